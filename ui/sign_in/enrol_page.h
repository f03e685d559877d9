// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts
namespace scrim::shield {
class SecretInput;
} // namespace scrim::shield

namespace scrim::sign_in {

class LockoutNote;
class QrCode;

/// A second factor in three steps: the password again, a QR code and its first code, and the recovery codes, which are
/// seen this once.
class EnrolPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EnrolPage(QWidget* parent = nullptr);

    /// At its first step, for this person; `why` says why it has to be, and may be empty.
    void begin(models::Desk& desk, const models::Person& person, const QString& why);
    void clear();

Q_SIGNALS:
    void enrolled();
    void cancelled();

private:
    [[nodiscard]] QWidget* makeProofStep();
    [[nodiscard]] QWidget* makeCodeStep();
    [[nodiscard]] QWidget* makeKeepStep();
    void prove();
    void show(const session::Enrolment& enrolment);
    void confirm();
    void fail(const Error& error, shield::SecretInput& again);
    void forgetSecret();
    void setBusy(bool busy);

    QPointer<models::Desk> m_desk;
    QLabel* m_why;
    QStackedWidget* m_steps;
    shield::SecretInput* m_password;
    QLabel* m_presentLabel;
    shield::SecretInput* m_present; ///< code of the factor that holds
    QPushButton* m_next;
    QrCode* m_qr;
    QLabel* m_secret;
    shield::SecretInput* m_code;
    QPushButton* m_confirm;
    QPlainTextEdit* m_codes;
    QPushButton* m_copy;
    QPushButton* m_done;
    QPushButton* m_cancel;
    parts::InlineError* m_error;
    LockoutNote* m_lockout;
};

} // namespace scrim::sign_in
