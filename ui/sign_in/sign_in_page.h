// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/sign_in/demo_panel.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts
namespace scrim::shield {
class SecretInput;
} // namespace scrim::shield

namespace scrim::sign_in {

class LockoutNote;

/// Name, password, and the way in. Until a desk is there it says what it waits for.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    /// Nothing to sign in to yet: "Preparing the fictional vault..."
    void prepare(const QString& message);
    /// From now on this is the desk to sign in to.
    void serve(models::Desk& desk);
    /// Lists the users of a fictional vault; a click fills in the name.
    void offer(const std::vector<DemoUser>& users);
    /// As at the first time: nothing of the last person stays.
    void reset();

Q_SIGNALS:
    /// Somebody tries to: the keys are being derived, which takes a moment that nobody else needs.
    void begun();
    /// The person may have something to do first (Person::due): then the desk is not open yet.
    void signedIn(const models::Person& person);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    void setBusy(bool busy);
    void answer(const Result<models::Person>& person);

    QPointer<models::Desk> m_desk;
    QVBoxLayout* m_column;
    QLabel* m_where;
    QLineEdit* m_name;
    shield::SecretInput* m_password;
    shield::SecretInput* m_code;
    QPushButton* m_button;
    parts::InlineError* m_error;
    LockoutNote* m_lockout;
};

} // namespace scrim::sign_in
