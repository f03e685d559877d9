// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/onlooker_filter.h"
#include "platform/x11_connection.h"

#include <chrono>
#include <optional>

namespace scrim::platform::x11 {

/// Questions to the X server that never wait for long: a client that grabbed the server silences it for all others,
/// and the watch has to go on meanwhile. At most one question is open at a time, so that nothing piles up.
class Inquiry
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `connection` outlives this. Io without X-Resource 1.2, which alone tells our own clients from the others.
    [[nodiscard]] static Result<Inquiry> make(xcb_connection_t* connection);

    /// Who is connected now, by resource base.
    [[nodiscard]] QHash<quint32, XClient> everybody();
    /// Nothing when the server did not answer in time; asked again, it takes the answer that came meanwhile, even if
    /// the client is gone by then.
    [[nodiscard]] std::optional<XClient> who(quint32 client, Milliseconds patience);
    /// False for a pixmap, or for what is no longer there; nothing when the server did not answer in time.
    [[nodiscard]] std::optional<bool> isWindow(quint32 drawable, Milliseconds patience);
    /// Whether some client composites the windows of this root by hand, as a compositing manager does: the server lets
    /// one do so, and refuses us. Where nobody does, we do for the blink of an eye. Nothing when the server did not
    /// answer in time.
    [[nodiscard]] std::optional<bool> isComposited(quint32 root, Milliseconds patience);
    /// Whether the server answers at all in time.
    [[nodiscard]] bool hear(Milliseconds patience);
    /// Has the server send something, and with it what it holds back until it does. Does not wait.
    void nudge();

private:
    struct Question
    {
        unsigned sequence = 0;
        std::optional<quint32> client; ///< whose process was asked for
    };
    struct Found
    {
        quint32 client = 0;
        QHash<quint32, qint64> pids;
    };

    explicit Inquiry(xcb_connection_t* connection) : m_connection(connection) {}
    /// Whether a question may be asked: the one before was answered, perhaps just now.
    [[nodiscard]] bool isFree(Milliseconds patience = Milliseconds{0});
    /// The reply to the open question, null for an error; nothing when none came in time.
    [[nodiscard]] std::optional<Owned<void>> await(Milliseconds patience);
    [[nodiscard]] std::optional<QHash<quint32, qint64>> pids(quint32 client, Milliseconds patience);
    [[nodiscard]] XClient described(qint64 pid) const;

    xcb_connection_t* m_connection;
    std::optional<Question> m_open;
    Found m_late;                    // an answer that came after its asker had gone on
    qint64 m_ownPid = 0;             // as the server sees us
    bool m_sharesProcessIds = false; // its process ids are ours: it is not outside of our container
};

} // namespace scrim::platform::x11
