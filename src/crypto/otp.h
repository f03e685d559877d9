// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>

#include <cstdint>

namespace scrim::crypto {

enum class OtpHash
{
    Sha1, ///< what authenticator apps understand
    Sha256,
    Sha512,
};

/// A one-time password by counter (RFC 4226): the number that its `digits` decimal digits spell, 6 to 8.
[[nodiscard]] quint32 hotp(Bytes key, quint64 counter, OtpHash hash = OtpHash::Sha1, int digits = 6);

/// RFC 6238's counter: steps of 30 seconds since 1970 UTC; 0 for a time before.
[[nodiscard]] quint64 totpStep(qint64 wallMs);
inline constexpr int totpSeconds = 30;

/// RFC 4648's alphabet of 32 letters and digits, without padding: what a person types and an otpauth:// URI carries.
[[nodiscard]] SecretBytes base32(Bytes bytes);

} // namespace scrim::crypto
