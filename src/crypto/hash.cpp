// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

namespace scrim::crypto {

Digest sha256(std::initializer_list<Bytes> parts)
{
    // Looked up once: with EVP_sha256() OpenSSL does so each time, which costs as much as hashing an entry.
    static const Digester digester(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    const DigestContext context(EVP_MD_CTX_new());
    require(digester && context && EVP_DigestInit_ex(context.get(), digester.get(), nullptr) == 1, "start SHA-256");
    for (const Bytes part : parts)
        require(EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1, "go on with SHA-256");
    Digest digest{};
    require(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1, "finish SHA-256");
    return digest;
}

Digest hmacSha256(Bytes key, std::initializer_list<Bytes> parts)
{
    return Hmac(key)(parts);
}

struct Hmac::Context
{
    MacContext mac;
    bool isFresh = true; ///< the key was set and nothing added since
};

Hmac::Hmac(Bytes key) : m_context(std::make_unique<Context>())
{
    static const Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    m_context->mac.reset(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    char digestName[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName, 0),
                                 OSSL_PARAM_construct_end()};
    require(m_context->mac && EVP_MAC_CTX_set_params(m_context->mac.get(), params) == 1, "start HMAC");
    setKey(key);
}

Hmac::Hmac(Hmac&&) noexcept = default;
Hmac& Hmac::operator=(Hmac&&) noexcept = default;
Hmac::~Hmac() = default;

void Hmac::setKey(Bytes key)
{
    // A null pointer would mean "keep the key set before".
    const std::uint8_t none = 0;
    const std::uint8_t* keyData = key.empty() ? &none : key.data();
    require(EVP_MAC_init(m_context->mac.get(), keyData, key.size(), nullptr) == 1, "take a key for HMAC");
    m_context->isFresh = true;
}

Digest Hmac::operator()(std::initializer_list<Bytes> parts)
{
    begin();
    for (const Bytes part : parts)
        add(part);
    return finish();
}

void Hmac::begin()
{
    if (!m_context->isFresh)
        require(EVP_MAC_init(m_context->mac.get(), nullptr, 0, nullptr) == 1, "start HMAC again");
    m_context->isFresh = false;
}

void Hmac::add(Bytes part)
{
    require(EVP_MAC_update(m_context->mac.get(), part.data(), part.size()) == 1, "go on with HMAC");
}

Digest Hmac::finish()
{
    Digest digest{};
    require(EVP_MAC_final(m_context->mac.get(), digest.data(), nullptr, digest.size()) == 1, "finish HMAC");
    return digest;
}

} // namespace scrim::crypto
