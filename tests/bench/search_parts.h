// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "models/shelf.h"
#include "search_vault.h"
#include "session/session.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace scrim::bench {

/// The parts of the search bench; each prints its lines.

/// Somebody signed in without a desk, and a reader's connection as the desk has it.
struct Reader
{
    std::unique_ptr<session::Station> station;
    std::unique_ptr<session::Session> session;
    std::shared_ptr<models::Shelf> shelf;
};
[[nodiscard]] Result<Reader> openReader(const SearchVault& vault);
/// A connection of the reader's that nobody has used.
[[nodiscard]] Result<std::shared_ptr<models::Shelf>> anotherShelf(const Reader& reader);
/// Names of some hundred customers from all over the vault, always the same.
[[nodiscard]] Result<QStringList> sampledNames(models::Shelf& shelf, const SearchVault& vault);

[[nodiscard]] Result<void> benchPrefixes(Reader& reader, const SearchVault& vault);
[[nodiscard]] Result<void> benchOrders(Reader& reader, const SearchVault& vault);
[[nodiscard]] Result<void> benchLookups(Reader& reader, const SearchVault& vault);
/// From a key's event to the painted result, in a window.
[[nodiscard]] Result<void> benchKeystrokes(const SearchVault& vault, const QStringList& names);
/// The memory of the console's process; nothing without an X server.
[[nodiscard]] Result<void> benchConsole(const SearchVault& vault);

/// One line: median and 99th percentile, and whether the limits (in ms; 0 for none) hold.
void printTimes(const QString& what, const std::vector<qint64>& timesNs, double medianLimitMs, double p99LimitMs);

} // namespace scrim::bench
