// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/patient.h"

#include "audit/archive_state.h"
#include "audit/reader.h"
#include "audit/witness.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/ed25519.h"
#include "records/erasing.h"
#include "records/store.h"
#include "vault/accounts.h"
#include "vault/header.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace scrim::backup {

Result<void> Patient::examine(Restored& restored)
{
    auto header = vault::readHeader(m_paths);
    if (!header)
        return fail(header);
    m_header = *std::move(header);
    if (m_header.id != restored.contents.vaultId)
        return fail(ErrorCode::Tampered, Core::tr("This backup says that it is of another vault than it holds."));
    auto ring = m_order->opener.admin != nullptr
                    ? vault::unlockAnew(m_paths, m_header, m_order->opener.admin->user(), m_order->opener.admin->keys())
                    : vault::unlockWithRecovery(m_paths, m_header, m_order->opener.recoveryFile);
    if (!ring)
        return fail(ring);
    m_ring = *std::move(ring);
    const auto seed = vault::readStationSeed(m_paths);
    if (!seed)
        return std::unexpected(seed.error());
    if (crypto::ed25519Public(*seed) != m_header.stationPublic)
        return fail(ErrorCode::Tampered, Core::tr("The station's key in this backup is not the one of its vault."));
    return examineLog(restored);
}

Result<void> Patient::moveArchive(const Restored& restored, const QString& vaultFolder)
{
    if (!restored.contents.manifest.hasArchive)
        return {};
    const auto state = audit::readArchiveState(m_paths.log());
    if (!state)
        return std::unexpected(state.error());
    if (!*state)
        return {};
    audit::ArchiveState moved = **state;
    moved.folder = QFileInfo(vaultFolder).absoluteFilePath() + QStringLiteral("/log-archive");
    return audit::writeArchiveState(m_paths.log(), moved);
}

Result<storage::Database> Patient::openCache() const
{
    const quint32 number = m_header.cache.number;
    const auto later = m_ring.cacheFiles.find(number);
    const Bytes key = number == 0                        ? m_ring.key(vault::SharedKey::Cache)
                      : later == m_ring.cacheFiles.end() ? Bytes()
                                                         : later->second.bytes();
    return storage::Database::open(m_paths.cache(number), key, storage::Database::Mode::ReadWrite);
}

Result<QStringList> Patient::eraseAgain(storage::Database& cache)
{
    const auto listed = erasedEntries();
    if (!listed || listed->isEmpty())
        return listed;
    const auto people = listOf(*listed);
    if (!people)
        return std::unexpected(people.error());
    records::Store store(cache, m_ring.key(vault::SharedKey::Index));
    QStringList erased;
    QStringList marked;
    for (const QString& entry : *listed) {
        const auto record = store.recordOf(entry);
        if (!record && record.error().code == ErrorCode::NotFound)
            continue;
        if (!record)
            return std::unexpected(record.error());
        const auto marks = records::marksOf(cache, *record, *people);
        if (!marks)
            return std::unexpected(marks.error());
        for (const QByteArray& mark : *marks) {
            if (!people->wereListed(mark))
                marked.append(people->nextEntry(mark));
        }
        if (auto gone = records::erase(cache, *record); !gone)
            return fail(gone);
        erased.append(entry);
    }
    const Bytes key = m_ring.key(vault::SharedKey::Cache);
    if (auto kept = vault::addErased(m_paths, m_header, key, marked); !kept)
        return fail(kept);
    return erased;
}

Result<void> Patient::examineLog(Restored& restored)
{
    const Contents& contents = restored.contents;
    const QByteArray vkey = audit::verifierKey(m_header.origin, asBytes(m_header.stationPublic));
    if (contents.manifest.vkey != vkey)
        return fail(ErrorCode::Tampered, Core::tr("The log's key in this backup is not the one of its vault."));
    if (auto moved = moveArchive(restored, m_paths.folder); !moved)
        return moved;
    const audit::ReaderKeys keys{m_ring.key(vault::SharedKey::Log), m_ring.ownPrivate};
    const auto verdict = audit::verifyLog(m_paths.log(), vkey, keys, contents.checkpoint.note);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (!verdict->ok)
        return fail(ErrorCode::Tampered, Core::tr("The access log in this backup does not hold: %1").arg(verdict->why));
    restored.entries = verdict->size;
    restored.absent = verdict->absent;
    return compare(restored, vkey);
}

/// Checkpoints that were kept elsewhere: what this log reaches it must extend, and what goes beyond it is said.
Result<void> Patient::compare(Restored& restored, const QByteArray& vkey)
{
    if (m_order->checkpoints.trimmed().isEmpty())
        return {};
    for (const QByteArray& note : audit::splitNotes(m_order->checkpoints)) {
        const auto kept = audit::verifyCheckpoint(note, vkey);
        if (!kept)
            return std::unexpected(kept.error());
        restored.known = std::max(restored.known, kept->size);
        if (kept->size > restored.entries)
            continue;
        if (auto extends = audit::checkExtends(m_paths.log(), *kept, Core::tr("the file of checkpoints")); !extends)
            return extends;
    }
    return {};
}

/// The vault's list with all that is brought.
Result<vault::ErasedPeople> Patient::listOf(const QStringList& entries)
{
    auto key = vault::ErasedListKey::of(m_header, m_ring.key(vault::SharedKey::Cache));
    if (!key)
        return fail(key);
    if (auto kept = vault::addErased(m_paths, m_header, *key, entries); !kept)
        return fail(kept);
    return vault::ErasedPeople::of(m_paths, m_header, *std::move(key), m_ring.key(vault::SharedKey::Index));
}

Result<QStringList> Patient::erasedEntries() const
{
    QStringList all;
    QStringList lists = m_order->erased;
    const QString own = vault::erasedPath(m_paths);
    if (QFileInfo::exists(own))
        lists.prepend(own);
    std::set<QString> seen;
    for (const QString& list : lists) {
        const auto entries = vault::readErased(list, m_header, m_ring.key(vault::SharedKey::Cache));
        if (!entries)
            return std::unexpected(entries.error());
        for (const QString& entry : *entries) {
            if (seen.insert(entry).second)
                all.append(entry);
        }
    }
    return all;
}

} // namespace scrim::backup
