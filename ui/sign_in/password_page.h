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
class StrengthMeter;

/// A new password: because it has to be changed before anything else, or because its owner wants to.
class PasswordPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPage(QWidget* parent = nullptr);

    /// Empty, for this person; `why` says why it has to be, and may be empty.
    void begin(models::Desk& desk, const models::Person& person, const QString& why);
    void clear();

Q_SIGNALS:
    void changed();
    void cancelled();

private:
    void build();
    void submit();
    void setBusy(bool busy);
    void answer(const Result<void>& done);

    QPointer<models::Desk> m_desk;
    QLabel* m_why;
    shield::SecretInput* m_old;
    shield::SecretInput* m_new;
    shield::SecretInput* m_again;
    StrengthMeter* m_strength;
    QPushButton* m_save;
    QPushButton* m_cancel;
    parts::InlineError* m_error;
    LockoutNote* m_lockout;
};

} // namespace scrim::sign_in
