// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QChar>
#include <QStringView>

#include <array>
#include <cstddef>
#include <vector>

namespace scrim::shield {

/// One visible character of a value: where it stands in the bytes, never the bytes themselves.
struct Cluster
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The characters of `value` (UTF-8), each with the marks that belong to it. At most `limit`; marks beyond a handful
/// make a character of their own, so that no piece of text is ever longer than a few code points.
[[nodiscard]] std::vector<Cluster> clustersOf(Bytes value, std::size_t limit);

/// One character as text for the font engine, on the stack and wiped when it goes. Letters of joining scripts bring
/// their neighbours' joiners, so that each has the form that it has inside its word.
class ClusterText
{
public:
    ClusterText(Bytes value, const Cluster* previous, const Cluster& cluster, const Cluster* next);
    ~ClusterText();
    ClusterText(const ClusterText&) = delete;
    ClusterText& operator=(const ClusterText&) = delete;

    /// A bracket in a line from right to left opens to the other side.
    void mirror();
    [[nodiscard]] QStringView view() const { return {m_units.data(), m_size}; }

private:
    std::array<QChar, 40> m_units;
    qsizetype m_size = 0;
};

/// The first code point of a cluster; U+FFFD for bytes that are no UTF-8.
[[nodiscard]] char32_t baseOf(Bytes value, const Cluster& cluster);

} // namespace scrim::shield
