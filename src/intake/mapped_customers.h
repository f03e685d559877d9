// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapped.h"

#include <memory>

namespace scrim::intake {

/// Customers by a mapping: WooCommerce, Magento, any CSV. Magento's file with addresses has a row of its own for each
/// further address of a customer, which counts with the customer; the first address is the one that is kept.
class MappedCustomers final : public Mapped
{
public:
    MappedCustomers(Header header, Sink& sink, Mapping mapping, MapDefaults defaults);
    ~MappedCustomers() override;
    [[nodiscard]] Result<void> take(const CsvRecord& record) override;
    [[nodiscard]] Result<void> take(const JsonRows& rows) override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct Open; ///< the customer whose rows are being read

    [[nodiscard]] bool isFurtherAddress(const Row& row) const;
    [[nodiscard]] std::optional<Reject> read(const Row& row);
    void addSensitive(const Row& row);
    void addAddress(const Row& row);

    bool m_hasAddressRows;
    std::unique_ptr<Open> m_open;
};

} // namespace scrim::intake
