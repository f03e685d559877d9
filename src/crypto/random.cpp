// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <algorithm>
#include <climits>

namespace scrim::crypto {

namespace {

void fillBy(int (*generate)(unsigned char*, int), MutableBytes into)
{
    while (!into.empty()) {
        const std::size_t count = std::min<std::size_t>(into.size(), INT_MAX);
        require(generate(into.data(), static_cast<int>(count)) == 1, "find randomness");
        into = into.subspan(count);
    }
}

} // namespace

void randomFill(MutableBytes into)
{
    fillBy(RAND_bytes, into);
}

SecretBytes randomSecret(std::size_t size)
{
    SecretBytes secret(size);
    // From the generator that never feeds anything public.
    fillBy(RAND_priv_bytes, secret.bytes());
    return secret;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randomFill({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(size)});
    return bytes;
}

QString randomHex(qsizetype size)
{
    return QString::fromLatin1(randomBytes(size).toHex());
}

} // namespace scrim::crypto
