// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim::bench {

/// Shopify exports of fictional people and their orders, as the demo has them.
struct FictionalExport
{
    QString customers; ///< a path
    QString orders;
    qint64 bytes = 0; ///< of both
    qint64 rows = 0;
};

/// Writes both files into `folder`. The same numbers give the same bytes.
[[nodiscard]] Result<FictionalExport> writeExport(const QString& folder, qint64 customers, qint64 orders);

} // namespace scrim::bench
