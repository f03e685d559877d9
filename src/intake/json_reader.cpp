// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_reader.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace scrim::intake {

namespace {

constexpr std::size_t peekSize = 64 * 1024; ///< how far a wrapper's list may stand behind its first brace

constexpr std::array<std::string_view, 10> listNames{"customers", "orders", "refunds", "data",    "items",
                                                     "results",   "create", "update",  "records", "order_refunds"};

bool isSpace(std::uint8_t byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

std::size_t spaceLength(Bytes text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isSpace) - text.begin());
}

std::size_t lineLength(Bytes text)
{
    return static_cast<std::size_t>(
        std::ranges::find_if(text, [](std::uint8_t byte) { return byte == '\n' || byte == '\r'; }) - text.begin());
}

bool isListName(Bytes name)
{
    return std::ranges::any_of(listNames,
                               [name](std::string_view list) { return std::ranges::equal(name, asBytes(list)); });
}

/// The string's inside without its quotes, where `text` begins with one; nothing is unescaped.
std::optional<Bytes> stringAt(Bytes text)
{
    if (text.empty() || text[0] != '"')
        return std::nullopt;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return text.subspan(1, i - 1);
    }
    return std::nullopt;
}

} // namespace

JsonReader::JsonReader(Source source) : m_source(std::move(source)), m_window(2 * m_ahead) {}

/// Afterwards more than m_ahead bytes are there, or all that is left.
Result<void> JsonReader::refill()
{
    if (m_atEnd || m_filled - m_at > m_ahead)
        return {};
    std::memmove(m_window.data(), m_window.data() + m_at, m_filled - m_at);
    m_filled -= m_at;
    m_windowOffset += static_cast<qint64>(m_at);
    m_at = 0;
    const qint64 offset = m_windowOffset + static_cast<qint64>(m_filled);
    const auto count = m_source(offset, MutableBytes(m_window).subspan(m_filled));
    if (!count)
        return std::unexpected(count.error());
    m_filled += static_cast<std::size_t>(*count);
    m_atEnd = m_filled < m_window.size();
    if (offset == 0 && m_filled >= 3 &&
        std::ranges::equal(rest().first(3), std::array<std::uint8_t, 3>{0xEF, 0xBB, 0xBF}))
        m_at = 3;
    return {};
}

Result<bool> JsonReader::looksLikeJson()
{
    if (auto filled = refill(); !filled)
        return std::unexpected(filled.error());
    const Bytes text = rest().subspan(spaceLength(rest()));
    if (text.empty() || (text[0] != '{' && text[0] != '['))
        return false;
    // What stands behind the bracket, so that a CSV file whose first column is called "[id]" stays one.
    const Bytes behind = text.subspan(1);
    const Bytes inner = behind.subspan(spaceLength(behind));
    return inner.empty() || std::ranges::find(asBytes("{}[]\""), inner[0]) != asBytes("{}[]\"").end();
}

/// True when something is left.
Result<bool> JsonReader::skipSpace()
{
    for (;;) {
        if (auto filled = refill(); !filled)
            return std::unexpected(filled.error());
        const std::size_t count = spaceLength(rest());
        consume(count);
        if (!rest().empty())
            return true;
        if (m_atEnd)
            return false;
    }
}

Result<const JsonItem*> JsonReader::next()
{
    consume(std::exchange(m_taken, 0));
    for (;;) {
        const auto isMore = skipSpace();
        if (!isMore)
            return std::unexpected(isMore.error());
        if (!*isMore)
            return nullptr;
        const auto found = step();
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return &m_item;
    }
}

/// Goes on by one token; true when it was an item.
Result<bool> JsonReader::step()
{
    const std::uint8_t byte = rest()[0];
    switch (m_place) {
    case Place::List:
        return stepList(byte);
    case Place::Wrapper:
        return stepWrapper(byte);
    case Place::Top:
        break;
    }
    return stepTop(byte);
}

