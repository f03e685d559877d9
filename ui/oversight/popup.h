// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace scrim::oversight {

/// A small card under a button: something to choose, and a button that takes it. Escape, a click elsewhere and the
/// keyboard's going elsewhere leave it. It lies on the page and is no window of its own: those are in no application's
/// accessibility tree, and stand outside of what protects the window against pictures.
class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(QWidget* parent);
    /// Below `anchor`, or where its page has room; with the keyboard in its first input. The page is its parent from
    /// now on.
    void openUnder(QWidget& anchor);

protected:
    /// Heads the card, and is its accessible name.
    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// The row of buttons at the foot; `apply` is what Enter presses.
    QPushButton* addApply(const QString& text, const QString& objectName);
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place(const QWidget& anchor);
    void leaveFor(const QWidget* focused);

    QVBoxLayout* m_column;
    QLabel* m_title;
    QPushButton* m_apply = nullptr;
    QPointer<QWidget> m_anchor; ///< gets the keyboard back
};

} // namespace scrim::oversight
