// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "models/lookup_limit.h"
#include "records/hidden.h"
#include "records/store.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace scrim;

namespace scrimctl {

namespace {

QString name(RecordKind kind)
{
    return kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order");
}

QJsonObject masksOf(const std::vector<records::MaskedField>& fields)
{
    QJsonObject masks;
    for (const auto& field : fields)
        masks.insert(policy::name(field.field), field.mask);
    return masks;
}

/// A look-up by a sealed value is an act of its own: counted, with those made at a console, and put on record.
Result<void> noteLookup(const Call& call, session::Session& session, const std::vector<records::Reading>& readings)
{
    if (readings.empty())
        return {};
    auto before = models::recentLookups(session, call.clock.wallMs());
    if (!before)
        return fail(before);
    models::LookupLimit limit(call.clock);
    limit.begin(*std::move(before));
    if (!limit.take())
        return std::unexpected(models::tooManyLookups(limit.waitMs()));
    auto logged = session.record(models::lookupEvent(session, readings));
    return logged ? Result<void>() : fail(logged);
}

Result<Answer> find(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const QString query = call.operands.mid(1).join(QLatin1Char(' '));
    if (auto may = noteLookup(call, person->session(), records::Store::readings(query)); !may)
        return fail(may);
    auto cache = person->cache(storage::Database::Mode::ReadOnly);
    if (!cache)
        return fail(cache);
    records::Store store(*cache, person->session().keys().key(vault::SharedKey::Index));
    const records::Hidden hidden(person->policy(), person->session().role());
    const auto hits = hidden.of(store.find(query, call.option(QStringLiteral("region"))));
    if (!hits)
        return std::unexpected(hits.error());
    Answer answer;
    QJsonArray rows;
    for (const auto& hit : *hits) {
        rows.append(QJsonObject{{QStringLiteral("kind"), name(hit.id.kind)},
                                {QStringLiteral("id"), hit.id.id},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("subtitle"), hit.subtitle},
                                {QStringLiteral("masked"), masksOf(hit.masked)}});
        QStringList masks;
        for (const auto& field : hit.masked)
            masks.append(field.mask);
        answer.lines.append(QStringLiteral("%1 %2  %3  %4  %5")
                                .arg(name(hit.id.kind), -8)
                                .arg(hit.id.id, 8)
                                .arg(hit.title, hit.subtitle, masks.join(QStringLiteral("  "))));
    }
    if (hits->empty())
        answer.lines.append(QStringLiteral("Nothing is found."));
    answer.json = {{QStringLiteral("rows"), rows}};
    return answer;
}

QJsonObject fieldsOf(const std::vector<records::MaskedField>& fields)
{
    QJsonObject object;
    for (const auto& field : fields) {
        object.insert(policy::name(field.field),
                      QJsonObject{{QStringLiteral("class"), policy::name(policy::classOf(field.field))},
                                  {QStringLiteral("mask"), field.mask}});
    }
    return object;
}

QStringList fieldLines(const std::vector<records::MaskedField>& fields)
{
    QStringList lines;
    for (const auto& field : fields)
        lines.append(QStringLiteral("  %1 %2").arg(policy::label(field.field), -18).arg(field.mask));
    return lines;
}

QJsonObject toJson(const records::OrderSummary& order)
{
    return {{QStringLiteral("id"), order.id},
            {QStringLiteral("number"), order.number},
            {QStringLiteral("placed_at"), order.placedAt},
            {QStringLiteral("financial_status"), order.financialStatus},
            {QStringLiteral("fulfilment_status"), order.fulfilmentStatus},
            {QStringLiteral("total"), records::format(order.total)}};
}

QString toLine(const records::OrderSummary& order)
{
    return QStringLiteral("  %1 %2 %3 %4 %5")
        .arg(order.number.leftJustified(10), order.placedAt.leftJustified(26), order.financialStatus.leftJustified(18),
             order.fulfilmentStatus.leftJustified(12), records::format(order.total).rightJustified(16));
}

/// By field: who replaced what when, and what the shop says against it.
QJsonObject editsOf(const std::vector<records::EditedField>& edits)
{
    QJsonObject object;
    for (const records::EditedField& edit : edits) {
        QJsonArray versions;
        for (const records::FieldVersion& version : edit.versions)
            versions.append(
                QJsonObject{{QStringLiteral("mask"), version.mask},
                            {QStringLiteral("replaced_at"),
                             QDateTime::fromMSecsSinceEpoch(version.replacedMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                            {QStringLiteral("by"), version.replacedBy},
                            {QStringLiteral("how"), version.how}});
        QJsonObject field{{QStringLiteral("versions"), versions}, {QStringLiteral("conflict"), edit.hasConflict}};
        if (edit.hasConflict)
            field.insert(QStringLiteral("shop_mask"), edit.shopMask);
        object.insert(policy::name(edit.field), field);
    }
    return object;
}

Answer answerOf(const records::Customer& customer)
{
    Answer answer;
    QJsonArray orders;
    answer.lines = QStringList{customer.name} + fieldLines(customer.fields);
    for (const auto& order : customer.orders) {
        orders.append(toJson(order));
        answer.lines.append(toLine(order));
    }
    answer.json = {{QStringLiteral("kind"), QStringLiteral("customer")},
                   {QStringLiteral("id"), customer.id.id},
                   {QStringLiteral("external_id"), customer.externalId},
                   {QStringLiteral("name"), customer.name},
                   {QStringLiteral("company"), customer.company},
                   {QStringLiteral("note"), customer.note},
                   {QStringLiteral("tags"), QJsonArray::fromStringList(customer.tags)},
                   {QStringLiteral("fields"), fieldsOf(customer.fields)},
                   {QStringLiteral("edits"), editsOf(customer.edits)},
                   {QStringLiteral("orders"), orders}};
    return answer;
}

/// Only what is known.
QJsonObject momentsOf(const records::OrderMoments& moments)
{
    QJsonObject object;
    for (const auto& [name, at] :
         {std::pair("paid_at", &moments.paid), std::pair("packed_at", &moments.packed),
          std::pair("shipped_at", &moments.shipped), std::pair("delivered_at", &moments.delivered),
          std::pair("returned_at", &moments.returned), std::pair("cancelled_at", &moments.cancelled)}) {
        if (!at->isEmpty())
            object.insert(QLatin1String(name), *at);
    }
    return object;
}

QJsonArray shipmentsOf(const std::vector<records::Shipment>& shipments)
{
    QJsonArray array;
    for (const records::Shipment& shipment : shipments)
        array.append(QJsonObject{{QStringLiteral("carrier"), shipment.carrier},
                                 {QStringLiteral("tracking"), shipment.tracking},
                                 {QStringLiteral("shipped_at"), shipment.shippedAt},
                                 {QStringLiteral("delivered_at"), shipment.deliveredAt}});
    return array;
}

QJsonArray refundsOf(const std::vector<records::Refund>& refunds)
{
    QJsonArray array;
    for (const records::Refund& refund : refunds)
        array.append(QJsonObject{{QStringLiteral("refunded_at"), refund.refundedAt},
                                 {QStringLiteral("amount"), records::format(refund.amount)},
                                 {QStringLiteral("reason"), refund.reason}});
    return array;
}

Answer answerOf(const records::Order& order)
{
    Answer answer;
    QJsonArray lines;
    answer.lines = QStringList{order.summary.number + QStringLiteral("  ") + order.customerName} +
                   fieldLines(order.fields) + QStringList{toLine(order.summary)};
    for (const auto& line : order.lines) {
        lines.append(QJsonObject{{QStringLiteral("title"), line.title},
                                 {QStringLiteral("sku"), line.sku},
                                 {QStringLiteral("quantity"), line.quantity},
                                 {QStringLiteral("price"), records::format(line.price)}});
        answer.lines.append(
            QStringLiteral("  %1 x %2  %3").arg(line.quantity, 4).arg(line.title, records::format(line.price)));
    }
    answer.json = toJson(order.summary);
    answer.json.insert(QStringLiteral("kind"), QStringLiteral("order"));
    answer.json.insert(QStringLiteral("id"), order.id.id);
    answer.json.insert(QStringLiteral("customer"), order.customer);
    answer.json.insert(QStringLiteral("customer_name"), order.customerName);
    answer.json.insert(QStringLiteral("subtotal"), records::format(order.subtotal));
    answer.json.insert(QStringLiteral("shipping"), records::format(order.shipping));
    answer.json.insert(QStringLiteral("taxes"), records::format(order.taxes));
    answer.json.insert(QStringLiteral("discount"), records::format(order.discount));
    answer.json.insert(QStringLiteral("refunded"), records::format(order.refunded));
    answer.json.insert(QStringLiteral("note"), order.note);
    answer.json.insert(QStringLiteral("fields"), fieldsOf(order.fields));
    answer.json.insert(QStringLiteral("edits"), editsOf(order.edits));
    answer.json.insert(QStringLiteral("lines"), lines);
    answer.json.insert(QStringLiteral("moments"), momentsOf(order.moments));
    answer.json.insert(QStringLiteral("shipments"), shipmentsOf(order.shipments));
    answer.json.insert(QStringLiteral("refunds"), refundsOf(order.refunds));
    answer.json.insert(QStringLiteral("orders"), QJsonArray());
    return answer;
}

/// With all orders, however many.
Result<records::Customer> wholeCustomer(records::Store& store, qint64 id)
{
    constexpr int atOnce = 1000;
    auto customer = store.customer(id);
    while (customer && customer->hasMoreOrders) {
        auto more = store.orders(id, customer->orders.back().id, atOnce);
        if (!more)
            return fail(more);
        customer->hasMoreOrders = more->size() == atOnce;
        std::ranges::move(*more, std::back_inserter(customer->orders));
    }
    return customer;
}

Result<Answer> show(Call& call)
{
    const QString kindName = call.operands.value(1);
    if (kindName != name(RecordKind::Customer) && kindName != name(RecordKind::Order))
        return fail(ErrorCode::Usage, QStringLiteral("show takes 'customer' or 'order', then an id"));
    const RecordKind kind = kindName == name(RecordKind::Order) ? RecordKind::Order : RecordKind::Customer;
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto cache = person->cache(storage::Database::Mode::ReadOnly);
    if (!cache)
        return fail(cache);
    records::Store store(*cache, person->session().keys().key(vault::SharedKey::Index));
    const auto record = store.resolve(kind, call.operands.value(2));
    if (!record)
        return std::unexpected(record.error());
    const auto subject = store.subjectOf(*record);
    if (!subject)
        return std::unexpected(subject.error());
    audit::Event opened = person->session().event(QStringLiteral("record.open"));
    opened.subject = *subject;
    if (const auto logged = person->session().record(opened); !logged)
        return std::unexpected(logged.error());
    const records::Hidden hidden(person->policy(), person->session().role());
    if (kind == RecordKind::Customer) {
        const auto customer = hidden.of(wholeCustomer(store, record->id));
        return customer ? Result<Answer>(answerOf(*customer)) : std::unexpected(customer.error());
    }
    const auto order = hidden.of(store.order(record->id));
    return order ? Result<Answer>(answerOf(*order)) : std::unexpected(order.error());
}

} // namespace

std::vector<Command> recordCommands()
{
    const QStringList as{QStringLiteral("as")};
    const QCommandLineOption region(QStringLiteral("region"),
                                    QStringLiteral("the country of a number that comes without one"),
                                    QStringLiteral("CC"));
    return {
        {{QStringLiteral("find")},
         QStringLiteral("DIR QUERY..."),
         2,
         -1,
         QStringLiteral("customers and orders by name, number, exact e-mail or phone, last four of a card or postcode "
                        "with a name; masked"),
         signInOptions() + QList<QCommandLineOption>{region},
         as,
         find},
        {{QStringLiteral("show")},
         QStringLiteral("DIR customer|order ID"),
         3,
         3,
         QStringLiteral("one record, masked"),
         signInOptions(),
         as,
         show},
    };
}

} // namespace scrimctl
