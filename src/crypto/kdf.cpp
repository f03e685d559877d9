// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include "crypto/hash.h"
#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <bit>

namespace scrim::crypto {

namespace {

constexpr std::size_t longestExpansion = 255 * sizeof(Digest);
constexpr quint64 mostMemory = 1U << 30U;
/// Sixteen times the default's.
constexpr quint64 mostWork = 1U << 24U;

/// OpenSSL takes its input parameters as non-const pointers that it only reads.
OSSL_PARAM octets(const char* key, Bytes bytes)
{
    return OSSL_PARAM_construct_octet_string(key, const_cast<std::uint8_t*>(bytes.data()), bytes.size());
}

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
    SecretBytes output(length);
    if (length == 0)
        return output;

    // Fetched once: a look-up costs more than the hashing.
    static const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    require(context != nullptr, "start HKDF");
    int mode = EVP_KDF_HKDF_MODE_EXPAND_ONLY;
    char digestName[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode),
                                 OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digestName, 0),
                                 octets(OSSL_KDF_PARAM_KEY, pseudoRandomKey), octets(OSSL_KDF_PARAM_INFO, info),
                                 OSSL_PARAM_construct_end()};
    if (EVP_KDF_derive(context.get(), output.bytes().data(), length, params) != 1) {
        forgetErrors();
        return fail(ErrorCode::Internal, QStringLiteral("OpenSSL refused to derive a key (HKDF)"));
    }
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
