// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/shopify_orders.h"

#include "intake/cells.h"
#include "policy/normalize.h"

#include <algorithm>
#include <array>

namespace scrim::intake {

namespace {

constexpr std::size_t mostRows = 10'000;

QString siblingRejected()
{
    return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "another row of this order is rejected"));
}

} // namespace

struct ShopifyOrders::Open
{
    QString number;
    bool isBad = false;
    std::vector<qint64> lines; ///< of the rows that wait for the order's end
    records::OrderInput order;
    Sensitive keep;
};

ShopifyOrders::ShopifyOrders(Header header, Sink& sink, QString defaultRegion)
    : Mapper(std::move(header), sink),
      m_defaultRegion(std::move(defaultRegion)),
      m_columns(takeColumns(columns())),
      m_checks(checksFor(m_columns))
{}

ShopifyOrders::~ShopifyOrders() = default;

Result<void> ShopifyOrders::take(const CsvRecord& record)
{
    const Row row(record);
    const QString number = clearText(row.cell(m_columns.number));
    const bool isUnnamedLine = number.isEmpty() && record.defect == Defect::None && !startsOrder(row);
    const bool continues = m_open && (isUnnamedLine || (!number.isEmpty() && number == m_open->number));
    if (!continues) {
        if (auto finished = finish(); !finished)
            return finished;
        m_open = std::make_unique<Open>();
        m_open->number = number;
    }
    std::optional<Reject> fault =
        faultOf(record, m_checks,
                {m_columns.number, m_columns.currency, m_columns.total, m_columns.lineName, m_columns.linePrice});
    if (!fault && !m_open->isBad)
        fault = continues ? readLine(row) : readOrder(row);
    if (fault)
        return spoil(*fault);
    if (m_open->isBad)
        return sink().reject({record.line, QStringLiteral("-"), siblingRejected()});
    m_open->lines.push_back(record.line);
    return {};
}

bool ShopifyOrders::hasOrderRows() const
{
    const std::array own{m_columns.lineName, m_columns.lineQuantity, m_columns.linePrice};
    return std::ranges::any_of(own, [](int column) { return column != Header::none; });
}

std::optional<OrderRow> ShopifyOrders::orderRow(const CsvRecord& record) const
{
    const Row row(record);
    const bool isHead = startsOrder(row);
    return OrderRow{row.cell(m_columns.number), record.defect == Defect::None && !isHead, isHead};
}

Result<void> ShopifyOrders::finish()
{
    const auto open = std::move(m_open);
    if (!open || open->isBad)
        return {};
    return sink().store(std::move(open->order), rowsAt(std::move(open->lines)));
}

Result<void> ShopifyOrders::spoil(const Reject& fault)
{
    m_open->isBad = true;
    for (const qint64 line : std::exchange(m_open->lines, {})) {
        if (auto listed = sink().reject({line, QStringLiteral("-"), siblingRejected()}); !listed)
            return listed;
    }
    return sink().reject(fault);
}

/// The order's own cells stand on its first row. A file without any such column has one row for each order, or repeats
/// the number.
bool ShopifyOrders::startsOrder(const Row& row) const
{
    const std::array own{m_columns.financial, m_columns.createdAt, m_columns.currency, m_columns.subtotal,
                         m_columns.total,     m_columns.id,        m_columns.taxes};
    return std::ranges::all_of(own, [](int column) { return column == Header::none; }) ||
           std::ranges::any_of(own, [&row](int column) { return !row.isEmpty(column); });
}

std::optional<Reject> ShopifyOrders::readOrder(const Row& row)
{
    if (m_open->number.isEmpty())
        return reject(row.line(), m_columns.number,
                      QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no order number")));
    if (!startsOrder(row))
        return reject(
            row.line(), m_columns.number,
            QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "continues an order that does not stand before it")));
    if (!hasOrderRows() && !m_seen.insert(m_open->number))
        return reject(row.line(), m_columns.number, twice());
    records::OrderInput& order = m_open->order;
    order.source = QStringLiteral("shopify");
    order.externalId = clearText(row.cell(m_columns.id));
    order.summary.number = m_open->number;
    const int dated = row.isEmpty(m_columns.createdAt) ? m_columns.paidAt : m_columns.createdAt;
    order.summary.placedAt = dateTime(row.cell(dated)).value_or(QString());
    order.moments.paid = dateTime(row.cell(m_columns.paidAt)).value_or(QString());
    order.moments.shipped = dateTime(row.cell(m_columns.shippedAt)).value_or(QString());
    order.moments.cancelled = dateTime(row.cell(m_columns.cancelledAt)).value_or(QString());
    order.summary.financialStatus = text(row, m_columns.financial);
    order.summary.fulfilmentStatus = text(row, m_columns.fulfilment);
    order.summary.total.currency = clearText(row.cell(m_columns.currency)).toUpper();
    order.note = (text(row, m_columns.notes) + QLatin1Char('\n') + attributes(row, m_columns.attributes)).trimmed();
    if (auto fault = readAmounts(row))
        return fault;
    readCustomer(row);
    addSensitive(row);
    return readLine(row);
}

