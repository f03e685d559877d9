// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "review/column.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <map>
#include <optional>

namespace scrim::review {

/// One square of the week-by-hour picture.
struct WeekHour
{
    int day = 1;     ///< 1 Monday to 7 Sunday
    int hour = 0;    ///< 0 to 23
    QByteArray zone; ///< IANA id of the time zone in which that is
    bool operator==(const WeekHour&) const = default;
};

/// Which entries are wanted: those that meet every part that is set. A default one takes all.
struct Filter
{
    /// The column's text is one of these, to the letter, as the log writes it ("field.reveal", "denied"). Word columns
    /// only; an empty list is as good as none. "-" asks for entries that say nothing there.
    std::map<Column, QStringList> any;
    std::optional<bool> duringCall; ///< true: during a call; false: without one
    std::optional<qint64> fromMs;   ///< inclusive, ms since 1970 UTC by the entry's own clock
    std::optional<qint64> toMs;     ///< exclusive
    std::optional<WeekHour> weekHour;
    /// Every word of it stands, as a part, in some column's text; case and accents do not count.
    QString text;

    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    bool operator==(const Filter&) const = default;
};

/// At most so many characters of text, words in it, and values in one column; filterFrom() holds to it.
inline constexpr qsizetype longestText = 200;
inline constexpr qsizetype mostWords = 8;
inline constexpr qsizetype mostValues = 500;

/// {"actor":["ada"],"during_call":false,"from_ms":1,"text":"x",...}: what is not set is not there. Of integers,
/// strings, booleans, arrays and objects only, so that an entry's detail can hold it.
[[nodiscard]] QJsonObject toJson(const Filter& filter);
/// Usage with what is wrong: an unknown member, a value of another kind, too much of it.
[[nodiscard]] Result<Filter> filterFrom(const QJsonObject& json);

/// In the person's words and `zone`: "denied · by ada · 1 Mar 2026 00:00 to 2 Mar 2026 00:00 · without a call".
/// "Everything" for an empty one.
[[nodiscard]] QString describe(const Filter& filter, const QTimeZone& zone);

/// One part of it each, for chips: what it says, and the filter without it.
struct Chip
{
    QString text;
    Filter without;
};
[[nodiscard]] std::vector<Chip> chipsOf(const Filter& filter, const QTimeZone& zone);

/// Under a name of the person's choice.
struct SavedFilter
{
    QString name;
    Filter filter;
    bool operator==(const SavedFilter&) const = default;
};

} // namespace scrim::review
