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
    /// For who is signed in as `user`.
    [[nodiscard]] static Result<std::shared_ptr<Shelf>> open(const vault::Paths& paths, const QString& user,
                                                             const vault::KeyRing& keys, storage::Database::Mode mode);
    Shelf(storage::Database database, Bytes indexKey);
    ~Shelf() = default;
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    /// Each of these moves to the file that took the cache's place, if one did.
    [[nodiscard]] records::Store& store() { return kept(m_store); }
    [[nodiscard]] storage::Database& database() { return kept(m_database); }
    [[nodiscard]] records::Notes& notes() { return kept(m_notes); }
    [[nodiscard]] records::VerifyTries& tries() { return kept(m_tries); }
    /// store().search() that ends with Cancelled once `cancelled` is true.
    [[nodiscard]] Result<records::Found> find(const QString& query, const std::atomic<bool>& cancelled);

private:
    template<typename T>
    T& kept(T& part)
    {
        m_database.keepUp();
        return part;
    }

    storage::Database m_database;
    records::Store m_store;
    records::Notes m_notes;
    records::VerifyTries m_tries;
};

} // namespace scrim::models
