// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include "crypto/hash.h"
#include "crypto/openssl_handles.h"

#include <openssl/evp.h>

#include <algorithm>
#include <bit>

namespace scrim::crypto {

namespace {

constexpr std::size_t longestExpansion = 255 * sizeof(Digest);
constexpr quint64 mostMemory = 1U << 30U;
/// Sixteen times the default's.
constexpr quint64 mostWork = 1U << 24U;

/// What scrypt allocates: V, B and one working block, generously; 0 when that is beyond what we ever spend.
quint64 memoryFor(const ScryptCost& cost)
{
    const quint64 block = quint64{128} * cost.r;
    if (block == 0 || block > mostMemory || cost.n > mostMemory / block || cost.p > mostMemory / block)
        return 0;
    return block * (cost.n + cost.p + 4);
}

} // namespace

SecretBytes hkdfExtract(Bytes salt, Bytes keyMaterial)
{
    // RFC 5869, section 2.2, defines it as just this; an empty salt and one of 32 zeros are the same HMAC key.
    Digest key = hmacSha256(salt, {keyMaterial});
    SecretBytes secret = SecretBytes::copyOf(key);
    wipe(key);
    return secret;
}

Result<SecretBytes> hkdfExpand(Bytes pseudoRandomKey, Bytes info, std::size_t length)
{
    if (length > longestExpansion)
        return fail(ErrorCode::Usage, QStringLiteral("HKDF-SHA256 gives at most 8160 bytes"));
    // RFC 5869, section 2.3. OpenSSL's own looks up its parts anew for each key, which costs more than the hashing.
    SecretBytes output(length);
    Hmac hmac(pseudoRandomKey);
    Digest block{};
    std::uint8_t number = 0;
    for (MutableBytes rest = output.bytes(); !rest.empty();) {
        const Bytes before = number == 0 ? Bytes() : Bytes(block);
        ++number;
        block = hmac({before, info, Bytes(&number, 1)});
        const std::size_t size = std::min(rest.size(), block.size());
        std::copy_n(block.begin(), size, rest.begin());
        rest = rest.subspan(size);
    }
    wipe(block);
    return output;
}

Result<SecretBytes> hkdfSha256(Bytes keyMaterial, Bytes salt, Bytes info, std::size_t length)
{
    return hkdfExpand(hkdfExtract(salt, keyMaterial), info, length);
}

bool acceptable(const ScryptCost& cost)
{
    if (cost.n < scryptFloor.n || cost.r < scryptFloor.r || cost.p < scryptFloor.p || !std::has_single_bit(cost.n))
        return false;
    const quint64 memory = memoryFor({cost.n, cost.r, 0});
    return memory != 0 && cost.n * cost.r <= mostWork / cost.p;
}

Result<SecretBytes> scrypt(Bytes password, Bytes salt, const ScryptCost& cost, std::size_t length)
{
    SecretBytes output(length);
    const quint64 memory = memoryFor(cost);
    // EVP_PBE_scrypt derives nothing and calls it a success where the output is null.
    const bool done = memory != 0 && length != 0 &&
                      EVP_PBE_scrypt(reinterpret_cast<const char*>(password.data()), password.size(), salt.data(),
                                     salt.size(), cost.n, cost.r, cost.p, memory, output.bytes().data(), length) == 1;
    if (!done) {
        forgetErrors();
        return fail(ErrorCode::Usage, QStringLiteral("scrypt cannot run at this cost (n=%1, r=%2, p=%3) here")
                                          .arg(cost.n)
                                          .arg(cost.r)
                                          .arg(cost.p));
    }
    return output;
}

} // namespace scrim::crypto
