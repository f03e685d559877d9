// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/order_writer.h"

#include "records/erased_marks.h"
#include "records/order_parts.h"
#include "records/query.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace scrim::records {

namespace {

/// The clear columns of a row, as stored or as they are to be.
struct Row
{
    QString source, externalId, number, placedAt, financialStatus, fulfilmentStatus, note, currency;
    std::array<qint64, 6> amounts{}; ///< total, subtotal, shipping, taxes, discount, refunded
    OrderMoments moments;
    qint64 customer = 0;

    bool operator==(const Row&) const = default;
};

/// As they are stored.
constexpr std::array moments{&OrderMoments::paid,      &OrderMoments::packed,   &OrderMoments::shipped,
                             &OrderMoments::delivered, &OrderMoments::returned, &OrderMoments::cancelled};
constexpr int firstMoment = 18; ///< of the parameters

void take(QString& stored, const QString& given)
{
    if (!given.isEmpty())
        stored = given;
}

/// An empty cell removes nothing. A sum of nothing counts only where its currency says that it was given.
Row merged(Row row, const OrderInput& input, qint64 customer)
{
    row.source = input.source;
    take(row.externalId, input.externalId);
    take(row.number, input.summary.number);
    take(row.placedAt, input.summary.placedAt);
    take(row.financialStatus, input.summary.financialStatus);
    take(row.fulfilmentStatus, input.summary.fulfilmentStatus);
    take(row.note, input.note);
    take(row.currency, input.summary.total.currency);
    const std::array<const Money*, 6> given{&input.summary.total, &input.subtotal, &input.shipping,
                                            &input.taxes,         &input.discount, &input.refunded};
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i]->minor != 0 || !given[i]->currency.isEmpty())
            row.amounts[i] = given[i]->minor;
    }
    for (const auto moment : moments)
        take(row.moments.*moment, input.moments.*moment);
    row.customer = customer;
    return row;
}

