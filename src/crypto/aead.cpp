// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "base/bytes.h"
#include "crypto/openssl_handles.h"
#include "crypto/random.h"

#include <climits>

namespace scrim::crypto {

struct AesGcm::Context
{
    CipherContext cipher{EVP_CIPHER_CTX_new()};
};

namespace {

enum class Way
{
    Open = 0,
    Seal = 1,
};

std::unexpected<Error> tampered()
{
    forgetErrors();
    return fail(ErrorCode::Tampered, QStringLiteral("a sealed value does not open: it was changed, moved or sealed "
                                                    "under another key"));
}

int length(Bytes bytes)
{
    require(bytes.size() <= INT_MAX, "take more than 2 GiB at once");
    return static_cast<int>(bytes.size());
}

/// Starts a message: the key stays, the nonce is new, the associated data goes in.
bool begin(EVP_CIPHER_CTX* cipher, Way way, Bytes nonce, Bytes associated)
{
    int count = 0;
    return EVP_CipherInit_ex(cipher, nullptr, nullptr, nullptr, nonce.data(), static_cast<int>(way)) == 1 &&
           (associated.empty() ||
            EVP_CipherUpdate(cipher, nullptr, &count, associated.data(), length(associated)) == 1);
}

/// One call for the whole text: GCM is a stream, so `to` takes exactly `from`'s size.
bool run(EVP_CIPHER_CTX* cipher, Bytes from, std::uint8_t* to)
{
    int count = 0;
    return from.empty() || EVP_CipherUpdate(cipher, to, &count, from.data(), length(from)) == 1;
}

} // namespace

AesGcm::AesGcm(Bytes key) : m_context(std::make_unique<Context>())
{
    require(key.size() == 16 || key.size() == 32, "take an AES key that is not 16 or 32 bytes long");
    const EVP_CIPHER* algorithm = key.size() == 16 ? EVP_aes_128_gcm() : EVP_aes_256_gcm();
    require(m_context->cipher && EVP_CipherInit_ex(m_context->cipher.get(), algorithm, nullptr, key.data(), nullptr,
                                                   static_cast<int>(Way::Seal)) == 1,
            "start AES-GCM");
}

AesGcm::AesGcm(AesGcm&&) noexcept = default;
AesGcm& AesGcm::operator=(AesGcm&&) noexcept = default;
AesGcm::~AesGcm() = default;

void AesGcm::setKey(Bytes key)
{
    EVP_CIPHER_CTX* cipher = m_context->cipher.get();
    require(key.size() == static_cast<std::size_t>(EVP_CIPHER_CTX_get_key_length(cipher)) &&
                EVP_CipherInit_ex(cipher, nullptr, nullptr, key.data(), nullptr, static_cast<int>(Way::Seal)) == 1,
            "take another AES key");
}

void AesGcm::sealInto(Bytes nonce, Bytes associated, Bytes plaintext, MutableBytes sealed)
{
    require(nonce.size() == gcmNonceSize, "take a nonce that is not 12 bytes long");
    require(sealed.size() == plaintext.size() + gcmTagSize, "seal into another size");
    EVP_CIPHER_CTX* cipher = m_context->cipher.get();
    std::uint8_t* tag = sealed.data() + plaintext.size();
    int count = 0;
    require(begin(cipher, Way::Seal, nonce, associated) && run(cipher, plaintext, sealed.data()) &&
                EVP_CipherFinal_ex(cipher, tag, &count) == 1 &&
                EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, gcmTagSize, tag) == 1,
            "seal with AES-GCM");
}

QByteArray AesGcm::seal(Bytes nonce, Bytes associated, Bytes plaintext)
{
    QByteArray sealed(length(plaintext) + static_cast<qsizetype>(gcmTagSize), Qt::Uninitialized);
    sealInto(nonce, associated, plaintext,
             {reinterpret_cast<std::uint8_t*>(sealed.data()), static_cast<std::size_t>(sealed.size())});
    return sealed;
}

Result<SecretBytes> AesGcm::open(Bytes nonce, Bytes associated, Bytes sealed)
{
    if (nonce.size() != gcmNonceSize || sealed.size() < gcmTagSize || sealed.size() > INT_MAX)
        return tampered();
    EVP_CIPHER_CTX* cipher = m_context->cipher.get();
    const Bytes text = sealed.first(sealed.size() - gcmTagSize);
    const Bytes tag = sealed.last(gcmTagSize);
    SecretBytes plaintext(text.size());
    std::uint8_t none = 0;
    int count = 0;
    const bool holds =
        begin(cipher, Way::Open, nonce, associated) && run(cipher, text, plaintext.bytes().data()) &&
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, gcmTagSize, const_cast<std::uint8_t*>(tag.data())) == 1 &&
        EVP_CipherFinal_ex(cipher, &none, &count) == 1;
    if (!holds)
        return tampered();
    return plaintext;
}

QByteArray AesGcm::sealWithNonce(Bytes associated, Bytes plaintext)
{
    QByteArray sealed = randomBytes(gcmNonceSize);
    sealed.append(seal(asBytes(sealed), associated, plaintext));
    return sealed;
}

Result<SecretBytes> AesGcm::openWithNonce(Bytes associated, Bytes sealed)
{
    if (sealed.size() < gcmNonceSize)
        return tampered();
    return open(sealed.first(gcmNonceSize), associated, sealed.subspan(gcmNonceSize));
}

} // namespace scrim::crypto
