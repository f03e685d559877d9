// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace scrim::canary {

namespace {

constexpr std::array<const char*, pathCount> names{
    "fields lit",    "clipboard",          "primary selection",    "secondary selection",
    "drag and drop", "accessibility tree", "accessibility events", "window titles and properties",
    "tooltips",      "screenshots, root",  "screenshots, window",  "print to file",
    "files written", "/proc/PID/fd",       "environment",          "command line",
    "log output",    "core dump",          "memory while lit",     "memory 1 s after concealment",
};

/// A note stays one line of a table.
constexpr std::size_t mostPlaces = 6;

} // namespace

void Report::tried(Path path, const Found& found, const QString& where)
{
    Row& row = at(path);
    ++row.tries;
    if (found.none())
        return;
    ++row.leaks;
    const QString kinds = m_quarry.names(found);
    // A name can be what leaked.
    const bool isSayable = !where.isEmpty() && m_quarry.inText(where).none();
    row.where.insert(isSayable ? QStringLiteral("%1 in %2").arg(kinds, where) : kinds);
}

void Report::note(Path path, const QString& words)
{
    if (!at(path).notes.contains(words))
        at(path).notes.append(words);
}

void Report::notTried(Path path, const QString& why)
{
    if (!at(path).notTried.contains(why))
        at(path).notTried.append(why);
}

qint64 Report::leaks() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64{0},
                           [](qint64 sum, const Row& row) { return sum + row.leaks; });
}

QString Report::noteOf(const Row& row) const
{
    QStringList parts;
    if (row.leaks > 0) {
        QStringList places(row.where.begin(), row.where.end());
        if (row.where.size() > mostPlaces) {
            places = places.mid(0, static_cast<qsizetype>(mostPlaces));
            places.append(QStringLiteral("and %1 more").arg(row.where.size() - mostPlaces));
        }
        parts.append(QStringLiteral("LEAKED: ") + places.join(QStringLiteral("; ")));
    }
    if (!row.notTried.isEmpty())
        parts.append((row.tries == 0 ? QStringLiteral("not tried: ") : QStringLiteral("partly not tried: ")) +
                     row.notTried.join(QStringLiteral(", ")));
    if (row.tries == 0 && row.notTried.isEmpty())
        parts.append(QStringLiteral("not tried: the occasion never came"));
    return (parts + row.notes).join(QStringLiteral("; "));
}

QJsonObject Report::json() const
{
    QJsonArray paths;
    for (std::size_t i = 0; i < pathCount; ++i) {
        const Row& row = m_rows[i];
        paths.append(QJsonObject{{QStringLiteral("path"), QString::fromLatin1(names[i])},
                                 {QStringLiteral("tries"), row.tries},
                                 {QStringLiteral("leaks"), row.leaks},
                                 {QStringLiteral("note"), noteOf(row)}});
    }
    return {{QStringLiteral("paths"), paths}, {QStringLiteral("leaks"), leaks()}};
}

QStringList Report::lines() const
{
    QStringList table{QStringLiteral("%1 %2 %3  %4")
                          .arg(QStringLiteral("path"), -30)
                          .arg(QStringLiteral("tries"), 6)
                          .arg(QStringLiteral("leaks"), 6)
                          .arg(QStringLiteral("note"))};
    for (std::size_t i = 0; i < pathCount; ++i) {
        const Row& row = m_rows[i];
        table.append(QStringLiteral("%1 %2 %3  %4")
                         .arg(QString::fromLatin1(names[i]), -30)
                         .arg(row.tries, 6)
                         .arg(row.leaks, 6)
                         .arg(noteOf(row)));
    }
    const auto untried =
        std::ranges::count_if(m_rows, [](const Row& row) { return row.tries == 0 || !row.notTried.isEmpty(); });
    QString verdict = leaks() == 0 ? QStringLiteral("Nothing leaked on any path that was tried")
                                   : QStringLiteral("%1 leaks").arg(leaks());
    if (untried > 0)
        verdict += QStringLiteral("; %1 paths were not tried in full, see their notes").arg(untried);
    table.append(verdict + QLatin1Char('.'));
    return table;
}

} // namespace scrim::canary
