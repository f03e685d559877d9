// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

namespace scrim::testkit {

[[nodiscard]] inline records::Money euros(qint64 cents)
{
    return {cents, QStringLiteral("EUR")};
}

/// 2 x 10.00, paid and shipped; 5.00 for shipping, 3.80 of taxes, 28.80 in all.
[[nodiscard]] inline records::Order shippedOrder()
{
    records::Order order;
    order.id = {RecordKind::Order, 7};
    order.customer = 3;
    order.customerName = QStringLiteral("Jane Doe");
    order.summary = {7,
                     QStringLiteral("#1007"),
                     QStringLiteral("2026-01-02T10:00:00+01:00"),
                     QStringLiteral("paid"),
                     QStringLiteral("fulfilled"),
                     euros(2880)};
    order.subtotal = euros(2000);
    order.shipping = euros(500);
    order.taxes = euros(380);
    order.moments.paid = QStringLiteral("2026-01-02T10:05:00+01:00");
    order.moments.shipped = QStringLiteral("2026-01-03T09:00:00+01:00");
    order.lines = {{QStringLiteral("Mug"), QStringLiteral("M-1"), 2, euros(1000)}};
    return order;
}

} // namespace scrim::testkit
