// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "vault/vault.h"

#include <functional>

namespace scrim::intake {

struct DemoLogOptions
{
    qint64 entries = 0;
    quint64 seed = 1;
    qint64 customers = 0; ///< in the cache, by ids from 1
    qint64 bornMs = 0;    ///< when the vault's own first entry was written
    qint64 endMs = 0;     ///< the fiction ends here, at the latest
    std::function<void(qint64 done)> progress;
};

/// Writes `entries` fictional entries behind those that making the vault has left in its log. Flat memory.
[[nodiscard]] Result<void> writeDemoLog(const vault::Paths& paths, const vault::NewVault& vault,
                                        const DemoLogOptions& options);

} // namespace scrim::intake
