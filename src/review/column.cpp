// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrim::review {

namespace {

struct Names
{
    const char* name;
    const char* label;
};

/// In the order of Column.
constexpr std::array<Names, allColumns.size()> names{{
    {"seq", QT_TRANSLATE_NOOP("review", "Entry")},
    {"time", QT_TRANSLATE_NOOP("review", "Time")},
    {"actor", QT_TRANSLATE_NOOP("review", "Who")},
    {"role", QT_TRANSLATE_NOOP("review", "Role")},
    {"action", QT_TRANSLATE_NOOP("review", "What")},
    {"subject", QT_TRANSLATE_NOOP("review", "Record")},
    {"field", QT_TRANSLATE_NOOP("review", "Field")},
    {"class", QT_TRANSLATE_NOOP("review", "Field class")},
    {"outcome", QT_TRANSLATE_NOOP("review", "Outcome")},
    {"reason", QT_TRANSLATE_NOOP("review", "Reason")},
    {"call", QT_TRANSLATE_NOOP("review", "Call")},
    {"session", QT_TRANSLATE_NOOP("review", "Session")},
    {"station", QT_TRANSLATE_NOOP("review", "Station")},
    {"detail", QT_TRANSLATE_NOOP("review", "Detail")},
    {"lit_ms", QT_TRANSLATE_NOOP("review", "Time lit")},
}};

const Names& namesOf(Column column)
{
    return names[static_cast<std::size_t>(column)];
}

} // namespace

QString name(Column column)
{
    return QString::fromLatin1(namesOf(column).name);
}

std::optional<Column> columnFrom(QStringView name)
{
    const auto found =
        std::ranges::find_if(allColumns, [name](Column column) { return name == QLatin1String(namesOf(column).name); });
    return found == allColumns.end() ? std::nullopt : std::optional(*found);
}

QString label(Column column)
{
    return QCoreApplication::translate("review", namesOf(column).label);
}

} // namespace scrim::review
