// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace scrim::intake {

/// Remembers the order numbers of a file by 64-bit hashes in an open table: at most 32 bytes for each order, some
/// 100 MB for a file of 2 GB.
class NumberSet
{
public:
    /// True when it was not there.
    bool insert(const QString& number);

private:
    void grow();
    [[nodiscard]] bool place(quint64 hash);

    std::vector<quint64> m_slots = std::vector<quint64>(1024);
    std::size_t m_count = 0;
};

/// Remembers hashes in 32 MiB, however many there are, at the price of taking a few for known that are not: some of
/// five million, one in 250 of twenty million. A blocked Bloom filter (Putze, Sanders, Singler: Cache-, Hash- and
/// Space-Efficient Bloom Filters, 2007).
class NumberFilter
{
public:
    NumberFilter();
    NumberFilter(NumberFilter&&) noexcept = default;
    NumberFilter& operator=(NumberFilter&&) noexcept = default;
    ~NumberFilter() = default;

    /// True when it was not there for certain. `hash` is spread over all its bits.
    bool insert(quint64 hash);

private:
    struct Free
    {
        void operator()(quint64* words) const;
    };
    std::unique_ptr<quint64[], Free> m_words;
};

} // namespace scrim::intake
