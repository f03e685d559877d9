// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/csv_reader.h"
#include "intake/mapper.h"
#include "testkit/testkit.h"

#include <QMap>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace scrim::intake::testkit {

/// A reader's source over a text that stays where it is.
[[nodiscard]] inline CsvReader::Source sourceOf(const QByteArray& text)
{
    return [&text](qint64 offset, MutableBytes into) -> Result<qint64> {
        const qint64 count = std::min<qint64>(static_cast<qint64>(into.size()), text.size() - offset);
        if (count > 0)
            std::memcpy(into.data(), text.constData() + offset, static_cast<std::size_t>(count));
        return std::max<qint64>(count, 0);
    };
}

[[nodiscard]] inline QString shown(Bytes bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// A stored record as plain text, since what a sink gets points into buffers that are gone afterwards.
struct Stored
{
    records::CustomerInput customer; ///< of an order: the customer that it names
    records::OrderInput order;
    QMap<QString, QString> values; ///< by the field's name; an order's customer's as "customer.email"
    QMap<QString, QString> masks;
    QMap<QString, QString> normalized;
    qint64 rows = 1;
};

/// What became of a file's rows.
struct Outcome
{
    std::vector<Stored> stored;
    QStringList rejects; ///< "3 Email: not an e-mail address"
    QStringList remarks; ///< "Phone: no phone number: left out (2 from 3)"
};

/// Keeps what a mapper gives.
class MemorySink final : public Sink
{
public:
    Result<void> store(records::CustomerInput customer, RowsOf rows) override
    {
        Stored stored;
        stored.rows = rows.count;
        keep(stored, customer.sensitive, {});
        stored.customer = customer;
        m_mapped.stored.push_back(std::move(stored));
        return {};
    }
    Result<void> store(records::OrderInput order, RowsOf rows) override
    {
        Stored stored;
        keep(stored, order.sensitive, {});
        keep(stored, order.customer.sensitive, QStringLiteral("customer."));
        stored.customer = order.customer;
        stored.order = order;
        stored.rows = rows.count;
        m_mapped.stored.push_back(std::move(stored));
        return {};
    }
    Result<void> reject(const Reject& reject) override
    {
        m_mapped.rejects.append(
            QStringLiteral("%1 %2: %3").arg(QString::number(reject.line), reject.column, reject.reason));
        return {};
    }

    Result<std::optional<QString>> currencyOf(const QString& /*source*/, const QString& orderId) override
    {
        return currencies.contains(orderId) ? std::optional(currencies.value(orderId)) : std::nullopt;
    }

    QMap<QString, QString> currencies; ///< of the orders that are there, by id

    [[nodiscard]] Outcome take() { return std::exchange(m_mapped, {}); }

private:
    static void keep(Stored& stored, const std::vector<records::SensitiveInput>& inputs, const QString& prefix)
    {
        for (const records::SensitiveInput& input : inputs) {
            const QString name = prefix + policy::name(input.field);
            stored.values.insert(name, shown(input.value));
            stored.masks.insert(name, input.mask);
            stored.normalized.insert(name, shown(input.normalized));
        }
    }
    Outcome m_mapped;
};

[[nodiscard]] inline QStringList shown(const Remarks& remarks)
{
    QStringList lines;
    for (const Remark& remark : remarks.all())
        lines.append(QStringLiteral("%1: %2 (%3 from %4)")
                         .arg(remark.column, remark.what)
                         .arg(remark.rows)
                         .arg(remark.firstLine));
    return lines;
}

/// Runs a whole file through a format.
template<typename Format>
[[nodiscard]] Result<Outcome> mapAll(const QByteArray& file, const QString& region = {})
{
    MemorySink sink;
    CsvReader reader(sourceOf(file));
    auto record = reader.next();
    if (!record || *record == nullptr)
        return fail(ErrorCode::WrongFormat, QStringLiteral("no header"));
    Format format(Header((*record)->cells), sink, region);
    for (;;) {
        record = reader.next();
        if (!record)
            return std::unexpected(record.error());
        if (*record == nullptr)
            break;
        if (auto taken = format.take(**record); !taken)
            return fail(taken);
    }
    if (auto finished = format.finish(); !finished)
        return fail(finished);
    Outcome mapped = sink.take();
    mapped.remarks = shown(format.remarks());
    return mapped;
}

} // namespace scrim::intake::testkit
