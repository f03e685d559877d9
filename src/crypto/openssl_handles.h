// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <QtGlobal>

#include <memory>

namespace scrim::crypto {

template<auto release>
struct ReleaseBy
{
    template<typename T>
    void operator()(T* handle) const
    {
        release(handle);
    }
};

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ReleaseBy<EVP_CIPHER_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, ReleaseBy<EVP_MD_CTX_free>>;
using Digester = std::unique_ptr<EVP_MD, ReleaseBy<EVP_MD_free>>;
using Kdf = std::unique_ptr<EVP_KDF, ReleaseBy<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, ReleaseBy<EVP_KDF_CTX_free>>;
using Mac = std::unique_ptr<EVP_MAC, ReleaseBy<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, ReleaseBy<EVP_MAC_CTX_free>>;
using Pkey = std::unique_ptr<EVP_PKEY, ReleaseBy<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, ReleaseBy<EVP_PKEY_CTX_free>>;

/// For calls that fail only without memory or through a bug of ours: going on would mean using what was not made.
inline void require(bool done, const char* act)
{
    if (!done)
        qFatal("OpenSSL failed to %s", act);
}

/// OpenSSL keeps its errors on a queue of the thread; an expected failure must not be found there by the next caller.
inline void forgetErrors()
{
    ERR_clear_error();
}

} // namespace scrim::crypto
