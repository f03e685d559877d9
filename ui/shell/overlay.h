// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace scrim::shell {

/// A card over the whole window, which waits dimmed below it. The keyboard stays on the card until it is closed, by
/// Escape or a click beside it, and goes back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget& window);
    /// Opens it with the keyboard in `first`.
    void openWith(QWidget& first);
    /// Nothing when it is closed already.
    void dismiss();

protected:
    /// The card, as wide and high as this at most, in device-independent pixels.
    void setCardSize(QSize most);
    [[nodiscard]] QFrame& card() const { return *m_card; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QFrame* m_card;
    QVBoxLayout* m_column;
    QSize m_most;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace scrim::shell
