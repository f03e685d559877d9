// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/chain.h"
#include "audit/session_key.h"
#include "exports/row.h"

#include <vector>

namespace scrim::forward {

/// Reads a log as it grows, each entry once, without reading again what it has read.
class Follower
{
public:
    /// From entry `from` on.
    Follower(const QString& folder, const audit::ReaderKeys& keys, qint64 from)
        : m_chain(folder, audit::Chain::Lock::PerSegment), m_ring(keys), m_from(from)
    {}

    /// The next entries, `most` at most; none at the present end. After an error it is of no more use.
    [[nodiscard]] Result<std::vector<exports::Row>> next(std::size_t most);

private:
    audit::Chain m_chain;
    audit::SessionKeyRing m_ring;
    qint64 m_from;
    bool m_begun = false;
    bool m_stoppedEarly = true; ///< there was more than was asked for
};

} // namespace scrim::forward
