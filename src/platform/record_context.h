// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/record_stream.h"
#include "platform/x11_connection.h"

#include <xcb/record.h>
#include <xcb/xcbext.h>

#include <optional>

namespace scrim::platform::x11 {

/// Something that RECORD intercepted.
class Intercepted
{
public:
    enum class Kind
    {
        Started,  ///< a client connected
        Died,     ///< a client went
        Requests, ///< of one client, as `data()`
        Other
    };

    explicit Intercepted(Owned<xcb_record_enable_context_reply_t> reply) : m_reply(std::move(reply)) {}
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] quint32 client() const { return m_reply->xid_base; }
    [[nodiscard]] bool isSwapped() const { return m_reply->client_swapped != 0; }
    [[nodiscard]] Bytes data() const;

private:
    Owned<xcb_record_enable_context_reply_t> m_reply;
};

/// A RECORD context over all clients, for connecting, going and the requests in record_stream.h. It takes two
/// connections: the one that data comes on takes no other requests meanwhile.
/// Source: Record Extension Protocol 1.13, sections 3 and 4.
class RecordContext
{
public:
    /// Io without a display or without RECORD.
    [[nodiscard]] static Result<RecordContext> open();

    [[nodiscard]] xcb_connection_t* control() const { return m_control.get(); }
    [[nodiscard]] xcb_connection_t* data() const { return m_data.get(); }
    [[nodiscard]] const ExtensionOpcodes& opcodes() const { return m_opcodes; }
    /// What has come, without waiting.
    [[nodiscard]] std::optional<Intercepted> next();
    /// The server ended it, or closed one of the connections.
    [[nodiscard]] bool isOver() const;

private:
    RecordContext(Connection control, Connection data) : m_control(std::move(control)), m_data(std::move(data)) {}
    [[nodiscard]] bool enable();

    Connection m_control;
    Connection m_data;
    ExtensionOpcodes m_opcodes;
    unsigned m_sequence = 0;
    bool m_hasEnded = false;
};

} // namespace scrim::platform::x11
