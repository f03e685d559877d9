// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/capture_watch.h"
#include "platform/compositors.h"
#include "platform/onlooker_filter.h"
#include "platform/record_context.h"
#include "platform/x11_inquiry.h"

#include <atomic>
#include <functional>

namespace scrim::platform {

/// What the watch does on its own thread: takes what RECORD intercepts, finds out who it is, and says so.
class RecordLoop
{
public:
    /// Called on the thread that runs the loop.
    struct Says
    {
        std::function<void(const Onlooker&)> connected;
        std::function<void(const Onlooker&)> captures;
        std::function<void(quint32)> disconnected;
        std::function<void(quint64)> answered;
        std::function<void(const QString&)> blinded;
    };

    /// Io as for CaptureWatch::start(). Recording has begun when this returns.
    [[nodiscard]] static Result<std::unique_ptr<RecordLoop>> open();

    /// What the owner's thread wants of the loop, told by making `wake` (an event file descriptor) readable.
    struct Orders
    {
        int wake = -1;
        std::atomic<bool> end = false;
        std::atomic<quint64> question = 0; ///< the newest that waits for its answer
    };

    /// Runs until it is ordered to end, or the server ends it.
    void run(const Orders& orders, const Says& says);

private:
    RecordLoop(x11::RecordContext record, x11::Inquiry inquiry);
    void drain(const Says& says);
    void answer(quint64 question, const Says& says);
    void take(const x11::Intercepted& what, const Says& says);
    void takeRequests(const x11::Intercepted& what, const Says& says);
    void follow(const Says& says);
    void claim(quint32 selection, quint32 owner);
    void prove(quint32 client);
    [[nodiscard]] bool showsUs(quint32 client, const PixelRequest& request);
    [[nodiscard]] int patience() const;
    [[nodiscard]] XClient identified(quint32 client, x11::Inquiry::Milliseconds patience);

    x11::RecordContext m_record;
    x11::Inquiry m_inquiry;
    x11::Compositors m_compositors;
    OnlookerFilter m_filter;
    /// Who says to composite and has not been seen to: selection and owner.
    QHash<quint32, quint32> m_claims;
    std::chrono::steady_clock::time_point m_provedAt;
    std::chrono::steady_clock::time_point m_lastWord;
};

} // namespace scrim::platform
