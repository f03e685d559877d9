// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapped.h"
#include "intake/number_set.h"

#include <memory>

namespace scrim::intake {

/// Orders by a mapping. In a CSV file an order with several lines is several rows with its number, its own cells being
/// those of the first; in JSON an order is one record. It is imported whole or not at all.
class MappedOrders final : public Mapped
{
public:
    MappedOrders(Header header, Sink& sink, Mapping mapping, MapDefaults defaults);
    ~MappedOrders() override;
    [[nodiscard]] Result<void> take(const CsvRecord& record) override;
    [[nodiscard]] Result<void> take(const JsonRows& rows) override;
    [[nodiscard]] Result<void> finish() override;
    [[nodiscard]] bool hasOrderRows() const override;
    [[nodiscard]] std::optional<OrderRow> orderRow(const CsvRecord& record) const override;

private:
    struct Open; ///< the order whose rows are being read
    struct Amount
    {
        Target target;
        records::Money records::OrderInput::* money;
    };
    static const std::array<Amount, 5> amounts; ///< all but the total

    [[nodiscard]] Result<void> spoil(const Reject& fault);
    [[nodiscard]] std::optional<Reject> readOrder(const Row& row);
    [[nodiscard]] std::optional<Reject> readAmounts(const Row& row);
    [[nodiscard]] std::optional<Reject> readMoments(const Row& row);
    [[nodiscard]] std::optional<Reject> readShipment(const Row& row);
    [[nodiscard]] std::optional<Reject> readRefund(const Row& row);
    [[nodiscard]] std::optional<Reject> readLine(const Row& row);
    [[nodiscard]] std::optional<Reject> addElement(const Row& row);
    void readCustomer(const Row& row);
    void addSensitive(const Row& row);

    std::unique_ptr<Open> m_open;
    NumberSet m_seen;     ///< where an order is one row
    bool m_ships = false; ///< the mapping has a column for shipments
};

} // namespace scrim::intake
