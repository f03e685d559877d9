// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "intake/json_parser.h"
#include "policy/text.h"

#include <algorithm>
#include <string_view>

namespace scrim::intake {

namespace {

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

/// A number's grammar (RFC 8259, section 6); how large it is does not matter, since it stays text.
bool isNumber(Bytes text)
{
    const auto digits = [&text] {
        const auto end = std::ranges::find_if_not(text, isDigit);
        const auto count = end - text.begin();
        text = Bytes(end, text.end());
        return count;
    };
    if (!text.empty() && text[0] == '-')
        text = text.subspan(1);
    const bool leadsWithZero = !text.empty() && text[0] == '0';
    const auto whole = digits();
    if (whole == 0 || (leadsWithZero && whole > 1))
        return false;
    if (!text.empty() && text[0] == '.') {
        text = text.subspan(1);
        if (digits() == 0)
            return false;
    }
    if (!text.empty() && (text[0] | 0x20U) == 'e') {
        text = text.subspan(1);
        if (!text.empty() && (text[0] == '+' || text[0] == '-'))
            text = text.subspan(1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

bool isWord(Bytes text, std::string_view word)
{
    return std::ranges::equal(text, asBytes(word));
}

QString noHex()
{
    return QStringLiteral("is not JSON: four hexadecimal digits are expected behind \\u");
}

} // namespace

std::optional<Bytes> JsonParser::readWord()
{
    const std::size_t start = m_at;
    const auto isPart = [](std::uint8_t byte) {
        return isDigit(byte) || (byte >= 'a' && byte <= 'z') || byte == 'E' || byte == '+' || byte == '-' ||
               byte == '.';
    };
    while (m_at < m_text.size() && isPart(m_text[m_at]))
        ++m_at;
    const Bytes word = m_text.subspan(start, m_at - start);
    if (isWord(word, "true") || isWord(word, "false") || isWord(word, "null") || isNumber(word))
        return word;
    fail(QStringLiteral("is not JSON: a value is neither text, number, true, false nor null"));
    return std::nullopt;
}

std::optional<Bytes> JsonParser::readString(bool keep)
{
    if (peek() != '"')
        return std::nullopt;
    const std::size_t from = ++m_at;
    const std::size_t resolvedFrom = m_resolved.size();
    bool isPlain = true;
    std::size_t pending = from; ///< not yet copied
    const auto copyPending = [&] {
        if (keep)
            m_resolved.insert(m_resolved.end(), m_text.begin() + static_cast<std::ptrdiff_t>(pending),
                              m_text.begin() + static_cast<std::ptrdiff_t>(m_at));
    };
    for (; m_at < m_text.size(); ++m_at) {
        const std::uint8_t byte = m_text[m_at];
        if (byte == '"')
            break;
        if (byte < 0x20) {
            fail(QStringLiteral("is not JSON: a text holds a line break or another control character"));
            return std::nullopt;
        }
        if (byte != '\\')
            continue;
        copyPending();
        isPlain = false;
        if (!readEscape(keep))
            return std::nullopt;
        pending = m_at + 1;
    }
    if (m_at >= m_text.size()) {
        fail(QStringLiteral("is not JSON: a quotation mark is not closed"));
        return std::nullopt;
    }
    if (isPlain || !keep)
        return m_text.subspan(from, m_at++ - from);
    copyPending();
    ++m_at;
    return Bytes(m_resolved).subspan(resolvedFrom);
}

/// Leaves the reader at the escape's last character.
bool JsonParser::readEscape(bool keep)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    ++m_at;
    const std::size_t letter = letters.find(static_cast<char>(peek()));
    char32_t point = 0;
    if (letter != std::string_view::npos) {
        point = static_cast<char32_t>(meanings[letter]);
    } else if (peek() != 'u') {
        return fail(QStringLiteral("is not JSON: a backslash stands before a character that has no such form"));
    } else {
        const auto first = readHex();
        if (!first)
            return fail(noHex());
        point = *first;
        if (point >= 0xD800 && point < 0xDC00 && m_at + 2 < m_text.size() && m_text[m_at + 1] == '\\' &&
            m_text[m_at + 2] == 'u') {
            m_at += 2;
            const auto second = readHex();
            if (!second)
                return fail(noHex());
            const char32_t low = *second;
            point = low >= 0xDC00 && low <= 0xDFFF ? 0x10000U + ((point - 0xD800U) << 10U) + (low - 0xDC00U) : point;
        }
    }
    // What is passed over may hold what it likes: PHP writes zero bytes into the names and values of its own objects.
    if (!keep)
        return true;
    if (point >= 0xD800 && point <= 0xDFFF)
        return fail(QStringLiteral("a text holds half a character (a lone surrogate)"));
    const std::size_t size = m_resolved.size();
    m_resolved.resize(size + 4);
    m_resolved.resize(size + policy::writeUtf8(point, MutableBytes(m_resolved).subspan(size)));
    return true;
}

/// The four digits behind the "u" at the reader's place.
std::optional<char32_t> JsonParser::readHex()
{
    char32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        ++m_at;
        const std::uint8_t byte = peek();
        const std::uint8_t lower = byte | 0x20U;
        if (isDigit(byte))
            value = value * 16 + (byte - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + 10 + (lower - 'a');
        else
            return std::nullopt;
    }
    return value;
}

} // namespace scrim::intake
