// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/feed.h"
#include "intake/order_rows.h"

namespace scrim::intake {

/// The records of a CSV file. Where an order may be of several rows, they are brought together first, wherever in the
/// file they stand: the file is read once for the numbers alone, then for all orders whose rows stand together, then
/// for the others, as often as their rows need to fit into memory of a fixed size.
class CsvFeed final : public Feed
{
public:
    /// A file that is read from its begin.
    struct Reading
    {
        std::unique_ptr<DecodedSource> source;
        std::unique_ptr<CsvReader> reader; ///< behind the header
    };
    /// Memory for rows that are brought together.
    static constexpr std::size_t gatheredAtOnce = std::size_t{16} << 20U;

    /// `again` reads the file once more; without it rows are taken as they stand.
    CsvFeed(Reading first, std::unique_ptr<Mapper> mapper, Sink& sink, const LineList* only, bool isPlain,
            std::function<Result<Reading>()> again);

    Result<bool> step() override;
    qint64 bytesRead() const override;
    const Mapper& mapper() const override { return *m_mapper; }
    Mapper& mapper() override { return *m_mapper; }
    QStringList dropped() const override { return m_mapper->header().forbidden(); }
    QStringList ignored() const override { return m_mapper->header().ignored(); }

private:
    enum class Pass
    {
        Numbers, ///< which orders stand in more than one place?
        Whole,   ///< all rows but theirs
        Gather,  ///< theirs, a part at a time
        Give,    ///< that part
    };
    /// The next record that the list of lines names; null at the end.
    [[nodiscard]] Result<const CsvRecord*> nextListed();
    [[nodiscard]] Result<void> begin(Pass pass);
    [[nodiscard]] Result<bool> stepNumbers();
    [[nodiscard]] Result<bool> stepWhole();
    [[nodiscard]] Result<bool> stepGather();
    [[nodiscard]] Result<bool> give();
    /// Of the file's own bytes, in this pass.
    [[nodiscard]] qint64 position() const;

    Reading m_reading;
    std::unique_ptr<Mapper> m_mapper;
    Sink& m_sink;
    const LineList* m_only;
    bool m_isPlain; ///< the reader's place is the file's
    std::function<Result<Reading>()> m_again;
    Pass m_pass = Pass::Whole;
    OrderOfRow m_orderOf;
    qint64 m_ordinal = 0; ///< of the record
    ScatteredOrders m_scattered;
    std::size_t m_putOff = 0; ///< what the rows of scattered orders need
    quint64 m_parts = 0;
    quint64 m_part = 0;
    GatheredRows m_gathered;
    qint64 m_size = 0; ///< of the file, once it is read
};

} // namespace scrim::intake
