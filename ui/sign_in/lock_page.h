// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts
namespace scrim::shield {
class SecretInput;
} // namespace scrim::shield

namespace scrim::sign_in {

class LockoutNote;

/// The locked desk: says who is away, and takes their password. Nothing of what was open shows through.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// The desk that is locked; the page reads who is away whenever it is shown.
    void serve(models::Desk& desk);
    /// Says that so many calls wait for whoever unlocks the desk; nothing of them.
    void setCallsWaiting(int count);

Q_SIGNALS:
    /// The person may have something to do first, as after signing in.
    void unlocked(const models::Person& person);
    /// "Sign in as somebody else": the caller signs this person out.
    void somebodyElse();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    void setBusy(bool busy);
    void answer(const Result<models::Person>& person);

    QPointer<models::Desk> m_desk;
    QLabel* m_who;
    QLabel* m_calls;
    shield::SecretInput* m_password;
    QPushButton* m_button;
    QPushButton* m_other;
    parts::InlineError* m_error;
    LockoutNote* m_lockout;
};

} // namespace scrim::sign_in
