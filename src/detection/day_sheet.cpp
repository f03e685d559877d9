// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/day_sheet.h"

#include "base/core_text.h"
#include "base/shown_time.h"
#include "detection/said_text.h"

#include <algorithm>

namespace scrim::detection {

namespace {

SheetItem itemOf(const Reviewed& reviewed, const Calendar& calendar)
{
    const Finding& finding = reviewed.finding;
    SheetItem item{.title = finding.title,
                   .sentence = finding.sentence,
                   .severity = finding.severity,
                   .state = reviewed.state,
                   .entries = finding.first == finding.last
                                  ? Core::tr("entry %1").arg(finding.first)
                                  : Core::tr("entries %1 to %2").arg(finding.first).arg(finding.last),
                   .said = {}};
    for (const Judgement& judgement : reviewed.judgements)
        item.said.append(saidText(judgement, calendar));
    return item;
}

} // namespace

DaySheet sheetOf(const Day& day, const std::vector<Reviewed>& items, const std::vector<Day>& others,
                 const Calendar& calendar)
{
    DaySheet sheet;
    sheet.zone = calendar.zone();
    sheet.summary = day.summary;
    if (day.signOff) {
        sheet.isSigned = true;
        sheet.zone = day.signOff->zone;
        sheet.summary = day.signOff->summary;
        sheet.signedBy = day.signOff->by;
        sheet.signedAt = calendar.timeText(day.signOff->timeMs);
        sheet.signOffEntry = day.signOff->seq;
        sheet.note = day.signOff->note;
        sheet.root = day.signOff->root;
        sheet.checkpointSize = day.signOff->size;
    }
    std::vector<const Reviewed*> ofDay;
    for (const Reviewed& item : items) {
        if (calendar.day(item.finding.fromMs) == day.summary.day)
            ofDay.push_back(&item);
    }
    std::ranges::stable_sort(ofDay, [](const Reviewed* one, const Reviewed* other) {
        return std::pair(other->finding.severity, one->finding.first) <
               std::pair(one->finding.severity, other->finding.first);
    });
    for (const Reviewed* item : ofDay)
        sheet.items.push_back(itemOf(*item, calendar));
    for (const Day& other : others) {
        if (other.isMissed() && other.summary.day != day.summary.day)
            sheet.missed.append(shownDay(other.summary.day));
    }
    return sheet;
}

} // namespace scrim::detection
