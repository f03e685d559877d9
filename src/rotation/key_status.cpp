// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation/key_status.h"

#include "records/resealing.h"
#include "vault/rotation.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace scrim::rotation {

namespace {

/// When the vault was made, as far as its file system tells: this file is written once.
std::optional<qint64> vaultMadeMs(const vault::Paths& paths)
{
    const QFileInfo file(paths.stationKey());
    return file.exists() ? std::optional(file.lastModified().toMSecsSinceEpoch()) : std::nullopt;
}

/// Whether a rotation of some class is at work.
bool isSomeRunning(const vault::Paths& paths)
{
    auto lock = File::open(paths.rotations() + QStringLiteral("/.lock"), File::Open::ReadWrite);
    return lock && !lock->tryLock().value_or(true);
}

KeyStatus cacheStatus(const session::Station& station, bool isRunning)
{
    const vault::Header& header = station.header();
    KeyStatus status{QStringLiteral("cache"), header.cache.sinceMs, header.cache.number == 0, {}, 0, false};
    if (status.isFirst)
        status.madeMs = vaultMadeMs(station.paths());
    if (header.nextCache)
        status.sinceMs = header.nextCache->sinceMs;
    status.isRunning = isRunning && header.nextCache.has_value();
    return status;
}

} // namespace

Result<std::vector<KeyStatus>> keyStatus(const session::Session& session, storage::Database& cache)
{
    const auto& station = session.station();
    const auto times = records::classKeyTimes(cache);
    const auto states = records::rotationStates(cache);
    if (!times || !states)
        return std::unexpected(times ? states.error() : times.error());
    const bool isRunning = isSomeRunning(station.paths());
    std::vector<KeyStatus> all;
    for (const auto fieldClass : policy::allFieldClasses) {
        KeyStatus status{policy::name(fieldClass), {}, false, {}, 0, false};
        const auto made = times->find(fieldClass);
        status.isFirst = made == times->end();
        status.madeMs = status.isFirst ? vaultMadeMs(station.paths()) : std::optional(made->second);
        const auto state = std::ranges::find(*states, fieldClass, &records::RotationState::fieldClass);
        if (state != states->end()) {
            status.fields = state->fields;
            status.sinceMs = status.madeMs;
        }
        if (station.header().formerPublic.contains(fieldClass)) {
            const auto file = vault::loadRotation(station.paths(), station.header(), policy::name(fieldClass),
                                                  session.keys().key(vault::SharedKey::Cache));
            if (!file)
                return std::unexpected(file.error());
            if (*file)
                status.sinceMs = (*file)->sinceMs;
        }
        status.isRunning = isRunning && status.sinceMs.has_value();
        all.push_back(status);
    }
    all.push_back(cacheStatus(station, isRunning));
    return all;
}

} // namespace scrim::rotation
