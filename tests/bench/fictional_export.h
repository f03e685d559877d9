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

enum class Names
{
    AsDemo, ///< the demo's: a few hundred, each of them frequent
    Varied, ///< half of the people have one of some ten thousand others, as frequent as names are, and all a phone of
            ///< their own
};

/// Writes both files into `folder`. The same numbers give the same bytes.
[[nodiscard]] Result<FictionalExport> writeExport(const QString& folder, qint64 customers, qint64 orders,
                                                  Names names = Names::AsDemo);
/// An order export of `count` more orders of the first customer of Names::Varied, numbered from `from`; its path.
[[nodiscard]] Result<QString> writeOrdersOfOne(const QString& folder, qint64 from, qint64 count);

} // namespace scrim::bench