std::optional<Reject> ShopifyOrders::readAmounts(const Row& row)
{
    records::OrderInput& order = m_open->order;
    const QString currency = order.summary.total.currency;
    struct Amount
    {
        int column;
        records::Money& money;
    };
    const std::array<Amount, 6> amounts{{{m_columns.total, order.summary.total},
                                         {m_columns.subtotal, order.subtotal},
                                         {m_columns.shipping, order.shipping},
                                         {m_columns.taxes, order.taxes},
                                         {m_columns.discount, order.discount},
                                         {m_columns.refunded, order.refunded}}};
    for (const auto& [column, money] : amounts) {
        money.currency = currency;
        const Bytes cell = row.cell(column);
        const auto minor = cell.empty() ? 0 : amount(cell, records::decimalsOf(currency));
        if (!minor)
            return reject(row.line(), column,
                          QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an amount like 1234.50")));
        money.minor = *minor;
    }
    return std::nullopt;
}

std::optional<Reject> ShopifyOrders::readLine(const Row& row)
{
    if (m_open->lines.size() >= mostRows)
        return reject(row.line(), Header::none, QStringLiteral("more than %1 rows for one order").arg(mostRows));
    const std::array own{m_columns.lineName, m_columns.lineQuantity, m_columns.linePrice};
    if (std::ranges::all_of(own, [&row](int column) { return row.isEmpty(column); }))
        return std::nullopt;
    records::OrderLine line;
    line.title = text(row, m_columns.lineName).simplified();
    line.sku = clearText(row.raw(m_columns.lineSku));
    line.quantity = count(row.cell(m_columns.lineQuantity)).value_or(1);
    line.price.currency = m_open->order.summary.total.currency;
    const Bytes price = row.cell(m_columns.linePrice);
    const auto minor = price.empty() ? 0 : amount(price, records::decimalsOf(line.price.currency));
    if (!minor)
        return reject(row.line(), m_columns.linePrice,
                      QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an amount like 1234.50")));
    line.price.minor = *minor;
    m_open->order.lines.push_back(std::move(line));
    return std::nullopt;
}

void ShopifyOrders::readCustomer(const Row& row)
{
    records::CustomerInput& customer = m_open->order.customer;
    const Place& place = row.isEmpty(m_columns.billing.name) ? m_columns.delivery : m_columns.billing;
    customer.source = QStringLiteral("shopify");
    customer.name = text(row, place.name).simplified();
    customer.company = text(row, place.company);
    customer.town = text(row, place.town);
    customer.country = countryName(text(row, place.country));
    const Bytes ownPhone = phone(row, m_columns.phone);
    const QString region = regionOf(row, place);
    Sensitive& keep = m_open->keep;
    keep.add(customer.sensitive, policy::Field::Email, row.cell(m_columns.email));
    keep.add(customer.sensitive, policy::Field::Phone, ownPhone.empty() ? phone(row, place.phone) : ownPhone, region);
    AddressCells address = addressOf(row, place);
    address.name = {};
    address.company = {};
    keep.addAddress(customer.sensitive, policy::Field::Address, address);
    addIdentity(keep, customer.sensitive, row, m_columns.extra);
}

void ShopifyOrders::addSensitive(const Row& row)
{
    Sensitive& keep = m_open->keep;
    Sensitive::Inputs& to = m_open->order.sensitive;
    const Place& billing = m_columns.billing;
    const Place& delivery = m_columns.delivery;
    keep.add(to, policy::Field::Email, row.cell(m_columns.email));
    keep.add(to, policy::Field::Phone, phone(row, m_columns.phone), regionOf(row, billing));
    keep.add(to, policy::Field::BillingPhone, phone(row, billing.phone), regionOf(row, billing));
    keep.add(to, policy::Field::ShippingPhone, phone(row, delivery.phone), regionOf(row, delivery));
    keep.addAddress(to, policy::Field::BillingAddress, addressOf(row, billing));
    keep.addAddress(to, policy::Field::ShippingAddress, addressOf(row, delivery));
    addPayment(keep, to, row, m_columns.extra);
}

AddressCells ShopifyOrders::addressOf(const Row& row, const Place& place)
{
    AddressCells address;
    address.name = addressLine(row, place.name);
    address.company = addressLine(row, place.company);
    address.street = addressLine(row, place.street);
    address.street2 = addressLine(row, place.street2);
    address.postcode = postcode(row, place.postcode);
    address.town = addressLine(row, place.town);
    address.province = addressLine(row, row.isEmpty(place.provinceName) ? place.province : place.provinceName);
    address.country = countryName(text(row, place.country));
    return address;
}

QString ShopifyOrders::regionOf(const Row& row, const Place& place)
{
    const QString region = policy::regionFromCountry(clearText(row.raw(place.country)));
    return region.isEmpty() ? m_defaultRegion : region;
}

} // namespace scrim::intake
