// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/notes.h"
#include "records/store.h"
#include "records/verify_tries.h"
#include "storage/database.h"
#include "vault/keyring.h"
#include "vault/vault.h"

#include <atomic>
#include <memory>
#include <vector>

namespace scrim::models {

/// One connection to the cache and the masked records behind it. One thread at a time; its keys go with it.
class Shelf
{
public:
    [[nodiscard]] static Result<std::shared_ptr<Shelf>> open(const vault::Paths& paths, const vault::KeyRing& keys,
                                                             storage::Database::Mode mode);
    Shelf(storage::Database database, Bytes indexKey);
    ~Shelf() = default;
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    [[nodiscard]] records::Store& store() { return m_store; }
    [[nodiscard]] storage::Database& database() { return m_database; }
    [[nodiscard]] records::Notes& notes() { return m_notes; }
    [[nodiscard]] records::VerifyTries& tries() { return m_tries; }
    /// store().search() that ends with Cancelled once `cancelled` is true.
    [[nodiscard]] Result<records::Found> find(const QString& query, const std::atomic<bool>& cancelled);

private:
    storage::Database m_database;
    records::Store m_store;
    records::Notes m_notes;
    records::VerifyTries m_tries;
};

} // namespace scrim::models
