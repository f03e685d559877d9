// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_parser.h"

#include "base/bytes.h"
#include "intake/header.h"
#include "policy/text.h"

#include <algorithm>
#include <string_view>
#include <utility>

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

} // namespace

JsonParser::JsonParser(Bytes text, WipedBytes& resolved, JsonRows& rows, Other other)
    : m_text(text), m_resolved(resolved), m_rows(rows), m_other(std::move(other))
{}

bool JsonParser::fail(const QString& reason)
{
    if (m_fault.reason.isEmpty())
        m_fault = {Header::none, reason};
    return false;
}

bool JsonParser::failAt(const JsonNode& node, const QString& reason)
{
    if (m_fault.reason.isEmpty())
        m_fault = {node.column, node.column == Header::none ? node.path + QStringLiteral(": ") + reason : reason};
    return false;
}

CsvRecord& JsonParser::rowAt(std::size_t row)
{
    return row == ownRow ? m_rows.own : m_rows.elements[row];
}

void JsonParser::skipSpace()
{
    while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
        ++m_at;
}

bool JsonParser::readRecord(const JsonNode& root)
{
    skipSpace();
    if (!readObject(root, ownRow))
        return false;
    skipSpace();
    // One object a line, cut out of a list, still has the list's commas.
    if (peek() == ',')
        ++m_at;
    skipSpace();
    return m_at == m_text.size() || fail(QStringLiteral("is not JSON: text follows the record's last brace"));
}

template<typename One>
bool JsonParser::eachBetween(std::uint8_t open, std::uint8_t close, One one)
{
    if (peek() != open)
        return fail(QStringLiteral("is not JSON: '%1' is expected").arg(QLatin1Char(static_cast<char>(open))));
    if (++m_depth > JsonTable::deepest)
        return fail(QStringLiteral("nested deeper than %1").arg(JsonTable::deepest));
    ++m_at;
    skipSpace();
    bool isMore = peek() != close;
    while (isMore) {
        if (!one())
            return false;
        skipSpace();
        isMore = peek() == ',';
        if (!isMore)
            break;
        ++m_at;
        skipSpace();
    }
    if (m_at >= m_text.size() || peek() != close)
        return fail(QStringLiteral("is not JSON: a comma, a quotation mark or a bracket is missing or too many"));
    ++m_at;
    --m_depth;
    return true;
}

template<typename Member>
bool JsonParser::eachMember(Member member)
{
    return eachBetween('{', '}', [&] {
        const auto name = readString(true);
        if (!name)
            return fail(QStringLiteral("is not JSON: a member's name is expected in quotation marks"));
        skipSpace();
        if (peek() != ':')
            return fail(QStringLiteral("is not JSON: a colon is missing behind a member's name"));
        ++m_at;
        skipSpace();
        return member(*name);
    });
}

template<typename Element>
bool JsonParser::eachElement(Element element)
{
    // PHP writes a list whose keys have gaps as an object.
    if (peek() == '{')
        return eachMember([&](Bytes /*name*/) { return element(); });
    return eachBetween('[', ']', element);
}

bool JsonParser::skipValue()
{
    switch (peek()) {
    case '{':
        return eachMember([this](Bytes /*name*/) { return skipValue(); });
    case '[':
        return eachBetween('[', ']', [this] { return skipValue(); });
    case '"':
        return readString(false).has_value();
    default:
        return readWord().has_value();
    }
}

bool JsonParser::skipNothing()
{
    const std::size_t start = m_at;
    for (const std::string_view nothing : {"null", "\"\"", "false"}) {
        if (m_text.size() - m_at >= nothing.size() && isWord(m_text.subspan(m_at, nothing.size()), nothing)) {
            m_at += nothing.size();
            return true;
        }
    }
    if (peek() == '[') {
        ++m_at;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return true;
        }
    }
    m_at = start;
    return false;
}

