// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <array>
#include <initializer_list>

namespace scrim::crypto {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) of the parts put together.
[[nodiscard]] Digest sha256(std::initializer_list<Bytes> parts);
[[nodiscard]] inline Digest sha256(Bytes bytes)
{
    return sha256({bytes});
}

/// HMAC-SHA256 (RFC 2104) of the parts put together; any key length, empty too.
[[nodiscard]] Digest hmacSha256(Bytes key, std::initializer_list<Bytes> parts);

} // namespace scrim::crypto
