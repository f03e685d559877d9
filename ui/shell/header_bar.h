// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace scrim::shell {

class Actions;
class CallClock;

/// The strip over everything: the menus on one side, who is signed in and the lock on the other.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Actions& actions, QWidget* parent = nullptr);
    void show(const models::Person& person);
    /// Whose call is shown.
    void follow(models::Desk& desk);
    /// Nobody at the desk.
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CallClock* m_call;
    QLabel* m_person;
    QPushButton* m_lock;
};

} // namespace scrim::shell
