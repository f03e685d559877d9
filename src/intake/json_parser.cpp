// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_parser.h"

#include "base/bytes.h"
#include "intake/header.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace scrim::intake {

namespace {

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
        m_fault = {Header::none, reason, true};
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
    if (std::ranges::find(*value, std::uint8_t{0}) != value->end())
        return failAt(node, QStringLiteral("a text holds a zero byte"));
    rowAt(row).cells[static_cast<std::size_t>(node.column)] = *value;
    return true;
}

} // namespace scrim::intake
