// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "detection/calendar.h"
#include "detection/entry.h"
#include "detection/judgement.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace scrim::detection {

/// One calendar day of the log, in the policy's zone.
struct DaySummary
{
    QDate day;
    qint64 entries = 0;
    qint64 firstSeq = -1; ///< -1 on a day without entries
    qint64 lastSeq = -1;
    qint64 reveals = 0;    ///< fields that were shown
    qint64 denials = 0;    ///< acts that were denied
    qint64 findings = 0;   ///< that began on this day
    qint64 reviewed = 0;   ///< of these, decided
    qint64 open = 0;       ///< of these, not decided: open or escalated
    QStringList reviewers; ///< who judged them, by name
};

/// A `log.sign_off` entry.
struct SignOff
{
    qint64 seq = 0;
    qint64 timeMs = 0;
    QString by;
    QString zone;
    DaySummary summary; ///< as it was signed
    QString root;       ///< base64, of the checkpoint that covers the day
    qint64 size = 0;    ///< that checkpoint's
    QString note;
};
/// Nothing for an entry that is none, was not allowed, is by somebody who does not read the log, or makes no sense.
[[nodiscard]] std::optional<SignOff> signOffOf(const Entry& entry);
/// The entry's detail, but for root and size, which are known when it is written.
[[nodiscard]] QJsonObject detailOf(const DaySummary& summary, const QString& zone, const QString& note);

/// A day with what was done about it.
struct Day
{
    DaySummary summary; ///< as of now
    std::optional<SignOff> signOff;
    bool isOver = false;
    /// Over, with entries, and nobody has signed it off. A day without entries has nothing to review: the numbers of
    /// the entries around it show that none is missing.
    [[nodiscard]] bool isMissed() const { return isOver && summary.entries > 0 && !signOff; }
};

/// Whether a day may be signed off now. Refused: it is not over, it is signed, or findings of it are open and no note
/// says why. NotFound for a day without entries.
[[nodiscard]] Result<void> maySignOff(const Day& day, const QString& note);

/// Counts days as entries go by. Memory grows with days, not with entries.
class DayBook
{
public:
    explicit DayBook(Calendar calendar);
    /// `counts` is false for entries from before the time that is wanted: they are looked at for sign-offs only.
    void see(const Entry& entry, bool counts = true);
    /// Oldest first.
    [[nodiscard]] std::vector<Day> days(const std::vector<Reviewed>& items, qint64 nowMs) const;

private:
    Calendar m_calendar;
    std::map<QDate, DaySummary> m_days;
    std::map<QDate, SignOff> m_signOffs; ///< the first of each day
};

} // namespace scrim::detection
