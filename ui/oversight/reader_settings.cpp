// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/reader_settings.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace scrim::oversight {

namespace {

constexpr int narrowest = 24;
constexpr int widest = 2000;

/// A person's name is a key here: whatever it holds, it stays one level.
QString keyOf(const QString& person)
{
    return QStringLiteral("oversight/%1/columns").arg(QString::fromLatin1(person.toUtf8().toHex()));
}

} // namespace

std::vector<ColumnPlace> columnsOf(const QString& person)
{
    const QSettings stored(QStringLiteral("Scrim"), QStringLiteral("scrim"));
    std::vector<ColumnPlace> columns;
    // "actor 96 shown"
    for (const QString& line : stored.value(keyOf(person)).toStringList()) {
        const QStringList words = line.split(QLatin1Char(' '));
        const auto column = review::columnFrom(words.value(0));
        const bool isKnown = column && std::ranges::find(columns, *column, &ColumnPlace::column) == columns.end();
        if (isKnown && words.size() == 3)
            columns.push_back(
                {*column, std::clamp(words.at(1).toInt(), narrowest, widest), words.at(2) == QLatin1String("shown")});
    }
    return columns;
}

void rememberColumns(const QString& person, const std::vector<ColumnPlace>& columns)
{
    QSettings stored(QStringLiteral("Scrim"), QStringLiteral("scrim"));
    if (columns.empty()) {
        stored.remove(keyOf(person));
        return;
    }
    QStringList lines;
    for (const ColumnPlace& place : columns)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(review::name(place.column), QString::number(place.width),
                              place.isShown ? QStringLiteral("shown") : QStringLiteral("hidden")));
    stored.setValue(keyOf(person), lines);
}

} // namespace scrim::oversight
