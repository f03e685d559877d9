// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace scrim::intake {

/// Remembers the order numbers of a file by 64-bit hashes in an open table: at most 32 bytes for each order, some
/// 100 MB for a file of 2 GB.
class NumberSet
{
public:
    /// True when it was not there.
    bool insert(const QString& number);
    /// The same by a hash of the caller's; 0 is none.
    bool insertHash(quint64 hash);

private:
    void grow();
    [[nodiscard]] bool place(quint64 hash);

    std::vector<quint64> m_slots = std::vector<quint64>(1024);
    std::size_t m_count = 0;
};

} // namespace scrim::intake
