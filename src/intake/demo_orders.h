// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/demo_people.h"

namespace scrim::intake {

struct DemoSize
{
    quint64 customers = 0; ///< more than none
    quint64 orders = 0;
};

/// What an order amounts to, without the rest of it.
struct DemoShare
{
    quint64 customer = 0; ///< its index
    qint64 total = 0;     ///< minor units of the customer's currency
};

/// Which customer made an order and for how much, so that customers can be stored with their totals before their
/// orders.
[[nodiscard]] DemoShare demoShare(quint64 seed, quint64 index, const DemoSize& size);

/// One to four lines whose prices, with discount, shipping and taxes, add up to the total exactly.
[[nodiscard]] records::OrderInput demoOrder(quint64 seed, quint64 index, const DemoSize& size, Sensitive& keep);

} // namespace scrim::intake
