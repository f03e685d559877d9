// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace scrim::intake {

/// Keeps the sensitive values of many rows in wiped memory, one behind the other, as SecretBytes would each in a page
/// of its own. What it gives stays where it is, also when the arena is moved.
class WipedArena
{
public:
    explicit WipedArena(std::size_t chunkSize) : m_chunkSize(chunkSize) {}

    [[nodiscard]] Bytes keep(Bytes value)
    {
        if (value.empty())
            return {};
        if (m_chunks.empty() || m_chunks.back().size - m_used < value.size()) {
            m_chunks.emplace_back(std::max(m_chunkSize, value.size()));
            m_used = 0;
        }
        std::uint8_t* const kept = m_chunks.back().bytes.get() + m_used;
        std::memcpy(kept, value.data(), value.size());
        m_used += value.size();
        return {kept, value.size()};
    }

private:
    /// Not a vector: under an allocator of ours that copies byte by byte.
    struct Chunk
    {
        explicit Chunk(std::size_t capacity)
            : size(capacity), bytes(std::make_unique_for_overwrite<std::uint8_t[]>(capacity))
        {}
        Chunk(Chunk&& other) noexcept : size(std::exchange(other.size, 0)), bytes(std::move(other.bytes)) {}
        Chunk& operator=(Chunk&&) = delete;
        ~Chunk() { wipe({bytes.get(), size}); }

        std::size_t size;
        std::unique_ptr<std::uint8_t[]> bytes;
    };

    std::size_t m_chunkSize;
    std::size_t m_used = 0; ///< of the last chunk
    std::vector<Chunk> m_chunks;
};

} // namespace scrim::intake
