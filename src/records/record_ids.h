// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <atomic>

namespace scrim::records {

/// Gives ids to records before they are stored, since an id is bound into what is sealed. One that is given and not
/// used is lost, which leaves a gap and nothing else. Any thread.
class RecordIds
{
public:
    [[nodiscard]] qint64 take(RecordKind kind) { return next(kind).fetch_add(1, std::memory_order_relaxed); }
    /// Gives no id up to `used` any more.
    void skipTo(RecordKind kind, qint64 used)
    {
        std::atomic<qint64>& counter = next(kind);
        qint64 known = counter.load(std::memory_order_relaxed);
        while (known <= used && !counter.compare_exchange_weak(known, used + 1, std::memory_order_relaxed)) {
        }
    }

private:
    [[nodiscard]] std::atomic<qint64>& next(RecordKind kind)
    {
        return kind == RecordKind::Customer ? m_customer : m_order;
    }
    std::atomic<qint64> m_customer = 1;
    std::atomic<qint64> m_order = 1;
};

} // namespace scrim::records
