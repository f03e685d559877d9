// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_clerk.h"

#include "audit/merkle.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "review/matcher.h"
#include "review/saved_filters.h"
#include "review/summarize.h"

#include <algorithm>
#include <tuple>

namespace scrim::models {

namespace {

std::unexpected<Error> superseded()
{
    return fail(ErrorCode::Cancelled, Core::tr("Another filter or order took this one's place."));
}

/// One piece of work, after which others get their turn: some tens of milliseconds.
constexpr qint64 entriesAtOnce = 8'192;
constexpr std::size_t blocksAtOnce = 256;

} // namespace

Result<std::shared_ptr<LogClerk>> LogClerk::open(LogAccess access)
{
    auto index = review::Index::open(access.folder, access.index,
                                     {std::move(access.readersPrivate), std::move(access.ownPrivate)});
    if (!index)
        return fail(index);
    return std::make_shared<LogClerk>(std::move(*index), access.filters);
}

LogClerk::LogClerk(std::unique_ptr<review::Index> index, QString filters)
    : m_index(std::move(index)), m_filters(std::move(filters))
{}

Result<review::Index::Step> LogClerk::readOn(const std::atomic<bool>& cancelled)
{
    // The places that a search has handed out must not move.
    if (m_running)
        return review::Index::Step{0, true};
    const qint64 before = entries();
    auto step = m_index->readOn(entriesAtOnce, cancelled);
    if (entries() < before) {
        // Begun anew: what was found in the old one is nowhere.
        m_places.clear();
        m_shown = 0;
    }
    return step;
}

void LogClerk::prepare()
{
    for (const review::Column column : review::wordColumns)
        std::ignore = m_index->table().dictionary(column).ranks();
}

void LogClerk::search(quint64 id, const review::Filter& filter, const review::Order& order)
{
    drop();
    m_running.emplace(Running{id, order, review::Search(m_index->table(), filter)});
}

/// Ends a search. What it has found so far goes on being served until the next one has something.
void LogClerk::drop()
{
    if (m_running && m_running->id == m_shown) {
        m_places = m_running->search.take();
        m_order = m_running->order;
    }
    m_running.reset();
}

Result<Counted> LogClerk::goOn(const std::atomic<bool>& cancelled)
{
    if (!m_running)
        return superseded();
    const bool isOver = m_running->search.advance(blocksAtOnce, cancelled);
    if (cancelled) {
        drop();
        return superseded();
    }
    const bool inOrderOfSearch = m_running->order == review::Order();
    if (!isOver) {
        if (inOrderOfSearch)
            m_shown = m_running->id;
        return Counted{inOrderOfSearch ? static_cast<qint64>(m_running->search.places().size()) : 0, entries(), false};
    }
    m_places = review::ordered(m_index->table(), m_running->search.take(), m_running->order);
    m_shown = m_running->id;
    m_order = m_running->order;
    m_running.reset();
    return Counted{static_cast<qint64>(m_places.size()), entries(), true};
}

Result<const std::vector<quint32>*> LogClerk::places(quint64 id) const
{
    if (id != m_shown)
        return superseded();
    return m_running && m_running->id == id ? &m_running->search.places() : &m_places;
}

Result<std::vector<review::Row>> LogClerk::rows(quint64 id, qint64 first, int count) const
{
    const auto found = places(id);
    if (!found)
        return std::unexpected(found.error());
    const auto size = static_cast<qint64>((*found)->size());
    const qint64 from = std::clamp<qint64>(first, 0, size);
    const qint64 to = std::clamp<qint64>(from + std::max(count, 0), from, size);
    std::vector<review::Row> rows;
    rows.reserve(static_cast<std::size_t>(to - from));
    for (qint64 row = from; row < to; ++row)
        rows.push_back(m_index->table().row((**found)[static_cast<std::size_t>(row)]));
    return rows;
}

Result<qint64> LogClerk::rowOf(quint64 id, qint64 seq) const
{
    const auto found = places(id);
    if (!found)
        return std::unexpected(found.error());
    const auto place = m_index->table().placeOf(seq);
    const bool isRunning = m_running && m_running->id == id;
    const auto row = place ? review::rowOf(**found, static_cast<quint32>(*place), isRunning ? review::Order() : m_order)
                           : std::nullopt;
    return row.value_or(-1);
}

Result<review::Detail> LogClerk::entry(qint64 seq) const
{
    std::optional<review::Detail> detail;
    const auto read = audit::readLog(m_index->log(), m_index->keys(), seq, seq + 1, [&](const audit::ReadEntry& entry) {
        if (entry.seq != seq || entry.canonical.isEmpty())
            return true;
        const auto leaf = audit::leafHash(asBytes(entry.canonical));
        detail = review::Detail{seq, entry.json, entry.canonical, toByteArray(leaf).toHex(), {}};
        return false;
    });
    if (!read)
        return std::unexpected(read.error());
    if (!detail)
        return fail(ErrorCode::NotFound, Core::tr("You can read no entry %1 in the access log.").arg(seq));
    const auto place = m_index->table().placeOf(seq);
    if (place && detail->entry.value(QLatin1String("action")).toString() == QLatin1String("field.reveal"))
        detail->litMs = m_index->table().litAfter(*place);
    return *std::move(detail);
}

Result<review::Summary> LogClerk::summary(const review::Filter& filter, const QTimeZone& zone,
                                          const std::atomic<bool>& cancelled) const
{
    auto summary = review::summarize(m_index->table(), filter, zone, cancelled);
    if (cancelled)
        return superseded();
    return summary;
}

std::vector<review::Term> LogClerk::terms(review::Column column, const QString& part, int limit) const
{
    return review::termsOf(m_index->table(), column, part, static_cast<std::size_t>(std::max(limit, 0)));
}

QJsonObject LogClerk::loggable(const review::Filter& filter) const
{
    const review::Loggable may = review::loggable(m_index->table(), filter);
    QJsonObject detail{{QStringLiteral("filter"), review::toJson(may.filter)}};
    if (may.leftOut > 0)
        detail.insert(QStringLiteral("left_out"), may.leftOut);
    return detail;
}

Result<std::vector<review::SavedFilter>> LogClerk::savedFilters() const
{
    return review::readSavedFilters(m_filters, m_index->keys().ownPrivate);
}

Result<void> LogClerk::saveFilters(const std::vector<review::SavedFilter>& filters)
{
    return review::writeSavedFilters(m_filters, m_index->keys().ownPrivate, filters);
}

} // namespace scrim::models
