// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/csv_reader.h"
#include "intake/json_reader.h"

#include <QSet>
#include <QStringList>

#include <expected>
#include <memory>

namespace scrim::intake {

struct JsonNode;

/// A JSON record as rows under the columns that a mapping asks for: one row of its own members, and one for each
/// element of a list that a column leads into.
struct JsonRows
{
    CsvRecord own;
    std::vector<CsvRecord> elements;
};

/// Why a record is not taken: the column (or Header::none) and a sentence.
struct JsonReject
{
    int column = -1;
    QString reason;
    bool isBroken = false; ///< no JSON: where it ends is a guess
};

/// Reads JSON (RFC 8259) into rows without a copy outside wiped memory: the cells point at the record's own text, or
/// into a buffer where their escapes are resolved. That is why no library does it: each keeps the strings on its own
/// heap.
///
/// A column is a path of member names: "email", "billing.phone", "line_items[].name" for each element of a list,
/// "meta_data[birthday]" for the "value" of the element whose "key" is birthday. A name that stands twice where a
/// column looks for it is a fault, since it says two things at once. Members that no column leads to are checked and
/// forgotten.
class JsonTable
{
public:
    static constexpr int deepest = 64;
    static constexpr std::size_t mostElements = 10'000;

    explicit JsonTable(const QStringList& columns);
    ~JsonTable();
    JsonTable(const JsonTable&) = delete;
    JsonTable& operator=(const JsonTable&) = delete;

    /// The rows of a record; until the next one is read.
    [[nodiscard]] std::expected<const JsonRows*, JsonReject> read(const JsonItem& item);
    /// Paths that stood in the records and in no column, at most 300 of them.
    [[nodiscard]] const QStringList& others() const { return m_others; }

private:
    void noteOther(const JsonNode& parent, Bytes name);

    std::unique_ptr<JsonNode> m_root;
    std::size_t m_width = 0;
    WipedBytes m_text; ///< resolved strings of the record that is being read
    JsonRows m_rows;
    QStringList m_others;
    QSet<std::size_t> m_otherHashes;
};

} // namespace scrim::intake
