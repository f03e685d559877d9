// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/column.h"

#include <array>
#include <string>
#include <string_view>

namespace scrim::review {

/// What the index keeps of one entry.
struct Facts
{
    qint64 seq = 0;
    qint64 timeMs = 0;
    qint64 litMs = -1; ///< -1 for none
    /// In the order of wordColumns, UTF-8; "-" for what says nothing.
    std::array<std::string_view, wordColumns.size()> words;
};

/// Reads entries' canonical bytes (docs/audit-format.md) without building a document of each: their members stand in
/// one order and have one spelling.
class Scanner
{
public:
    /// False for bytes that are no entry in canonical form, as far as this looks: the order and kinds of all members,
    /// the strings' spelling, the nesting of `detail`. On true facts() is of this entry, and its texts stand in
    /// `canonical` or in here until the next call.
    [[nodiscard]] bool scan(std::string_view canonical);
    [[nodiscard]] const Facts& facts() const { return m_facts; }

private:
    bool expect(std::string_view literal);
    bool string(std::string& decoded, std::string_view& text);
    bool escape(std::string& decoded);
    bool integer(qint64& number);
    bool time();
    bool value(std::string_view key, int depth);
    bool object(int depth);
    bool array(std::string_view key, int depth);

    std::string_view m_rest;
    Facts m_facts;
    std::array<std::string, wordColumns.size()> m_decoded; ///< of words with escapes in them
    std::string m_scratch;
    std::string m_detail;
};

} // namespace scrim::review
