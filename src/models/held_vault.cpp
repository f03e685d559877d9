// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/held_vault.h"

#include "base/core_text.h"
#include "vault/vault.h"

#include <QFileInfo>

#include <utility>

namespace scrim::models {

Result<HeldVault> holdVault(const QString& folder, const Clock& clock, std::shared_ptr<session::Witnesses> witnesses,
                            const session::ManagedPolicy& managed)
{
    const vault::Paths paths{QFileInfo(folder).absoluteFilePath()};
    // First, so that no lock file is left where there is no vault.
    if (auto header = vault::readHeader(paths); !header)
        return fail(header);
    auto lock = File::open(paths.consoleLock(), File::Open::CreateOrRW);
    if (!lock)
        return fail(lock);
    auto isOurs = lock->tryLock();
    if (!isOurs)
        return fail(isOurs);
    if (!*isOurs) {
        return fail(ErrorCode::InUse,
                    Core::tr("%1: another console has this vault open. Work there, or close it first.").arg(folder));
    }
    auto station = session::Station::open(paths.folder, clock, std::move(witnesses));
    if (!station)
        return fail(station);
    (*station)->setManaged(managed);
    return HeldVault{std::move(*lock), std::move(*station)};
}

} // namespace scrim::models
