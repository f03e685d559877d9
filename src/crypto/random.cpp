// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <climits>

namespace scrim::crypto {

namespace {

void fillBy(int (*generate)(unsigned char*, int), MutableBytes into)
{
    require(into.size() <= INT_MAX && generate(into.data(), static_cast<int>(into.size())) == 1, "find randomness");
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
