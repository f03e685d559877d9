// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_reader.h"

#include <algorithm>

namespace scrim::intake {

namespace {

bool isLineBreak(std::uint8_t byte)
{
    return byte == '\n' || byte == '\r';
}

std::size_t lineLength(Bytes text)
{
    return static_cast<std::size_t>(std::ranges::find_if(text, isLineBreak) - text.begin());
}

std::size_t indentOf(Bytes text)
{
    const auto isBlank = [](std::uint8_t byte) { return byte == ' ' || byte == '\t'; };
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isBlank) - text.begin());
}

} // namespace

void JsonReader::endBroken()
{
    if (const auto second = secondRecordIn(m_item.text)) {
        m_item.text = m_item.text.first(*second);
        m_taken = *second;
        m_hasBroken = true;
    }
}

bool JsonReader::endsUnclosed(Bytes text)
{
    const auto second = secondRecordIn(text);
    if (!second)
        return false;
    Scan scan;
    advance(text.first(*second), scan);
    if (scan.isDone)
        return false;
    m_item.text = text.first(*second);
    m_item.fault = JsonFault::Unclosed;
    m_taken = *second;
    m_hasBroken = true;
    return true;
}

std::optional<std::size_t> JsonReader::secondRecordIn(Bytes text) const
{
    const Bytes line = text.first(lineLength(text));
    if (line.empty() || line[0] != '{' || line.size() == text.size())
        return std::nullopt;
    // What lines of records have in common: "{" and the name of the first member, or "{" alone where each member has a
    // line of its own, further in. Where nothing is further in, members begin lines as well, and nothing is found.
    const bool standsAlone = 1 + indentOf(line.subspan(1)) == line.size();
    const auto colon = std::ranges::find(line, std::uint8_t{':'});
    if (standsAlone) {
        const Bytes behind = text.subspan(line.size());
        const Bytes second(std::ranges::find_if_not(behind, isLineBreak), behind.end());
        if (!m_itemIndent || indentOf(second) <= *m_itemIndent)
            return std::nullopt;
    } else if (colon == line.end()) {
        return std::nullopt;
    }
    const Bytes start(line.begin(), standsAlone ? line.begin() + 1 : colon);
    for (std::size_t at = line.size(); at < text.size();) {
        const Bytes behind = text.subspan(at + 1);
        std::size_t indent = indentOf(behind);
        const bool fits = !m_itemIndent || indent == *m_itemIndent;
        if (!m_itemIndent && indent < behind.size() && behind[indent] == ',')
            indent += 1 + indentOf(behind.subspan(indent + 1));
        const Bytes next = behind.subspan(indent);
        if (fits && next.size() > start.size() && std::ranges::equal(next.first(start.size()), start))
            return at + 1 + indent;
        at += 1 + lineLength(behind);
    }
    return std::nullopt;
}

} // namespace scrim::intake
