// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "records/admission.h"
#include "records/draft.h"
#include "records/record_ids.h"
#include "records/types.h"
#include "storage/database.h"
#include "vault/sealer.h"

#include <memory>
#include <optional>

namespace scrim::records {

/// Stores records: seals what is sensitive, keeps masks, tokens and full-text beside it. Runs inside the caller's
/// transaction. Cannot read what it sealed. A row is Unchanged when nothing of it differs from what is stored: sealed
/// contact and address values are compared by a keyed digest of them all, never identity or payment values, which are
/// sealed anew each time (docs/decisions/).
class Writer
{
public:
    /// `admission`: who may come in; null for everybody.
    Writer(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey,
           Admission* admission = nullptr);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// At the start of each transaction: stores what is new of the sealer's epochs, and looks at the ids that other
    /// processes gave. A class's key may have been rotated since the one before, so nothing that was sealed before is
    /// stored after it.
    [[nodiscard]] Result<void> begin();
    /// Drafts are made of the same input under an id of ids(), for the case that the record is new; null where there is
    /// none.
    [[nodiscard]] Result<Stored> put(const CustomerInput& input, const Draft* draft = nullptr);
    [[nodiscard]] Result<Stored> put(const OrderInput& input, const Draft* draft = nullptr,
                                     const Draft* customer = nullptr);
    /// For drafts; any thread, after begin().
    [[nodiscard]] RecordIds& ids();
    /// Whether the order before had a customer who was there already: then drafts of customers are made in vain.
    [[nodiscard]] bool findsCustomers() const;
    /// The currency of the order with the source's id, which a refund does not name; null when there is no such order.
    [[nodiscard]] Result<std::optional<QString>> currencyOfOrder(const QString& source, const QString& externalId);

    /// As FieldWriter::conflicts().
    [[nodiscard]] qint64 conflicts() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::records
