// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/writer.h"

#include "records/order_writer.h"

#include <array>

namespace scrim::records {

struct Writer::State
{
    State(storage::Database& cache, vault::Sealer& sealer, Bytes indexKey, Bytes importKey, Admission* who)
        : database(cache),
          admission(who),
          fields(cache, sealer, indexKey, importKey),
          customers(cache, fields, ids, who),
          orders(cache, fields, customers, ids, who)
    {}

    Result<void> begin()
    {
        auto version = onlyNumber(*m_dataVersion);
        if (!version)
            return fail(version);
        // Another connection counts anew.
        const bool othersWrote = *version != m_seenVersion || database.moves() != m_seenMoves;
        auto done = othersWrote ? lookAtIds() : Result<void>();
        m_seenVersion = *version;
        m_seenMoves = database.moves();
        if (done && admission != nullptr)
            done = admission->begin();
        if (done)
            done = customers.begin(othersWrote);
        return done ? fields.begin() : done;
    }

    /// What others may have given since the last look. Drafts that are under way may have the same ids then.
    Result<void> lookAtIds()
    {
        for (const RecordKind kind : {RecordKind::Customer, RecordKind::Order}) {
            storage::Statement query = database.statement("SELECT seq FROM sqlite_sequence WHERE name = ?");
            query.bind(1, kind == RecordKind::Customer ? QStringLiteral("customers") : QStringLiteral("orders"));
            const auto given = onlyNumber(query);
            if (!given)
                return std::unexpected(given.error());
            foreign(kind) = *given;
            ids.skipTo(kind, *given);
        }
        return {};
    }

    const Draft* usable(const Draft* draft)
    {
        const bool isUsable =
            draft != nullptr && fields.isCurrent(*draft) && draft->record.id > foreign(draft->record.kind);
        return isUsable ? draft : nullptr;
    }

    storage::Database& database;
    Admission* admission;
    RecordIds ids;
    FieldWriter fields;
    CustomerWriter customers;
    OrderWriter orders;

private:
    qint64& foreign(RecordKind kind) { return m_foreign.at(kind == RecordKind::Customer ? 0 : 1); }

    Prepared m_dataVersion{database, "PRAGMA data_version"};
    qint64 m_seenVersion = -1;
    int m_seenMoves = 0;
    std::array<qint64, 2> m_foreign{}; ///< highest ids that were given at the last look
};

Writer::Writer(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey,
               Admission* admission)
    : m_state(std::make_unique<State>(database, sealer, indexKey, importKey, admission))
{}

Writer::~Writer() = default;

Result<void> Writer::begin()
{
    return m_state->begin();
}

Result<Stored> Writer::put(const CustomerInput& input, const Draft* draft)
{
    const auto put = m_state->customers.put(input, m_state->usable(draft));
    if (!put)
        return std::unexpected(put.error());
    return put->stored;
}

Result<Stored> Writer::put(const OrderInput& input, const Draft* draft, const Draft* customer)
{
    return m_state->orders.put(input, {m_state->usable(draft), m_state->usable(customer)});
}

RecordIds& Writer::ids()
{
    return m_state->ids;
}

bool Writer::findsCustomers() const
{
    return m_state->orders.findsCustomers();
}

Result<std::optional<QString>> Writer::currencyOfOrder(const QString& source, const QString& externalId)
{
    return m_state->orders.currencyOf(source, externalId);
}

qint64 Writer::conflicts() const
{
    return m_state->fields.conflicts();
}

} // namespace scrim::records
