// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "intake/wiped_bytes.h"

#include <algorithm>
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
        if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < value.size())
            m_chunks.emplace_back().reserve(std::max(m_chunkSize, value.size()));
        WipedBytes& chunk = m_chunks.back();
        chunk.insert(chunk.end(), value.begin(), value.end());
        return Bytes(chunk).last(value.size());
    }

private:
    std::size_t m_chunkSize;
    std::vector<WipedBytes> m_chunks;
};

} // namespace scrim::intake
