// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace scrim::parts {

/// What stands where a record would: nothing open yet, opening, or why it cannot be opened.
class StatePane final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePane(QWidget* parent = nullptr);
    void say(const QString& heading, const QString& sentence);

private:
    QLabel* m_heading;
    QLabel* m_sentence;
};

} // namespace scrim::parts
