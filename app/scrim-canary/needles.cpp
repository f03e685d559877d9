// SPDX-License-Identifier: GPL-3.0-or-later
#include "needles.h"

#include <algorithm>
#include <cstring>

namespace scrim::canary {

namespace {

constexpr std::size_t prefix = 4;

std::size_t hashAt(const std::uint8_t* bytes)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes, prefix);
    return (word * 0x9E3779B1U) >> 16U;
}

} // namespace

void Needles::add(std::size_t value, const QByteArray& bytes)
{
    if (bytes.size() < static_cast<qsizetype>(prefix))
        return;
    const auto isKnown = [&](const Needle& known) { return known.value == value && known.bytes == bytes; };
    if (std::ranges::any_of(m_needles, isKnown))
        return;
    m_needles.push_back({value, bytes});
    m_beginnings.set(hashAt(reinterpret_cast<const std::uint8_t*>(bytes.constData())));
    m_longest = std::max(m_longest, static_cast<std::size_t>(bytes.size()));
}

void Needles::count(Bytes haystack, std::size_t starts, std::span<int> counts) const
{
    if (haystack.size() < prefix)
        return;
    const std::size_t end = std::min(starts, haystack.size() - prefix + 1);
    for (std::size_t i = 0; i < end; ++i) {
        if (!m_beginnings.test(hashAt(haystack.data() + i)))
            continue;
        std::size_t counted = counts.size();
        for (const Needle& needle : m_needles) {
            const auto size = static_cast<std::size_t>(needle.bytes.size());
            const bool isHere =
                size <= haystack.size() - i && std::memcmp(haystack.data() + i, needle.bytes.constData(), size) == 0;
            // One place is one copy, in however many forms it can be read.
            if (isHere && needle.value != counted) {
                ++counts[needle.value];
                counted = needle.value;
            }
        }
    }
}

} // namespace scrim::canary
