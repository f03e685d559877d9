// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "vault/sealed_field.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace scrim::records {

/// The tables that hold sealed fields, by name: all that have a column "epoch", so that none is forgotten. Each must
/// have kind, record, field and sealed, too, and a key or an index that begins with the first three.
[[nodiscard]] Result<std::vector<QByteArray>> sealedTables(storage::Database& database);

/// A class's rotation that is not done, as the cache has it.
struct RotationState
{
    policy::FieldClass fieldClass = policy::FieldClass::Contact;
    QByteArray publicKey; ///< the new one
    qint64 fields = 0;    ///< sealed anew so far
};
[[nodiscard]] Result<std::vector<RotationState>> rotationStates(storage::Database& database);
/// When a class's present key was made, ms since 1970 UTC, of the classes that were rotated once.
[[nodiscard]] Result<std::map<policy::FieldClass, qint64>> classKeyTimes(storage::Database& database);

/// A field that is under another key than the class's new one.
struct FormerField
{
    vault::SealedField sealed;
    qint64 epochRow = 0;
};

/// The cache's side of a class's rotation: walks over all fields that are not under the new key, in the order of
/// records, and puts new seals in their place. Short transactions; all of it may be killed and gone on with.
class Resealing
{
public:
    Resealing(storage::Database& database, policy::FieldClass fieldClass, QByteArray publicKey);

    /// From the moment that this is committed on, whoever writes seals to the new key. `madeMs`: wall clock, ms since
    /// 1970 UTC. Goes on where a rotation to the same key was left.
    [[nodiscard]] Result<void> begin(qint64 madeMs);
    /// Those among the next records' fields; nothing at the end of all tables.
    [[nodiscard]] Result<std::optional<std::vector<FormerField>>> next();
    /// Stores seals in the place of `fields`, equal in number. A field that somebody else has written meanwhile is left
    /// alone: it is under the new key. The epoch is stored with the first. `isLast`: with these all that next() has
    /// given is done, and a rotation that is gone on with begins behind it.
    [[nodiscard]] Result<void> replace(std::span<const FormerField> fields, std::span<const QByteArray> seals,
                                       const vault::SealedEpoch& epoch, bool isLast);
    /// Begins anew at the first table.
    void rewind();
    /// How many fields there are under other keys in one moment, so that none is missed that goes from table to table
    /// meanwhile; rewinds. `each` is called between records, and ends it with Cancelled by false.
    [[nodiscard]] Result<qint64> count(const std::function<bool()>& each);

    /// How far the walk is, 0 to 1.
    [[nodiscard]] double share() const;
    [[nodiscard]] qint64 fields() const { return m_fields; }

    /// Deletes some of the epochs under other keys, which no field may use any more; how many, 0 at the end. Foreign
    /// keys must be off, or each is looked for in all fields.
    [[nodiscard]] Result<qint64> dropFormerEpochs();
    /// The rotation is done.
    [[nodiscard]] Result<void> end();

private:
    struct Place
    {
        std::size_t table = 0;
        qint64 kind = 1;
        qint64 record = 0; ///< the first that is still to be looked at
    };
    [[nodiscard]] Result<void> advance();
    [[nodiscard]] Result<void> place();
    [[nodiscard]] Result<void> measure();
    [[nodiscard]] Result<qint64> countAll(const std::function<bool()>& each);
    [[nodiscard]] Result<std::optional<qint64>> firstRecord() const;
    [[nodiscard]] Result<std::vector<FormerField>> formerFields(qint64 from, qint64 to) const;
    [[nodiscard]] QByteArray table() const;
    void nextPart();

    storage::Database& m_database;
    policy::FieldClass m_class;
    QByteArray m_publicKey;
    std::vector<QByteArray> m_tables;
    Place m_place;
    qint64 m_fields = 0;
    std::vector<qint64> m_last; ///< the last record, by table and kind
    std::optional<qint64> m_epochRow;
};

} // namespace scrim::records
