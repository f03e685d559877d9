// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal/same_form.h"

#include "crypto/random.h"
#include "policy/verify_forms.h"

#include <algorithm>

namespace scrim::reveal {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t lengthSize = 2;

} // namespace

SameForm::SameForm() : m_key(crypto::randomSecret(keySize)) {}

crypto::Digest SameForm::digest(Bytes form) const
{
    SecretBytes block(lengthSize + policy::longestForm);
    if (form.size() > policy::longestForm) {
        crypto::randomFill(block.bytes());
        return crypto::hmacSha256(m_key, {block});
    }
    block.bytes()[0] = static_cast<std::uint8_t>(form.size() >> 8U);
    block.bytes()[1] = static_cast<std::uint8_t>(form.size() & 0xFFU);
    std::ranges::copy(form, block.bytes().begin() + lengthSize);
    return crypto::hmacSha256(m_key, {block});
}

bool SameForm::equal(const crypto::Digest& a, const crypto::Digest& b)
{
    return equalInConstantTime(a, b);
}

} // namespace scrim::reveal
