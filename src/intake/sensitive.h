// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "intake/row.h"
#include "intake/wiped_arena.h"
#include "records/types.h"

#include <optional>
#include <vector>

namespace scrim::intake {

/// An address's cells as a shop exports them.
struct AddressCells
{
    Bytes name, company, street, street2, postcode, town, province;
    QString country; ///< as it is shown
};

/// Keeps the sensitive values of one record while it is being stored, since a record's rows leave the reader's buffer
/// one by one; wiped with it. `to` may be read as long as this lives. A number that stands in several columns is looked
/// at once.
class Sensitive
{
public:
    using Inputs = std::vector<records::SensitiveInput>;

    /// Nothing when `value` is empty. `region`: the country of a phone without a country code.
    void add(Inputs& to, policy::Field field, Bytes value, const QString& region = {});
    /// Nothing when there is neither street, postcode nor town.
    void addAddress(Inputs& to, policy::Field field, const AddressCells& address);

private:
    struct Phone
    {
        Bytes value;
        QString region;
        Bytes normalized;
        QString mask;
    };
    struct Email
    {
        Bytes value;
        Bytes normalized;
        QString mask;
    };
    struct Place
    {
        QString town, country, mask;
    };
    [[nodiscard]] const Phone& phoneOf(Bytes value, const QString& region);
    [[nodiscard]] const Email& emailOf(Bytes value);
    [[nodiscard]] const QString& placeMask(const QString& town, const QString& country);

    static constexpr std::size_t chunkSize = 1024;
    WipedArena m_values{chunkSize};
    std::vector<Phone> m_phones;
    std::optional<Email> m_email; ///< the last one: an order and its customer have the same
    Place m_place;                ///< likewise
};

/// Columns for identity and payment values, which shops add to their exports: understood in every format.
struct ExtraColumns
{
    int cardNumber = Header::none;
    int iban = Header::none;
    int birthDate = Header::none;
    int nationalId = Header::none;
};
[[nodiscard]] ExtraColumns takeExtraColumns(Header& header);
void addIdentity(Sensitive& keep, Sensitive::Inputs& to, const Row& row, const ExtraColumns& columns);
void addPayment(Sensitive& keep, Sensitive::Inputs& to, const Row& row, const ExtraColumns& columns);

/// "Germany" for "DE"; anything else stays as it is.
[[nodiscard]] QString countryName(const QString& cell);

} // namespace scrim::intake
