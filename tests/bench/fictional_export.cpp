// SPDX-License-Identifier: GPL-3.0-or-later
#include "fictional_export.h"

#include "intake/demo_orders.h"
#include "intake/demo_people.h"
#include "varied_names.h"

#include <QFile>

#include <algorithm>
#include <string>

namespace scrim::bench {

namespace {

constexpr quint64 seed = 7;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

std::string of(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string amount(const records::Money& money)
{
    const int decimals = records::decimalsOf(money.currency);
    std::string digits = std::to_string(money.minor);
    if (decimals == 0)
        return digits;
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    return digits.insert(digits.size() - places, ".");
}

/// Rows of a CSV file by the names of its columns.
class Table
{
public:
    Table(const QString& path, const QString& header) : m_file(path), m_names(header.split(QLatin1Char(',')))
    {
        m_isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        m_pending = utf8(header) + '\n';
        m_cells.resize(static_cast<std::size_t>(m_names.size()));
    }

    [[nodiscard]] std::size_t column(const char* name) const
    {
        return static_cast<std::size_t>(m_names.indexOf(QLatin1String(name)));
    }
    void set(std::size_t column, std::string text) { m_cells.at(column) = std::move(text); }
    void end()
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (i > 0)
                m_pending += ',';
            append(m_cells[i]);
            m_cells[i].clear();
        }
        m_pending += '\n';
        ++m_rows;
        if (m_pending.size() > (1U << 20U))
            flush();
    }
    [[nodiscard]] Result<qint64> finish()
    {
        flush();
        if (!m_isOpen)
            return fail(ErrorCode::Io, QStringLiteral("%1: cannot be written").arg(m_file.fileName()));
        return m_file.size();
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void append(const std::string& cell)
    {
        if (cell.find_first_of(",\"\n") == std::string::npos) {
            m_pending += cell;
            return;
        }
        m_pending += '"';
        for (const char c : cell) {
            if (c == '"')
                m_pending += '"';
            m_pending += c;
        }
        m_pending += '"';
    }
    void flush()
    {
        m_isOpen = m_isOpen && m_file.write(m_pending.data(), static_cast<qint64>(m_pending.size())) ==
                                   static_cast<qint64>(m_pending.size());
        m_pending.clear();
        m_isOpen = m_isOpen && m_file.flush();
    }

    QFile m_file;
    QStringList m_names;
    std::vector<std::string> m_cells;
    std::string m_pending;
    bool m_isOpen = false;
    qint64 m_rows = 0;
};

QString customerHeader()
{
    return QStringLiteral(
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address "
        "Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country "
        "Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax "
        "Exempt,Tags");
}

QString orderHeader()
{
    return QStringLiteral(
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,"
        "Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem "
        "name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
        "Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,"
        "Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
        "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping "
        "Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,"
        "Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 "
        "Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 "
        "Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms "
        "Name,Next Payment Due At,Payment References");
}

intake::DemoPerson personOf(quint64 index, Names names)
{
    intake::DemoPerson person = intake::demoPerson(seed, index);
    if (names == Names::AsDemo)
        return person;
    if (index % 2 == 1)
        person.name = variedName(index);
    // The numbers that are kept for fiction are too few: a look-up would find thousands.
    const std::string phone = "+49151" + std::to_string(10'000'000 + index);
    person.phone.assign(phone.begin(), phone.end());
    return person;
}

void writeCustomer(Table& table, const intake::DemoPerson& person)
{
    const auto space = person.name.lastIndexOf(QLatin1Char(' '));
    std::size_t column = 0;
    const auto next = [&](std::string text) { table.set(column++, std::move(text)); };
    next(utf8(person.externalId));
    next(utf8(space < 0 ? person.name : person.name.left(space)));
    next(space < 0 ? std::string() : utf8(person.name.mid(space + 1)));
    next(of(person.email));
    next("yes");
    next(utf8(person.company));
    next(of(person.street));
    next({});
    next(std::string(person.town->name));
    next(std::string(person.town->province));
    next(std::string(person.place->country));
    next(of(person.postcode));
    next(of(person.phone));
    next(of(person.phone));
    next("no");
    next("0.00");
    next("0");
    next(utf8(person.note));
    next("no");
    next(utf8(person.tags.join(QStringLiteral(", "))));
    table.end();
}

/// The order export's columns that are filled.
struct Places
{
    explicit Places(const Table& table) : m_table(table) {}
    [[nodiscard]] std::size_t operator()(const char* name) const { return m_table.column(name); }

private:
    const Table& m_table;
};

void writeOrder(Table& table, quint64 index, const intake::DemoSize& size, Names names)
{
    static const Places at(table);
    static const std::size_t name = at("Name"), email = at("Email"), financial = at("Financial Status"),
                             paid = at("Paid at"), fulfilment = at("Fulfillment Status"),
                             marketing = at("Accepts Marketing"), currency = at("Currency"), subtotal = at("Subtotal"),
                             shipping = at("Shipping"), taxes = at("Taxes"), total = at("Total"),
                             discount = at("Discount Amount"), method = at("Shipping Method"),
                             created = at("Created at"), quantity = at("Lineitem quantity"),
                             title = at("Lineitem name"), price = at("Lineitem price"), sku = at("Lineitem sku"),
                             ships = at("Lineitem requires shipping"), taxable = at("Lineitem taxable"),
                             lineStatus = at("Lineitem fulfillment status"), billing = at("Billing Name"),
                             delivery = at("Shipping Name"), notes = at("Notes"), payment = at("Payment Method"),
                             refunded = at("Refunded Amount"), vendor = at("Vendor"), id = at("Id"),
                             risk = at("Risk Level"), source = at("Source"), phone = at("Phone");
    intake::Sensitive keep;
    const records::OrderInput order = intake::demoOrder(seed, index, size, keep);
    const intake::DemoPerson person = personOf(intake::demoShare(seed, index, size).customer, names);
    const bool hasPhone = std::ranges::any_of(
        order.sensitive, [](const records::SensitiveInput& input) { return input.field == policy::Field::Phone; });
    table.set(financial, utf8(order.summary.financialStatus));
    table.set(paid, utf8(order.summary.placedAt));
    table.set(fulfilment, utf8(order.summary.fulfilmentStatus));
    table.set(marketing, "no");
    table.set(currency, utf8(order.summary.total.currency));
    table.set(subtotal, amount(order.subtotal));
    table.set(shipping, amount(order.shipping));
    table.set(taxes, amount(order.taxes));
    table.set(total, amount(order.summary.total));
    table.set(discount, amount(order.discount));
    table.set(method, "Standard");
    table.set(created, utf8(order.summary.placedAt));
    for (const std::size_t first : {billing, delivery}) {
        table.set(first, utf8(person.name));
        table.set(first + 1, of(person.street));
        table.set(first + 2, of(person.street));
        table.set(first + 4, utf8(person.company));
        table.set(first + 5, std::string(person.town->name));
        table.set(first + 6, of(person.postcode));
        table.set(first + 7, std::string(person.town->province));
        table.set(first + 8, std::string(person.place->country));
        if (hasPhone)
            table.set(first + 9, of(person.phone));
    }
    table.set(notes, utf8(order.note));
    table.set(payment, "Shopify Payments");
    table.set(refunded, amount(order.refunded));
    table.set(id, utf8(order.externalId));
    table.set(risk, "Low");
    table.set(source, "web");
    if (hasPhone)
        table.set(phone, of(person.phone));
    for (const records::OrderLine& line : order.lines) {
        table.set(name, utf8(order.summary.number));
        table.set(email, of(person.email));
        table.set(quantity, std::to_string(line.quantity));
        table.set(title, utf8(line.title));
        table.set(price, amount(line.price));
        table.set(sku, utf8(line.sku));
        table.set(ships, "true");
        table.set(taxable, "true");
        table.set(lineStatus, utf8(order.summary.fulfilmentStatus));
        table.set(vendor, "Scrim Outfitters");
        table.end();
    }
}

} // namespace

Result<FictionalExport> writeExport(const QString& folder, qint64 customers, qint64 orders, Names names)
{
    FictionalExport files{folder + QStringLiteral("/customers.csv"), folder + QStringLiteral("/orders.csv"), 0, 0};
    Table people(files.customers, customerHeader());
    for (qint64 i = 0; i < customers; ++i)
        writeCustomer(people, personOf(static_cast<quint64>(i), names));
    Table purchases(files.orders, orderHeader());
    const intake::DemoSize size{static_cast<quint64>(customers), static_cast<quint64>(orders)};
    for (qint64 i = 0; i < orders; ++i)
        writeOrder(purchases, static_cast<quint64>(i), size, names);
    for (Table* table : {&people, &purchases}) {
        const auto bytes = table->finish();
        if (!bytes)
            return std::unexpected(bytes.error());
        files.bytes += *bytes;
        files.rows += table->rows();
    }
    return files;
}

Result<QString> writeOrdersOfOne(const QString& folder, qint64 from, qint64 count)
{
    Table purchases(folder + QStringLiteral("/orders-of-one.csv"), orderHeader());
    // Of a clientele of one, each order is theirs.
    const intake::DemoSize size{1, static_cast<quint64>(from + count)};
    for (qint64 i = from; i < from + count; ++i)
        writeOrder(purchases, static_cast<quint64>(i), size, Names::Varied);
    if (const auto written = purchases.finish(); !written)
        return std::unexpected(written.error());
    return folder + QStringLiteral("/orders-of-one.csv");
}

} // namespace scrim::bench