bool JsonParser::readNode(const JsonNode& node, std::size_t row)
{
    if (node.kind == JsonNode::Kind::Object && node.children.empty())
        return readCell(node, row);
    if (skipNothing())
        return true;
    if (peek() != '{' && peek() != '[')
        return failAt(node, QStringLiteral("an object or a list is expected here"));
    switch (node.kind) {
    case JsonNode::Kind::List:
        return readElements(node);
    case JsonNode::Kind::Keyed:
        return readKeyed(node, row);
    case JsonNode::Kind::Object:
        break;
    }
    return readObject(node, row);
}

bool JsonParser::readObject(const JsonNode& node, std::size_t row)
{
    std::vector<bool> seen(node.children.size());
    return eachMember([&](Bytes name) {
        const std::size_t index = node.indexOf(name);
        if (index == node.children.size()) {
            if (row == ownRow)
                m_other(node, name);
            return skipValue();
        }
        if (seen[index])
            return failAt(node.children[index], QStringLiteral("stands twice in one record"));
        seen[index] = true;
        return readNode(node.children[index], row);
    });
}

bool JsonParser::readElements(const JsonNode& node)
{
    return eachElement([&] { return readElement(node); });
}

bool JsonParser::readElement(const JsonNode& node)
{
    if (m_rows.elements.size() >= JsonTable::mostElements)
        return failAt(node, QStringLiteral("more than %1 elements").arg(JsonTable::mostElements));
    if (skipNothing())
        return true;
    CsvRecord record;
    record.line = m_rows.own.line;
    record.cells.assign(m_rows.own.cells.size(), Bytes());
    m_rows.elements.push_back(std::move(record));
    return readObject(node, m_rows.elements.size() - 1);
}

bool JsonParser::readKeyed(const JsonNode& node, std::size_t row)
{
    return eachElement([&] { return peek() == '{' ? readKeyedElement(node, row) : skipValue(); });
}

bool JsonParser::readKeyedElement(const JsonNode& node, std::size_t row)
{
    Bytes key;
    std::size_t valueAt = 0;
    const bool isRead = eachMember([&](Bytes name) {
        if (isWord(name, "key") && peek() == '"') {
            const auto text = readString(true);
            key = text.value_or(Bytes());
            return text.has_value();
        }
        if (isWord(name, "value"))
            valueAt = m_at;
        return skipValue();
    });
    if (!isRead || key.empty() || valueAt == 0)
        return isRead;
    const std::size_t index = node.indexOf(key);
    if (index == node.children.size()) {
        m_other(node, key);
        return true;
    }
    // A key may stand several times in WordPress; the first counts, as there.
    const JsonNode& child = node.children[index];
    if (!rowAt(row).cells[static_cast<std::size_t>(child.column)].empty())
        return true;
    const std::size_t behind = std::exchange(m_at, valueAt);
    const bool isTaken = readCell(child, row);
    m_at = behind;
    return isTaken;
}

bool JsonParser::readCell(const JsonNode& node, std::size_t row)
{
    if (skipNothing())
        return true;
    if (peek() == '{' || peek() == '[')
        return failAt(node, QStringLiteral("a list or an object stands where one value is expected"));
    const auto value = peek() == '"' ? readString(true) : readWord();
    if (!value)
        return failAt(node, QStringLiteral("is not JSON"));
    rowAt(row).cells[static_cast<std::size_t>(node.column)] = *value;
    return true;
}

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
            return fail(QStringLiteral("is not JSON: four hexadecimal digits are expected behind \\u"));
        point = *first;
        if (point >= 0xD800 && point < 0xDC00 && m_at + 2 < m_text.size() && m_text[m_at + 1] == '\\' &&
            m_text[m_at + 2] == 'u') {
            m_at += 2;
            const char32_t low = readHex().value_or(0);
            point = low >= 0xDC00 && low <= 0xDFFF ? 0x10000U + ((point - 0xD800U) << 10U) + (low - 0xDC00U) : point;
        }
    }
    if (point == 0 || (point >= 0xD800 && point <= 0xDFFF))
        return fail(point == 0 ? QStringLiteral("a text holds a zero byte")
                               : QStringLiteral("a text holds half a character (a lone surrogate)"));
    if (!keep)
        return true;
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
