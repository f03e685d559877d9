// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/shell/bar.h"

#include <QPointer>

#include <vector>

class QPushButton;

namespace scrim::shell {

/// A colleague's access that waits for the person at the desk: one at a time, approve or leave it. objectName
/// "grant_bar".
class GrantBar final : public Bar
{
    Q_OBJECT

public:
    explicit GrantBar(QWidget* parent = nullptr);
    /// Asks the desk what waits for whoever has just signed in.
    void ask(models::Desk& desk);
    void clear();

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);

private:
    void showNext();
    void approve();
    void approved(const QString& user, const Result<void>& done);

    QPointer<models::Desk> m_desk;
    std::vector<models::PendingGrant> m_waiting;
    QPushButton* m_approve;
};

} // namespace scrim::shell
