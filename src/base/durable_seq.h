// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

namespace scrim {

namespace audit {
class Log;
} // namespace audit

/// The proof that an entry is on disk: the sequence number that audit::Log returns after its sync. Nobody else can make
/// one, and it is used up by the act that it stands for.
class DurableSeq
{
public:
    DurableSeq(DurableSeq&& other) noexcept : m_seq(std::exchange(other.m_seq, -1)) {}
    DurableSeq& operator=(DurableSeq&& other) noexcept
    {
        m_seq = std::exchange(other.m_seq, -1);
        return *this;
    }
    DurableSeq(const DurableSeq&) = delete;
    DurableSeq& operator=(const DurableSeq&) = delete;
    ~DurableSeq() = default;

    /// The entry's index in the tree, from 0; -1 once moved from.
    [[nodiscard]] qint64 value() const { return m_seq; }

private:
    friend class audit::Log;
    explicit DurableSeq(qint64 seq) : m_seq(seq) {}
    qint64 m_seq;
};

} // namespace scrim
