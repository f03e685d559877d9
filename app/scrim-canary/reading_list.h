// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr.h"
#include "report.h"

#include <vector>

namespace scrim::canary {

/// Pictures taken while time pressed, read when it no longer does.
class ReadingList
{
public:
    void add(Path path, const QString& where, Picture picture);
    /// Reads them all with what OCR there is; after `ms` the rest is left, and the report says so.
    void read(const Quarry& quarry, Report& report, int ms);

private:
    struct Entry
    {
        Path path;
        QString where;
        Picture picture;
    };
    std::vector<Entry> m_entries;
};

} // namespace scrim::canary
