// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/otp.h"

#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <QtEndian>

#include <array>

namespace scrim::crypto {

namespace {

constexpr std::size_t longestMac = 64;

const char* nameOf(OtpHash hash)
{
    switch (hash) {
    case OtpHash::Sha256:
        return "SHA256";
    case OtpHash::Sha512:
        return "SHA512";
    case OtpHash::Sha1:
        break;
    }
    return "SHA1";
}

} // namespace

quint32 hotp(Bytes key, quint64 counter, OtpHash hash, int digits)
{
    static const Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    const MacContext context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char*>(nameOf(hash)), 0),
                           OSSL_PARAM_construct_end()};
    std::array<std::uint8_t, sizeof counter> message{};
    qToBigEndian(counter, message.data());
    std::array<std::uint8_t, longestMac> output{};
    std::size_t size = 0;
    const std::uint8_t none = 0;
    require(context && EVP_MAC_init(context.get(), key.empty() ? &none : key.data(), key.size(), params) == 1 &&
                EVP_MAC_update(context.get(), message.data(), message.size()) == 1 &&
                EVP_MAC_final(context.get(), output.data(), &size, output.size()) == 1,
            "make a one-time password");
    // RFC 4226, 5.3: the last byte says from where on four bytes are read, without their sign.
    const std::size_t offset = output.at(size - 1) & 0x0FU;
    const quint32 number = qFromBigEndian<quint32>(output.data() + offset) & 0x7FFFFFFFU;
    wipe(output);
    quint32 bound = 1;
    for (int digit = 0; digit < digits; ++digit)
        bound *= 10;
    return number % bound;
}

quint64 totpStep(qint64 wallMs)
{
    return wallMs < 0 ? 0 : static_cast<quint64>(wallMs) / (totpSeconds * 1000U);
}

SecretBytes base32(Bytes bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    SecretBytes text((bytes.size() * 8 + 4) / 5);
    quint32 bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (const std::uint8_t byte : bytes) {
        bits = bits << 8U | byte;
        for (held += 8; held >= 5; held -= 5)
            text.bytes()[at++] = static_cast<std::uint8_t>(alphabet[bits >> (held - 5) & 31U]);
    }
    if (held > 0)
        text.bytes()[at] = static_cast<std::uint8_t>(alphabet[bits << (5 - held) & 31U]);
    return text;
}

} // namespace scrim::crypto
