// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/days.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::detection {

/// One line of the day's review, ready to be read.
struct SheetItem
{
    QString title;    ///< the rule's
    QString sentence; ///< why
    Severity severity = Severity::Medium;
    State state = State::Open;
    QString entries;  ///< "entries 120 to 164"
    QStringList said; ///< "sam confirmed on 2026-03-02 17:04: as agreed"
};

/// What the printed page of one day says. Holds names of colleagues, numbers and sentences of rules; never a field's
/// value, no customer's name.
struct DaySheet
{
    QString vault;  ///< the folder's name
    QString origin; ///< the log's, as its checkpoints name it
    QString zone;
    DaySummary summary; ///< as signed, or as of now where nobody has signed
    bool isSigned = false;
    QString signedBy;
    QString signedAt;         ///< "2026-03-03 09:12", in the zone
    qint64 signOffEntry = -1; ///< the log.sign_off entry
    QString note;
    QString root; ///< base64, as the checkpoint spells it
    qint64 checkpointSize = 0;
    std::vector<SheetItem> items; ///< findings of the day, gravest first
    QStringList missed;           ///< other days that nobody signed off, "2026-03-01"
};

/// Without what only the log knows: vault, origin, and, for a day that nobody has signed off, root and size.
[[nodiscard]] DaySheet sheetOf(const Day& day, const std::vector<Reviewed>& items, const std::vector<Day>& others,
                               const Calendar& calendar);

} // namespace scrim::detection
