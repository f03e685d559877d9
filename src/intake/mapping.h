// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/dates.h"
#include "intake/money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>

namespace scrim::intake {

/// What a column can be: "email", "billing.phone", "line.title" in a mapping.
enum class Target
{
    Id,
    Number,
    CustomerId,
    Name,
    Company,
    Note,
    Tags,
    OrderCount,
    Spent,
    Email,
    Phone,
    BirthDate,
    NationalId,
    CardNumber,
    Iban,
    Street,
    Street2,
    Postcode,
    Town,
    Province,
    Country,
    PlacedAt,
    PlacedAtUtc, ///< the same moment in UTC: with PlacedAt it says the shop's offset
    PaidAt,
    PaidAtUtc,
    PackedAt,
    ShippedAt,
    ShippedAtUtc,
    DeliveredAt,
    ReturnedAt,
    CancelledAt,
    FinancialStatus,
    FulfilmentStatus,
    Currency,
    Total,
    Subtotal,
    Shipping,
    Taxes,
    Discount,
    Refunded,
    BillingName, ///< of a customer without a name of their own as well
    BillingCompany,
    BillingStreet,
    BillingStreet2,
    BillingPostcode,
    BillingTown,
    BillingProvince,
    BillingCountry,
    BillingPhone,
    ShippingName,
    ShippingCompany,
    ShippingStreet,
    ShippingStreet2,
    ShippingPostcode,
    ShippingTown,
    ShippingProvince,
    ShippingCountry,
    ShippingPhone,
    ShipmentCarrier,
    ShipmentTracking,
    ShipmentShippedAt,
    ShipmentDeliveredAt,
    RefundId,
    RefundAmount,
    RefundRefundedAt,
    RefundReason,
    LineTitle,
    LineSku,
    LineQuantity,
    LinePrice, ///< of one; where it is finer than the currency's smallest coin, rounded to it
    Order,     ///< a refund's order: its id, or an address that ends in /orders/ID
    RefundedAt,
    RefundedAtUtc,
    Reason,
    Amount, ///< a refund's
};
[[nodiscard]] QString name(Target target);
[[nodiscard]] std::optional<Target> targetFrom(const QString& name);

/// Which columns of a file are what: the form of docs/intake.md, which the built-in ones have as well.
struct Mapping
{
    enum class Records
    {
        Customers,
        Orders,
        Refunds,
    };

    Records records = Records::Customers;
    QString source = QStringLiteral("csv"); ///< whose ids they are; ids of different sources never meet
    QString currency;                       ///< where no column says it
    DecimalMark decimal = DecimalMark::Either;
    DateRules dates;
    std::map<Target, QStringList> fields;

    /// All columns, each once, as they are named in the mapping.
    [[nodiscard]] QStringList columns() const;
};

/// Whether a record of this kind has the target.
[[nodiscard]] bool isFor(Target target, Mapping::Records records);
/// The mapping in the form of docs/intake.md, ended by a line break: mappingFrom() reads it back.
[[nodiscard]] QByteArray toJson(const Mapping& mapping);
/// Reads a mapping. WrongFormat, with what is wrong where, for anything but the documented form: a name that is not
/// known would be a column that silently stays out.
[[nodiscard]] Result<Mapping> mappingFrom(const QByteArray& json, const QString& name);
/// What is missing before records can be told from one another, as mappingFrom() says it; empty when nothing is.
[[nodiscard]] QString lackOf(const Mapping& mapping);
/// Reads the file. NotFound, Io, WrongFormat.
[[nodiscard]] Result<Mapping> readMapping(const QString& path);
/// One that Scrim brings along: "woocommerce-orders".
[[nodiscard]] Result<Mapping> builtInMapping(const QString& name);

} // namespace scrim::intake
