// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <memory>
#include <vector>

namespace scrim {

/// Gives memory back only after overwriting it, so that a growing or dying buffer leaves nothing of a text behind.
template<typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template<typename U>
    WipingAllocator(const WipingAllocator<U>& /*other*/) noexcept
    {}

    [[nodiscard]] T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* memory, std::size_t count) noexcept
    {
        wipe({reinterpret_cast<std::uint8_t*>(memory), count * sizeof(T)});
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator& /*other*/) const noexcept { return true; }
};

/// What files and notes pass through: not page-locked as SecretBytes are, since a window of megabytes would not fit
/// into what a process may lock.
using WipedBytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

} // namespace scrim
