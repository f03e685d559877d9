// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "records/types.h"

#include <QString>

#include <optional>
#include <vector>

namespace scrim::intake {

/// Why a row is not imported; never with a value of it.
struct Reject
{
    qint64 line = 0;
    QString column; ///< "-" when it is about the whole row
    QString reason;
    qint64 record = 0; ///< of a JSON file, counted from 1, since many records may stand on one line; 0 for CSV
};

/// The rows of the file that a record was made of.
struct RowsOf
{
    qint64 count = 0;
    std::vector<qint64> lines; ///< where each stands; empty where that is not known
    qint64 record = 0;         ///< as Reject has it
};

/// Where a format's rows go. Each row of the file goes there once, alone or as part of its order.
class Sink
{
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;

    /// The record's values need to stay only until this returns.
    [[nodiscard]] virtual Result<void> store(records::CustomerInput customer, RowsOf rows) = 0;
    [[nodiscard]] virtual Result<void> store(records::OrderInput order, RowsOf rows) = 0;
    [[nodiscard]] virtual Result<void> reject(const Reject& reject) = 0;
    /// The currency of an order that is stored already, by the source's id; null when there is none.
    [[nodiscard]] virtual Result<std::optional<QString>> currencyOf(const QString& source, const QString& orderId) = 0;
};

} // namespace scrim::intake
