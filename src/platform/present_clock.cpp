// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/present_clock.h"

#include <xcb/present.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace scrim::platform {
namespace {

using namespace std::chrono_literals;

// Longer than any frame that is animated (50 Hz) and than a busy server's hiccup; short enough that the field moves on.
constexpr auto silence = 250ms;

/// UST is the server's CLOCK_MONOTONIC on the systems where a display is local, as is this clock.
qint64 nowUs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

bool speaksPresent(xcb_connection_t* connection)
{
    const auto version =
        x11::own(xcb_present_query_version_reply(connection, xcb_present_query_version(connection, 1, 2), nullptr));
    return version != nullptr;
}

} // namespace

std::unique_ptr<PresentClock> PresentClock::make(xcb_window_t window, double refreshHz)
{
    auto connection = x11::connect();
    if (!connection)
        return nullptr;
    xcb_connection_t* const server = connection->get();
    const xcb_query_extension_reply_t* const present = xcb_get_extension_data(server, &xcb_present_id);
    if (present == nullptr || present->present == 0 || !speaksPresent(server))
        return nullptr;
    const auto refused =
        x11::own(xcb_request_check(server, xcb_present_select_input_checked(server, xcb_generate_id(server), window,
                                                                            XCB_PRESENT_EVENT_MASK_COMPLETE_NOTIFY)));
    if (refused)
        return nullptr;
    return std::unique_ptr<PresentClock>(
        new PresentClock(std::move(*connection), present->major_opcode, window, refreshHz));
}

PresentClock::PresentClock(x11::Connection connection, quint8 opcode, xcb_window_t window, double refreshHz)
    : m_connection(std::move(connection)),
      m_opcode(opcode),
      m_window(window),
      m_periodUs(std::llround(1e6 / (refreshHz > 0 ? refreshHz : 60.0))),
      m_notifier(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read),
      m_fallback(refreshHz)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &PresentClock::read);
    connect(&m_fallback, &FrameClock::tick, this, &FrameClock::tick);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, &m_fallback, &FrameClock::start);
}

void PresentClock::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isInStep = false;
    m_silence.start();
    ask(0);
}

void PresentClock::stop()
{
    m_isRunning = false;
    m_silence.stop();
    m_fallback.stop();
}

void PresentClock::ask(quint64 msc)
{
    // An answer with another serial belongs to a run that was stopped.
    xcb_present_notify_msc(m_connection.get(), m_window, ++m_serial, msc, 0, 0);
    xcb_flush(m_connection.get());
}

void PresentClock::read()
{
    while (const auto event = x11::own(xcb_poll_for_event(m_connection.get()))) {
        if ((event->response_type & 0x7f) != XCB_GE_GENERIC)
            continue; // An error: the window went. The silence that follows is what starts the timer.
        const auto* const generic = reinterpret_cast<const xcb_ge_generic_event_t*>(event.get());
        if (generic->extension != m_opcode || generic->event_type != XCB_PRESENT_COMPLETE_NOTIFY)
            continue;
        const auto* const done = reinterpret_cast<const xcb_present_complete_notify_event_t*>(event.get());
        if (done->kind == XCB_PRESENT_COMPLETE_KIND_NOTIFY_MSC && done->serial == m_serial && m_isRunning)
            arrive(done->ust, done->msc);
    }
    if (xcb_connection_has_error(m_connection.get()) != 0)
        m_notifier.setEnabled(false);
}

void PresentClock::arrive(quint64 ust, quint64 msc)
{
    const bool isFrame = m_isInStep;
    m_isInStep = true;
    m_fallback.stop();
    m_silence.start();
    // Whoever comes late asks for a frame that is still to come: one that passed is answered at once, as a double tick.
    const qint64 late = std::clamp<qint64>(nowUs() - static_cast<qint64>(ust), 0, 1'000'000);
    ask(msc + 1 + static_cast<quint64>(late / m_periodUs));
    if (isFrame)
        Q_EMIT tick(); // Last: it may stop us, or end us.
}

} // namespace scrim::platform
