// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/verification.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace scrim::records {

/// Who tries, and when.
struct Trier
{
    QString person;
    QString call;     ///< empty outside of calls
    qint64 nowMs = 0; ///< wall clock
};

/// A try that is counted, and how many there are after it.
struct CountedTry
{
    qint64 id = 0;
    int left = 0;
};

struct VerifyMatch
{
    policy::VerifyKind kind = policy::VerifyKind::Email;
    QString person;
    qint64 atMs = 0;
};

/// One field of a customer as far as it can be held against what somebody says without opening it.
struct KeptField
{
    policy::Field field = policy::Field::Email;
    QString mask;
    QByteArray token; ///< empty where the value has no normal form
};

/// What a customer has, and what tells how it is spelled.
struct KeptFields
{
    QString town, country;
    std::vector<KeptField> fields;

    [[nodiscard]] const KeptField* of(policy::Field field) const;
};

/// How often what callers said was tried against a customer's fields, on disk. Several processes may count at a time.
/// A clock that was turned back gives no try back: what lies in the future counts, and counts from now on.
class VerifyTries
{
public:
    explicit VerifyTries(storage::Database& database) : m_database(database) {}

    /// NotFound when there is no such customer.
    [[nodiscard]] Result<KeptFields> kept(qint64 customer);

    /// Counts one more, synced to the disk when this returns. Refused, with nothing counted, when the field has no try
    /// left in this call (outside of calls: within the policy's window) or the customer none within a day.
    [[nodiscard]] Result<CountedTry> take(qint64 customer, policy::VerifyKind kind, const Trier& who,
                                          const policy::VerificationPolicy& policy);
    /// What came of it.
    [[nodiscard]] Result<void> settle(qint64 id, bool isMatch);

    /// What take() would still give, for that field.
    [[nodiscard]] Result<int> left(qint64 customer, policy::Field field, const Trier& who,
                                   const policy::VerificationPolicy& policy);
    /// What matched in this call; outside of calls: what this person found to match within the window. Oldest first.
    [[nodiscard]] Result<std::vector<VerifyMatch>> matches(qint64 customer, const Trier& who,
                                                           const policy::VerificationPolicy& policy);

private:
    /// How many of either there are still.
    struct Room
    {
        int field = 0;
        int day = 0;
    };
    [[nodiscard]] Result<Room> room(qint64 customer, policy::Field field, const Trier& who,
                                    const policy::VerificationPolicy& policy);
    [[nodiscard]] Result<CountedTry> takeSynced(qint64 customer, policy::VerifyKind kind, const Trier& who,
                                                const policy::VerificationPolicy& policy);
    storage::Database& m_database;
};

} // namespace scrim::records
