// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/page_cipher.h"

#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>

#include <algorithm>
#include <array>

namespace scrim::crypto {

namespace {

constexpr std::size_t keySize = 32;
/// As SQLCipher 4 makes the key of its HMAC: PBKDF2 of two rounds over the raw key, under the salt with each byte
/// turned.
constexpr std::uint8_t saltMask = 0x3a;
constexpr int macKeyRounds = 2;

SecretBytes macKeyOf(Bytes key, Bytes salt)
{
    std::array<std::uint8_t, PageCipher::saltSize> turned{};
    std::ranges::transform(salt, turned.begin(), [](std::uint8_t byte) { return std::uint8_t(byte ^ saltMask); });
    SecretBytes made(keySize);
    require(PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(key.data()), static_cast<int>(key.size()), turned.data(),
                              static_cast<int>(turned.size()), macKeyRounds, EVP_sha512(), static_cast<int>(keySize),
                              made.bytes().data()) == 1,
            "derive the key of pages' tags");
    return made;
}

} // namespace

struct PageCipher::Context
{
    CipherContext encrypting{EVP_CIPHER_CTX_new()};
    CipherContext decrypting{EVP_CIPHER_CTX_new()};
    MacContext mac;
    std::array<std::uint8_t, saltSize> salt{};
    std::size_t tagSize = 0;

    [[nodiscard]] std::size_t reserved() const { return ivSize + tagSize; }

    /// What of a page is ciphertext.
    template<typename Span>
    [[nodiscard]] Span bodyOf(quint32 number, Span page) const
    {
        const std::size_t head = number == 1 ? saltSize : 0;
        return page.subspan(head, page.size() - head - reserved());
    }

    [[nodiscard]] Bytes tagOf(quint32 number, Bytes page)
    {
        const Bytes body = bodyOf(number, page);
        const Bytes tagged(body.data(), body.size() + ivSize);
        const std::array<std::uint8_t, 4> place{std::uint8_t(number), std::uint8_t(number >> 8U),
                                                std::uint8_t(number >> 16U), std::uint8_t(number >> 24U)};
        std::size_t size = 0;
        require(EVP_MAC_init(mac.get(), nullptr, 0, nullptr) == 1 &&
                    EVP_MAC_update(mac.get(), tagged.data(), tagged.size()) == 1 &&
                    EVP_MAC_update(mac.get(), place.data(), place.size()) == 1 &&
                    EVP_MAC_final(mac.get(), tag.data(), &size, tag.size()) == 1,
                "tag a page");
        return Bytes(tag).first(size);
    }

    std::array<std::uint8_t, EVP_MAX_MD_SIZE> tag{}; ///< the last one

    static void run(EVP_CIPHER_CTX* cipher, Bytes iv, Bytes from, MutableBytes to)
    {
        int count = 0;
        require(EVP_CipherInit_ex(cipher, nullptr, nullptr, nullptr, iv.data(), -1) == 1 &&
                    EVP_CipherUpdate(cipher, to.data(), &count, from.data(), static_cast<int>(from.size())) == 1 &&
                    static_cast<std::size_t>(count) == from.size(),
                "turn a page");
    }
};

PageCipher::PageCipher(Bytes key, Bytes salt, Tag tag) : m_context(std::make_unique<Context>())
{
    require(key.size() == keySize && salt.size() == saltSize, "take a page's key or salt of another size");
    std::ranges::copy(salt, m_context->salt.begin());
    for (auto* const cipher : {m_context->encrypting.get(), m_context->decrypting.get()}) {
        const int way = cipher == m_context->encrypting.get() ? 1 : 0;
        require(cipher != nullptr &&
                    EVP_CipherInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.data(), nullptr, way) == 1 &&
                    EVP_CIPHER_CTX_set_padding(cipher, 0) == 1,
                "start AES-CBC");
    }
    const Mac algorithm(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    m_context->mac.reset(EVP_MAC_CTX_new(algorithm.get()));
    m_context->tagSize = tag == Tag::Sha256 ? 32 : 64;
    std::array<char, 7> digest{'S', 'H', 'A', '5', '1', '2'};
    if (tag == Tag::Sha256)
        digest = {'S', 'H', 'A', '2', '5', '6'};
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                OSSL_PARAM_construct_end()};
    const SecretBytes macKey = macKeyOf(key, salt);
    require(m_context->mac &&
                EVP_MAC_init(m_context->mac.get(), macKey.bytes().data(), macKey.size(), parameters.data()) == 1,
            "start HMAC");
}

PageCipher::PageCipher(PageCipher&&) noexcept = default;
PageCipher& PageCipher::operator=(PageCipher&&) noexcept = default;
PageCipher::~PageCipher() = default;

bool PageCipher::holds(quint32 number, Bytes page)
{
    return equalInConstantTime(m_context->tagOf(number, page), page.last(m_context->tagSize));
}

void PageCipher::open(quint32 number, Bytes page, MutableBytes plain)
{
    Context::run(m_context->decrypting.get(), ivOf(page), m_context->bodyOf(number, page),
                 m_context->bodyOf(number, plain));
}

void PageCipher::seal(quint32 number, Bytes plain, Bytes iv, MutableBytes page)
{
    if (number == 1)
        std::ranges::copy(m_context->salt, page.begin());
    Context::run(m_context->encrypting.get(), iv, m_context->bodyOf(number, plain), m_context->bodyOf(number, page));
    std::ranges::copy(iv, page.last(reserved()).begin());
    std::ranges::copy(m_context->tagOf(number, page), page.last(m_context->tagSize).begin());
}

Bytes PageCipher::ivOf(Bytes page) const
{
    return page.last(reserved()).first(ivSize);
}

std::size_t PageCipher::reserved() const
{
    return m_context->reserved();
}

} // namespace scrim::crypto
