// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "intake/cells.h"
#include "intake/dates.h"
#include "intake/money.h"
#include "policy/text.h"

#include <QDate>

#include <cstdlib>

/// Amounts are within their bounds, and say the same when they are written plainly; dates are dates.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    const Bytes cell(data, size);
    constexpr qint64 most = 1'000'000'000'000'000;
    for (const auto mark : {intake::DecimalMark::Either, intake::DecimalMark::Point, intake::DecimalMark::Comma}) {
        for (const int decimals : {0, 2, 3}) {
            const auto exact = intake::amount(cell, decimals, mark);
            const auto rounded = intake::roundedAmount(cell, decimals, mark);
            if (exact && (std::abs(*exact) > most || exact != rounded))
                std::abort();
        }
    }
    static_cast<void>(intake::currencyIn(cell));
    if (!policy::isValidUtf8(cell))
        return 0;
    for (const auto order : {intake::DateOrder::Either, intake::DateOrder::DayFirst, intake::DateOrder::MonthFirst}) {
        const auto date = intake::dateTime(cell, {order, QStringLiteral("+01:00")});
        if (date && !QDate::fromString(date->left(10), Qt::ISODate).isValid())
            std::abort();
    }
    return 0;
}
