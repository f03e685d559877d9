// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace scrim {

enum class RecordKind
{
    Customer = 1,
    Order = 2,
};

/// Names one record of the cache; `id` is its row, given once and never reused.
struct RecordId
{
    RecordKind kind = RecordKind::Customer;
    qint64 id = 0;

    auto operator<=>(const RecordId&) const = default;
};

} // namespace scrim
