// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"
#include "storage/database.h"

#include <QByteArray>

#include <optional>

/// What people have corrected: values that were replaced, and what a shop says against a correction.
namespace scrim::records {

/// All of a record; empty, after one look at the record, where nobody has corrected anything.
[[nodiscard]] Result<std::vector<EditedField>> editedFields(storage::Database& database, RecordId record);

/// A field as an edit finds it.
struct FieldNow
{
    QByteArray version; ///< another one whenever anything was stored in the field; empty where there is no such field
    QString mask;
};
[[nodiscard]] Result<FieldNow> fieldNow(storage::Database& database, RecordId record, policy::Field field);

/// A sealed value with what stands beside it: a row of sealed_fields, field_versions or field_conflicts.
struct SealedRow
{
    qint64 epoch = 0;
    QByteArray sealed;
    QString mask;
    QByteArray token;
    QString cardLast4;
    QString town, country;
    QByteArray ownDigest = {}; ///< of a version that a person had typed (Stand::ownDigest)
};

/// The rows that edits consist of. Runs inside the caller's transaction.
class EditRows
{
public:
    explicit EditRows(storage::Database& database) : m_database(database) {}

    /// What stands in the field; null where nothing does.
    [[nodiscard]] Result<std::optional<SealedRow>> current(RecordId record, policy::Field field);
    /// The newest version, and by whom and how it was replaced.
    struct Newest
    {
        FieldVersion version;
        SealedRow row;
    };
    [[nodiscard]] Result<std::optional<Newest>> newestVersion(RecordId record, policy::Field field);
    [[nodiscard]] Result<void> keepVersion(RecordId record, policy::Field field, const SealedRow& row,
                                           const FieldVersion& version);
    [[nodiscard]] Result<void> dropVersion(qint64 id);

    /// What is known of the shop's value while a person's stands.
    struct Stand
    {
        QByteArray ownDigest;
        QString shopMask;
        QByteArray shopToken;
        QByteArray shopDigest;
    };
    [[nodiscard]] Result<std::optional<Stand>> stand(RecordId record, policy::Field field);
    [[nodiscard]] Result<void> setStand(RecordId record, policy::Field field, const Stand& stand);
    /// The person's value no longer stands against the shop's.
    [[nodiscard]] Result<void> dropStand(RecordId record, policy::Field field);

    struct Conflict
    {
        SealedRow row;
        QByteArray digest;
    };
    [[nodiscard]] Result<std::optional<Conflict>> conflict(RecordId record, policy::Field field);
    [[nodiscard]] Result<void> setConflict(RecordId record, policy::Field field, const Conflict& conflict);
    [[nodiscard]] Result<void> dropConflict(RecordId record, policy::Field field);
    /// Where the shop's address lies that waits in the field; nothing where none does.
    [[nodiscard]] Result<void> placeConflict(RecordId record, policy::Field field, const QString& town,
                                             const QString& country);

    /// Whether anything of the record was ever corrected.
    [[nodiscard]] Result<void> mark(RecordId record);

private:
    storage::Database& m_database;
};

} // namespace scrim::records
