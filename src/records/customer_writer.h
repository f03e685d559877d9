// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/admission.h"
#include "records/field_writer.h"
#include "records/record_ids.h"

#include <optional>

namespace scrim::records {

/// A customer and how it came about.
struct PutCustomer
{
    qint64 id = 0;
    records::Stored stored = records::Stored::Unchanged;
};

/// Finds, makes and updates customers.
class CustomerWriter
{
public:
    /// `admission`: who may come in; null for everybody.
    CustomerWriter(storage::Database& database, FieldWriter& fields, RecordIds& ids, Admission* admission);

    /// What is empty in the input leaves alone what is stored. `draft`: made of the input, under an id that is still
    /// free, for the case that it is new; may be null.
    [[nodiscard]] Result<PutCustomer> put(const CustomerInput& input, const Draft* draft);
    /// At the start of each transaction. `othersWrote`: since the last one.
    [[nodiscard]] Result<void> begin(bool othersWrote);
    /// put() where find() has found nobody. Erased, and the id 0, for whom the admission keeps out.
    [[nodiscard]] Result<PutCustomer> insert(const CustomerInput& input, const Draft* draft);
    /// By the source's id; 0 when there is none.
    [[nodiscard]] Result<qint64> byExternalId(const CustomerInput& input);
    /// By the source's id, else by e-mail, else by phone; 0 when there is none. A customer with another id of its own
    /// is another customer, and so is one who shares the phone but has another e-mail.
    [[nodiscard]] Result<qint64> find(const CustomerInput& input);
    /// The token that the last find() has found somebody by; empty where it was not by one that they have.
    [[nodiscard]] const QByteArray& foundBy() const { return m_foundBy; }

private:
    [[nodiscard]] Result<qint64> byToken(const CustomerInput& input, policy::Field field);
    [[nodiscard]] Result<qint64> byCorrected(const CustomerInput& input, const QByteArray& token);
    [[nodiscard]] Result<bool> update(qint64 id, const CustomerInput& input);
    [[nodiscard]] Result<bool> anybodyWithoutId();
    [[nodiscard]] bool admits(const CustomerInput& input);

    storage::Database& m_database;
    FieldWriter& m_fields;
    RecordIds& m_ids;
    Admission* m_admission;
    QByteArray m_foundBy;
    bool m_keepsNames = true;              ///< false during a load, whose end makes the full-text
    std::optional<bool> m_anyoneWithoutId; ///< null: not known
    Prepared m_insert;
    Prepared m_index;
    Prepared m_byExternalId;
    Prepared m_byToken;
};

} // namespace scrim::records
