// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "platform/frame_clock.h"
#include "policy/field.h"
#include "ui/shield/scrambler.h"
#include "ui/shield/typesetter.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace scrim::shield {

class MaskedField;

/// How a lit value is shown.
struct Showing
{
    bool isScrambled = true; ///< else as plain letters
    Look look = {};
    QString mark; ///< who looks, where and when: lies faintly under the value
};

/// Where a lit value stands: a panel over its page, beside the field that was lit, as large for one value as for any
/// other of its kind. It writes frames straight into the backing store of its own window, at the frame clock's pace,
/// and paints nothing at all into any other device: for grab(), render() and printers only the mask beneath it is
/// there.
class LitPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LitPanel(const Clock& clock);
    ~LitPanel() override;

    /// Draws the letters that most values will need, so that the first look is as quick as the next.
    void prepare(const Look& look, qreal pixelRatio);
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
    void place();
    void forget();
    void setValue(Bytes value, const Showing& showing);
    void drawPlain(const Figure& figure, const QString& mark);
    void startFrames();
    void tick();
    [[nodiscard]] QRect valueArea() const;
    [[nodiscard]] QRect ringArea() const;
    [[nodiscard]] const QImage& picture() const;

    const Clock& m_clock;
    Typesetter m_typesetter;
    QPointer<MaskedField> m_field;
    std::unique_ptr<Scrambler> m_scrambler;
    QImage m_plain;
    /// Kept for the next value on the same window: making one is a round trip to the display.
    std::unique_ptr<platform::FrameClock> m_frames;
    quintptr m_framesOf = 0;
    qint64 m_longestPadMs = 0;
    qint64 m_padSinceMs = 0;
    double m_remaining = 1;
    bool m_isShaded = false;
    QPoint m_pressedAt;
    bool m_isPressed = false;
};

} // namespace scrim::shield
