// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_table.h"

#include "base/bytes.h"
#include "intake/cells.h"
#include "intake/header.h"
#include "intake/json_node.h"
#include "intake/json_parser.h"
#include "policy/text.h"

#include <QHashFunctions>

namespace scrim::intake {

namespace {

constexpr qsizetype mostOthers = 300;
constexpr std::size_t longestName = 60;

QString reasonOf(JsonFault fault)
{
    switch (fault) {
    case JsonFault::TooLong:
        return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "longer than 4 MiB"));
    case JsonFault::Truncated:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("scrim::Core", "the file ends in the middle of this record; export it again"));
    case JsonFault::Unclosed:
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "is not JSON: a bracket or a quotation mark is not closed before the next record"));
    case JsonFault::NoRecord:
        return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no record: an object { ... } is expected here"));
    case JsonFault::None:
        break;
    }
    return {};
}

} // namespace

JsonTable::JsonTable(const QStringList& columns)
    : m_root(std::make_unique<JsonNode>()), m_width(static_cast<std::size_t>(columns.size()))
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_root->add(columns[i], static_cast<int>(i));
}

JsonTable::~JsonTable() = default;

std::expected<const JsonRows*, JsonReject> JsonTable::read(const JsonItem& item)
{
    if (item.fault != JsonFault::None)
        return std::unexpected(JsonReject{Header::none, reasonOf(item.fault)});
    if (!policy::isValidUtf8(item.text))
        return std::unexpected(
            JsonReject{Header::none, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "is not UTF-8"))});
    // Does not grow while cells point into it: a string is never longer than its escapes.
    m_text.clear();
    m_text.reserve(item.text.size() + 8);
    m_rows.elements.clear();
    m_rows.own.line = item.line;
    m_rows.own.cells.assign(m_width, Bytes());
    JsonParser parser(item.text, m_text, m_rows,
                      [this](const JsonNode& parent, Bytes name) { noteOther(parent, name); });
    if (!parser.readRecord(*m_root))
        return std::unexpected(parser.fault());
    return &m_rows;
}

void JsonTable::noteOther(const JsonNode& parent, Bytes name)
{
    if (m_others.size() >= mostOthers || name.size() > longestName)
        return;
    const std::size_t hash = qHashBits(name.data(), name.size(), reinterpret_cast<std::size_t>(&parent));
    if (m_otherHashes.contains(hash))
        return;
    m_otherHashes.insert(hash);
    m_others.append(parent.pathOf(clearText(name)));
}

} // namespace scrim::intake
