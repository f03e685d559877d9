// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace scrim::audit {

/// A member of an object in canonical form as it is spelled there: the key without its quotes, the value whole.
struct CanonicalMember
{
    std::string_view key;
    std::string_view value;
};

/// The members of the object that `text` is, in their order and pointing into it. Nothing when `text` is anything but
/// one object exactly as canonicalJson() (canonical.h) writes it. One pass over the bytes.
[[nodiscard]] std::optional<std::vector<CanonicalMember>> canonicalMembers(std::string_view text);

} // namespace scrim::audit
