// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QtGlobal>

#include <memory>

namespace scrim::crypto {

/// One page of a file as SQLCipher 4 encrypts it: AES-256-CBC under an IV of the page's own, then an HMAC over
/// ciphertext, IV and page number, both kept at the page's end. The first page starts with the file's salt instead of
/// 16 bytes that every database starts with. For copying a file under another key page by page; who only reads and
/// writes has SQLCipher do it. One thread at a time.
class PageCipher
{
public:
    static constexpr std::size_t saltSize = 16;
    static constexpr std::size_t ivSize = 16;

    /// Which HMAC a file's pages end with.
    enum class Tag
    {
        Sha256,
        Sha512,
    };

    /// A raw key of 32 bytes and the salt that the file starts with.
    PageCipher(Bytes key, Bytes salt, Tag tag);
    PageCipher(PageCipher&&) noexcept;
    PageCipher& operator=(PageCipher&&) noexcept;
    ~PageCipher();

    /// The page was written whole, under this key and as page `number` (from 1).
    [[nodiscard]] bool holds(quint32 number, Bytes page);
    /// Decrypts `page` into `plain`, which has its size, without looking whether it holds().
    void open(quint32 number, Bytes page, MutableBytes plain);
    /// The other way round, under `iv`, which must not be that of another text under this key.
    void seal(quint32 number, Bytes plain, Bytes iv, MutableBytes page);
    /// Where a page has its IV, random for each time that it is written: also of its last reserved() bytes alone.
    [[nodiscard]] Bytes ivOf(Bytes page) const;
    /// IV and tag, at a page's end.
    [[nodiscard]] std::size_t reserved() const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace scrim::crypto
