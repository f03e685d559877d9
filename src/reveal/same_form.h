// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "crypto/hash.h"

namespace scrim::reveal {

/// Compares forms (policy/verify_forms.h) without a trace of how much of them is alike, in what is said and in time:
/// each becomes a block of one size, each block a digest under a key of this comparison alone, and only whole digests
/// are compared, every byte of them.
class SameForm
{
public:
    SameForm();

    /// HMAC-SHA256 of the form's length and bytes, filled up to one size. Of a form that is too long (none is): of one
    /// that equals no other.
    [[nodiscard]] crypto::Digest digest(Bytes form) const;
    /// In constant time.
    [[nodiscard]] static bool equal(const crypto::Digest& a, const crypto::Digest& b);

private:
    SecretBytes m_key;
};

} // namespace scrim::reveal
