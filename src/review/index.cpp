// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/index.h"

#include "audit/archive_state.h"
#include "audit/merkle.h"
#include "audit/segments.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/kdf.h"

#include <QFileInfo>

namespace scrim::review {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t nameSize = 8;
constexpr const char* keyPurpose = "scrim log index v1";
constexpr const char* namePurpose = "scrim log index name v1";

/// Saved after so many while it is made, so that a kill costs seconds; after so many while it follows the log; and
/// where it is closed, unless that is quicker read again.
constexpr qint64 whileMade = 65'536;
constexpr qint64 whileFollowing = 512;
constexpr qint64 whenClosed = 32;

/// How many of the log's first entries were deleted for good.
Result<qint64> prunedEntries(const QString& log)
{
    const auto state = audit::readArchiveState(log);
    if (!state)
        return std::unexpected(state.error());
    qint64 number = 0;
    while (*state && QFileInfo::exists(audit::leavesPath((*state)->folder, number)))
        ++number;
    if (number == 0)
        return 0;
    auto start = audit::readSegmentStart(number < (*state)->firstLive ? (*state)->folder : log, number);
    if (!start)
        return fail(start);
    return start->header.firstSeq;
}

Result<QString> nameOf(const ReadingKeys& keys)
{
    if (!keys.readersPrivate.isEmpty())
        return QStringLiteral("readers");
    auto name = crypto::hkdfSha256(keys.ownPrivate, {}, asBytes(namePurpose), nameSize);
    if (!name)
        return fail(name);
    return QStringLiteral("own-") + QString::fromLatin1(toByteArray(*name).toHex());
}

} // namespace

Result<std::unique_ptr<Index>> Index::open(const QString& log, const QString& folder, ReadingKeys keys)
{
    const auto name = nameOf(keys);
    if (!name)
        return std::unexpected(name.error());
    auto key = crypto::hkdfSha256(keys.readersPrivate.isEmpty() ? keys.ownPrivate : keys.readersPrivate, {},
                                  asBytes(keyPurpose), keySize);
    if (!key)
        return fail(key);
    std::unique_ptr<Index> index(new Index(log, IndexFile(folder, *name, *std::move(key)), std::move(keys)));
    index->m_loaded = index->m_file.load(index->m_table);
    if (!index->m_loaded)
        return index;
    // What was deleted from the log must not go on standing here.
    const auto pruned = prunedEntries(index->m_log);
    if (!pruned)
        return std::unexpected(pruned.error());
    if (index->m_table.rows() > 0 && index->m_table.row(0).seq < *pruned) {
        index->startOver();
        return index;
    }
    index->m_savedSize = index->m_loaded->size;
    if (auto begun = index->m_chain->seek(index->m_loaded->size); !begun)
        return fail(begun);
    return index;
}

Index::Index(QString log, IndexFile file, ReadingKeys keys)
    : m_log(std::move(log)),
      m_keys(std::move(keys)),
      m_readerKeys{m_keys.readersPrivate, m_keys.ownPrivate},
      m_file(std::move(file))
{
    begin();
}

Index::~Index()
{
    saveAfter(whenClosed);
}

void Index::begin()
{
    m_chain.emplace(m_log, audit::Chain::Lock::PerSegment);
    m_ring.emplace(m_readerKeys);
}

void Index::startOver()
{
    m_table = Table();
    m_file.clear();
    m_loaded.reset();
    m_isOther = false;
    m_savedSize = 0;
    begin();
}

bool Index::continuesLog() const
{
    return toByteArray(m_chain->logId()) == m_loaded->logId && toByteArray(m_chain->tree().root()) == m_loaded->root;
}

Result<bool> Index::take(const audit::Chain::Visit& at)
{
    if (at.frame.kind == audit::FrameKind::SessionKey)
        m_ring->add(at.segment, at.frame.payload);
    if (at.frame.kind != audit::FrameKind::Entry)
        return true;
    if (m_loaded) {
        if (at.tree.size() == m_loaded->size) {
            m_isOther = !continuesLog();
            m_loaded.reset();
        }
        return !m_isOther;
    }
    if (at.isPruned)
        return true;
    auto canonical = m_ring->open(m_chain->logId(), at.frame.seq, at.frame.payload);
    if (!canonical)
        return fail(canonical);
    if (!canonical->has_value())
        return true;
    if (audit::leafHash(asBytes(**canonical)) != at.frame.leaf)
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: it does not match its leaf hash").arg(at.frame.seq));
    const std::string_view bytes((*canonical)->constData(), static_cast<std::size_t>((*canonical)->size()));
    if (!m_scanner.scan(bytes) || m_scanner.facts().seq != at.frame.seq)
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: it is not what an entry is").arg(at.frame.seq));
    m_table.append(m_scanner.facts());
    return true;
}

Result<Index::Step> Index::readOn(qint64 entries, const std::atomic<bool>& cancelled)
{
    if (m_loaded && m_loaded->size == m_chain->tree().size()) {
        m_isOther = m_loaded->size > 0 && !continuesLog();
        m_loaded.reset();
    }
    qint64 left = entries;
    bool isStopped = false;
    const auto visit = [&](const audit::Chain::Visit& at) -> Result<bool> {
        auto goOn = take(at);
        if (!goOn)
            return goOn;
        left -= at.frame.kind == audit::FrameKind::Entry ? 1 : 0;
        isStopped = !*goOn || left <= 0 || cancelled;
        return !isStopped;
    };
    const auto read = m_isOther ? audit::Chain::Tail::Clean : m_chain->advance(visit);
    m_table.settle();
    if (!read) {
        // The chain counts an entry before it is looked at: one that is wrong must not pass for one that was taken.
        m_isBroken = m_isBroken || read.error().code != ErrorCode::Io;
        return std::unexpected(read.error());
    }
    if (cancelled)
        return fail(ErrorCode::Cancelled, Core::tr("The reading of the access log was ended."));
    // Shorter than what the index was made from, or another one: not this log's index.
    if (m_isOther || (m_loaded && !isStopped)) {
        startOver();
        return Step{0, false};
    }
    saveAfter(isStopped ? whileMade : whileFollowing);
    return Step{m_chain->tree().size(), !isStopped};
}

void Index::saveAfter(qint64 entries)
{
    const qint64 size = m_chain->tree().size();
    if (m_loaded || m_isOther || m_isBroken || size - m_savedSize < entries)
        return;
    m_savedSize = size;
    m_file.save({toByteArray(m_chain->logId()), size, toByteArray(m_chain->tree().root())}, m_table);
}

} // namespace scrim::review
