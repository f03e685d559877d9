// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical_members.h"

#include "audit/canonical.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <string>

namespace scrim::audit {

namespace {

/// Bytes that stand for themselves in a string: ASCII but for controls, the quote and the backslash.
constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        table[byte] = byte != '"' && byte != '\\';
    return table;
}();

/// Whether all of the eight bytes there are; false for some such, too, which are then looked at one by one.
bool arePlain(const char* bytes)
{
    constexpr std::uint64_t each = 0x0101010101010101;
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    // The top bit of a byte is set where it is set already, or where subtracting goes below nothing.
    const std::uint64_t odd =
        eight | (eight - each * 0x20) | ((eight ^ (each * '"')) - each) | ((eight ^ (each * '\\')) - each);
    return (odd & (each * 0x80)) == 0;
}

constexpr std::string_view shortEscapes = "\"\\bfnrt";
constexpr std::string_view shortEscaped = "\"\\\b\f\n\r\t";

constexpr unsigned noEscape = 0x80;

/// What the escape at the front of `text` stands for, in its one canonical spelling; else noEscape.
unsigned escaped(std::string_view text)
{
    if (const auto at = text.size() < 2 ? text.npos : shortEscapes.find(text[1]); at != text.npos)
        return static_cast<unsigned char>(shortEscaped[at]);
    if (text.size() < 6 || !text.starts_with("\\u00"))
        return noEscape;
    constexpr std::string_view hex = "0123456789abcdef";
    const std::size_t high = hex.find(text[4]);
    const std::size_t low = hex.find(text[5]);
    if (high > 1 || low == hex.npos)
        return noEscape;
    const auto code = static_cast<unsigned>(high * 16 + low);
    return shortEscaped.find(static_cast<char>(code)) == text.npos ? code : noEscape;
}

/// How many bytes the UTF-8 sequence beyond ASCII at the front of `text` takes; 0 where there is none (RFC 3629:
/// shortest form, no surrogates, nothing beyond U+10FFFF).
std::size_t sequenceSize(std::string_view text)
{
    const auto at = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isNext = [&](std::size_t i) { return (at(i) & 0xc0U) == 0x80; };
    const unsigned lead = at(0);
    if (lead >= 0xc2 && lead <= 0xdf)
        return isNext(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool isOff = (lead == 0xe0 && at(1) < 0xa0) || (lead == 0xed && at(1) > 0x9f);
        return !isOff && isNext(1) && isNext(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool isOff = (lead == 0xf0 && at(1) < 0x90) || (lead == 0xf4 && at(1) > 0x8f);
        return !isOff && isNext(1) && isNext(2) && isNext(3) ? 4 : 0;
    }
    return 0;
}

std::string unescaped(std::string_view key)
{
    std::string text;
    while (!key.empty()) {
        const bool isEscape = key.front() == '\\';
        text += isEscape ? static_cast<char>(escaped(key)) : key.front();
        key.remove_prefix(!isEscape ? 1 : key[1] == 'u' ? 6 : 2);
    }
    return text;
}

/// A UTF-8 byte's rank among those that may differ there, as UTF-16 would sort: its surrogates stand before U+E000.
unsigned rank(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code == 0xee || code == 0xef ? code + 0x10U : code;
}

/// RFC 8785 sorts keys by their UTF-16 code units.
bool sortsBefore(std::string_view left, std::string_view right)
{
    if (!left.empty() && !right.empty() && left.front() != right.front() && left.front() != '\\' &&
        right.front() != '\\')
        return rank(left.front()) < rank(right.front());
    if (left.find('\\') != left.npos || right.find('\\') != right.npos)
        return std::ranges::lexicographical_compare(unescaped(left), unescaped(right), {}, rank, rank);
    return std::ranges::lexicographical_compare(left, right, {}, rank, rank);
}

class Scan
{
public:
    explicit Scan(std::string_view text) : m_rest(text) {}

    /// An object at the front whose own values lie at `depth`; `members` is null when nobody asks for them.
    bool object(int depth, std::vector<CanonicalMember>* members);
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    bool take(char byte)
    {
        if (m_rest.empty() || m_rest.front() != byte)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    bool value(int depth);
    bool array(int depth);
    bool string();
    bool integer();

    std::string_view m_rest;
};

bool Scan::string()
{
    if (!take('"'))
        return false;
    std::size_t at = 0;
    while (m_rest.size() - at >= sizeof(std::uint64_t) && arePlain(m_rest.data() + at))
        at += sizeof(std::uint64_t);
    while (at < m_rest.size()) {
        const char byte = m_rest[at];
        if (plain[static_cast<unsigned char>(byte)]) {
            ++at;
        } else if (byte == '"') {
            m_rest.remove_prefix(at + 1);
            return true;
        } else if (byte == '\\') {
            if (escaped(m_rest.substr(at)) == noEscape)
                return false;
            at += m_rest[at + 1] == 'u' ? 6 : 2;
        } else {
            const std::size_t size = sequenceSize(m_rest.substr(at));
            if (size == 0)
                return false;
            at += size;
        }
    }
    return false;
}

/// One spelling: no plus, no zeros in front, no minus zero; within +-(2^53 - 1).
bool Scan::integer()
{
    constexpr std::uint64_t mostSafe = (std::uint64_t{1} << 53U) - 1;
    const bool isNegative = take('-');
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
    if (error != std::errc() || number > mostSafe)
        return false;
    const auto digits = static_cast<std::size_t>(end - m_rest.data());
    if (m_rest.front() == '0' && (digits > 1 || isNegative))
        return false;
    m_rest.remove_prefix(digits);
    return true;
}

bool Scan::array(int depth)
{
    m_rest.remove_prefix(1);
    if (take(']'))
        return true;
    do {
        if (!value(depth))
            return false;
    } while (take(','));
    return take(']');
}

bool Scan::object(int depth, std::vector<CanonicalMember>* members)
{
    if (!take('{'))
        return false;
    if (take('}'))
        return true;
    std::optional<std::string_view> last;
    do {
        const char* start = m_rest.data() + 1;
        if (!string())
            return false;
        const std::string_view key(start, static_cast<std::size_t>(m_rest.data() - start) - 1);
        if ((last && !sortsBefore(*last, key)) || !take(':'))
            return false;
        last = key;
        start = m_rest.data();
        if (!value(depth))
            return false;
        if (members != nullptr)
            members->push_back({key, {start, static_cast<std::size_t>(m_rest.data() - start)}});
    } while (take(','));
    return take('}');
}

bool Scan::value(int depth)
{
    if (depth > maxJsonDepth || m_rest.empty())
        return false;
    switch (m_rest.front()) {
    case '"':
        return string();
    case '{':
        return object(depth + 1, nullptr);
    case '[':
        return array(depth + 1);
    case 't':
        return take("true");
    case 'f':
        return take("false");
    default:
        return integer();
    }
}

} // namespace

std::optional<std::vector<CanonicalMember>> canonicalMembers(std::string_view text)
{
    std::vector<CanonicalMember> members;
    members.reserve(16);
    Scan scan(text);
    if (!scan.object(1, &members) || !scan.isAtEnd())
        return {};
    return members;
}

} // namespace scrim::audit
