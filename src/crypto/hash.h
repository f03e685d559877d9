// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <array>
#include <initializer_list>
#include <memory>

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

/// HMAC-SHA256 again and again: what OpenSSL looks up and allocates for each one is kept. One thread at a time.
class Hmac
{
public:
    explicit Hmac(Bytes key);
    Hmac(Hmac&&) noexcept;
    Hmac& operator=(Hmac&&) noexcept;
    ~Hmac();

    /// From now on under another key.
    void setKey(Bytes key);
    /// Of the parts put together.
    [[nodiscard]] Digest operator()(std::initializer_list<Bytes> parts);
    /// The same in pieces: begin(), add() as often as needed, finish().
    void begin();
    void add(Bytes part);
    [[nodiscard]] Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace scrim::crypto
