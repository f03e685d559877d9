// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/screen_guard.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>

#include <tuple>
#include <utility>

namespace scrim::shield {

namespace {

/// Screenshot tools took at most 387 ms from connecting to their first request (docs/screen-shield.md).
constexpr qint64 settledMs = 600;
constexpr int settleCheckMs = 50;
constexpr qint64 captureMemoryMs = 2000;

platform::DisplayFacts factsOf(const QWidget& window, bool trustsRemote)
{
    const QScreen* screen = window.screen();
    return {QGuiApplication::platformName(), screen != nullptr ? screen->refreshRate() : 0,
            QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0, trustsRemote};
}

/// Menus and tooltips come and go over a window that has been asked about already.
bool isPassing(const QWidget& window)
{
    return window.windowType() == Qt::Popup || window.windowType() == Qt::ToolTip;
}

} // namespace

ScreenGuard::ScreenGuard(const Clock& clock, Protect protect, QObject* parent)
    : QObject(parent), m_clock(clock), m_protect(std::move(protect))
{
    m_protection.why = QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "No window is shown yet."));
    connect(&m_settle, &QTimer::timeout, this, &ScreenGuard::forgetTheSettled);
    QCoreApplication::instance()->installEventFilter(this);
}

ScreenGuard::~ScreenGuard() = default;

void ScreenGuard::watch()
{
    if (QGuiApplication::platformName() != QStringLiteral("xcb"))
        return;
    auto started = platform::CaptureWatch::start();
    if (!started) {
        m_unwatched = started.error().message;
        assess();
        return;
    }
    m_watch = std::move(*started);
    connect(m_watch.get(), &platform::CaptureWatch::connected, this, &ScreenGuard::arrived);
    connect(m_watch.get(), &platform::CaptureWatch::captures, this, &ScreenGuard::captured);
    connect(m_watch.get(), &platform::CaptureWatch::disconnected, this, &ScreenGuard::gone);
    connect(m_watch.get(), &platform::CaptureWatch::answered, this, &ScreenGuard::answered);
    connect(m_watch.get(), &platform::CaptureWatch::blinded, this, [this](const QString& why) {
        m_unwatched = why;
        assess();
    });
}

quint64 ScreenGuard::ask()
{
    m_watch->ask(++m_questions);
    return m_questions;
}

void ScreenGuard::unanswered()
{
    captured({0, {}, 0, QStringLiteral("watch_starved")});
}

bool ScreenGuard::hasJustSeenACapture() const
{
    return m_capturedAt && m_clock.monotonicMs() - *m_capturedAt < captureMemoryMs;
}

void ScreenGuard::trustRemote(bool trusts)
{
    if (std::exchange(m_trustsRemote, trusts) != trusts)
        assess();
}

void ScreenGuard::allowPictures(bool allowed)
{
    if (std::exchange(m_allowsPictures, allowed) != allowed)
        assess();
}

bool ScreenGuard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Hide)
        return false;
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget != nullptr && widget->isWindow()) {
        if (event->type() == QEvent::Show)
            shown(*widget);
        else
            QMetaObject::invokeMethod(this, &ScreenGuard::assess, Qt::QueuedConnection);
    }
    return false;
}

void ScreenGuard::shown(QWidget& window)
{
    // Before it is painted for the first time.
    std::ignore = protectionOf(window);
    if (const QWindow* handle = window.windowHandle(); handle != nullptr && !isPassing(window))
        connect(handle, &QWindow::screenChanged, this, &ScreenGuard::moved, Qt::UniqueConnection);
    heedRates();
    if (window.windowType() == Qt::Window) {
        m_cover = platform::CoverWatch::make(QGuiApplication::platformName(), window.winId());
        if (m_cover != nullptr)
            connect(m_cover.get(), &platform::CoverWatch::covered, this, &ScreenGuard::covered);
    }
    // It counts as visible only once this event is through.
    QMetaObject::invokeMethod(this, &ScreenGuard::assess, Qt::QueuedConnection);
}

void ScreenGuard::moved()
{
    heedRates();
    assess();
    Q_EMIT screenChanged();
}

/// Each screen's, also of those that came later.
void ScreenGuard::heedRates()
{
    for (const QScreen* screen : QGuiApplication::screens())
        connect(screen, &QScreen::refreshRateChanged, this, &ScreenGuard::moved, Qt::UniqueConnection);
}

platform::Protection ScreenGuard::protectionOf(QWidget& window) const
{
    if (m_allowsPictures) {
        platform::unprotect(window.winId());
        platform::Protection none;
        none.why = QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Pictures of the screen are allowed for support."));
        return none;
    }
    platform::Protection protection = m_protect(window.winId(), factsOf(window, m_trustsRemote));
    if (!m_unwatched.isEmpty() && protection.isWatched) {
        protection.isWatched = false;
        protection.why = protection.why + QLatin1Char(' ') + m_unwatched;
    }
    return protection;
}

void ScreenGuard::assess()
{
    std::optional<platform::Protection> least;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || isPassing(*window))
            continue;
        platform::Protection protection = protectionOf(*window);
        if (!least || protection.level < least->level)
            least = std::move(protection);
    }
    if (!least)
        return;
    const platform::Protection before = std::exchange(m_protection, std::move(*least));
    if (before.level != m_protection.level || before.why != m_protection.why ||
        before.isWatched != m_protection.isWatched)
        Q_EMIT protectionChanged();
}

void ScreenGuard::arrived(const platform::Onlooker& who)
{
    const bool was = isUneasy();
    m_newcomers.insert(who.client, m_clock.monotonicMs());
    m_settle.start(settleCheckMs);
    if (!was)
        Q_EMIT uneasinessChanged();
    Q_EMIT onlookerArrived(who);
}

void ScreenGuard::captured(const platform::Onlooker& who)
{
    m_capturedAt = m_clock.monotonicMs();
    Q_EMIT captureSeen(who);
}

void ScreenGuard::gone(quint32 client)
{
    if (m_newcomers.remove(client) && !isUneasy()) {
        m_settle.stop();
        Q_EMIT uneasinessChanged();
    }
}

void ScreenGuard::forgetTheSettled()
{
    const qint64 now = m_clock.monotonicMs();
    const auto settled =
        m_newcomers.removeIf([now](const auto& newcomer) { return now - newcomer.value() > settledMs; });
    if (settled > 0 && !isUneasy()) {
        m_settle.stop();
        Q_EMIT uneasinessChanged();
    }
}

} // namespace scrim::shield
