// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QDateTime>
#include <QStringList>

namespace scrim::canary {

/// Files that are new or changed since `since` below `folders`, without those under `except`; at most so many names
/// of each folder are looked at, and `report` says where that was not all.
[[nodiscard]] QStringList changedFiles(const QStringList& folders, const QDateTime& since, const QStringList& except,
                                       Path path, Report& report);
/// Reads each whole.
void huntFiles(const QStringList& files, Path path, const Quarry& quarry, Report& report);
/// Where this system leaves core dumps, besides the working folder; sentences for what cannot be looked into.
struct CorePlaces
{
    QStringList folders;
    QString handler; ///< the program that takes them instead, if one does
};
[[nodiscard]] CorePlaces corePlaces();

} // namespace scrim::canary
