// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "platform/frame_clock.h"
#include "ui/shield/scrambler.h"
#include "ui/shield/typesetter.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace scrim::shield {

class ScreenGuard;

/// How a lit value is shown.
struct Showing
{
    bool isScrambled = true; ///< else as plain letters
    Look look = {};
    QString mark; ///< who looks, where and when: lies faintly under the value

    bool operator==(const Showing&) const = default;
};

/// The place on the screen where a lit value's letters stand, and nothing but them. It writes frames straight into the
/// backing store of its own window, at the frame clock's pace, and paints nothing at all into any other device: for
/// grab(), render() and printers only what lies beneath it is there. Hidden while nothing is open; lets every click
/// through to its parent.
class ScrambledView final : public QWidget
{
    Q_OBJECT

public:
    /// WCAG's area test is met by a line of this height, and letters of Look::largest stand in it.
    static constexpr int lineHeight = 64;
    /// No wider than this: a longer line is set smaller.
    static constexpr int widest = 760;

    /// `clock` and `guard` must outlive it. Where the guard watches, no two frames of a pad are shown without its
    /// answer in between; null for what is nobody's value.
    ScrambledView(const Clock& clock, ScreenGuard* guard, QWidget* parent);
    ~ScrambledView() override;

    /// Draws the letters that most values will need, so that the first look is as quick as the next.
    void prepare(const Look& look, qreal pixelRatio);
    /// Makes what does not depend on a value, for an open() with the same `showing` in the view's present size.
    void makeReady(const Showing& showing);
    [[nodiscard]] bool isReadyFor(const Showing& showing) const;
    /// The first frame that such an open() shows: a pad, whatever the value will be. Null where none was made.
    [[nodiscard]] const QImage* readyFrame() const;
    /// Shows `value` (UTF-8, read before this returns) as large as the view is now; what is kept of it are the cells of
    /// its letters. `cover` is what stands there while it is covered: a mask.
    void open(Bytes value, const Showing& showing, const QString& cover);
    /// The same where readyFrame() is on the screen already: paints nothing before the next one.
    void openUnpainted(Bytes value, const Showing& showing, const QString& cover);
    /// Covers the value for a moment, or shows it again.
    void setCovered(bool covered);
    /// Dark at once: pixels, cells and pads are wiped, in the window's backing store as well.
    void close();
    [[nodiscard]] bool isOpen() const { return m_scrambler != nullptr || !m_plain.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void forget();
    [[nodiscard]] std::unique_ptr<Scrambler> scramblerFor(const Showing& showing) const;
    void setValue(Bytes value, const Showing& showing);
    void drawPlain(const Figure& figure, const QString& mark);
    void startFrames();
    void tick();
    void takeAnswer(quint64 number);
    void showNext(bool anew);
    [[nodiscard]] const QImage& picture() const;

    const Clock& m_clock;
    ScreenGuard* m_guard;
    Typesetter m_typesetter;
    std::unique_ptr<Scrambler> m_scrambler;
    /// Without a value, its first frame made.
    struct Ready
    {
        Showing showing;
        QSize size;
        std::unique_ptr<Scrambler> scrambler;
    };
    Ready m_ready;
    QImage m_plain;
    /// Kept for the next value on the same window: making one is a round trip to the display.
    std::unique_ptr<platform::FrameClock> m_frames;
    quintptr m_framesOf = 0;
    double m_frameMs = 0;
    qint64 m_padSinceMs = 0;
    quint64 m_question = 0;    ///< whose answer the next frame of this pad waits for; 0 for none
    qint64 m_answeredAtMs = 0; ///< or began
    QString m_cover;
    bool m_isCovered = false;
};

} // namespace scrim::shield
