// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/customer_writer.h"

#include "base/bytes.h"
#include "records/erased_marks.h"
#include "records/indexes.h"
#include "records/recency.h"
#include "records/search_text.h"

#include <algorithm>

namespace scrim::records {

namespace {

/// The clear columns of a row, as stored or as they are to be.
struct Row
{
    QString source, externalId, name, company, note, tags, town, country;
    qint64 orderCount = 0;
    Money spent;
};

void take(QString& stored, const QString& given)
{
    if (!given.isEmpty())
        stored = given;
}

/// An empty cell removes nothing, nor does a count or sum of nothing: exports leave out more than they delete.
Row merged(Row row, const CustomerInput& input)
{
    if (!input.externalId.isEmpty())
        take(row.source, input.source);
    take(row.externalId, input.externalId);
    take(row.name, input.name);
    take(row.company, input.company);
    take(row.note, input.note);
    take(row.tags, input.tags.join(QLatin1Char('\n')));
    take(row.town, input.town);
    take(row.country, input.country);
    if (input.orderCount != 0)
        row.orderCount = input.orderCount;
    if (input.spent.minor != 0 || !input.spent.currency.isEmpty())
        row.spent = input.spent;
    return row;
}

auto asTie(const Row& row)
{
    return std::tie(row.source, row.externalId, row.name, row.company, row.note, row.tags, row.town, row.country,
                    row.orderCount, row.spent.minor, row.spent.currency);
}

Result<void> write(storage::Statement& statement, const Row& row, const QString& searched)
{
    statement.bind(1, row.source).bind(2, row.externalId).bind(3, row.name).bind(4, row.company).bind(5, row.note);
    statement.bind(6, row.tags).bind(7, row.town).bind(8, row.country).bind(9, row.orderCount);
    statement.bind(10, row.spent.minor).bind(11, row.spent.currency);
    statement.bind(12, searched);
    return statement.run();
}

bool has(const CustomerInput& input, policy::Field field)
{
    return std::ranges::any_of(input.sensitive, [field](const SensitiveInput& s) { return s.field == field; });
}

} // namespace

CustomerWriter::CustomerWriter(storage::Database& database, FieldWriter& fields, RecordIds& ids, Admission* admission)
    : m_database(database),
      m_fields(fields),
      m_ids(ids),
      m_admission(admission),
      m_insert(database, "INSERT INTO customers (source, external_id, name, company, note, tags, town, country, "
                         "order_count, spent, spent_currency, search_text, id) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_index(database, "INSERT INTO names (rowid, search_text) VALUES (?, ?)"),
      m_byExternalId(database, "SELECT id FROM customers WHERE source = ? AND external_id = ? AND external_id <> ''"),
      m_byToken(database, "SELECT record FROM sealed_fields WHERE token = ? AND is_shared = 0 AND kind = 1 "
                          "ORDER BY record LIMIT 1")
{}

Result<void> CustomerWriter::begin(bool othersWrote)
{
    const auto complete = hasIndexes(m_database);
    if (!complete)
        return std::unexpected(complete.error());
    m_keepsNames = *complete;
    if (othersWrote)
        m_anyoneWithoutId.reset();
    return {};
}

/// Whom a source has given no id can be met by e-mail or phone also where an id is given.
Result<bool> CustomerWriter::anybodyWithoutId()
{
    if (!m_anyoneWithoutId) {
        storage::Statement query = m_database.statement("SELECT 1 FROM customers WHERE external_id = '' LIMIT 1");
        const auto found = query.step();
        if (!found)
            return found;
        m_anyoneWithoutId = *found;
    }
    return *m_anyoneWithoutId;
}

Result<PutCustomer> CustomerWriter::put(const CustomerInput& input, const Draft* draft)
{
    const auto id = find(input);
    if (!id)
        return std::unexpected(id.error());
    if (*id == 0)
        return insert(input, draft);
    const auto rowDiffers = update(*id, input);
    if (!rowDiffers)
        return std::unexpected(rowDiffers.error());
    const RecordId record{RecordKind::Customer, *id};
    const auto fieldsDiffer = m_fields.store(record, input.sensitive);
    if (!fieldsDiffer)
        return std::unexpected(fieldsDiffer.error());
    if (m_fields.hasConflict(policy::Field::Address)) {
        auto placed = EditRows(m_database).placeConflict(record, policy::Field::Address, input.town, input.country);
        if (!placed)
            return fail(placed);
    }
    if (!*rowDiffers && !*fieldsDiffer)
        return PutCustomer{*id, Stored::Unchanged};
    const auto isOurs = m_fields.stands(record, policy::Field::Address);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    if (auto placed = *isOurs ? Result<void>() : m_fields.replacePlaces(*id, input.sensitive); !placed)
        return fail(placed);
    return PutCustomer{*id, Stored::Updated};
}

Result<qint64> CustomerWriter::find(const CustomerInput& input)
{
    m_foundBy.clear();
    auto id = byExternalId(input);
    if (!id || *id != 0)
        return id;
    // A load of customers who all have ids needs no look-up by e-mail, and so no index for it until its end.
    if (!m_fields.hasTokenIndex() && !input.externalId.isEmpty()) {
        const auto any = anybodyWithoutId();
        if (!any)
            return std::unexpected(any.error());
        if (!*any)
            return 0;
    }
    if (auto ready = m_fields.requireTokenIndex(); !ready)
        return fail(ready);
    for (const policy::Field field : {policy::Field::Email, policy::Field::Phone}) {
        if (id && *id == 0)
            id = byToken(input, field);
    }
    return id;
}

Result<qint64> CustomerWriter::byExternalId(const CustomerInput& input)
{
    if (input.externalId.isEmpty())
        return 0;
    m_byExternalId->bind(1, input.source).bind(2, input.externalId);
    return onlyNumber(*m_byExternalId);
}

Result<qint64> CustomerWriter::byToken(const CustomerInput& input, policy::Field field)
{
    const bool anyEmail = field == policy::Field::Email || !has(input, policy::Field::Email);
    for (const SensitiveInput& sensitive : input.sensitive) {
        const QByteArray token = sensitive.field == field ? m_fields.token(sensitive) : QByteArray();
        if (token.isEmpty())
            continue;
        // Whoever has that address is meant, whatever else: the index alone says who.
        if (anyEmail && input.externalId.isEmpty()) {
            m_byToken->bindView(1, asBytes(token));
            auto found = onlyNumber(*m_byToken);
            if (found && *found != 0)
                m_foundBy = token;
            if (!found || *found != 0)
                return found;
            if (m_fields.hasEdits())
                found = byCorrected(input, token);
            if (!found || *found != 0)
                return found;
            continue;
        }
        storage::Statement query =
            m_database.statement("SELECT c.id FROM sealed_fields t JOIN customers c ON c.id = t.record "
                                 "WHERE t.token = ?1 AND t.is_shared = 0 AND t.kind = 1 "
                                 "AND (?2 = '' OR c.external_id = '') "
                                 "AND (?3 OR NOT EXISTS (SELECT 1 FROM sealed_fields e "
                                 "WHERE e.kind = 1 AND e.record = c.id AND e.field = 'email')) ORDER BY c.id LIMIT 1");
        const auto row = query.bind(1, token).bind(2, input.externalId).bind(3, anyEmail ? 1 : 0).step();
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            return query.integer(0);
        auto found = m_fields.hasEdits() ? byCorrected(input, token) : Result<qint64>(0);
        if (!found || *found != 0)
            return found;
    }
    return 0;
}

/// Whose address or number was corrected here is still known by the one that the shop has.
Result<qint64> CustomerWriter::byCorrected(const CustomerInput& input, const QByteArray& token)
{
    storage::Statement query = m_database.statement(
        "SELECT c.id FROM field_edits e JOIN customers c ON c.id = e.record WHERE e.shop_token = ?1 AND e.kind = 1 "
        "AND (?2 = '' OR c.external_id = '') ORDER BY c.id LIMIT 1");
    const auto row = query.bind(1, token).bind(2, input.externalId).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query.integer(0) : 0;
}

/// Whoever is there was not erased; so this is asked of whom it would make.
bool CustomerWriter::admits(const CustomerInput& input)
{
    if (m_admission == nullptr || m_admission->isOpen())
        return true;
    std::vector<QByteArray> emails;
    std::vector<QByteArray> phones;
    for (const SensitiveInput& sensitive : input.sensitive) {
        const bool isEmail = sensitive.field == policy::Field::Email;
        const bool isFound = isEmail || sensitive.field == policy::Field::Phone;
        if (QByteArray token = isFound ? m_fields.token(sensitive) : QByteArray(); !token.isEmpty())
            (isEmail ? emails : phones).push_back(std::move(token));
    }
    return m_admission->admits(
        CustomerMarks(m_admission->people(), input.source, input.externalId).ofNew(emails, phones));
}

Result<PutCustomer> CustomerWriter::insert(const CustomerInput& input, const Draft* draft)
{
    if (!admits(input))
        return PutCustomer{0, Stored::Erased};
    Row row;
    row.source = input.source;
    row = merged(row, input);
    const RecordId record{RecordKind::Customer, draft != nullptr ? draft->record.id : m_ids.take(RecordKind::Customer)};
    const QString searched = input.searched.isEmpty() ? searchText(row.name, row.company) : input.searched;
    m_insert->bind(13, record.id);
    if (auto written = write(*m_insert, row, searched); !written)
        return fail(written);
    if (row.externalId.isEmpty())
        m_anyoneWithoutId = true;
    m_index->bind(1, rowOfNewCustomer(record.id, searched)).bind(2, searched);
    if (auto indexed = m_keepsNames ? m_index->run() : Result<void>(); !indexed)
        return fail(indexed);
    if (auto enrolled = m_fields.enrol(record, input.sensitive, draft); !enrolled)
        return fail(enrolled);
    if (auto placed = m_fields.storePlaces(record, calledBy(row.name, row.company), input.sensitive); !placed)
        return fail(placed);
    return PutCustomer{record.id, Stored::Imported};
}

Result<bool> CustomerWriter::update(qint64 id, const CustomerInput& input)
{
    Row before;
    {
        storage::Statement query = m_database.statement(
            "SELECT source, external_id, name, company, note, tags, town, country, order_count, spent, spent_currency "
            "FROM customers WHERE id = ?");
        if (const auto row = query.bind(1, id).step(); !row)
            return row;
        before = {query.text(0), query.text(1), query.text(2), query.text(3),    query.text(4),
                  query.text(5), query.text(6), query.text(7), query.integer(8), {query.integer(9), query.text(10)}};
    }
    Row after = merged(before, input);
    if (after.town != before.town || after.country != before.country) {
        // They are the address's, and where a person's address stands, so do they.
        const auto stands = m_fields.stands({RecordKind::Customer, id}, policy::Field::Address);
        if (!stands)
            return stands;
        if (*stands) {
            after.town = before.town;
            after.country = before.country;
        }
    }
    if (asTie(after) == asTie(before))
        return false;
    storage::Statement statement = m_database.statement(
        "UPDATE customers SET source = ?, external_id = ?, name = ?, company = ?, note = ?, tags = ?, town = ?, "
        "country = ?, order_count = ?, spent = ?, spent_currency = ?, search_text = ? WHERE id = ?13");
    statement.bind(13, id);
    if (auto written = write(statement, after, searchText(after.name, after.company)); !written)
        return fail(written);
    return true;
}

} // namespace scrim::records
