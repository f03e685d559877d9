// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/verify_tries.h"

#include "base/core_text.h"
#include "base/ids.h"
#include "records/verify_words.h"

#include <algorithm>

namespace scrim::records {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// No rule looks further back.
constexpr qint64 keepMs = 31 * dayMs;

enum Outcome : qint64
{
    Unknown,
    Match,
    NoMatch,
};

} // namespace

const KeptField* KeptFields::of(policy::Field field) const
{
    const auto found = std::ranges::find(fields, field, &KeptField::field);
    return found == fields.end() ? nullptr : &*found;
}

Result<KeptFields> VerifyTries::kept(qint64 customer)
{
    storage::Statement about = m_database.statement("SELECT town, country FROM customers WHERE id = ?");
    const auto found = about.bind(1, customer).step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, Core::tr("There is no such customer; search for the name instead"));
    KeptFields kept{about.text(0), about.text(1), {}};
    storage::Statement query =
        m_database.statement("SELECT field, mask, token FROM sealed_fields WHERE kind = ? AND record = ?");
    query.bind(1, qint64(RecordKind::Customer)).bind(2, customer);
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const auto field = policy::fieldFrom(query.text(0)))
            kept.fields.push_back({*field, query.text(1), query.blob(2)});
    }
    if (!row)
        return fail(row);
    return kept;
}

Result<VerifyTries::Room> VerifyTries::room(qint64 customer, policy::Field field, const Trier& who,
                                            const policy::VerificationPolicy& policy)
{
    // What lies in the future was tried before somebody turned the clock back.
    storage::Statement query = m_database.statement(
        "SELECT coalesce(sum(field = ?2 AND CASE WHEN ?3 = '' THEN at_ms > ?4 ELSE call = ?3 END), 0), "
        "coalesce(sum(at_ms > ?5), 0) FROM verify_tries WHERE customer = ?1");
    query.bind(1, customer).bind(2, policy::name(field)).bind(3, who.call);
    query.bind(4, who.nowMs - policy.windowMinutes * minuteMs).bind(5, who.nowMs - dayMs);
    if (const auto row = query.step(); !row)
        return std::unexpected(row.error());
    const auto left = [&query](int column, int most) {
        return static_cast<int>(std::max<qint64>(0, most - query.integer(column)));
    };
    return Room{left(0, policy.tries), left(1, policy.triesADay)};
}

Result<int> VerifyTries::left(qint64 customer, policy::Field field, const Trier& who,
                              const policy::VerificationPolicy& policy)
{
    const auto there = room(customer, field, who, policy);
    if (!there)
        return std::unexpected(there.error());
    return std::min(there->field, there->day);
}

Result<CountedTry> VerifyTries::take(qint64 customer, policy::VerifyKind kind, const Trier& who,
                                     const policy::VerificationPolicy& policy)
{
    // In a write-ahead log a commit is synced only so; a cut of the power must not give a try back either.
    if (auto synced = m_database.exec("PRAGMA synchronous = FULL"); !synced)
        return fail(synced);
    auto taken = takeSynced(customer, kind, who, policy);
    if (auto back = m_database.exec("PRAGMA synchronous = NORMAL"); taken && !back)
        return fail(back);
    return taken;
}

Result<CountedTry> VerifyTries::takeSynced(qint64 customer, policy::VerifyKind kind, const Trier& who,
                                           const policy::VerificationPolicy& policy)
{
    const policy::Field field = policy::fieldOf(kind);
    // The write lock first: what is counted here is what stands there when the next row is added.
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    // A match from the future, outside of a call, would hold for longer than it may.
    storage::Statement fromNow = m_database.statement(
        "UPDATE verify_tries SET at_ms = ?2, outcome = CASE WHEN call = '' AND outcome = 1 THEN 2 ELSE outcome END "
        "WHERE customer = ?1 AND at_ms > ?2");
    if (auto done = fromNow.bind(1, customer).bind(2, who.nowMs).run(); !done)
        return fail(done);
    storage::Statement old = m_database.statement("DELETE FROM verify_tries WHERE customer = ?1 AND at_ms < ?2");
    if (auto done = old.bind(1, customer).bind(2, who.nowMs - keepMs).run(); !done)
        return fail(done);
    const auto there = room(customer, field, who, policy);
    if (!there)
        return std::unexpected(there.error());
    if (there->day == 0 || there->field == 0) {
        // With what was put right about a turned clock, or it would never grow old.
        if (auto done = transaction->commit(); !done)
            return fail(done);
        return fail(ErrorCode::Refused, noneLeft(there->day == 0, who, policy));
    }
    storage::Statement add = m_database.statement(
        "INSERT INTO verify_tries (customer, field, form, person, call, at_ms) VALUES (?, ?, ?, ?, ?, ?)");
    add.bind(1, customer).bind(2, policy::name(field)).bind(3, policy::name(kind)).bind(4, who.person);
    if (auto done = add.bind(5, who.call).bind(6, who.nowMs).run(); !done)
        return fail(done);
    const qint64 id = m_database.lastInsertId();
    if (auto done = transaction->commit(); !done)
        return fail(done);
    return CountedTry{id, std::min(there->field, there->day) - 1};
}

Result<void> VerifyTries::settle(qint64 id, bool isMatch)
{
    storage::Statement update = m_database.statement("UPDATE verify_tries SET outcome = ? WHERE id = ?");
    return update.bind(1, qint64(isMatch ? Match : NoMatch)).bind(2, id).run();
}

Result<std::vector<VerifyMatch>> VerifyTries::matches(qint64 customer, const Trier& who,
                                                      const policy::VerificationPolicy& policy)
{
    storage::Statement query = m_database.statement("SELECT form, person, at_ms FROM verify_tries WHERE customer = ?1 "
                                                    "AND outcome = ?2 AND call = ?3 AND (?3 <> '' OR "
                                                    "(person = ?4 AND at_ms > ?5 AND at_ms <= ?6)) ORDER BY id");
    query.bind(1, customer).bind(2, qint64(Match)).bind(3, who.call).bind(4, who.person);
    query.bind(5, who.nowMs - policy.windowMinutes * minuteMs).bind(6, who.nowMs);
    std::vector<VerifyMatch> found;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const auto kind = policy::verifyKindFrom(query.text(0)))
            found.push_back({*kind, query.text(1), query.integer(2)});
    }
    if (!row)
        return fail(row);
    return found;
}

} // namespace scrim::records
