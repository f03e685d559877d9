// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/notes.h"
#include "records/store.h"
#include "records/tags.h"
#include "records/verify_tries.h"
#include "storage/database.h"
#include "vault/keyring.h"
#include "vault/vault.h"

#include <atomic>
#include <chrono>
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

    /// Each of these moves to the file that took the cache's place, if one did, not more than betweenLooks after that:
    /// until then it reads what stood there before. Who writes looks each time (storage::Transaction).
    [[nodiscard]] records::Store& store() { return kept(m_store); }
    [[nodiscard]] storage::Database& database() { return kept(m_database); }
    [[nodiscard]] records::Notes& notes() { return kept(m_notes); }
    [[nodiscard]] records::Tags& tags() { return kept(m_tags); }
    [[nodiscard]] records::VerifyTries& tries() { return kept(m_tries); }
    /// store().search() that ends with Cancelled once `cancelled` is true.
    [[nodiscard]] Result<records::Found> find(const QString& query, const std::atomic<bool>& cancelled);
    /// Whose phone number that is; `region` as policy says, empty for where this desk stands.
    [[nodiscard]] Result<std::vector<RecordId>> callers(Bytes phone, const QString& policyRegion, int limit);
    [[nodiscard]] static QString region(const QString& policyRegion);
    /// Empty for a number that is withheld.
    [[nodiscard]] static QString phoneMask(Bytes phone, const QString& policyRegion);

private:
    template<typename T>
    T& kept(T& part)
    {
        // A look costs as much as finding a row.
        if (const auto now = std::chrono::steady_clock::now(); now - m_looked > betweenLooks) {
            m_looked = now;
            m_database.keepUp();
        }
        return part;
    }

    static constexpr std::chrono::milliseconds betweenLooks{50};

    storage::Database m_database;
    std::chrono::steady_clock::time_point m_looked{};
    records::Store m_store;
    records::Notes m_notes;
    records::Tags m_tags;
    records::VerifyTries m_tries;
};

} // namespace scrim::models