Result<bool> JsonReader::stepTop(std::uint8_t byte)
{
    const bool isObject = byte == '{';
    if (isObject && !m_isLineByLine) {
        m_isLineByLine = hasLines();
        m_hasWrappers = isWrapper();
    }
    if (byte == '[' || (isObject && m_hasWrappers && isWrapper())) {
        consume(1);
        m_place = byte == '[' ? Place::List : Place::Wrapper;
        m_inWrapper = isObject;
        return false;
    }
    if (byte == ',') {
        consume(1);
        return false;
    }
    if (auto taken = takeValue(!isObject || *m_isLineByLine); !taken)
        return std::unexpected(taken.error());
    return true;
}

Result<bool> JsonReader::stepList(std::uint8_t byte)
{
    if (byte == ',' || byte == ']') {
        consume(1);
        if (byte == ']')
            m_place = m_inWrapper ? Place::Wrapper : Place::Top;
        return false;
    }
    if (auto taken = takeValue(byte == '}' || byte == ':'); !taken)
        return std::unexpected(taken.error());
    return true;
}

Result<bool> JsonReader::stepWrapper(std::uint8_t byte)
{
    if (byte == '"')
        return enterMember();
    if (byte == '}') {
        m_place = Place::Top;
        m_inWrapper = false;
    } else if (byte != ',') {
        m_place = Place::Top;
        m_inWrapper = false;
        if (auto taken = takeValue(true); !taken)
            return std::unexpected(taken.error());
        return true;
    }
    consume(1);
    return false;
}

/// A member of a wrapper: its list is entered, anything else passed over. False: no item yet.
Result<bool> JsonReader::enterMember()
{
    const auto name = stringAt(rest().first(std::min(rest().size(), peekSize)));
    if (!name) {
        m_place = Place::Top;
        if (auto taken = takeValue(true); !taken)
            return std::unexpected(taken.error());
        return true;
    }
    const bool isList = isListName(*name);
    consume(name->size() + 2);
    for (const std::uint8_t expected : asBytes(":")) {
        const auto isMore = skipSpace();
        if (!isMore || !*isMore)
            return isMore;
        if (rest()[0] == expected)
            consume(1);
    }
    const auto isMore = skipSpace();
    if (!isMore || !*isMore)
        return isMore;
    if (isList && rest()[0] == '[') {
        consume(1);
        m_place = Place::List;
        return false;
    }
    if (rest()[0] == '}' || rest()[0] == ',')
        return false;
    const JsonItem before = m_item;
    if (auto passed = takeValue(false); !passed)
        return std::unexpected(passed.error());
    m_item = before;
    consume(std::exchange(m_taken, 0));
    return false;
}

/// An object whose first members lead to a list of records and not to an id: every record has an id of its own.
bool JsonReader::isWrapper() const
{
    const Bytes start = rest().first(std::min(rest().size(), peekSize));
    Bytes text = start.subspan(1);
    for (;;) {
        text = text.subspan(spaceLength(text));
        const auto name = stringAt(text);
        if (!name)
            return false;
        text = text.subspan(name->size() + 2);
        text = text.subspan(spaceLength(text));
        if (text.empty() || text[0] != ':')
            return false;
        text = text.subspan(1);
        text = text.subspan(spaceLength(text));
        if (text.empty() || std::ranges::equal(*name, asBytes("id")))
            return false;
        if (text[0] == '[' && isListName(*name))
            return true;
        Scan scan;
        advance(text, scan);
        if (!scan.isDone)
            return false;
        text = text.subspan(scan.length);
        text = text.subspan(spaceLength(text));
        if (text.empty() || text[0] != ',')
            return false;
        text = text.subspan(1);
    }
}

/// One object a line: the first line is one, and the next one begins another.
bool JsonReader::hasLines() const
{
    const Bytes text = rest();
    const Bytes line = text.first(lineLength(text));
    Scan scan;
    advance(line, scan);
    const Bytes behind = line.subspan(scan.length);
    const Bytes nextLine = text.subspan(line.size());
    const Bytes next = nextLine.subspan(spaceLength(nextLine));
    return scan.isDone && spaceLength(behind) == behind.size() && !next.empty() && next[0] == '{';
}

