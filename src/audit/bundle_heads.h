// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/bundle.h"
#include "audit/findings.h"
#include "audit/heads.h"
#include "base/error.h"

#include <QByteArray>

#include <vector>

namespace scrim::audit {

/// What a bundle's small files and the checkpoints kept elsewhere say its entries must be.
struct BundleHeads
{
    std::vector<Head> heads;
    std::vector<qint64> sizes;    ///< of the files in checkpoints/, ascending
    std::vector<qint64> verified; ///< those of them whose signature holds
    Findings findings;
};

/// `vkey` and `threads` as for verifyBundle(), from one thread. Errors are only those that say the bundle could not be
/// read.
[[nodiscard]] Result<BundleHeads> loadBundleHeads(const BundlePaths& paths, const std::vector<QByteArray>& witnesses,
                                                  const QByteArray& vkey, int threads);

} // namespace scrim::audit
