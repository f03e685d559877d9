// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

namespace scrim::sign_in {

class EnrolPage;
class PasswordPage;

/// What people do with their own credentials: because they have to before the desk opens, or because they want to.
class AccountPages final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AccountPages(QWidget* parent = nullptr);

    void serve(models::Desk& desk);
    /// One after the other what is due of this person, who has signed in; then arrived().
    void settle(const models::Person& person);
    /// At an open desk.
    void changePassword();
    void enrol();
    /// Nothing of what was typed or shown stays.
    void clear();

Q_SIGNALS:
    /// The desk is open.
    void arrived();
    /// What was wanted is done, or not wanted any more; at an open desk.
    void left(const QString& notice);
    /// Somebody who had something to do first would not: sign them out.
    void turnedBack();
    void refused(const QString& message);

private:
    void show(const models::Person& person);
    /// Brought to the front; made when it is first needed.
    [[nodiscard]] PasswordPage& passwordPage();
    [[nodiscard]] EnrolPage& enrolPage();
    void goOn(const QString& notice);
    void giveUp();

    QPointer<models::Desk> m_desk;
    PasswordPage* m_password = nullptr;
    EnrolPage* m_enrol = nullptr;
    QTimer m_deadline; ///< who has signed in and does nothing is not at the desk any more
};

} // namespace scrim::sign_in
