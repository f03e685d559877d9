// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapper.h"
#include "intake/number_set.h"
#include "intake/sensitive.h"

#include <memory>
#include <string_view>

namespace scrim::intake {

/// Shopify's order export, 79 columns in any order. An order with several line items is several rows, each with the
/// order's number (or none), the order's own cells on the first only. An order is imported whole or not at all: one bad
/// row rejects them all, since its totals would not add up.
class ShopifyOrders final : public Mapper
{
public:
    /// Whether a file with these columns is one.
    [[nodiscard]] static bool fits(const Header& header);

    ShopifyOrders(Header header, Sink& sink, QString defaultRegion);
    ~ShopifyOrders() override;
    [[nodiscard]] Result<void> take(const CsvRecord& record) override;
    [[nodiscard]] Result<void> finish() override;
    [[nodiscard]] bool hasOrderRows() const override;
    [[nodiscard]] std::optional<OrderRow> orderRow(const CsvRecord& record) const override;

private:
    struct Place
    {
        int name, company, street, street2, town, province, provinceName, country, postcode, phone;
    };
    struct Columns
    {
        int number, id, email, phone, financial, fulfilment, currency, subtotal, shipping, taxes, total, discount;
        int refunded, createdAt, paidAt, shippedAt, cancelledAt, lineName, lineQuantity, linePrice, lineSku, notes,
            attributes;
        Place billing, delivery;
        ExtraColumns extra;
    };
    struct Open; ///< the order whose rows are being read

    [[nodiscard]] static Place takePlace(Header& header, std::string_view prefix);
    [[nodiscard]] static Columns takeColumns(Header& header);
    [[nodiscard]] static std::vector<Check> checksFor(const Columns& columns);
    [[nodiscard]] bool startsOrder(const Row& row) const;
    [[nodiscard]] Result<void> begin(const Row& row, const QString& number);
    [[nodiscard]] Result<void> add(const Row& row);
    [[nodiscard]] Result<void> spoil(const Reject& fault);
    [[nodiscard]] std::optional<Reject> readOrder(const Row& row);
    [[nodiscard]] std::optional<Reject> readAmounts(const Row& row);
    [[nodiscard]] std::optional<Reject> readLine(const Row& row);
    void readCustomer(const Row& row);
    void addSensitive(const Row& row);
    [[nodiscard]] AddressCells addressOf(const Row& row, const Place& place);
    [[nodiscard]] QString regionOf(const Row& row, const Place& place);

    QString m_defaultRegion;
    Columns m_columns;
    std::vector<Check> m_checks;
    std::unique_ptr<Open> m_open;
    NumberSet m_seen; ///< where an order is one row
};

} // namespace scrim::intake
