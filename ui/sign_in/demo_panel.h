// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace scrim::sign_in {

/// A user of a fictional vault, whose password may stand on the screen.
struct DemoUser
{
    QString name;
    QString role; ///< for the person: "Agent"
    QString password;
};

/// Who one can be in a fictional vault, and by which password.
class DemoPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DemoPanel(const std::vector<DemoUser>& users, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& name);
};

} // namespace scrim::sign_in
