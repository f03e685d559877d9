// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/stream.h"

#include "crypto/openssl_handles.h"

#include <algorithm>
#include <array>

namespace scrim::crypto {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t blockSize = 16;
constexpr std::size_t mostAtOnce = std::size_t{1} << 30U; // OpenSSL counts in int

} // namespace

struct AesCtr::Context
{
    CipherContext cipher{EVP_CIPHER_CTX_new()};
};

AesCtr::AesCtr(Bytes key) : m_context(std::make_unique<Context>())
{
    require(key.size() == keySize, "take an AES key that is not 32 bytes long");
    require(m_context->cipher &&
                EVP_EncryptInit_ex(m_context->cipher.get(), EVP_aes_256_ctr(), nullptr, key.data(), nullptr) == 1,
            "set up AES-CTR");
}

AesCtr::AesCtr(AesCtr&&) noexcept = default;
AesCtr& AesCtr::operator=(AesCtr&&) noexcept = default;
AesCtr::~AesCtr() = default;

void AesCtr::apply(quint64 position, Bytes from, MutableBytes to)
{
    require(from.size() == to.size(), "encrypt into a place of another size");
    EVP_CIPHER_CTX* cipher = m_context->cipher.get();
    std::array<std::uint8_t, blockSize> counter{};
    quint64 block = position / blockSize;
    for (auto byte = counter.rbegin(); block != 0; ++byte, block >>= 8U)
        *byte = static_cast<std::uint8_t>(block & 0xFFU);
    bool done = EVP_EncryptInit_ex(cipher, nullptr, nullptr, nullptr, counter.data()) == 1;
    int count = 0;
    std::array<std::uint8_t, blockSize> skipped{};
    if (const std::size_t into = position % blockSize; into > 0)
        done = done && EVP_EncryptUpdate(cipher, skipped.data(), &count, skipped.data(), static_cast<int>(into)) == 1;
    while (done && !from.empty()) {
        const std::size_t size = std::min(from.size(), mostAtOnce);
        done = EVP_EncryptUpdate(cipher, to.data(), &count, from.data(), static_cast<int>(size)) == 1;
        from = from.subspan(size);
        to = to.subspan(size);
    }
    require(done, "encrypt a stream");
}

} // namespace scrim::crypto
