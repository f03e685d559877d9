// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace scrim::shield {
class SecretInput;
} // namespace scrim::shield

namespace scrim::desk {

class VerifyMark;

/// Who the caller is, as far as they have shown it: what they can be asked for, an input for what they say, and Scrim's
/// yes or no. Nothing of the record stands here but its fields' names.
class VerifyPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit VerifyPanel(models::Desk& desk, QWidget* parent = nullptr);

    /// Whose caller it is; 0, or clear(), for nobody's.
    void show(qint64 customer);
    void clear() { show(0); }
    /// The keyboard goes to where what the caller says is typed.
    void focusInput();

Q_SIGNALS:
    /// As often as it is looked at: whether the caller counts as verified.
    void verifiedChanged(bool isVerified);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void ask();
    void check();
    void take(const reveal::Verification& state);
    void fillChoice();
    void showState();
    void showChoice();
    /// On screen, and said by a screen reader.
    void answer(const QString& text);
    [[nodiscard]] bool canBeAsked(const reveal::VerifyOffer& offer) const;
    [[nodiscard]] const reveal::VerifyOffer* chosen() const;

    models::Desk& m_desk;
    VerifyMark* m_mark;
    QLabel* m_title;
    QLabel* m_about;
    QComboBox* m_choice;
    shield::SecretInput* m_input;
    QLabel* m_hint;
    QPushButton* m_check;
    QLabel* m_answer;
    QLabel* m_others;
    reveal::Verification m_state;
    qint64 m_customer = 0;
    quint64 m_newest = 0; ///< only the newest question's answer is shown
    QTimer m_again;       ///< outside of calls a match grows old by itself
};

} // namespace scrim::desk
