// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv_feed.h"

#include <utility>

namespace scrim::intake {

CsvFeed::CsvFeed(Reading first, std::unique_ptr<Mapper> mapper, Sink& sink, const LineList* only, bool isPlain,
                 std::function<Result<Reading>()> again)
    : m_reading(std::move(first)),
      m_mapper(std::move(mapper)),
      m_sink(sink),
      m_only(only),
      m_isPlain(isPlain),
      m_again(std::move(again)),
      m_pass(m_again && m_mapper->hasOrderRows() ? Pass::Numbers : Pass::Whole),
      m_orderOf(*m_mapper)
{}

Result<bool> CsvFeed::step()
{
    switch (m_pass) {
    case Pass::Numbers:
        return stepNumbers();
    case Pass::Gather:
        return stepGather();
    case Pass::Give:
        return give();
    case Pass::Whole:
        break;
    }
    return stepWhole();
}

Result<const CsvRecord*> CsvFeed::nextListed()
{
    for (;;) {
        const auto record = m_reading.reader->next();
        if (!record)
            return std::unexpected(record.error());
        ++m_ordinal;
        if (*record == nullptr || m_only == nullptr || m_only->hasLine((*record)->line))
            return *record;
        if (m_pass == Pass::Whole)
            skip();
    }
}

Result<void> CsvFeed::begin(Pass pass)
{
    m_pass = pass;
    if (pass == Pass::Give)
        return {};
    auto reading = m_again();
    if (!reading)
        return fail(reading);
    m_reading = std::move(*reading);
    m_orderOf = OrderOfRow(*m_mapper);
    m_ordinal = 0;
    return {};
}

Result<bool> CsvFeed::stepNumbers()
{
    const auto record = nextListed();
    if (!record)
        return std::unexpected(record.error());
    if (*record != nullptr) {
        m_scattered.note(m_orderOf(**record));
        return true;
    }
    m_scattered.finish();
    if (auto begun = begin(Pass::Whole); !begun)
        return std::unexpected(begun.error());
    return true;
}

Result<bool> CsvFeed::stepWhole()
{
    const auto record = nextListed();
    if (!record)
        return std::unexpected(record.error());
    if (*record != nullptr) {
        if (!m_scattered.isEmpty() && m_scattered.contains(m_orderOf(**record))) {
            m_putOff += GatheredRows::sizeOf(**record);
            return true;
        }
        if (auto taken = m_mapper->take(**record); !taken)
            return std::unexpected(taken.error());
        return true;
    }
    if (m_scattered.isEmpty())
        return false;
    if (auto finished = m_mapper->finish(); !finished)
        return std::unexpected(finished.error());
    m_size = position();
    m_parts = m_putOff / gatheredAtOnce + 1;
    if (auto begun = begin(Pass::Gather); !begun)
        return std::unexpected(begun.error());
    return true;
}

Result<bool> CsvFeed::stepGather()
{
    const auto record = nextListed();
    if (!record)
        return std::unexpected(record.error());
    if (*record == nullptr) {
        m_gathered.arrange();
        m_pass = Pass::Give;
        return true;
    }
    const quint64 order = m_orderOf(**record);
    if (order != 0 && order % m_parts == m_part && m_scattered.contains(order))
        m_gathered.add(**record, order, m_ordinal, m_mapper->orderRow(**record).value_or(OrderRow()).isHead);
    return true;
}

/// One row.
Result<bool> CsvFeed::give()
{
    const auto [record, kind] = m_gathered.next();
    if (record == nullptr || kind == GatheredRows::Kind::First) {
        if (auto finished = m_mapper->finish(); !finished)
            return std::unexpected(finished.error());
    }
    if (record != nullptr) {
        const auto taken = kind == GatheredRows::Kind::Repeated
                               ? m_sink.reject(m_mapper->reject(record->line, Header::none, Mapper::twice()))
                               : m_mapper->take(*record);
        if (!taken)
            return std::unexpected(taken.error());
        return true;
    }
    m_gathered = GatheredRows();
    if (++m_part == m_parts)
        return false;
    if (auto begun = begin(Pass::Gather); !begun)
        return std::unexpected(begun.error());
    return true;
}

qint64 CsvFeed::position() const
{
    // The reader is ahead of its own place by a window at most, which is part of what is read.
    return m_isPlain ? m_reading.reader->position() : m_reading.source->bytesRead();
}

qint64 CsvFeed::bytesRead() const
{
    switch (m_pass) {
    case Pass::Numbers:
        return 0;
    case Pass::Whole:
        return m_scattered.isEmpty() ? position() : position() / 2;
    case Pass::Gather:
    case Pass::Give:
        break;
    }
    // The file once more, in as many parts as it is read again.
    const auto parts = static_cast<qint64>(m_parts);
    return m_size / 2 + (static_cast<qint64>(m_part) * m_size + position()) / (2 * parts);
}

} // namespace scrim::intake
