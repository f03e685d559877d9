// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace scrim::oversight {

/// A small card under a button: something to choose, and a button that takes it. Escape and a click elsewhere leave it.
class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(QWidget* parent);
    /// Below `anchor`, or where the screen has room; with the keyboard in its first input.
    void openUnder(const QWidget& anchor);

protected:
    /// Heads the card, and is its accessible name.
    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// The row of buttons at the foot; `apply` is what Enter presses.
    QPushButton* addApply(const QString& text, const QString& objectName);
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column;
    QLabel* m_title;
    QPushButton* m_apply = nullptr;
};

} // namespace scrim::oversight
