// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/field_writer.h"

namespace scrim::records {

/// Stores what people correct. One editing session: everything is sealed under the epochs of the sealer that it is
/// given, without reading what stands there. Each act is one transaction, and names the version that it has seen
/// (FieldNow::version): false, and nothing stored, when another stands there by now.
class FieldEditor
{
public:
    FieldEditor(storage::Database& database, vault::Sealer& sealer, Bytes indexKey);

    struct Change
    {
        RecordId record;
        policy::Field field = policy::Field::Email;
        QByteArray version; ///< that was seen
        QString by;         ///< who does it; a name
        qint64 nowMs = 0;
    };

    /// Puts `input` in the place of what stands there, which becomes a version. `town`, `country`: of an address.
    [[nodiscard]] Result<bool> replace(const Change& change, const SensitiveInput& input, const QString& town,
                                       const QString& country);
    /// Puts the version before back, sealed as it was. Refused unless the newest version was replaced by the same
    /// person's typing.
    [[nodiscard]] Result<bool> undo(const Change& change);
    /// What the shop says and waits becomes what stands there; or it is known from now on and no longer waits. NotFound
    /// where nothing waits.
    [[nodiscard]] Result<bool> takeShops(const Change& change);
    [[nodiscard]] Result<bool> keepOurs(const Change& change);

private:
    template<typename Act>
    [[nodiscard]] Result<bool> act(const Change& change, Act act);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> put(const Change& change, const SealedRow& row);
    [[nodiscard]] Result<void> keep(const Change& change, const char* how);
    [[nodiscard]] Result<qint64> customerOf(RecordId record);

    storage::Database& m_database;
    SecretBytes m_indexKey;
    FieldWriter m_fields;
    EditRows m_rows;
};

} // namespace scrim::records
