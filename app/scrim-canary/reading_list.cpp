// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_list.h"

#include <QElapsedTimer>

namespace scrim::canary {

void ReadingList::add(Path path, const QString& where, Picture picture)
{
    if (!picture.isNull())
        m_entries.push_back({path, where, std::move(picture)});
}

void ReadingList::read(const Quarry& quarry, Report& report, int ms)
{
    const auto ocr = Ocr::find();
    QElapsedTimer time;
    time.start();
    for (const Entry& entry : std::exchange(m_entries, {})) {
        if (!ocr)
            report.notTried(entry.path, ocr.error().message);
        else if (time.elapsed() > ms)
            report.notTried(entry.path, QStringLiteral("no time was left to read every picture"));
        else
            report.tried(entry.path, quarry.inReading(ocr->read(entry.picture)), entry.where);
    }
}

} // namespace scrim::canary
