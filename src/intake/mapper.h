// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/header.h"
#include "intake/redact.h"
#include "intake/row.h"
#include "intake/sink.h"

#include <optional>
#include <vector>

namespace scrim::intake {

/// What a column's cells look like, so that a shifted row is noticed. Empty cells always fit.
struct Check
{
    int column = Header::none;
    bool (*fits)(Bytes cell) = nullptr;
    QString reason;
};

/// Makes records of one format's rows.
class Mapper
{
public:
    Mapper(Header header, Sink& sink) : m_header(std::move(header)), m_sink(sink) {}
    Mapper(const Mapper&) = delete;
    Mapper& operator=(const Mapper&) = delete;
    virtual ~Mapper() = default;

    [[nodiscard]] virtual Result<void> take(const CsvRecord& record) = 0;
    /// The file is read to its end.
    [[nodiscard]] virtual Result<void> finish() = 0;

    [[nodiscard]] const Header& header() const { return m_header; }
    [[nodiscard]] qint64 redactedCards() const { return m_redactor.cards(); }

protected:
    /// What is wrong with the row: unreadable, more or fewer cells than the header, a cell that fails its check.
    [[nodiscard]] std::optional<Reject> faultOf(const CsvRecord& record, const std::vector<Check>& checks) const;
    [[nodiscard]] Reject reject(qint64 line, int column, const QString& reason) const;
    [[nodiscard]] QString text(const Row& row, int column) { return m_redactor.clearText(row.raw(column)); }
    /// The reason for cells that are not isUnspoilt().
    [[nodiscard]] static QString spoilt();
    [[nodiscard]] Sink& sink() { return m_sink; }
    [[nodiscard]] Header& columns() { return m_header; }

private:
    Header m_header;
    Sink& m_sink;
    Redactor m_redactor;
};

} // namespace scrim::intake
