// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/entry_lines.h"

#include "base/shown_time.h"
#include "review/detail_words.h"
#include "review/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace scrim::oversight {

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::EntryLine)
};

/// Their shown() is the beginning of the word; here there is room for all of it.
bool isLong(review::Column column)
{
    return column == review::Column::Subject || column == review::Column::Session;
}

QString inWords(review::Column column, const QString& word)
{
    const QString shown = isLong(column) ? word : review::shown(column, word);
    return shown == word ? word : Said::tr("%1 (%2)").arg(shown, word);
}

QString timeText(const QString& iso, const QTimeZone& zone)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs).toTimeZone(zone);
    if (!time.isValid())
        return iso;
    return QStringLiteral("%1 %2 %3")
        .arg(shownDay(time.date()), shownMilliseconds(time.time()), zone.abbreviation(time));
}

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? Said::tr("yes") : Said::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

QString detailText(const QString& key, const QJsonValue& value)
{
    if (!value.isString())
        return valueText(value);
    const QString word = value.toString();
    const QString shown = review::detailValue(key, word);
    return shown == word ? word : Said::tr("%1 (%2)").arg(shown, word);
}

} // namespace

std::vector<EntryLine> linesOf(const review::Detail& entry, const QTimeZone& zone)
{
    std::vector<EntryLine> lines;
    const QString time = entry.entry.value(review::name(review::Column::Time)).toString();
    lines.push_back({review::label(review::Column::Time), timeText(time, zone)});
    lines.push_back({Said::tr("In UTC"), time});
    for (const review::Column column : review::wordColumns) {
        const QString word = entry.entry.value(review::name(column)).toString();
        if (!word.isEmpty() && word != QLatin1String("-"))
            lines.push_back({review::label(column), inWords(column, word)});
    }
    const QJsonObject detail = entry.entry.value(review::name(review::Column::Detail)).toObject();
    for (auto it = detail.begin(); it != detail.end(); ++it)
        lines.push_back({review::detailLabel(it.key()), detailText(it.key(), it.value())});
    lines.push_back({Said::tr("On record as", "which number the entry has"), Said::tr("entry %L1").arg(entry.seq)});
    lines.push_back({Said::tr("Its hash in the tree"), QString::fromLatin1(entry.leaf)});
    return lines;
}

} // namespace scrim::oversight
