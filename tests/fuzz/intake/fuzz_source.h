// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/csv_reader.h"
#include "intake/mapper.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace scrim::intake {

[[nodiscard]] inline CsvReader::Source sourceOf(Bytes file)
{
    return [file](qint64 offset, MutableBytes into) -> Result<qint64> {
        const Bytes rest = file.subspan(std::min(file.size(), static_cast<std::size_t>(offset)));
        const std::size_t count = std::min(rest.size(), into.size());
        if (count > 0)
            std::memcpy(into.data(), rest.data(), count);
        return static_cast<qint64>(count);
    };
}

/// Counts what a format gives and reads all of it, so that a dangling value is noticed.
class CountingSink final : public Sink
{
public:
    /// `firstLine`: where the first record can stand.
    explicit CountingSink(qint64 firstLine = 2) : m_firstLine(firstLine) {}
    Result<void> store(records::CustomerInput customer, RowsOf rows) override
    {
        look(customer.sensitive);
        m_rows += rows.count;
        return {};
    }
    Result<void> store(records::OrderInput order, RowsOf rows) override
    {
        look(order.sensitive);
        look(order.customer.sensitive);
        m_rows += rows.count;
        return {};
    }
    Result<void> reject(const Reject& reject) override
    {
        if (reject.line < m_firstLine || reject.column.isEmpty() || reject.reason.isEmpty())
            std::abort();
        ++m_rows;
        return {};
    }
    Result<std::optional<QString>> currencyOf(const QString& /*source*/, const QString& /*orderId*/) override
    {
        return QStringLiteral("EUR");
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void look(const std::vector<records::SensitiveInput>& inputs)
    {
        for (const records::SensitiveInput& input : inputs) {
            if (input.value.empty() || input.mask.isEmpty())
                std::abort();
            for (const std::uint8_t byte : input.value)
                m_sum = m_sum + byte;
            for (const std::uint8_t byte : input.normalized)
                m_sum = m_sum + byte;
        }
    }
    qint64 m_firstLine;
    qint64 m_rows = 0;
    volatile unsigned m_sum = 0;
};

/// Every row of any file goes to the sink exactly once.
template<typename Format>
void mapOnce(Bytes file)
{
    CsvReader reader(sourceOf(file));
    auto record = reader.next();
    if (!record || *record == nullptr || (*record)->defect != Defect::None)
        return;
    CountingSink sink;
    Format format(Header((*record)->cells), sink, {});
    qint64 rows = 0;
    for (;;) {
        record = reader.next();
        if (!record || *record == nullptr)
            break;
        ++rows;
        if (!format.take(**record))
            std::abort();
    }
    if (!format.finish() || sink.rows() != rows)
        std::abort();
}

} // namespace scrim::intake
