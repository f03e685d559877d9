// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapper.h"
#include "intake/sensitive.h"

namespace scrim::intake {

/// Shopify's customer export and import forms: 17, 20 or 21 columns, in any order.
class ShopifyCustomers final : public Mapper
{
public:
    /// Whether a file with these columns is one.
    [[nodiscard]] static bool fits(const Header& header);

    /// `currency`: of the totals, since the export names none; may be empty.
    ShopifyCustomers(Header header, Sink& sink, QString defaultRegion, QString currency = {});
    [[nodiscard]] Result<void> take(const CsvRecord& record) override;
    [[nodiscard]] Result<void> finish() override { return {}; }

private:
    struct Columns
    {
        int id, firstName, lastName, email, phone, addressPhone, company, street, street2, town, province, provinceName,
            country;
        int countryCode, postcode, spent, orders, note, tags;
        ExtraColumns extra;
    };
    [[nodiscard]] static Columns takeColumns(Header& header);
    [[nodiscard]] static std::vector<Check> checksFor(const Columns& columns, Header& header);
    [[nodiscard]] std::optional<Reject> read(const Row& row, records::CustomerInput& customer);
    void addSensitive(const Row& row, records::CustomerInput& customer, Sensitive& keep);

    QString m_defaultRegion;
    QString m_currency;
    Columns m_columns;
    std::vector<Check> m_checks;
};

} // namespace scrim::intake
