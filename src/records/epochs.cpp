// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/epochs.h"

namespace scrim::records {

Result<std::map<policy::FieldClass, QByteArray>> classKeys(storage::Database& database)
{
    storage::Statement query = database.statement("SELECT class, public_key FROM class_keys");
    std::map<policy::FieldClass, QByteArray> keys;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const auto fieldClass = policy::fieldClassFrom(query.text(0)))
            keys.emplace(*fieldClass, query.blob(1));
    }
    if (!row)
        return fail(row);
    return keys;
}

Result<qint64> storeEpoch(storage::Database& database, const vault::SealedEpoch& epoch)
{
    storage::Statement insert =
        database.statement("INSERT INTO epochs (epoch_id, class, sealed_key, sealed_to) VALUES (?, ?, ?, ?)");
    insert.bind(1, epoch.id).bind(2, policy::name(epoch.fieldClass)).bind(3, epoch.sealedKey).bind(4, epoch.sealedTo);
    if (auto done = insert.run(); !done)
        return fail(done);
    return database.lastInsertId();
}

} // namespace scrim::records
