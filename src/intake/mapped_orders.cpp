// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapped_orders.h"

#include "base/bytes.h"
#include "intake/cells.h"

#include <algorithm>
#include <utility>

namespace scrim::intake {

namespace {

constexpr std::size_t mostRows = 10'000;

QString siblingRejected()
{
    return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "another row of this order is rejected"));
}

} // namespace

struct MappedOrders::Open
{
    QString number;
    bool isBad = false;
    std::vector<qint64> lines; ///< of the rows that wait for the order's end
    records::OrderInput order;
    Sensitive keep;
};

const std::array<MappedOrders::Amount, 5> MappedOrders::amounts{{{Target::Subtotal, &records::OrderInput::subtotal},
                                                                 {Target::Shipping, &records::OrderInput::shipping},
                                                                 {Target::Taxes, &records::OrderInput::taxes},
                                                                 {Target::Discount, &records::OrderInput::discount},
                                                                 {Target::Refunded, &records::OrderInput::refunded}}};

MappedOrders::MappedOrders(Header header, Sink& sink, Mapping mapping, MapDefaults defaults)
    : Mapped(std::move(header), sink, std::move(mapping), std::move(defaults))
{
    check(Target::Number, isOrderNumber, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an order number")));
    check(Target::CustomerId, isIdentifier, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an id")));
    check(Target::FinancialStatus, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a status")));
    check(Target::FulfilmentStatus, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a status")));
    check(Target::RefundId, isIdentifier, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an id")));
    m_ships = std::ranges::any_of(std::array{Target::ShipmentCarrier, Target::ShipmentTracking,
                                             Target::ShipmentShippedAt, Target::ShipmentDeliveredAt},
                                  [this](Target target) { return !columnsOf(target).empty(); });
    check(
        Target::LineQuantity, [](Bytes cell) { return count(cell).has_value(); },
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a whole number")));
}

MappedOrders::~MappedOrders() = default;

Result<void> MappedOrders::take(const CsvRecord& record)
{
    const Row row(record);
    const QString number = clearText(cell(row, Target::Number));
    const bool continues = m_open && !number.isEmpty() && number == m_open->number;
    if (!continues) {
        if (auto finished = finish(); !finished)
            return finished;
        m_open = std::make_unique<Open>();
        m_open->number = number;
    }
    const auto firstOf = [this](Target target) {
        return columnsOf(target).empty() ? Header::none : columnsOf(target).front();
    };
    std::optional<Reject> fault = faultOf(
        record, checks(),
        {firstOf(Target::Number), firstOf(Target::Total), firstOf(Target::LineTitle), firstOf(Target::LinePrice)});
    if (!fault && !continues && !number.isEmpty() && !hasOrderRows() && !m_seen.insert(number))
        fault = reject(row.line(), columnOf(row, Target::Number), twice());
    if (!fault && !m_open->isBad && !continues)
        fault = readOrder(row);
    if (!fault && !m_open->isBad && !continues)
        fault = readRefund(row);
    if (!fault && !m_open->isBad)
        fault = readShipment(row);
    if (!fault && !m_open->isBad)
        fault = readLine(row);
    if (fault)
        return spoil(*fault);
    if (m_open->isBad)
        return sink().reject({record.line, QStringLiteral("-"), siblingRejected()});
    m_open->lines.push_back(record.line);
    return {};
}

bool MappedOrders::hasOrderRows() const
{
    return m_ships || !columnsOf(Target::LineTitle).empty() || !columnsOf(Target::LineQuantity).empty() ||
           !columnsOf(Target::LinePrice).empty();
}

std::optional<OrderRow> MappedOrders::orderRow(const CsvRecord& record) const
{
    const Row row(record);
    const std::array own{Target::Total,    Target::PlacedAt,        Target::Currency,   Target::Email,
                         Target::Subtotal, Target::FinancialStatus, Target::BillingName};
    return OrderRow{cell(row, Target::Number), false,
                    std::ranges::any_of(own, [&](Target target) { return columnOf(row, target) != Header::none; })};
}

Result<void> MappedOrders::take(const JsonRows& rows)
{
    const Row row(rows.own);
    m_open = std::make_unique<Open>();
    m_open->number = clearText(cell(row, Target::Number));
    std::optional<Reject> fault = faultOf(rows.own, checks(), {});
    if (!fault)
        fault = readOrder(row);
    for (const CsvRecord& element : rows.elements) {
        if (fault)
            break;
        fault = addElement(Row(element));
    }
    m_open->lines.assign(1, row.line());
    if (!fault)
        return finish();
    m_open.reset();
    return sink().reject(*fault);
}

Result<void> MappedOrders::finish()
{
    const auto open = std::move(m_open);
    if (!open || open->isBad)
        return {};
    records::Money& refunded = open->order.refunded;
    refunded.minor = std::abs(refunded.minor);
    if (columnsOf(Target::Refunded).empty()) {
        for (const records::Refund& refund : open->order.refunds)
            refunded = {refunded.minor + refund.amount.minor, refund.amount.currency};
    }
    return sink().store(std::move(open->order), rowsAt(std::move(open->lines)));
}

Result<void> MappedOrders::spoil(const Reject& fault)
{
    m_open->isBad = true;
    for (const qint64 line : std::exchange(m_open->lines, {})) {
        if (auto listed = sink().reject({line, QStringLiteral("-"), siblingRejected()}); !listed)
            return listed;
    }
    return sink().reject(fault);
}

std::optional<Reject> MappedOrders::readOrder(const Row& row)
{
    records::OrderInput& order = m_open->order;
    if (m_open->number.isEmpty())
        return reject(row.line(), Header::none, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no order number")));
    order.source = mapping().source;
    order.externalId = clearText(cell(row, Target::Id));
    order.summary.number = m_open->number;
    order.summary.financialStatus = firstText(row, Target::FinancialStatus);
    order.summary.fulfilmentStatus = firstText(row, Target::FulfilmentStatus);
    order.note = joinedText(row, Target::Note, QLatin1Char('\n'));
    auto fault = readMoments(row);
    if (!fault)
        fault = readAmounts(row);
    if (fault)
        return fault;
    readCustomer(row);
    addSensitive(row);
    return std::nullopt;
}

std::optional<Reject> MappedOrders::readMoments(const Row& row)
{
    records::OrderInput& order = m_open->order;
    struct Moment
    {
        QString& at;
        Target local;
        std::optional<Target> utc = std::nullopt;
    };
    const std::array moments{Moment{order.summary.placedAt, Target::PlacedAt, Target::PlacedAtUtc},
                             Moment{order.moments.paid, Target::PaidAt, Target::PaidAtUtc},
                             Moment{order.moments.packed, Target::PackedAt},
                             Moment{order.moments.shipped, Target::ShippedAt, Target::ShippedAtUtc},
                             Moment{order.moments.delivered, Target::DeliveredAt},
                             Moment{order.moments.returned, Target::ReturnedAt},
                             Moment{order.moments.cancelled, Target::CancelledAt}};
    for (const auto& [at, local, utc] : moments) {
        auto moment = momentOf(row, local, utc);
        if (!moment)
            return moment.error();
        at = *std::move(moment);
    }
    return std::nullopt;
}

/// One of a list, or of a row; a row that repeats the one before it adds none.
std::optional<Reject> MappedOrders::readShipment(const Row& row)
{
    if (!m_ships)
        return std::nullopt;
    records::Shipment shipment;
    shipment.carrier = firstText(row, Target::ShipmentCarrier);
    shipment.tracking = firstText(row, Target::ShipmentTracking);
    for (const auto& [at, target] : {std::pair(&shipment.shippedAt, Target::ShipmentShippedAt),
                                     std::pair(&shipment.deliveredAt, Target::ShipmentDeliveredAt)}) {
        auto moment = momentOf(row, target);
        if (!moment)
            return moment.error();
        *at = *std::move(moment);
    }
    std::vector<records::Shipment>& shipments = m_open->order.shipments;
    if (shipment != records::Shipment() && std::ranges::find(shipments, shipment) == shipments.end())
        shipments.push_back(std::move(shipment));
    return std::nullopt;
}

std::optional<Reject> MappedOrders::readRefund(const Row& row)
{
    if (cell(row, Target::RefundAmount).empty())
        return std::nullopt;
    const QString currency = m_open->order.summary.total.currency;
    const auto minor = amountOf(row, Target::RefundAmount, currency);
    if (!minor)
        return reject(row.line(), columnOf(row, Target::RefundAmount), amountReason());
    auto moment = momentOf(row, Target::RefundRefundedAt);
    if (!moment)
        return moment.error();
    m_open->order.refunds.push_back({clearText(cell(row, Target::RefundId)),
                                     *std::move(moment),
                                     {std::abs(*minor), currency},
                                     firstText(row, Target::RefundReason)});
    return std::nullopt;
}

std::optional<Reject> MappedOrders::readAmounts(const Row& row)
{
    records::OrderInput& order = m_open->order;
    const QString currency = currencyOf(row, Target::Total);
    order.summary.total.currency = currency;
    const auto total = amountOf(row, Target::Total, currency);
    if (!total)
        return reject(row.line(), columnOf(row, Target::Total), amountReason());
    order.summary.total.minor = *total;
    for (const auto& [target, money] : amounts) {
        // Where no column has it, what an earlier import stored stays.
        if (columnsOf(target).empty())
            continue;
        const auto minor = amountOf(row, target, currency);
        if (!minor)
            return reject(row.line(), columnOf(row, target), amountReason());
        order.*money = {*minor, currency};
    }
    return std::nullopt;
}

std::optional<Reject> MappedOrders::readLine(const Row& row)
{
    if (m_open->lines.size() >= mostRows)
        return reject(row.line(), Header::none, QStringLiteral("more than %1 rows for one order").arg(mostRows));
    records::OrderLine line;
    line.title = joinedText(row, Target::LineTitle, QLatin1Char(' ')).simplified();
    const Bytes quantity = cell(row, Target::LineQuantity);
    const Bytes price = cell(row, Target::LinePrice);
    if (line.title.isEmpty() && quantity.empty() && price.empty())
        return std::nullopt;
    line.sku = firstText(row, Target::LineSku);
    line.quantity = count(quantity).value_or(1);
    line.price.currency = m_open->order.summary.total.currency;
    const auto minor =
        price.empty() ? 0 : roundedAmount(price, records::decimalsOf(line.price.currency), mapping().decimal);
    if (!minor)
        return reject(row.line(), columnOf(row, Target::LinePrice), amountReason());
    line.price.minor = *minor;
    m_open->order.lines.push_back(std::move(line));
    return std::nullopt;
}

/// An element of a list within a JSON order: a line, or a part of an amount that is the sum of its list.
std::optional<Reject> MappedOrders::addElement(const Row& row)
{
    for (const Check& one : checks()) {
        if (const Bytes given = row.cell(one.column); !given.empty() && !one.fits(given))
            return reject(row.line(), one.column, one.reason);
    }
    const QString currency = m_open->order.summary.total.currency;
    for (const auto& [target, money] : amounts) {
        const auto minor = amountOf(row, target, currency);
        if (!minor)
            return reject(row.line(), columnOf(row, target), amountReason());
        (m_open->order.*money).minor += *minor;
    }
    auto fault = readRefund(row);
    if (!fault)
        fault = readShipment(row);
    return fault ? fault : readLine(row);
}

void MappedOrders::readCustomer(const Row& row)
{
    records::CustomerInput& customer = m_open->order.customer;
    customer.source = mapping().source;
    const Bytes id = cell(row, Target::CustomerId);
    // WooCommerce's guests are customer 0.
    if (id.size() != 1 || id[0] != '0')
        customer.externalId = clearText(id);
    const bool isBilled = columnOf(row, Target::BillingName) != Header::none;
    const Place& place = isBilled ? billing : delivery;
    customer.name = joinedText(row, place.name, QLatin1Char(' ')).simplified();
    if (customer.name.isEmpty())
        customer.name = joinedText(row, Target::Name, QLatin1Char(' ')).simplified();
    customer.company = firstText(row, place.company);
    const AddressCells address = addressOf(row, place);
    customer.town = clearText(address.town);
    customer.country = address.country;
    Sensitive& keep = m_open->keep;
    keep.add(customer.sensitive, policy::Field::Email, cell(row, Target::Email));
    const Bytes own = phoneOf(row, Target::Phone);
    keep.add(customer.sensitive, policy::Field::Phone, own.empty() ? phoneOf(row, Target::BillingPhone) : own,
             regionOf(customer.country));
    keep.addAddress(customer.sensitive, policy::Field::Address, address);
    addExtra(keep, customer.sensitive, row, {policy::Field::BirthDate, policy::Field::NationalId});
}

void MappedOrders::addSensitive(const Row& row)
{
    Sensitive& keep = m_open->keep;
    Sensitive::Inputs& to = m_open->order.sensitive;
    keep.add(to, policy::Field::Email, cell(row, Target::Email));
    const std::array places{
        std::tuple{billing, Target::BillingPhone, policy::Field::BillingAddress, policy::Field::BillingPhone},
        std::tuple{delivery, Target::ShippingPhone, policy::Field::ShippingAddress, policy::Field::ShippingPhone}};
    QString region = defaults().region;
    for (const auto& [place, phoneTarget, addressField, phoneField] : places) {
        AddressCells address = addressOf(row, place);
        const QString name = joinedText(row, place.name, QLatin1Char(' ')).simplified();
        const QByteArray nameText = name.toUtf8();
        address.name = asBytes(nameText);
        address.company = addressLine(row, columnOf(row, place.company));
        keep.addAddress(to, addressField, address);
        keep.add(to, phoneField, phoneOf(row, phoneTarget), regionOf(address.country));
        if (region == defaults().region && !address.country.isEmpty())
            region = regionOf(address.country);
    }
    keep.add(to, policy::Field::Phone, phoneOf(row, Target::Phone), region);
    addExtra(keep, to, row, {policy::Field::CardNumber, policy::Field::Iban});
}

} // namespace scrim::intake
