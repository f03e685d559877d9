// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/json_node.h"
#include "intake/json_table.h"

#include <functional>
#include <optional>

namespace scrim::intake {

/// Reads one record's text for JsonTable.
class JsonParser
{
public:
    using Other = std::function<void(const JsonNode& parent, Bytes name)>;

    /// `text` is valid UTF-8. Cells point into it or into `resolved`, which must have room for as much. `other` is told
    /// the members that no column leads to.
    JsonParser(Bytes text, WipedBytes& resolved, JsonRows& rows, Other other);

    /// False with a fault.
    [[nodiscard]] bool readRecord(const JsonNode& root);
    [[nodiscard]] const JsonReject& fault() const { return m_fault; }

private:
    /// Where cells go: a row by its index among the elements, or the record's own.
    static constexpr std::size_t ownRow = static_cast<std::size_t>(-1);

    [[nodiscard]] bool skipValue();
    [[nodiscard]] bool readNode(const JsonNode& node, std::size_t row);
    [[nodiscard]] bool readObject(const JsonNode& node, std::size_t row);
    [[nodiscard]] bool readElements(const JsonNode& node);
    [[nodiscard]] bool readElement(const JsonNode& node);
    [[nodiscard]] bool readKeyed(const JsonNode& node, std::size_t row);
    [[nodiscard]] bool readKeyedElement(const JsonNode& node, std::size_t row);
    /// Past an empty list, an empty text or null, which stand where PHP had nothing to say.
    [[nodiscard]] bool skipNothing();
    [[nodiscard]] bool readCell(const JsonNode& node, std::size_t row);
    /// A string's characters; with `keep` its escapes are resolved, otherwise they are only checked.
    [[nodiscard]] std::optional<Bytes> readString(bool keep);
    [[nodiscard]] bool readEscape(bool keep);
    [[nodiscard]] std::optional<char32_t> readHex();
    /// A number, true, false or null, as it stands there.
    [[nodiscard]] std::optional<Bytes> readWord();
    /// Calls `member` with each member's name, at its value.
    template<typename Member>
    [[nodiscard]] bool eachMember(Member member);
    /// Calls `element` at each value.
    template<typename Element>
    [[nodiscard]] bool eachElement(Element element);
    template<typename One>
    [[nodiscard]] bool eachBetween(std::uint8_t open, std::uint8_t close, One one);

    void skipSpace();
    [[nodiscard]] std::uint8_t peek() const { return m_at < m_text.size() ? m_text[m_at] : std::uint8_t{0}; }
    bool fail(const QString& reason);
    bool failAt(const JsonNode& node, const QString& reason);
    CsvRecord& rowAt(std::size_t row);

    Bytes m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    WipedBytes& m_resolved;
    JsonRows& m_rows;
    Other m_other;
    JsonReject m_fault;
};

} // namespace scrim::intake
