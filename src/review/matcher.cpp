// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/matcher.h"

#include <algorithm>
#include <limits>

namespace scrim::review {

namespace {

/// What free text looks at. Not the session, whose random digits would answer to any number.
constexpr std::array textColumns{Column::Actor, Column::Role,    Column::Action,  Column::Subject,
                                 Column::Field, Column::Class,   Column::Outcome, Column::Reason,
                                 Column::Call,  Column::Station, Column::Detail};

bool hasAny(const std::vector<quint8>& words)
{
    return std::ranges::find(words, 1) != words.end();
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QStringList wordsOf(const QString& text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
}

} // namespace

Matcher::Matcher(const Table& table, const Filter& filter)
    : m_fromMs(filter.fromMs), m_toMs(filter.toMs), m_weekHour(filter.weekHour)
{
    for (const auto& [column, texts] : filter.any) {
        if (texts.isEmpty() || !hasWords(column))
            continue;
        const Dictionary& dictionary = table.dictionary(column);
        Wanted wanted{column, std::vector<quint8>(dictionary.size())};
        for (const QString& text : texts) {
            if (const auto number = dictionary.find(view(text.toUtf8())))
                wanted.words[*number] = 1;
        }
        m_isHopeless = m_isHopeless || !hasAny(wanted.words);
        m_words.push_back(std::move(wanted));
    }
    if (filter.duringCall) {
        Wanted wanted{Column::Call,
                      std::vector<quint8>(table.dictionary(Column::Call).size(), *filter.duringCall ? 1 : 0)};
        wanted.words[0] = *filter.duringCall ? 0 : 1;
        m_words.push_back(std::move(wanted));
    }
    for (const QString& word : wordsOf(filter.text)) {
        const QByteArray part = folded(word);
        std::vector<Wanted> anyOf;
        for (const Column column : textColumns) {
            Wanted wanted{column, table.dictionary(column).containing(view(part))};
            if (hasAny(wanted.words))
                anyOf.push_back(std::move(wanted));
        }
        m_isHopeless = m_isHopeless || anyOf.empty();
        m_texts.push_back(std::move(anyOf));
    }
    if (m_weekHour && !table.blocks().empty()) {
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 most = std::numeric_limits<qint64>::min();
        for (const Block& block : table.blocks()) {
            least = std::min(least, block.time.least());
            most = std::max(most, block.time.most());
        }
        const QTimeZone zone(m_weekHour->zone);
        m_local.emplace(zone.isValid() ? zone : QTimeZone::utc(), least, most);
    }
}

bool Matcher::mark(const PackedColumn& column, const std::vector<quint8>& words)
{
    const auto& values = column.values();
    m_marks.resize(values.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_marks[i] = words[values[i]];
        count += m_marks[i];
    }
    m_marksAll = count == values.size();
    return count > 0;
}

bool Matcher::matchWords(const Block& block, const Wanted& wanted)
{
    const PackedColumn& column = block.column(wanted.column);
    if (!mark(column, wanted.words))
        return false;
    if (!m_marksAll)
        column.forEach(block.rows, [this](std::size_t row, std::size_t value) { m_keep[row] &= m_marks[value]; });
    return true;
}

bool Matcher::matchTime(const Block& block)
{
    const qint64 from = m_fromMs.value_or(std::numeric_limits<qint64>::min());
    const qint64 to = m_toMs.value_or(std::numeric_limits<qint64>::max());
    if (block.time.most() < from || block.time.least() >= to)
        return false;
    if (block.time.least() >= from && block.time.most() < to)
        return true;
    for (std::size_t row = 0; row < block.rows; ++row) {
        const qint64 time = block.time.at(row);
        m_keep[row] &= static_cast<quint8>(time >= from && time < to);
    }
    return true;
}

bool Matcher::matchText(const Block& block, const std::vector<Wanted>& anyOf)
{
    m_hit.assign(block.rows, 0);
    bool hasHit = false;
    for (const Wanted& wanted : anyOf) {
        const PackedColumn& column = block.column(wanted.column);
        if (!mark(column, wanted.words))
            continue;
        if (m_marksAll)
            return true;
        hasHit = true;
        column.forEach(block.rows, [this](std::size_t row, std::size_t value) { m_hit[row] |= m_marks[value]; });
    }
    if (hasHit) {
        for (std::size_t row = 0; row < block.rows; ++row)
            m_keep[row] &= m_hit[row];
    }
    return hasHit;
}

void Matcher::matchWeekHour(const Block& block)
{
    for (std::size_t row = 0; row < block.rows; ++row) {
        if (m_keep[row] != 0)
            m_keep[row] = static_cast<quint8>(isInWeekHour(block.time.at(row)));
    }
}

/// Times come in order, mostly, so that an hour's answer holds for many.
bool Matcher::isInWeekHour(qint64 ms)
{
    constexpr qint64 quarter = 15 * 60 * 1000;
    // Zones differ from UTC by quarters of an hour at the finest.
    if (m_quarter && ms >= *m_quarter && ms < *m_quarter + quarter)
        return m_quarterIsIn;
    m_quarter = ms - (((ms % quarter) + quarter) % quarter);
    const qint64 wall = m_local->wall(ms);
    m_quarterIsIn = LocalTime::weekday(wall) + 1 == m_weekHour->day && LocalTime::hourOfDay(wall) == m_weekHour->hour;
    return m_quarterIsIn;
}

const std::vector<quint8>& Matcher::match(const Block& block)
{
    m_keep.assign(m_isHopeless ? 0 : block.rows, 1);
    const auto matchesWords = [&](const Wanted& wanted) { return matchWords(block, wanted); };
    const auto matchesText = [&](const std::vector<Wanted>& anyOf) { return matchText(block, anyOf); };
    if (m_isHopeless || !matchTime(block) || !std::ranges::all_of(m_words, matchesWords) ||
        !std::ranges::all_of(m_texts, matchesText))
        m_keep.clear();
    else if (m_local)
        matchWeekHour(block);
    return m_keep;
}

Loggable loggable(const Table& table, const Filter& filter)
{
    Loggable out{filter, 0};
    for (auto& [column, texts] : out.filter.any) {
        const qsizetype before = texts.size();
        texts.removeIf([&, which = column](const QString& text) {
            return !table.dictionary(which).find(view(text.toUtf8())).has_value();
        });
        out.leftOut += before - texts.size();
    }
    std::erase_if(out.filter.any, [](const auto& entry) { return entry.second.isEmpty(); });
    QStringList known;
    const QStringList words = wordsOf(filter.text);
    for (const QString& word : words) {
        const QByteArray part = folded(word);
        const bool isKnown = std::ranges::any_of(
            textColumns, [&](Column column) { return hasAny(table.dictionary(column).containing(view(part))); });
        if (isKnown)
            known.append(word);
    }
    out.leftOut += words.size() - known.size();
    out.filter.text = known.join(QLatin1Char(' '));
    return out;
}

} // namespace scrim::review
