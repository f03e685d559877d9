// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/line_list.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "intake/cells.h"
#include "intake/csv_reader.h"
#include "intake/source_file.h"

#include <algorithm>

namespace scrim::intake {

namespace {

std::unexpected<Error> notAList(const QString& path)
{
    return fail(ErrorCode::WrongFormat,
                Core::tr("%1: is no list of rejected rows, which begins with line,column,reason").arg(path));
}

/// 17 of "[17] billing.email"; 0 for a column of a CSV file.
qint64 recordIn(Bytes column)
{
    if (column.empty() || column[0] != '[')
        return 0;
    const auto end = std::ranges::find(column, ']');
    return count(Bytes(column.begin() + 1, end)).value_or(0);
}

void sort(std::vector<qint64>& numbers)
{
    std::ranges::sort(numbers);
    const auto surplus = std::ranges::unique(numbers);
    numbers.erase(surplus.begin(), surplus.end());
}

} // namespace

Result<LineList> LineList::read(const QString& path)
{
    auto file = openSource(path);
    if (!file)
        return fail(file);
    CsvReader reader([&file](qint64 offset, MutableBytes into) { return file->readAt(offset, into); });
    const auto header = readHeader(reader, path);
    if (!header || header->size() != 3 || !header->has(QLatin1String("line")) || !header->has(QLatin1String("reason")))
        return notAList(path);
    LineList list;
    for (;;) {
        const auto record = reader.next();
        if (!record)
            return std::unexpected(record.error());
        if (*record == nullptr)
            break;
        if ((*record)->cells.size() < 2)
            return notAList(path);
        const auto line = count((*record)->cells[0]);
        if (!line)
            return notAList(path);
        const qint64 number = recordIn((*record)->cells[1]);
        (number == 0 ? list.m_lines : list.m_records).push_back(number == 0 ? *line : number);
    }
    if (list.m_lines.empty() && list.m_records.empty())
        return fail(ErrorCode::WrongFormat, Core::tr("%1: names no row").arg(path));
    sort(list.m_lines);
    sort(list.m_records);
    return list;
}

bool LineList::hasLine(qint64 line) const
{
    return std::ranges::binary_search(m_lines, line);
}

bool LineList::hasRecord(qint64 number) const
{
    return std::ranges::binary_search(m_records, number);
}

} // namespace scrim::intake
