// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>

namespace scrim::session {

/// What a station reads of its own log before anybody is signed in: derived (HKDF-SHA256) from the seed that signs its
/// checkpoints, so that one file, station.key, stands for it.
struct StationKeys
{
    SecretBytes readPrivate; ///< X25519: opens the entries that a lockout counts by
    QByteArray readPublic;
    SecretBytes triesKey; ///< HMAC: vouches for the file that they are counted in
    SecretBytes namesKey; ///< HMAC: tells names that nobody has from each other without writing them down

    [[nodiscard]] static Result<StationKeys> from(Bytes stationSeed);
};

} // namespace scrim::session
