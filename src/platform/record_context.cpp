// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/record_context.h"

#include <string_view>
#include <vector>

namespace scrim::platform::x11 {
namespace {

// The categories of an intercepted element; xcb's headers do not name them.
enum Category : std::uint8_t
{
    fromClient = 1,
    clientStarted = 2,
    clientDied = 3,
    endOfData = 5,
};

quint8 opcodeOf(xcb_connection_t* connection, std::string_view name)
{
    const auto reply = own(xcb_query_extension_reply(
        connection, xcb_query_extension(connection, static_cast<quint16>(name.size()), name.data()), nullptr));
    return reply && reply->present != 0 ? reply->major_opcode : quint8{0};
}

bool speaksRecord(xcb_connection_t* connection)
{
    const xcb_query_extension_reply_t* const known = xcb_get_extension_data(connection, &xcb_record_id);
    if (known == nullptr || known->present == 0)
        return false;
    return own(xcb_record_query_version_reply(connection, xcb_record_query_version(connection, 1, 13), nullptr)) !=
           nullptr;
}

xcb_record_range_t coreRange(quint8 first, quint8 last)
{
    xcb_record_range_t range{};
    range.core_requests = {first, last};
    return range;
}

xcb_record_range_t extensionRange(quint8 major, quint16 first, quint16 last)
{
    xcb_record_range_t range{};
    range.ext_requests = {{major, major}, {first, last}};
    return range;
}

std::vector<xcb_record_range_t> rangesFor(const ExtensionOpcodes& opcodes)
{
    xcb_record_range_t windows = coreRange(XCB_CREATE_WINDOW, XCB_CREATE_WINDOW);
    windows.client_started = 1;
    windows.client_died = 1;
    std::vector ranges{windows, coreRange(XCB_COPY_AREA, XCB_COPY_PLANE), coreRange(XCB_GET_IMAGE, XCB_GET_IMAGE)};
    if (opcodes.shm != 0)
        ranges.push_back(extensionRange(opcodes.shm, 3, 5)); // PutImage, GetImage, CreatePixmap
    if (opcodes.composite != 0)
        ranges.push_back(extensionRange(opcodes.composite, 6, 6)); // NameWindowPixmap
    if (opcodes.render != 0) {
        ranges.push_back(extensionRange(opcodes.render, 4, 4)); // CreatePicture
        ranges.push_back(extensionRange(opcodes.render, 8, 8)); // Composite
    }
    return ranges;
}

} // namespace

Intercepted::Kind Intercepted::kind() const
{
    switch (m_reply->category) {
    case fromClient:
        return Kind::Requests;
    case clientStarted:
        return Kind::Started;
    case clientDied:
        return Kind::Died;
    default:
        return Kind::Other;
    }
}

Bytes Intercepted::data() const
{
    // xcb read exactly this many words behind the head.
    return {xcb_record_enable_context_data(m_reply.get()), std::size_t{m_reply->length} * 4};
}

Result<RecordContext> RecordContext::open()
{
    auto control = connect();
    if (!control)
        return fail(control);
    auto data = connect();
    if (!data)
        return fail(data);
    if (!speaksRecord(control->get()) || !speaksRecord(data->get())) {
        return fail(ErrorCode::Io,
                    QStringLiteral(QT_TRANSLATE_NOOP(
                        "scrim::Core", "The X server has no RECORD extension, so that nothing tells which "
                                       "program takes a picture.")));
    }
    RecordContext context(std::move(*control), std::move(*data));
    context.m_opcodes = {opcodeOf(context.control(), "MIT-SHM"), opcodeOf(context.control(), "Composite"),
                         opcodeOf(context.control(), "RENDER")};
    if (!context.enable())
        return fail(ErrorCode::Io, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "The X server refused to record.")));
    return context;
}

bool RecordContext::enable()
{
    const xcb_record_context_t id = xcb_generate_id(control());
    const std::vector<xcb_record_range_t> ranges = rangesFor(m_opcodes);
    const xcb_record_client_spec_t everybody = XCB_RECORD_CS_ALL_CLIENTS;
    const auto refused = own(xcb_request_check(
        control(), xcb_record_create_context_checked(control(), id, 0, 1, static_cast<quint32>(ranges.size()),
                                                     &everybody, ranges.data())));
    if (refused)
        return false;
    m_sequence = xcb_record_enable_context(data(), id).sequence;
    // The first answer says that recording has begun: from here on nobody slips by.
    const auto begun = own(xcb_record_enable_context_reply(data(), {m_sequence}, nullptr));
    return begun != nullptr;
}

std::optional<Intercepted> RecordContext::next()
{
    void* reply = nullptr;
    xcb_generic_error_t* error = nullptr;
    if (m_hasEnded || xcb_poll_for_reply(data(), m_sequence, &reply, &error) == 0)
        return std::nullopt;
    const auto refusal = own(error);
    auto answer = own(static_cast<xcb_record_enable_context_reply_t*>(reply));
    m_hasEnded = answer == nullptr || answer->category == endOfData;
    if (m_hasEnded)
        return std::nullopt;
    return Intercepted(std::move(answer));
}

bool RecordContext::isOver() const
{
    return m_hasEnded || xcb_connection_has_error(data()) != 0 || xcb_connection_has_error(control()) != 0;
}

} // namespace scrim::platform::x11
