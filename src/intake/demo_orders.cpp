// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_orders.h"

#include "base/bytes.h"
#include "intake/demo_moments.h"
#include "intake/demo_random.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace scrim::intake {

namespace {

struct Product
{
    std::string_view title;
    std::string_view sku;
    qint64 cents; ///< in euros
};

constexpr Product products[]{
    {"Linen shirt, sand", "SHIRT-LIN-SND", 5900},  {"Linen shirt, indigo", "SHIRT-LIN-IND", 5900},
    {"Merino jumper", "KNIT-MER-01", 11900},       {"Wool socks, three pairs", "SOCK-WOL-3", 2450},
    {"Canvas tote", "BAG-CAN-01", 1995},           {"Leather weekender", "BAG-LEA-07", 24900},
    {"Stoneware mug", "HOME-MUG-12", 1650},        {"Beeswax candle", "HOME-CND-02", 1290},
    {"Walnut cutting board", "HOME-BRD-05", 4490}, {"Cast-iron pan, 26 cm", "HOME-PAN-26", 6990},
    {"Espresso beans, 1 kg", "FOOD-ESP-1K", 2380}, {"Olive oil, 500 ml", "FOOD-OIL-05", 1480},
    {"Notebook, dotted", "PAPER-NB-D", 1150},      {"Fountain pen", "PAPER-FP-F", 3800},
    {"Desk lamp, brass", "LIGHT-DSK-B", 12900},    {"Rain jacket", "COAT-RAIN-2", 14900},
};

struct Rate
{
    std::string_view currency;
    qint64 perEuro;   ///< minor units for one euro, roughly
    qint64 roundedTo; ///< prices end with this
};

constexpr Rate rates[]{{"EUR", 100, 5},    {"GBP", 86, 5},     {"USD", 108, 5},   {"PLN", 430, 10},
                       {"TRY", 3500, 100}, {"UAH", 4400, 100}, {"KWD", 330, 10},  {"ILS", 400, 10},
                       {"CNY", 780, 10},   {"JPY", 162, 10},   {"KRW", 1480, 10}, {"AUD", 165, 5}};

struct Status
{
    std::string_view financial;
    std::string_view fulfilment;
    quint64 weight;
};

constexpr Status statuses[]{{"paid", "fulfilled", 70},     {"paid", "unfulfilled", 10},
                            {"pending", "unfulfilled", 6}, {"refunded", "fulfilled", 5},
                            {"paid", "partial", 5},        {"partially_refunded", "fulfilled", 4}};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

const Status& pickStatus(Dice& dice)
{
    quint64 ticket = dice.below(100);
    for (const Status& status : statuses) {
        if (ticket < status.weight)
            return status;
        ticket -= status.weight;
    }
    return statuses[0];
}

qint64 priceIn(const Rate& rate, qint64 cents)
{
    const qint64 exact = cents * rate.perEuro / 100;
    return std::max(rate.roundedTo, exact / rate.roundedTo * rate.roundedTo);
}

struct Item
{
    const Product* product;
    qint64 quantity;
    qint64 price;
};

/// The numbers of an order; the rest is dressing.
struct Bill
{
    quint64 customer = 0;
    std::string_view currency;
    std::vector<Item> items;
    qint64 discount = 0, subtotal = 0, shipping = 0, taxes = 0;
    [[nodiscard]] qint64 total() const { return subtotal + shipping + taxes; }
};

/// As Shopify counts: the subtotal is what the lines cost after the discount.
Bill billOf(quint64 seed, quint64 index, const DemoSize& size)
{
    Dice dice(seed, 2, index);
    Bill bill;
    // A few customers buy often.
    bill.customer = std::min(dice.below(size.customers), dice.below(size.customers));
    bill.currency = demoPlace(seed, bill.customer).currency;
    const Rate& rate = *std::ranges::find(rates, bill.currency, &Rate::currency);
    const quint64 lines = 1 + dice.below(4);
    qint64 sum = 0;
    for (quint64 i = 0; i < lines; ++i) {
        const Product& product = dice.pick(products);
        const Item item{&product, static_cast<qint64>(1 + dice.below(3)), priceIn(rate, product.cents)};
        sum += item.quantity * item.price;
        bill.items.push_back(item);
    }
    bill.discount = dice.chance(20) ? sum / 10 : 0;
    bill.subtotal = sum - bill.discount;
    bill.shipping = dice.chance(60) ? priceIn(rate, 495) : 0;
    bill.taxes = (bill.subtotal * 19 + 50) / 100;
    return bill;
}

/// In the order of their numbers, within two years that end in the summer of 2026: a demo tells the same story whenever
/// it is made.
QString placedAt(Dice& dice, quint64 index, quint64 orders)
{
    constexpr quint64 span = quint64{2} * 365 * 24 * 3600;
    const quint64 step = std::max<quint64>(1, span / orders);
    const quint64 seconds = span * index / orders + dice.below(step);
    const QDateTime start(QDate(2024, 7, 1), QTime(0, 0), Qt::UTC);
    return start.addSecs(static_cast<qint64>(seconds)).toString(Qt::ISODate);
}

} // namespace

DemoShare demoShare(quint64 seed, quint64 index, const DemoSize& size)
{
    const Bill bill = billOf(seed, index, size);
    return {bill.customer, bill.total()};
}

records::OrderInput demoOrder(quint64 seed, quint64 index, const DemoSize& size, Sensitive& keep)
{
    const Bill bill = billOf(seed, index, size);
    const DemoPerson person = demoPerson(seed, bill.customer);
    Dice dice(seed, 3, index);
    const Status& status = pickStatus(dice);
    const QString currency = text(bill.currency);
    records::OrderInput order;
    order.source = QStringLiteral("shopify");
    order.externalId = QString::number(5'000'000'000'000 + index);
    order.summary.number = QStringLiteral("#%1").arg(1001 + index);
    order.summary.placedAt = placedAt(dice, index, size.orders);
    order.summary.financialStatus = text(status.financial);
    order.summary.fulfilmentStatus = text(status.fulfilment);
    order.summary.total = {bill.total(), currency};
    order.subtotal = {bill.subtotal, currency};
    order.shipping = {bill.shipping, currency};
    order.taxes = {bill.taxes, currency};
    order.discount = {bill.discount, currency};
    order.refunded = {0, currency};
    if (status.financial == "refunded")
        order.refunded.minor = bill.total();
    else if (status.financial == "partially_refunded")
        order.refunded.minor = bill.items.front().price;
    addDemoMoments(seed, index, order);
    for (const Item& item : bill.items)
        order.lines.push_back(
            {text(item.product->title), text(item.product->sku), item.quantity, {item.price, currency}});
    if (dice.chance(8))
        order.note = QStringLiteral("Please wrap as a gift.");
    order.customer.source = order.source;
    order.customer.externalId = person.externalId;
    order.customer.name = person.name;
    AddressCells address = addressOf(person);
    const QByteArray name = person.name.toUtf8();
    address.name = asBytes(name);
    keep.add(order.sensitive, policy::Field::Email, person.email);
    // Most shops ask for one of the two.
    if (dice.chance(30))
        keep.add(order.sensitive, policy::Field::Phone, person.phone);
    keep.addAddress(order.sensitive, policy::Field::BillingAddress, address);
    keep.addAddress(order.sensitive, policy::Field::ShippingAddress, address);
    return order;
}

} // namespace scrim::intake
