// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "policy/field.h"
#include "ui/shield/scrambled_view.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace scrim::shield {

class MaskedField;
class ScreenGuard;

/// Where a lit value stands: a panel over its page, beside the field that was lit, as large for one value as for any
/// other of its kind: a frame with the field's name and what is left of its lease, around a ScrambledView. Into any
/// device but its own window's backing store it paints nothing at all: for grab(), render() and printers only the mask
/// beneath it is there.
class LitPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LitPanel(const Clock& clock, ScreenGuard& guard);

    /// Draws the letters that most values will need, so that the first look is as quick as the next.
    void prepare(const Look& look, qreal pixelRatio);
    /// Takes its place over the page of `field`, hidden, and makes what does not depend on a value: for an open() with
    /// the same `showing`, while the answer is on its way. Nothing while it is open.
    void makeReady(MaskedField& field, const Showing& showing);
    /// `field` goes: what was made ready for it leaves its page, which may go, too.
    void forget(const MaskedField& field);
    /// Opens over the page of `field`. `value` is UTF-8 and read before this returns; what is kept of it are the cells
    /// of its letters.
    void open(MaskedField& field, Bytes value, const Showing& showing);
    /// Covers the value for a moment, or shows it again.
    void setShaded(bool shaded);
    /// Dark at once: pixels, cells and pads are wiped, in the window's backing store as well.
    void close();
    /// Share of the lease that is left, 1 to 0.
    void setRemaining(double share);
    [[nodiscard]] bool isOpen() const { return m_field != nullptr; }

Q_SIGNALS:
    void clicked();
    /// Somebody drags over it, as to select.
    void dragged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void stand(const MaskedField& field);
    void place(const MaskedField& field);
    void paintFrame(QPainter& painter, policy::Field field) const;
    [[nodiscard]] QRect valueArea() const;
    [[nodiscard]] QRect ringArea() const;

    ScrambledView* m_view;
    QPointer<MaskedField> m_field;
    double m_remaining = 1;
    /// The first picture of a scrambled value: the frame around it, and a pad. Null unless it was made ready.
    QImage m_first;
    policy::Field m_firstOf = policy::Field::Email;
    QPointer<MaskedField> m_readyFor;
    QPoint m_pressedAt;
    bool m_isPressed = false;
};

} // namespace scrim::shield
