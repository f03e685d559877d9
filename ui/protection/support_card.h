// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts
namespace scrim::shield {
class SecretInput;
} // namespace scrim::shield

namespace scrim::protection {

/// Where a second person allows pictures of the screen for support: closed until somebody asks for it, and then a name,
/// a password and minutes. Says so where policy does not allow it, or where it holds already.
class SupportCard final : public QFrame
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit SupportCard(models::Desk& desk, QWidget* parent = nullptr);

    /// Ready to be filled in.
    void open();
    /// Empty and closed: nothing of the second person stays.
    void reset();
    /// What policy and the allowance that may hold leave to be done.
    void refresh();

private:
    void build();
    void submit();
    void answer(const Result<void>& allowed);
    void setBusy(bool busy);

    models::Desk& m_desk;
    QLabel* m_state;
    QPushButton* m_open;
    QWidget* m_form;
    QLineEdit* m_name;
    shield::SecretInput* m_password;
    shield::SecretInput* m_code;
    QSpinBox* m_minutes;
    QPushButton* m_allow;
    QPushButton* m_cancel;
    parts::InlineError* m_error;
};

} // namespace scrim::protection
