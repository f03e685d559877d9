// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/capture_watch.h"

#include "platform/record_loop.h"

#include <pthread.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace scrim::platform {
namespace {

class X11CaptureWatch : public CaptureWatch
{
public:
    X11CaptureWatch(std::unique_ptr<RecordLoop> loop, int wake)
    {
        m_orders.wake = wake;
        m_thread = std::thread([this, loop = std::move(loop)] { loop->run(m_orders, says()); });
        pthread_setname_np(m_thread.native_handle(), "capture-watch");
    }
    ~X11CaptureWatch() override
    {
        // The thread waits for the server nowhere longer than some milliseconds, so this does not either.
        m_orders.end = true;
        eventfd_write(m_orders.wake, 1);
        m_thread.join();
        close(m_orders.wake);
    }
    void ask(quint64 number) override
    {
        m_orders.question = number;
        eventfd_write(m_orders.wake, 1);
    }
    X11CaptureWatch(const X11CaptureWatch&) = delete;
    X11CaptureWatch& operator=(const X11CaptureWatch&) = delete;

private:
    /// Queued in the order in which it was seen; what is still queued when the object goes is dropped with it.
    RecordLoop::Says says()
    {
        return {
            [this](const Onlooker& who) { post([this, who] { Q_EMIT connected(who); }); },
            [this](const Onlooker& who) { post([this, who] { Q_EMIT captures(who); }); },
            [this](quint32 client) { post([this, client] { Q_EMIT disconnected(client); }); },
            [this](quint64 number) { post([this, number] { Q_EMIT answered(number); }); },
            [this](const QString& why) { post([this, why] { Q_EMIT blinded(why); }); },
        };
    }

    void post(std::function<void()> signal)
    {
        QMetaObject::invokeMethod(this, std::move(signal), Qt::QueuedConnection);
    }

    RecordLoop::Orders m_orders;
    std::thread m_thread;
};

} // namespace

Result<std::unique_ptr<CaptureWatch>> CaptureWatch::start()
{
    auto loop = RecordLoop::open();
    if (!loop)
        return fail(loop);
    const int wake = eventfd(0, EFD_CLOEXEC);
    if (wake < 0)
        return fail(ErrorCode::Io,
                    QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "The system has no more room for open files.")));
    return std::make_unique<X11CaptureWatch>(std::move(*loop), wake);
}

} // namespace scrim::platform
