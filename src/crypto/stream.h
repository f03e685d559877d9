// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QtGlobal>

#include <memory>

namespace scrim::crypto {

/// AES-256 in counter mode (NIST SP 800-38A, 6.5) over a stream whose places can be reached in any order; the counter
/// begins at zero. Hides and does not prove: for what only its own writer reads back. A key is for one stream, each of
/// whose places should be written once: who sees two versions of a place sees where they differ. One thread at a time.
class AesCtr
{
public:
    /// 32 bytes; copied into OpenSSL's context, which wipes it.
    explicit AesCtr(Bytes key);
    AesCtr(AesCtr&&) noexcept;
    AesCtr& operator=(AesCtr&&) noexcept;
    ~AesCtr();

    /// Encrypts or decrypts what stands at byte `position` of the stream: the two are the same.
    void apply(quint64 position, Bytes from, MutableBytes to);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace scrim::crypto
