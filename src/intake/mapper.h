// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/header.h"
#include "intake/redact.h"
#include "intake/remarks.h"
#include "intake/row.h"
#include "intake/sink.h"

#include <deque>
#include <initializer_list>
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

/// Which order a row of a CSV file belongs to.
struct OrderRow
{
    Bytes number;           ///< empty where the row has none
    bool continues = false; ///< has none, and belongs to the row before it
    bool isHead = false;    ///< has cells of the order's own
};

/// Makes records of one format's rows.
class Mapper
{
public:
    Mapper(Header header, Sink& sink) : m_header(std::move(header)), m_sink(sink) {}
    Mapper(const Mapper&) = delete;
    Mapper& operator=(const Mapper&) = delete;
    virtual ~Mapper() = default;

    /// Rows of one order come one behind the other.
    [[nodiscard]] virtual Result<void> take(const CsvRecord& record) = 0;
    /// Whether records are orders of several rows, which orderRow() tells apart.
    [[nodiscard]] virtual bool hasOrderRows() const { return false; }
    [[nodiscard]] virtual std::optional<OrderRow> orderRow(const CsvRecord& /*record*/) const { return std::nullopt; }
    /// The file is read to its end.
    [[nodiscard]] virtual Result<void> finish() = 0;

    [[nodiscard]] const Header& header() const { return m_header; }
    [[nodiscard]] qint64 redactedCards() const { return m_redactor.cards(); }
    [[nodiscard]] qint64 redactedCodes() const { return m_redactor.codes(); }
    /// What was left out or masked without rejecting a row.
    [[nodiscard]] const Remarks& remarks() const { return m_remarks; }

    /// About the row on this line as a whole.
    void remark(qint64 line, const QString& what) { m_remarks.add(line, m_header.text(Header::none), what); }
    /// What is wrong with a row, for the sink. `column` may be Header::none.
    [[nodiscard]] Reject reject(qint64 line, int column, const QString& reason) const;
    /// What a record was made of.
    [[nodiscard]] RowsOf rowsAt(std::vector<qint64> lines) const
    {
        const auto count = static_cast<qint64>(lines.size());
        return {count, std::move(lines), m_record};
    }
    /// The reason for rows of an order that stands in the file already.
    [[nodiscard]] static QString twice();
    /// Of a JSON file, for the rejects of what is read next.
    void setRecord(qint64 number) { m_record = number; }

protected:
    /// What is wrong with the row: unreadable, more cells than the header, fewer than `needed` takes, a cell that fails
    /// its check. Spreadsheets cut empty cells off a row's end, so other cells that are not there are empty ones.
    [[nodiscard]] std::optional<Reject> faultOf(const CsvRecord& record, const std::vector<Check>& checks,
                                                std::initializer_list<int> needed);
    /// The cell for everybody to read: card numbers and verification codes in it are masked, with a remark.
    [[nodiscard]] QString text(const Row& row, int column);
    /// The same of a cell that holds lines of "name: value": without those whose name is forbidden, with a remark.
    [[nodiscard]] QString attributes(const Row& row, int column);
    /// A line of an address as it is to be sealed, without them; until the next row.
    [[nodiscard]] Bytes addressLine(const Row& row, int column);
    /// The cell where it is a phone number; what people write instead ("n/a", "see note") is left out with a remark,
    /// and so is a card number.
    [[nodiscard]] Bytes phone(const Row& row, int column);
    /// The cell; out of a column called "PIN Code" only the six digits of an Indian postcode, since it could be the PIN
    /// of a card.
    [[nodiscard]] Bytes postcode(const Row& row, int column);
    void remark(const Row& row, int column, const QString& what);
    /// The reason for cells that are not isUnspoilt().
    [[nodiscard]] static QString spoilt();
    /// The reason for cells that are not isNoMask().
    [[nodiscard]] static QString hidden();
    [[nodiscard]] Sink& sink() { return m_sink; }
    [[nodiscard]] Header& columns() { return m_header; }

private:
    /// How many numbers the redactor had masked so far.
    struct Masked
    {
        qint64 cards = 0;
        qint64 codes = 0;
        bool operator==(const Masked&) const = default;
    };
    [[nodiscard]] Masked masked() const { return {m_redactor.cards(), m_redactor.codes()}; }
    void remarkMasked(const Row& row, int column, const Masked& before);

    Header m_header;
    Sink& m_sink;
    qint64 m_record = 0;
    Redactor m_redactor;
    Remarks m_remarks;
    std::deque<WipedBytes> m_redacted; ///< of the row that is being read
};

} // namespace scrim::intake