/// Goes on to look for the end of the value that `text` continues.
void JsonReader::advance(Bytes text, Scan& scan)
{
    for (const std::uint8_t byte : text) {
        const bool isFirst = scan.length == 0;
        if (isFirst)
            scan.isScalar = byte != '{' && byte != '[' && byte != '"';
        if (scan.isScalar && (byte == ',' || byte == ']' || byte == '}' || isSpace(byte)) && !isFirst) {
            scan.isDone = true;
            return;
        }
        ++scan.length;
        if (scan.isString) {
            const bool isBroken = byte == '\n' || byte == '\r';
            const bool closes = byte == '"' && !scan.isEscaped;
            scan.isEscaped = byte == '\\' && !scan.isEscaped;
            scan.isString = !closes && !isBroken;
            scan.isDone = closes && scan.depth == 0;
        } else if (byte == '"') {
            scan.isString = true;
            scan.isEscaped = false;
        } else if (byte == '{' || byte == '[') {
            ++scan.depth;
        } else if (byte == '}' || byte == ']') {
            scan.depth -= scan.depth > 0 ? 1 : 0;
            scan.isDone = scan.depth == 0;
        }
        if (scan.isDone)
            return;
    }
}

/// Makes the value at the reader's place the item; with `isLine` all up to the line's end.
Result<void> JsonReader::takeValue(bool isLine)
{
    m_item = {m_line, m_item.number + 1, JsonFault::None, {}};
    m_itemIndent = m_indent;
    // Otherwise each of many spoilt records would be searched for its end as far as one may be long.
    if (m_hasBroken && !isLine && endsUnclosed(rest().first(std::min(rest().size(), peekSize))))
        return {};
    Scan scan;
    std::size_t seen = 0;
    for (;;) {
        const Bytes fresh = rest().subspan(seen);
        if (isLine) {
            scan.length += lineLength(fresh);
            scan.isDone = scan.length < rest().size();
        } else {
            advance(fresh, scan);
        }
        seen = rest().size();
        if (scan.isDone || m_atEnd)
            break;
        // Longer than is allowed: the rest is looked at for its end alone.
        if (seen > itemLimit) {
            if (!isLine && m_item.fault == JsonFault::None && endsUnclosed(rest()))
                return {};
            m_item.fault = JsonFault::TooLong;
            consume(seen);
            scan.length = isLine ? 0 : 1;
            seen = 0;
        }
        // Most records are small: the window grows with the first that is not.
        if (m_ahead < itemLimit) {
            m_ahead *= 2;
            m_window.resize(2 * m_ahead);
        }
        if (auto filled = refill(); !filled)
            return filled;
    }
    const bool wasCut = m_item.fault == JsonFault::TooLong;
    const std::size_t length = std::min(rest().size(), wasCut && !isLine ? scan.length - 1 : scan.length);
    m_item.text = rest().first(length);
    m_taken = length;
    if (wasCut || length > itemLimit) {
        m_item.fault = JsonFault::TooLong;
    } else if (!scan.isDone && !isLine && !scan.isScalar) {
        if (!endsUnclosed(m_item.text))
            m_item.fault = JsonFault::Truncated;
    } else if (m_item.text.empty() || m_item.text[0] != '{') {
        m_item.fault = JsonFault::NoRecord;
    }
    return {};
}

void JsonReader::consume(std::size_t count)
{
    const Bytes done = rest().first(count);
    for (const std::uint8_t byte : done) {
        // Both bytes of a CRLF may stand in different windows.
        m_line += byte == '\r' || (byte == '\n' && m_last != '\r') ? 1 : 0;
        m_last = byte;
        if (byte == '\n' || byte == '\r')
            m_indent = 0;
        else if (m_indent && (byte == ' ' || byte == '\t'))
            ++*m_indent;
        else
            m_indent.reset();
    }
    m_at += count;
}

} // namespace scrim::intake
