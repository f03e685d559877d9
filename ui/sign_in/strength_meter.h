// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace scrim::shield {
class SecretInput;
} // namespace scrim::shield

namespace scrim::sign_in {

/// How soon the password that is being typed would be guessed: a bar of four steps and a word, after each pause.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(shield::SecretInput& input, QWidget* parent = nullptr);

    /// Whose name in a password is worth nothing.
    void setUser(const QString& user) { m_user = user; }

private:
    void measure();
    shield::SecretInput& m_input;
    QString m_user;
    QProgressBar* m_bar;
    QLabel* m_word;
};

} // namespace scrim::sign_in
