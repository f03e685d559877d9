// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/secret_bytes.h"
#include "policy/field.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::records {

/// A sensitive field as everybody may see it.
struct MaskedField
{
    policy::Field field = policy::Field::Email;
    QString mask;
};

/// A value that stood in a field before.
struct FieldVersion
{
    qint64 id = 0;
    QString mask;
    qint64 replacedMs = 0; ///< when another took its place
    QString replacedBy;    ///< who did that; a name
    QString how;           ///< "typed", "undone", "shop"
    bool isOwn = false;    ///< a person had typed it
};

/// A field that somebody has corrected.
struct EditedField
{
    policy::Field field = policy::Field::Email;
    std::vector<FieldVersion> versions; ///< newest first
    QString shopMask;                   ///< of what the shop says now, where that waits for a person; else empty
    bool hasConflict = false;
};

/// One row of a result list.
struct Hit
{
    RecordId id;
    QString title;    ///< the customer's name, or the order's number
    QString subtitle; ///< town and country, or the customer's name and the date
    std::vector<MaskedField> masked;
    bool hasMasks = true; ///< false: they have not been read
};

/// What a query was taken for, besides words of a name and an order's number: looked up whole, and put on record.
enum class Reading
{
    Email,
    Phone,
    CardAndName,     ///< a card's last four and whole words of the name
    PostcodeAndName, ///< a postcode and whole words of the name
};

/// As the log names it: "email", "phone", "card", "postcode".
[[nodiscard]] QString name(Reading reading);

/// What a search finds, best first, and the first of it by name, at once; Store::hits() gives all of it with its masks.
struct Found
{
    std::vector<RecordId> records;
    std::vector<Hit> hits; ///< of the first records, without masks
    std::vector<Reading> readings;
};

/// Money is exact: minor units of an ISO 4217 currency.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< "EUR"; empty when the source gave none
};
/// "1,234.50 EUR" with the currency's own number of decimals; locale-free.
[[nodiscard]] QString format(const Money& money);
/// How many digits of it stand behind the point (ISO 4217): 0 for JPY, 3 for KWD, 2 where nothing else is known.
[[nodiscard]] int decimalsOf(const QString& currency);

struct OrderSummary
{
    qint64 id = 0;
    QString number;   ///< "#1001"
    QString placedAt; ///< ISO 8601 as the source gave it, with its offset
    QString financialStatus;
    QString fulfilmentStatus;
    Money total;
};

struct OrderLine
{
    QString title;
    QString sku;
    qint64 quantity = 0;
    Money price; ///< each
};

/// When what happened to an order: ISO 8601 as the source gave it, with its offset; empty when not known.
struct OrderMoments
{
    QString paid, packed, shipped, delivered, returned, cancelled;

    bool operator==(const OrderMoments&) const = default;
};

struct Shipment
{
    QString carrier;
    QString tracking; ///< its number
    QString shippedAt, deliveredAt;

    bool operator==(const Shipment&) const = default;
};

struct Refund
{
    QString externalId; ///< the source's; empty where it gives none
    QString refundedAt;
    Money amount; ///< what went back: positive
    QString reason;
};

struct Customer
{
    RecordId id;
    QString externalId;
    QString name;
    QString company;
    QString note;
    QStringList tags;
    qint64 orderCount = 0; ///< as the source counts
    Money spent;
    std::vector<MaskedField> fields;
    std::vector<EditedField> edits;   ///< of the fields that somebody has corrected
    std::vector<OrderSummary> orders; ///< newest first; no more than firstOrders
    bool hasMoreOrders = false;       ///< Store::orders() gives them
};
/// As many of a customer's orders come with them.
inline constexpr int firstOrders = 20;

/// What a review asks of a customer, without their orders and masks.
struct CustomerCard
{
    qint64 id = 0;
    QString name;
    QStringList tags;
};

struct Order
{
    RecordId id;
    qint64 customer = 0; ///< 0 when the source names none
    QString customerName;
    OrderSummary summary;
    Money subtotal, shipping, taxes, discount, refunded;
    QString note;
    OrderMoments moments;
    std::vector<OrderLine> lines;
    std::vector<Shipment> shipments;
    std::vector<Refund> refunds;
    std::vector<MaskedField> fields;
    std::vector<EditedField> edits; ///< of the fields that somebody has corrected
    qint64 newer = 0;               ///< the customer's next order; 0 when this is the newest
    qint64 older = 0;               ///< the customer's order before; 0 when this is the first
};

/// What intake hands over. `value` is UTF-8 in a buffer that intake wipes; `mask` comes from policy.
struct SensitiveInput
{
    policy::Field field = policy::Field::Email;
    Bytes value;
    QString mask;
    Bytes normalized; ///< for the blind index: of an e-mail or phone, and an address's postcode; empty for none
    QByteArray token; ///< its place there, where it is made already (Drafter); else the writer makes it
};

struct CustomerInput
{
    QString source;     ///< "shopify"
    QString externalId; ///< the source's id; may be empty: then e-mail, phone find the row to update
    QString name;
    QString company;
    QString note;
    QStringList tags;
    qint64 orderCount = 0;
    Money spent;
    QString town, country; ///< what the address's mask shows
    QString searched;      ///< searchText() of name and company, where the caller has made it already
    std::vector<SensitiveInput> sensitive;
};

struct OrderInput
{
    QString source;
    QString externalId;
    OrderSummary summary; ///< id unused
    Money subtotal, shipping, taxes, discount, refunded;
    QString note;
    OrderMoments moments;
    std::vector<OrderLine> lines;
    std::vector<Shipment> shipments; ///< all of them, or none to leave alone what is stored
    std::vector<Refund> refunds;     ///< likewise
    std::vector<SensitiveInput> sensitive;
    CustomerInput customer; ///< found by its id, e-mail or phone; made if there is none and it says who it is
};

enum class Stored
{
    Imported,
    Updated,
    Unchanged,
    Erased, ///< is of somebody who was erased: nothing was stored
};

} // namespace scrim::records
