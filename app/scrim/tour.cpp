// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "console.h"
#include "models/call_queue_model.h"
#include "picture.h"
#include "walks.h"

#include <QDir>

#include <tuple>
#include <utility>

namespace scrim::console {

namespace {

constexpr int pollMs = 20;
constexpr qint64 patienceMs = 30'000;
/// Long enough for a layout to settle and a frame to be painted.
constexpr qint64 stillMs = 250;

} // namespace

Tour::Tour(Console& console, QString out, QString look)
    : m_console(console), m_out(std::move(out)), m_look(std::move(look))
{
    connect(&console, &Console::demoReady, this, &Tour::begin);
    connect(&console, &Console::demoFailed, this, &Tour::stop);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::begin(const std::vector<sign_in::DemoUser>& users)
{
    if (!QDir().mkpath(m_out)) {
        stop({ErrorCode::Io, QStringLiteral("%1: the folder for the pictures could not be made").arg(m_out)});
        return;
    }
    // Its pictures are of one size, whatever screen it is walked on.
    if (m_console.window().isMaximized()) {
        const QSize usual = m_console.window().normalGeometry().size();
        m_console.window().showNormal();
        m_console.window().resize(usual);
    }
    // What has the keyboard counts in an active window only, and without a window manager nobody makes it so.
    m_console.window().activateWindow();
    Itinerary& tour = m_itinerary.emplace(m_console.window(), users);
    walkTheSignIn(tour);
    walkTheImport(tour, m_files.path());
    walkTheReveal(tour);
    walkTheCall(tour, [this](telephony::Pop pop) { std::ignore = m_console.window().calls()->offer(std::move(pop)); });
    walkTheLog(tour);
    walkTheAccount(tour);
    act();
    m_poll.start(pollMs);
}

void Tour::act()
{
    m_sinceMs = m_console.clock().monotonicMs();
    if (const auto& station = m_itinerary->stations()[m_at]; station.act)
        station.act();
}

bool Tour::isReached(const Itinerary::Station& station)
{
    if (!station.isPicture)
        return station.isReached();
    if (m_console.clock().monotonicMs() - m_sinceMs < stillMs)
        return false;
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_out, station.what, m_look);
    if (const auto saved = savePicture(m_console.window(), path); !saved) {
        stop(saved.error());
        return false;
    }
    Q_EMIT pictured(path);
    return true;
}

void Tour::poll()
{
    const auto& stations = m_itinerary->stations();
    if (isReached(stations[m_at])) {
        if (++m_at < stations.size()) {
            act();
            return;
        }
        m_poll.stop();
        Q_EMIT done();
    } else if (m_poll.isActive() && m_console.clock().monotonicMs() - m_sinceMs > patienceMs) {
        // What stood in its way can be seen.
        std::ignore = savePicture(m_console.window(), QStringLiteral("%1/stopped-%2.png").arg(m_out, m_look));
        stop({ErrorCode::Internal, QStringLiteral("The tour waited in vain for: %1").arg(stations[m_at].what)});
    }
}

void Tour::stop(const Error& error)
{
    m_poll.stop();
    Q_EMIT stopped(error);
}

} // namespace scrim::console
