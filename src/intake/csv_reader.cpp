// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv_reader.h"

#include "base/bytes.h"

#include "policy/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace scrim::intake {

namespace {

constexpr std::size_t windowSize = 2 * CsvReader::recordLimit;

bool isLineBreak(std::uint8_t byte)
{
    return byte == '\n' || byte == '\r';
}

/// The index of the first line break, or the size.
std::size_t lineLength(Bytes text)
{
    return static_cast<std::size_t>(std::ranges::find_if(text, isLineBreak) - text.begin());
}

/// The size of the line break that `text` begins with: CRLF counts as one.
std::size_t lineBreakSize(Bytes text)
{
    return text.size() > 1 && text[0] == '\r' && text[1] == '\n' ? 2 : 1;
}

/// Calls `act` with each place of `text` where the byte stands.
template<typename F>
void forEach(Bytes text, std::uint8_t byte, F act)
{
    const std::uint8_t* const begin = text.data();
    const std::uint8_t* const end = begin + text.size();
    for (const std::uint8_t* at = begin; at != end; ++at) {
        at = static_cast<const std::uint8_t*>(std::memchr(at, byte, static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            return;
        act(static_cast<std::size_t>(at - begin));
    }
}

bool isAscii(Bytes text)
{
    constexpr std::uint64_t high = 0x8080'8080'8080'8080U;
    std::uint64_t all = 0;
    for (; text.size() >= sizeof all; text = text.subspan(sizeof all)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        all |= word;
    }
    for (const std::uint8_t byte : text)
        all |= byte;
    return (all & high) == 0;
}

} // namespace

CsvReader::CsvReader(Source source) : m_source(std::move(source)), m_window(windowSize)
{
    setDelimiter(',');
    // Never grows, so that the cells of a record can point into it while it is filled; those of a broken record stand
    // in it twice.
    m_text.reserve(2 * recordLimit);
}

Bytes CsvReader::rest() const
{
    return Bytes(m_window).subspan(m_at, m_filled - m_at);
}

void CsvReader::setDelimiter(std::uint8_t delimiter)
{
    m_delimiter = delimiter;
    for (std::size_t byte = 0; byte < m_endsCell.size(); ++byte)
        m_endsCell[byte] = byte == delimiter || isLineBreak(static_cast<std::uint8_t>(byte));
}

Result<const CsvRecord*> CsvReader::next()
{
    for (;;) {
        if (auto filled = refill(); !filled)
            return fail(filled);
        if (rest().empty())
            return nullptr;
        if (auto read = readRecord(); !read)
            return fail(read);
        const bool isBlank = m_record.cells.size() == 1 && m_record.cells[0].empty();
        if (m_record.defect != Defect::None || !isBlank)
            return &m_record;
    }
}

/// Afterwards the window holds a whole record of any allowed size, or all that is left.
Result<void> CsvReader::refill()
{
    if (m_atEnd || m_filled - m_at > recordLimit + 1)
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
    if (offset == 0) {
        skipByteOrderMark();
        if (!takesNamedDelimiter())
            chooseDelimiter();
    }
    return {};
}

void CsvReader::skipByteOrderMark()
{
    constexpr std::array<std::uint8_t, 3> mark{0xEF, 0xBB, 0xBF};
    const Bytes text = rest();
    if (text.size() >= mark.size() && std::ranges::equal(text.first(mark.size()), mark))
        m_at += mark.size();
}

/// A first line "sep=;" is Excel's way of saying it.
bool CsvReader::takesNamedDelimiter()
{
    constexpr std::string_view start = "sep=";
    const Bytes line = rest().first(lineLength(rest()));
    if (line.size() != start.size() + 1 || !std::ranges::equal(line.first(start.size()), asBytes(start)) ||
        line.size() == rest().size() || line.back() == '"')
        return false;
    setDelimiter(line.back());
    consume(line.size() + lineBreakSize(rest().subspan(line.size())));
    return true;
}

/// The one that stands most often in the header, outside its quotes: spreadsheets of many countries write semicolons.
void CsvReader::chooseDelimiter()
{
    const Bytes line = rest().first(lineLength(rest()));
    qint64 best = 0;
    for (const std::uint8_t candidate : asBytes(",;\t")) {
        qint64 count = 0;
        bool isQuoted = false;
        for (const std::uint8_t byte : line) {
            if (byte == '"')
                isQuoted = !isQuoted;
            else if (byte == candidate && !isQuoted)
                ++count;
        }
        if (count > best)
            setDelimiter(candidate);
        best = std::max(best, count);
    }
}

Result<void> CsvReader::readRecord()
{
    m_record.line = m_line;
    m_record.cells.clear();
    m_text.clear();
    const qint64 start = position();
    Bytes text = rest();
    const bool isCut = text.size() > recordLimit;
    if (isCut)
        text = text.first(recordLimit);
    const std::size_t length = start < m_noSpanUntil ? lineLength(text) : text.size();
    const bool isOneLine = length < text.size();
    std::size_t at = 0;
    m_record.defect = readCells(text.first(length), isCut && !isOneLine, at);
    if (m_record.defect != Defect::None) {
        m_noSpanUntil = std::max(m_noSpanUntil, start + static_cast<qint64>(at));
        keepCells();
        return skipLine();
    }
    const std::size_t size = isOneLine && at == length ? at + lineBreakSize(text.subspan(at)) : at;
    consume(size);
    const Bytes raw = text.first(size);
    if (std::memchr(raw.data(), 0, raw.size()) != nullptr)
        m_record.defect = Defect::Nul;
    // Each cell by itself: halves of a character may join to one.
    else if (!isAscii(raw) && !std::ranges::all_of(m_record.cells, policy::isValidUtf8))
        m_record.defect = Defect::Utf8;
    return {};
}

/// Reads one record from `at` on and leaves `at` behind it, or where the fault is. `isCut`: the file goes on behind
/// `text`, so a record that ends with it is too long.
Defect CsvReader::readCells(Bytes text, bool isCut, std::size_t& at)
{
    for (;;) {
        if (at < text.size() && text[at] == '"') {
            if (readQuoted(text, at) != Defect::None)
                return isCut && at == text.size() ? Defect::TooLong : Defect::Quotes;
        } else {
            const std::size_t start = at;
            while (at < text.size() && !m_endsCell[text[at]])
                ++at;
            m_record.cells.push_back(text.subspan(start, at - start));
        }
        if (at == text.size())
            return isCut ? Defect::TooLong : Defect::None;
        if (text[at] != m_delimiter) {
            at += lineBreakSize(text.subspan(at));
            return Defect::None;
        }
        ++at;
    }
}

Defect CsvReader::readQuoted(Bytes text, std::size_t& at)
{
    const std::size_t start = ++at;
    const std::size_t kept = m_text.size();
    for (;;) {
        const Bytes left = text.subspan(at);
        const void* const quote = left.empty() ? nullptr : std::memchr(left.data(), '"', left.size());
        if (quote == nullptr) {
            at = text.size();
            return Defect::Quotes;
        }
        const auto length = static_cast<std::size_t>(static_cast<const std::uint8_t*>(quote) - left.data());
        at += length + 1;
        const bool isDoubled = at < text.size() && text[at] == '"';
        // Only a cell that has quotes of its own cannot be given as it stands.
        if (isDoubled || m_text.size() != kept)
            m_text.insert(m_text.end(), left.data(), left.data() + length + (isDoubled ? 1 : 0));
        if (!isDoubled)
            break;
        ++at;
    }
    const Bytes cell = m_text.size() == kept ? text.subspan(start, at - 1 - start) : Bytes(m_text).subspan(kept);
    while (at < text.size() && text[at] == ' ')
        ++at;
    if (at < text.size() && !m_endsCell[text[at]])
        return Defect::Quotes;
    m_record.cells.push_back(cell);
    return Defect::None;
}

/// What the record has so far, since the window may move on.
void CsvReader::keepCells()
{
    for (Bytes& cell : m_record.cells) {
        const std::size_t start = m_text.size();
        m_text.insert(m_text.end(), cell.begin(), cell.end());
        cell = Bytes(m_text).subspan(start);
    }
}

Result<void> CsvReader::skipLine()
{
    for (;;) {
        const Bytes text = rest();
        const std::size_t length = lineLength(text);
        if (length < text.size()) {
            consume(length + lineBreakSize(text.subspan(length)));
            return {};
        }
        consume(length);
        if (m_atEnd)
            return {};
        if (auto filled = refill(); !filled)
            return filled;
    }
}

void CsvReader::consume(std::size_t count)
{
    const Bytes done = rest().first(count);
    forEach(done, '\r', [this](std::size_t) { ++m_line; });
    forEach(done, '\n', [this, done](std::size_t at) {
        // Both bytes of a CRLF may stand in different windows.
        const std::uint8_t before = at == 0 ? m_last : done[at - 1];
        m_line += before != '\r' ? 1 : 0;
    });
    if (!done.empty())
        m_last = done.back();
    m_at += count;
}

} // namespace scrim::intake
