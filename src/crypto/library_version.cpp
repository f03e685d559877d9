// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/library_version.h"

#include <openssl/crypto.h>

namespace scrim::crypto {

QString libraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace scrim::crypto
