// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_random.h"
#include "search_parts.h"

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr int rounds = 400;
constexpr int atOnce = 100;
constexpr double limitMs = 2.0;

/// What opening a customer reads, and their last 20 orders alone; of pages that the process does not have, then again.
struct Touch
{
    std::vector<qint64> firstNs;
    std::vector<qint64> againNs;

    template<typename F>
    [[nodiscard]] Result<void> take(models::Shelf& shelf, F work)
    {
        if (auto dropped = shelf.database().exec("PRAGMA shrink_memory"); !dropped)
            return dropped;
        for (std::vector<qint64>* times : {&firstNs, &againNs}) {
            decltype(work()) found;
            times->push_back(timed([&] { found = work(); }));
            if (!found)
                return std::unexpected(found.error());
        }
        return {};
    }
    void print(const QString& what) const
    {
        printTimes(what + QStringLiteral(", first touch"), firstNs, 0, limitMs);
        printTimes(what + QStringLiteral(", again"), againNs, 0, limitMs);
    }
};

Result<void> page(models::Shelf& shelf, qint64 customer)
{
    Touch touch;
    qint64 after = 0;
    for (int i = 0; i < rounds; ++i) {
        auto done = touch.take(shelf, [&] { return shelf.store().orders(customer, after, atOnce); });
        const auto found = shelf.store().orders(customer, after, atOnce);
        if (!done || !found)
            return done ? std::unexpected(found.error()) : done;
        if (found->size() < atOnce)
            break;
        after = found->back().id;
    }
    touch.print(QStringLiteral("the next %1 orders of %L2, page after page").arg(atOnce).arg(busiestOrders));
    return {};
}

} // namespace

Result<void> benchOrders(Reader& reader, const SearchVault& vault)
{
    std::printf("a customer's page and orders: no page in the process's memory, and again\n");
    models::Shelf& shelf = *reader.shelf;
    Touch whole;
    Touch orders;
    Touch busiest;
    Touch order;
    for (quint64 i = 0; i < rounds; ++i) {
        const auto any = [&](quint64 stream, qint64 count) {
            return static_cast<qint64>(intake::Dice(5, stream, i).below(static_cast<quint64>(count)) + 1);
        };
        const qint64 customer = any(3, vault.customers);
        auto done = whole.take(shelf, [&] { return shelf.store().customer(customer); });
        if (done)
            done = orders.take(shelf, [&] { return shelf.store().orders(customer, 0, records::firstOrders); });
        if (done)
            done = busiest.take(shelf, [&] { return shelf.store().customer(1); });
        if (done)
            done = order.take(shelf, [&] { return shelf.store().order(any(4, vault.orders)); });
        if (!done)
            return done;
    }
    orders.print(QStringLiteral("the last 20 orders of a customer"));
    whole.print(QStringLiteral("a customer: row, masks, edits, last 20 orders"));
    busiest.print(QStringLiteral("the customer with %L1 orders").arg(busiestOrders));
    if (auto paged = page(shelf, 1); !paged)
        return paged;
    order.print(QStringLiteral("an order: row, lines, shipments, masks, neighbours"));
    return {};
}

} // namespace scrim::bench
