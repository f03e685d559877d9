// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/preview.h"
#include "intake/sink.h"

#include <utility>
#include <vector>

namespace scrim::intake {

/// Takes records in place of the cache and keeps of them what everybody may see.
class PreviewSink final : public Sink
{
public:
    explicit PreviewSink(int count) : m_count(static_cast<std::size_t>(count)) {}

    [[nodiscard]] Result<void> store(records::CustomerInput customer, RowsOf rows) override;
    [[nodiscard]] Result<void> store(records::OrderInput order, RowsOf rows) override;
    [[nodiscard]] Result<void> reject(const Reject& reject) override;
    [[nodiscard]] Result<std::optional<QString>> currencyOf(const QString& source, const QString& orderId) override;

    [[nodiscard]] bool isFull() const { return m_rows.size() >= m_count; }
    /// Of the columns that have something in them.
    [[nodiscard]] const QStringList& titles() const { return m_titles; }
    [[nodiscard]] std::vector<PreviewRow> takeRows();

private:
    using Cells = std::vector<std::pair<QString, QString>>; ///< title and text
    void add(const Cells& cells);

    std::size_t m_count;
    QStringList m_titles;
    std::vector<PreviewRow> m_rows;
};

} // namespace scrim::intake
