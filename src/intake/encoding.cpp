// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/encoding.h"

#include "base/core_text.h"
#include "policy/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace scrim::intake {

namespace {

constexpr std::size_t chunkSize = std::size_t{256} << 10U;

/// 0x80 to 0x9F of Windows-1252 (Unicode's own table, best fit not taken); 0 where it has nothing.
constexpr std::array<char16_t, 32> upperControls{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                 0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Counts characters beyond ASCII and bytes that are no UTF-8, whatever pieces the text comes in.
class Utf8Counter
{
public:
    void take(Bytes text)
    {
        for (std::size_t i = 0; i < text.size();) {
            if (m_need == 0 && skipsAscii(text.subspan(i))) {
                i += sizeof(std::uint64_t);
                continue;
            }
            if (m_need > 0 && (text[i] < m_low || text[i] > m_high)) {
                // Looked at once more as a first byte.
                ++m_faults;
                m_need = 0;
                continue;
            }
            takeByte(text[i++]);
        }
    }
    void finish() { m_faults += m_need > 0 ? 1 : 0; }
    [[nodiscard]] qint64 characters() const { return m_characters; }
    [[nodiscard]] qint64 faults() const { return m_faults; }

private:
    static bool skipsAscii(Bytes text)
    {
        std::uint64_t eight = 0;
        if (text.size() < sizeof eight)
            return false;
        std::memcpy(&eight, text.data(), sizeof eight);
        return (eight & 0x8080808080808080U) == 0;
    }

    void takeByte(std::uint8_t byte)
    {
        if (m_need > 0) {
            m_low = 0x80;
            m_high = 0xBF;
            m_characters += --m_need == 0 ? 1 : 0;
        } else if (byte >= 0x80) {
            takeFirst(byte);
        }
    }

    /// RFC 3629, section 4.
    void takeFirst(std::uint8_t byte)
    {
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_need = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_need = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_need = 3;
        else
            ++m_faults;
    }

    int m_need = 0;
    std::uint8_t m_low = 0x80;
    std::uint8_t m_high = 0xBF;
    qint64 m_characters = 0;
    qint64 m_faults = 0;
};

} // namespace

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Little:
    case Encoding::Utf16Big:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

Result<Encoding> detectEncoding(const Source& file, const std::atomic<bool>* cancelled)
{
    WipedBytes chunk(chunkSize);
    Utf8Counter counter;
    for (qint64 offset = 0;;) {
        if (cancelled != nullptr && *cancelled)
            return fail(ErrorCode::Cancelled, Core::tr("stopped as asked"));
        const auto count = file(offset, chunk);
        if (!count)
            return std::unexpected(count.error());
        const Bytes text = Bytes(chunk).first(static_cast<std::size_t>(*count));
        if (offset == 0 && text.size() >= 2) {
            const bool isLittle = text[0] == 0xFF && text[1] == 0xFE;
            if (isLittle && text.size() >= 4 && text[2] == 0 && text[3] == 0)
                return fail(ErrorCode::WrongFormat, Core::tr("is UTF-32 text; save it as \"CSV UTF-8\""));
            if (isLittle)
                return Encoding::Utf16Little;
            if (text[0] == 0xFE && text[1] == 0xFF)
                return Encoding::Utf16Big;
        }
        counter.take(text);
        offset += *count;
        if (text.size() < chunk.size())
            break;
    }
    counter.finish();
    return counter.faults() > counter.characters() ? Encoding::Windows1252 : Encoding::Utf8;
}

DecodedSource::DecodedSource(Source file, Encoding encoding) : m_file(std::move(file)), m_encoding(encoding)
{
    if (encoding == Encoding::Utf8)
        return;
    m_raw.resize(chunkSize);
    m_ready.reserve(8);
    m_fileOffset = encoding == Encoding::Windows1252 ? 0 : 2;
}

Result<qint64> DecodedSource::read(qint64 offset, MutableBytes into)
{
    if (m_encoding == Encoding::Utf8) {
        const auto count = m_file(offset, into);
        if (count)
            m_fileOffset = offset + *count;
        return count;
    }
    std::size_t given = 0;
    while (given < into.size()) {
        if (m_readyAt == m_ready.size()) {
            if (auto filled = refill(); !filled)
                return std::unexpected(filled.error());
            if (m_at == m_filled)
                break;
            decodeOne();
        }
        const std::size_t count = std::min(into.size() - given, m_ready.size() - m_readyAt);
        std::memcpy(into.data() + given, m_ready.data() + m_readyAt, count);
        m_readyAt += count;
        given += count;
    }
    return static_cast<qint64>(given);
}

/// Afterwards a whole character is there, or the end.
Result<void> DecodedSource::refill()
{
    constexpr std::size_t longest = 4;
    if (m_atEnd || m_filled - m_at >= longest)
        return {};
    std::memmove(m_raw.data(), m_raw.data() + m_at, m_filled - m_at);
    m_filled -= m_at;
    m_at = 0;
    const auto count = m_file(m_fileOffset, MutableBytes(m_raw).subspan(m_filled));
    if (!count)
        return std::unexpected(count.error());
    m_fileOffset += *count;
    m_filled += static_cast<std::size_t>(*count);
    m_atEnd = m_filled < m_raw.size();
    return {};
}

void DecodedSource::decodeOne()
{
    m_ready.clear();
    m_readyAt = 0;
    if (m_encoding == Encoding::Windows1252)
        decode1252();
    else
        decode16();
}

void DecodedSource::decode1252()
{
    const std::uint8_t byte = m_raw[m_at++];
    const char32_t point = byte < 0x80 || byte > 0x9F ? byte : upperControls[byte - 0x80U];
    if (point == 0 && byte != 0)
        giveSpoilt();
    else
        give(point);
}

void DecodedSource::decode16()
{
    if (m_filled - m_at < 2) {
        ++m_at;
        giveSpoilt();
        return;
    }
    const char16_t unit = unitAt(m_at);
    m_at += 2;
    if (unit < 0xD800 || unit > 0xDFFF) {
        give(unit);
        return;
    }
    const char16_t low = unit < 0xDC00 && m_filled - m_at >= 2 ? unitAt(m_at) : u'\0';
    if (low < 0xDC00 || low > 0xDFFF) {
        giveSpoilt();
        return;
    }
    m_at += 2;
    give(0x10000U + ((unit - 0xD800U) << 10U) + (low - 0xDC00U));
}

char16_t DecodedSource::unitAt(std::size_t at) const
{
    const unsigned first = m_raw[at];
    const unsigned second = m_raw[at + 1];
    return static_cast<char16_t>(m_encoding == Encoding::Utf16Little ? second << 8U | first : first << 8U | second);
}

void DecodedSource::give(char32_t point)
{
    m_ready.resize(4);
    m_ready.resize(policy::writeUtf8(point, m_ready));
}

void DecodedSource::giveSpoilt()
{
    m_ready.assign(1, 0xFF);
}

} // namespace scrim::intake
