// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/station_keys.h"

#include "base/bytes.h"
#include "crypto/kdf.h"
#include "crypto/x25519.h"

namespace scrim::session {

Result<StationKeys> StationKeys::from(Bytes stationSeed)
{
    constexpr std::size_t keySize = 32;
    const auto derived = [stationSeed](const char* purpose) {
        return crypto::hkdfSha256(stationSeed, {}, asBytes(purpose), keySize);
    };
    auto read = derived("scrim station reading v1");
    auto tries = derived("scrim station tries v1");
    auto names = derived("scrim station names v1");
    for (const auto* key : {&read, &tries, &names}) {
        if (!*key)
            return std::unexpected(key->error());
    }
    auto readPublic = crypto::x25519Public(*read);
    if (!readPublic)
        return fail(readPublic);
    return StationKeys{*std::move(read), *std::move(readPublic), *std::move(tries), *std::move(names)};
}

} // namespace scrim::session
