// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

namespace scrim::crypto {

/// HKDF-SHA256 (RFC 5869), extract and expand. `length` at most 255*32 bytes, else Usage.
[[nodiscard]] Result<SecretBytes> hkdfSha256(Bytes keyMaterial, Bytes salt, Bytes info, std::size_t length);
/// The two halves of RFC 5869, as HPKE needs them.
[[nodiscard]] SecretBytes hkdfExtract(Bytes salt, Bytes keyMaterial);
[[nodiscard]] Result<SecretBytes> hkdfExpand(Bytes pseudoRandomKey, Bytes info, std::size_t length);

/// scrypt's cost (RFC 7914). Memory used is 128*n*r bytes.
struct ScryptCost
{
    quint64 n = 1U << 17U;
    quint32 r = 8;
    quint32 p = 1;
    bool operator==(const ScryptCost&) const = default;
};

/// Below this a slot is not tried at all, whatever it says: a tampered slot cannot make guessing cheap.
inline constexpr ScryptCost scryptFloor{1U << 15U, 8, 1};

/// True when `cost` is at or above the floor and takes at most 1 GiB and sixteen times the default's work, so that a
/// tampered slot cannot hang us either.
[[nodiscard]] bool acceptable(const ScryptCost& cost);

/// scrypt (RFC 7914), any valid cost (the floor is the caller's business, so that the RFC's vectors run).
[[nodiscard]] Result<SecretBytes> scrypt(Bytes password, Bytes salt, const ScryptCost& cost, std::size_t length);

} // namespace scrim::crypto
