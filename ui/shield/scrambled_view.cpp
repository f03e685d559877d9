// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/scrambled_view.h"

#include "ui/shield/mark.h"
#include "ui/shield/paint_guard.h"
#include "ui/shield/screen_guard.h"
#include "ui/shield/shade.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace scrim::shield {

namespace {

constexpr int pad = 10;
constexpr double slowestHz = 50;
constexpr double usualHz = 60;
/// Meanwhile every frame has a pad of its own, and nobody reads anything.
constexpr qint64 longestSilenceMs = 4000;
/// Plain letters read well at less than what grain needs.
constexpr double plainShare = 0.7;
/// The mark is as large under them as in cells of two pixels.
constexpr double plainMarkScale = 0.5;

/// Figures of one width, and a zero without a slash: a slashed one reads as an eight when it is made of grain.
QFont letters(const QFont& base)
{
    QFont font = base;
    font.setFamilies({QStringLiteral("DejaVu Sans"), base.family()});
    return font;
}

int cellPixels(const Look& look, qreal pixelRatio)
{
    return std::max(1, qRound(look.cell * pixelRatio));
}

} // namespace

ScrambledView::ScrambledView(const Clock& clock, ScreenGuard* guard, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_guard(guard), m_typesetter(letters(QApplication::font()))
{
    if (guard != nullptr)
        connect(guard, &ScreenGuard::answered, this, &ScrambledView::takeAnswer);
    setObjectName(QStringLiteral("scrambled_view"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

ScrambledView::~ScrambledView()
{
    forget();
}

void ScrambledView::prepare(const Look& look, qreal pixelRatio)
{
    m_typesetter.prepare(qRound(look.size * pixelRatio / cellPixels(look, pixelRatio)));
}

void ScrambledView::open(Bytes value, const Showing& showing, const QString& cover)
{
    openUnpainted(value, showing, cover);
    repaint();
}

void ScrambledView::openUnpainted(Bytes value, const Showing& showing, const QString& cover)
{
    close();
    m_cover = cover;
    m_isCovered = false;
    show();
    raise();
    setValue(value, showing);
    startFrames();
}

/// The first frame shows the pad and nothing but the pad, so that it needs no figure.
std::unique_ptr<Scrambler> ScrambledView::scramblerFor(const Showing& showing) const
{
    const qreal ratio = devicePixelRatioF();
    const int cell = cellPixels(showing.look, ratio);
    auto scrambler = std::make_unique<Scrambler>((QSizeF(size()) * ratio).toSize(), cell, showing.look);
    scrambler->setTint(markTint(showing.mark, font(), scrambler->cells(), ratio / cell));
    scrambler->advance(true);
    return scrambler;
}

void ScrambledView::makeReady(const Showing& showing)
{
    if (!isReadyFor(showing))
        m_ready = {showing, size(), showing.isScrambled ? scramblerFor(showing) : nullptr};
}

bool ScrambledView::isReadyFor(const Showing& showing) const
{
    return m_ready.showing == showing && m_ready.size == size() &&
           (m_ready.scrambler != nullptr) == showing.isScrambled;
}

const QImage* ScrambledView::readyFrame() const
{
    return m_ready.scrambler != nullptr ? &m_ready.scrambler->frame() : nullptr;
}

void ScrambledView::setValue(Bytes value, const Showing& showing)
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    const Look look = showing.look;
    if (!showing.isScrambled) {
        drawPlain(m_typesetter.set(value, qRound(look.size * ratio * plainShare), pixels), showing.mark);
        return;
    }
    makeReady(showing);
    m_scrambler = std::move(m_ready.scrambler);
    m_scrambler->setFigure(
        m_typesetter.set(value, qRound(look.size * ratio / cellPixels(look, ratio)), m_scrambler->cells()));
}

void ScrambledView::drawPlain(const Figure& figure, const QString& mark)
{
    m_plain = QImage(figure.cells, QImage::Format_RGB32);
    m_plain.fill(litGround(palette()));
    {
        QPainter painter(&m_plain);
        painter.scale(devicePixelRatioF(), devicePixelRatioF());
        paintMark(painter, rect(), mark, markTintFont(font(), plainMarkScale),
                  mixed(litGround(palette()), palette().color(QPalette::Text), 0.06), MarkRows::Tight);
    }
    const QColor ink = palette().color(QPalette::Text);
    const Bytes covered = figure.covered.bytes();
    std::size_t at = 0;
    for (int y = 0; y < figure.cells.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(m_plain.scanLine(y));
        for (int x = 0; x < figure.cells.width(); ++x, ++at) {
            if (covered[at] != 0)
                line[x] = mixed(QColor::fromRgb(line[x]), ink, covered[at] / 255.0).rgb();
        }
    }
}

void ScrambledView::startFrames()
{
    if (m_scrambler == nullptr)
        return;
    const double told = screen() != nullptr ? screen()->refreshRate() : 0;
    const double hz = told >= slowestHz ? told : usualHz;
    m_frameMs = 1000.0 / hz;
    const quintptr window = this->window()->winId();
    if (m_frames == nullptr || std::exchange(m_framesOf, window) != window) {
        m_frames = platform::FrameClock::make(QGuiApplication::platformName(), window, hz);
        connect(m_frames.get(), &platform::FrameClock::tick, this, &ScrambledView::tick);
    }
    m_question = 0;
    m_answeredAtMs = m_clock.monotonicMs();
    m_padSinceMs = m_answeredAtMs;
    m_frames->start();
}

/// Two frames of one pad hold the value; one holds nothing. So a frame whose pad has been shown before comes only when
/// the watch has answered that nobody took the one before it: a process that is kept from running, or a watch that is,
/// makes new pads, which give nothing away, and not a film.
void ScrambledView::tick()
{
    if (m_scrambler == nullptr || m_isCovered)
        return;
    const qint64 now = m_clock.monotonicMs();
    // With a frame that was held up, a pad stands longer than it should, and a recorder slower than the display could
    // meet two frames of it.
    const bool isStale = static_cast<double>(now - m_padSinceMs) > m_frameMs * (m_scrambler->framesOfPad() + 0.5);
    const bool isNew = isStale || m_scrambler->isAtEndOfPad();
    if (m_guard == nullptr || !m_guard->isWatching()) {
        showNext(isNew);
        return;
    }
    if (now - m_answeredAtMs > longestSilenceMs) {
        m_guard->unanswered();
        return;
    }
    const bool isUnanswered = std::exchange(m_question, 0) != 0;
    if (isNew || isUnanswered)
        showNext(true);
    else
        m_question = m_guard->ask();
}

void ScrambledView::takeAnswer(quint64 number)
{
    if (number != m_question || m_scrambler == nullptr || m_isCovered)
        return;
    m_question = 0;
    m_answeredAtMs = m_clock.monotonicMs();
    showNext(false);
}

void ScrambledView::showNext(bool anew)
{
    if (anew)
        m_padSinceMs = m_clock.monotonicMs();
    m_scrambler->advance(anew);
    present(*this, rect(), m_scrambler->frame());
}

void ScrambledView::setCovered(bool covered)
{
    if (!isOpen() || std::exchange(m_isCovered, covered) == covered)
        return;
    if (m_scrambler != nullptr && covered)
        m_frames->stop();
    if (m_scrambler != nullptr && !covered) {
        // Whoever came meanwhile must not be shown the pad of before once more.
        m_padSinceMs = m_clock.monotonicMs();
        m_answeredAtMs = m_padSinceMs;
        m_question = 0;
        m_scrambler->advance(true);
    }
    repaint();
    if (m_scrambler != nullptr && !covered)
        m_frames->start();
}

void ScrambledView::forget()
{
    if (m_frames != nullptr)
        m_frames->stop();
    m_question = 0;
    m_scrambler.reset();
    if (!m_plain.isNull())
        m_plain.fill(0);
    m_plain = {};
}

void ScrambledView::close()
{
    if (!isOpen())
        return;
    forget();
    darken(*this);
    hide();
}

const QImage& ScrambledView::picture() const
{
    return m_scrambler != nullptr ? m_scrambler->frame() : m_plain;
}

void ScrambledView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isOpen() || !paintsOnScreen(painter, *this))
        return;
    if (!m_isCovered) {
        painter.drawImage(rect(), picture());
        return;
    }
    painter.fillRect(rect(), litGround(palette()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(pad, 0, -pad, 0), Qt::AlignLeading | Qt::AlignVCenter, m_cover);
}

} // namespace scrim::shield
