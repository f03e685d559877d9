// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapper.h"

#include "intake/cells.h"

#include <algorithm>

namespace scrim::intake {

namespace {

QString reasonOf(Defect defect)
{
    switch (defect) {
    case Defect::Quotes:
        return QStringLiteral("a quotation mark is not closed, or text follows a closed one");
    case Defect::TooLong:
        return QStringLiteral("longer than 1 MiB");
    case Defect::Nul:
        return QStringLiteral("holds a zero byte");
    case Defect::Utf8:
        return QStringLiteral("is not UTF-8: save the file as \"CSV UTF-8\"");
    case Defect::None:
        break;
    }
    return {};
}

} // namespace

QString Mapper::spoilt()
{
    return QStringLiteral("changed by a spreadsheet program to something like 1.23E+12");
}

Reject Mapper::reject(qint64 line, int column, const QString& reason) const
{
    return {line, m_header.text(column), reason};
}

std::optional<Reject> Mapper::faultOf(const CsvRecord& record, const std::vector<Check>& checks) const
{
    if (record.defect != Defect::None)
        return reject(record.line, Header::none, reasonOf(record.defect));
    const std::size_t width = m_header.size();
    const bool hasSurplus =
        std::ranges::any_of(record.cells.begin() + static_cast<std::ptrdiff_t>(std::min(width, record.cells.size())),
                            record.cells.end(), [](Bytes cell) { return !trimmed(cell).empty(); });
    if (record.cells.size() < width || hasSurplus)
        return reject(record.line, Header::none,
                      QStringLiteral("%1 cells where the header has %2").arg(record.cells.size()).arg(width));
    const Row row(record);
    for (const Check& check : checks) {
        const Bytes cell = row.cell(check.column);
        if (!cell.empty() && !check.fits(cell))
            return reject(record.line, check.column, check.reason);
    }
    return std::nullopt;
}

} // namespace scrim::intake