/// "2026-01-15T10:23:45" and an offset of its own or Z, as intake gives it; null for anything else.
std::optional<qint64> plainMs(const QString& text)
{
    constexpr std::u16string_view withOffset = u"0000-00-00T00:00:00+00:00";
    if (text.size() != 20 && text.size() != 25)
        return std::nullopt;
    const std::u16string_view form = withOffset.substr(0, text.size() == 20 ? 19 : 25);
    const auto two = [&text](qsizetype at) { return text[at].digitValue() * 10 + text[at + 1].digitValue(); };
    for (std::size_t i = 0; i < form.size(); ++i) {
        const char16_t c = text[static_cast<qsizetype>(i)].unicode();
        const bool fits = form[i] == u'0'   ? c >= u'0' && c <= u'9'
                          : form[i] == u'+' ? c == u'+' || c == u'-'
                                            : c == form[i];
        if (!fits)
            return std::nullopt;
    }
    const QDate date(two(0) * 100 + two(2), two(5), two(8));
    const bool isUtc = text.size() == 20 && text[19] == QLatin1Char('Z');
    const bool isOffset = text.size() == 25;
    if (!date.isValid() || two(11) > 23 || two(14) > 59 || two(17) > 59 || (!isUtc && !isOffset))
        return std::nullopt;
    const qint64 offset = isUtc ? 0 : (two(20) * 60 + two(23)) * (text[19] == QLatin1Char('-') ? -1 : 1);
    const qint64 epochDay = QDate(1970, 1, 1).toJulianDay();
    return ((date.toJulianDay() - epochDay) * 86'400 + two(11) * 3600 + (two(14) - offset) * 60 + two(17)) * 1000;
}

/// For sorting across offsets; 0 for a date that is none.
qint64 placedMs(const QString& placedAt)
{
    if (const auto plain = plainMs(placedAt))
        return *plain;
    const QDateTime time = QDateTime::fromString(placedAt, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// numberKey(), which most numbers need not be taken apart for: "#1001".
QString keyOf(const QString& number)
{
    const QStringView rest = QStringView(number).sliced(number.startsWith(QLatin1Char('#')) ? 1 : 0);
    const bool isPlain = std::ranges::all_of(rest, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain ? rest.toString() : numberKey(number);
}

Result<void> write(storage::Statement& statement, const Row& row)
{
    statement.bind(1, row.source).bind(2, row.externalId).bind(3, row.number).bind(4, keyOf(row.number));
    if (row.customer != 0)
        statement.bind(5, row.customer);
    statement.bind(6, row.placedAt).bind(7, placedMs(row.placedAt)).bind(8, row.financialStatus);
    statement.bind(9, row.fulfilmentStatus).bind(10, row.note).bind(11, row.currency);
    for (std::size_t i = 0; i < row.amounts.size(); ++i)
        statement.bind(12 + static_cast<int>(i), row.amounts[i]);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (const QString& moment = row.moments.*moments[i]; !moment.isEmpty())
            statement.bind(firstMoment + static_cast<int>(i), moment);
    }
    return statement.run();
}

Row read(const storage::Statement& query)
{
    Row row{query.text(0),
            query.text(1),
            query.text(2),
            query.text(3),
            query.text(4),
            query.text(5),
            query.text(6),
            query.text(7),
            {},
            {},
            query.integer(8)};
    for (std::size_t i = 0; i < row.amounts.size(); ++i)
        row.amounts[i] = query.integer(9 + static_cast<int>(i));
    for (std::size_t i = 0; i < moments.size(); ++i)
        row.moments.*moments[i] = query.text(15 + static_cast<int>(i));
    return row;
}

bool saysWho(const CustomerInput& customer)
{
    return !customer.name.isEmpty() || !customer.externalId.isEmpty() ||
           std::ranges::any_of(customer.sensitive, [](const SensitiveInput& input) {
               return policy::classOf(input.field) == policy::FieldClass::Contact;
           });
}

} // namespace

OrderWriter::OrderWriter(storage::Database& database, FieldWriter& fields, CustomerWriter& customers, RecordIds& ids,
                         Admission* admission)
    : m_database(database),
      m_fields(fields),
      m_customers(customers),
      m_ids(ids),
      m_admission(admission),
      m_insert(database,
               "INSERT INTO orders (source, external_id, number, number_key, customer, placed_at, placed_ms, "
               "financial_status, fulfilment_status, note, currency, total, subtotal, shipping, taxes, discount, "
               "refunded, paid_at, packed_at, shipped_at, delivered_at, returned_at, cancelled_at, id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertLine(database, "INSERT INTO order_lines (order_id, line, title, sku, quantity, price) "
                             "VALUES (?, ?, ?, ?, ?, ?)"),
      m_byExternalId(database, "SELECT id FROM orders WHERE source = ? AND external_id = ? AND external_id <> ''"),
      m_byNumber(database, "SELECT id FROM orders WHERE number_key = ? AND number_key <> '' AND source = ? "
                           "ORDER BY id LIMIT 1"),
      m_byNumberAlone(database, "SELECT id FROM orders WHERE number_key = ? AND number_key <> '' AND source = ? "
                                "AND external_id = '' ORDER BY id LIMIT 1")
{}

Result<Stored> OrderWriter::put(const OrderInput& input, const Drafts& drafts)
{
    const auto found = find(input);
    if (!found)
        return std::unexpected(found.error());
    return *found == 0 ? insert(input, drafts) : change(*found, input);
}

Result<qint64> OrderWriter::find(const OrderInput& input)
{
    if (!input.externalId.isEmpty()) {
        m_byExternalId->bind(1, input.source).bind(2, input.externalId);
        auto found = onlyNumber(*m_byExternalId);
        if (!found || *found != 0)
            return found;
    }
    // An order with another id of its own is another order, whatever its number.
    Prepared& byNumber = input.externalId.isEmpty() ? m_byNumber : m_byNumberAlone;
    byNumber->bind(1, keyOf(input.summary.number)).bind(2, input.source);
    return onlyNumber(*byNumber);
}

Result<std::optional<QString>> OrderWriter::currencyOf(const QString& source, const QString& externalId)
{
    storage::Statement query =
        m_database.statement("SELECT currency FROM orders WHERE source = ? AND external_id = ? AND external_id <> ''");
    const auto row = query.bind(1, source).bind(2, externalId).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(query.text(0)) : std::nullopt;
}

/// An order keeps its customer, whose e-mail may have changed since; only the source's own id moves it.
Result<OrderWriter::Whose> OrderWriter::customerOf(const OrderInput& input, qint64 before, const Draft* draft)
{
    auto found = before == 0 ? m_customers.find(input.customer) : m_customers.byExternalId(input.customer);
    if (before == 0 && found)
        m_findsCustomers = *found != 0;
    if (!found)
        return std::unexpected(found.error());
    if (*found != 0 || before != 0 || !saysWho(input.customer))
        return Whose{*found == 0 ? before : *found, false};
    const auto made = m_customers.insert(input.customer, draft);
    if (!made)
        return std::unexpected(made.error());
    return Whose{made->id, made->stored == Stored::Erased};
}

bool OrderWriter::admits(const OrderInput& input)
{
    if (m_admission == nullptr || m_admission->isOpen())
        return true;
    const OrderMarks marks(m_admission->people(), input.source, input.externalId, keyOf(input.summary.number));
    return m_admission->admits(marks.ofNew());
}

Result<Stored> OrderWriter::insert(const OrderInput& input, const Drafts& drafts)
{
    if (!admits(input))
        return Stored::Erased;
    const auto whose = customerOf(input, 0, drafts.customer);
    if (!whose)
        return std::unexpected(whose.error());
    if (whose->isErased)
        return Stored::Erased;
    const qint64 customer = whose->customer;
    const RecordId record{RecordKind::Order,
                          drafts.order != nullptr ? drafts.order->record.id : m_ids.take(RecordKind::Order)};
    m_insert->bind(firstMoment + static_cast<int>(moments.size()), record.id);
    if (auto written = write(*m_insert, merged({}, input, customer)); !written)
        return fail(written);
    if (auto lines = insertLines(record.id, input.lines); !lines)
        return fail(lines);
    if (const auto parts = storeParts(m_database, record.id, input); !parts)
        return std::unexpected(parts.error());
    const QByteArray& known = m_customers.foundBy();
    if (auto enrolled = m_fields.enrol(record, input.sensitive, drafts.order, customer, known); !enrolled)
        return fail(enrolled);
    return Stored::Imported;
}

Result<Stored> OrderWriter::change(qint64 id, const OrderInput& input)
{
    const auto put = update(id, input);
    if (!put)
        return std::unexpected(put.error());
    if (put->isErased)
        return Stored::Erased;
    const auto lines = replaceLines(id, input.lines);
    if (!lines)
        return std::unexpected(lines.error());
    const auto parts = storeParts(m_database, id, input);
    if (!parts)
        return std::unexpected(parts.error());
    const auto fields = m_fields.store({RecordKind::Order, id}, input.sensitive, put->customer);
    if (!fields)
        return std::unexpected(fields.error());
    return put->differs || *lines || *parts || *fields ? Stored::Updated : Stored::Unchanged;
}

Result<OrderWriter::Put> OrderWriter::update(qint64 id, const OrderInput& input)
{
    Row before;
    {
        storage::Statement query = m_database.statement(
            "SELECT source, external_id, number, placed_at, financial_status, fulfilment_status, note, currency, "
            "customer, total, subtotal, shipping, taxes, discount, refunded, paid_at, packed_at, shipped_at, "
            "delivered_at, returned_at, cancelled_at FROM orders WHERE id = ?");
        if (auto row = query.bind(1, id).step(); !row)
            return fail(row);
        before = read(query);
    }
    const auto whose = customerOf(input, before.customer, nullptr);
    if (!whose)
        return std::unexpected(whose.error());
    if (whose->isErased)
        return Put{id, before.customer, false, true};
    const Row after = merged(before, input, whose->customer);
    if (after == before)
        return Put{id, after.customer, false};
    if (after.customer != before.customer) {
        if (auto done = m_fields.unshare(id); !done)
            return fail(done);
    }
    storage::Statement statement = m_database.statement(
        "UPDATE orders SET source = ?, external_id = ?, number = ?, number_key = ?, customer = ?, placed_at = ?, "
        "placed_ms = ?, financial_status = ?, fulfilment_status = ?, note = ?, currency = ?, total = ?, subtotal = ?, "
        "shipping = ?, taxes = ?, discount = ?, refunded = ?, paid_at = ?, packed_at = ?, shipped_at = ?, "
        "delivered_at = ?, returned_at = ?, cancelled_at = ? WHERE id = ?24");
    statement.bind(24, id);
    if (auto written = write(statement, after); !written)
        return fail(written);
    return Put{id, after.customer, true};
}

Result<bool> OrderWriter::linesDiffer(qint64 id, const std::vector<OrderLine>& lines)
{
    storage::Statement query =
        m_database.statement("SELECT title, sku, quantity, price FROM order_lines WHERE order_id = ? ORDER BY line");
    query.bind(1, id);
    for (const OrderLine& line : lines) {
        const auto row = query.step();
        if (!row)
            return row;
        if (!*row || query.text(0) != line.title || query.text(1) != line.sku || query.integer(2) != line.quantity ||
            query.integer(3) != line.price.minor)
            return true;
    }
    return query.step();
}

Result<bool> OrderWriter::replaceLines(qint64 id, const std::vector<OrderLine>& lines)
{
    if (lines.empty())
        return false;
    if (auto differs = linesDiffer(id, lines); !differs || !*differs)
        return differs;
    if (auto removed = m_database.statement("DELETE FROM order_lines WHERE order_id = ?").bind(1, id).run(); !removed)
        return fail(removed);
    if (auto inserted = insertLines(id, lines); !inserted)
        return fail(inserted);
    return true;
}

Result<void> OrderWriter::insertLines(qint64 id, const std::vector<OrderLine>& lines)
{
    qint64 number = 0;
    for (const OrderLine& line : lines) {
        m_insertLine->bind(1, id).bind(2, ++number).bind(3, line.title).bind(4, line.sku);
        m_insertLine->bind(5, line.quantity).bind(6, line.price.minor);
        if (auto done = m_insertLine->run(); !done)
            return done;
    }
    return {};
}

} // namespace scrim::records
