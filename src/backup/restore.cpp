// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/restore.h"

#include "audit/archive_state.h"
#include "audit/reader.h"
#include "audit/witness.h"
#include "backup/last_backup.h"
#include "backup/unpack.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/ed25519.h"
#include "records/erasing.h"
#include "records/store.h"
#include "session/logged.h"
#include "vault/accounts.h"
#include "vault/erased_list.h"
#include "vault/header.h"
#include "vault/policy_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace scrim::backup {

namespace {

const QString drillAction = QStringLiteral("backup.drill");
const QString restoreAction = QStringLiteral("backup.restore");

/// A vault's files in a folder that is not yet one, looked at with the keys of whoever opened the bundle.
class Patient
{
public:
    Patient(const RestoreOrder& order, const QString& folder) : m_order(order), m_paths{folder} {}

    /// The files belong together and to the opener; the log holds, and is what the checkpoint says.
    Result<void> examine(Restored& restored)
    {
        auto header = vault::readHeader(m_paths);
        if (!header)
            return fail(header);
        m_header = *std::move(header);
        if (m_header.id != restored.contents.vaultId)
            return fail(ErrorCode::Tampered, Core::tr("This backup says that it is of another vault than it holds."));
        auto ring =
            m_order.opener.admin != nullptr
                ? vault::unlockAnew(m_paths, m_header, m_order.opener.admin->user(), m_order.opener.admin->keys())
                : vault::unlockWithRecovery(m_paths, m_header, m_order.opener.recoveryFile);
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

    /// Where the archive is from now on.
    Result<void> moveArchive(const Restored& restored, const QString& vaultFolder)
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

    Result<storage::Database> openCache() const
    {
        const quint32 number = m_header.cache.number;
        const auto later = m_ring.cacheFiles.find(number);
        const Bytes key = number == 0                        ? m_ring.key(vault::SharedKey::Cache)
                          : later == m_ring.cacheFiles.end() ? Bytes()
                                                             : later->second.bytes();
        return storage::Database::open(m_paths.cache(number), key, storage::Database::Mode::ReadWrite);
    }

    /// Who was erased by the bundle's own list and the ones that were brought, and is still there.
    Result<std::vector<RecordId>> eraseAgain(storage::Database& cache, QStringList& subjects)
    {
        const auto all = erasedSubjects();
        if (!all)
            return std::unexpected(all.error());
        records::Store store(cache, m_ring.key(vault::SharedKey::Index));
        std::vector<RecordId> erased;
        for (const QString& subject : *all) {
            const auto record = store.recordOf(subject);
            if (!record && record.error().code == ErrorCode::NotFound)
                continue;
            if (!record)
                return std::unexpected(record.error());
            if (auto gone = records::erase(cache, *record); !gone)
                return fail(gone);
            erased.push_back(*record);
            subjects.append(subject);
        }
        const Bytes key = m_ring.key(vault::SharedKey::Cache);
        if (auto kept = all->isEmpty() ? Result<void>() : vault::addErased(m_paths, m_header, key, *all); !kept)
            return fail(kept);
        return erased;
    }

    [[nodiscard]] const vault::Header& header() const { return m_header; }
    [[nodiscard]] const vault::KeyRing& ring() const { return m_ring; }
    [[nodiscard]] const vault::Paths& paths() const { return m_paths; }

private:
    Result<void> examineLog(Restored& restored)
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
            return fail(ErrorCode::Tampered,
                        Core::tr("The access log in this backup does not hold: %1").arg(verdict->why));
        restored.entries = verdict->size;
        restored.absent = verdict->absent;
        return compare(restored, vkey);
    }

    /// Checkpoints that were kept elsewhere: what this log reaches it must extend, and what goes beyond it is said.
    Result<void> compare(Restored& restored, const QByteArray& vkey)
    {
        if (m_order.checkpoints.trimmed().isEmpty())
            return {};
        for (const QByteArray& note : audit::splitNotes(m_order.checkpoints)) {
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

    Result<QStringList> erasedSubjects() const
    {
        QStringList all;
        QStringList lists = m_order.erased;
        const QString own = vault::erasedPath(m_paths);
        if (QFileInfo::exists(own))
            lists.prepend(own);
        std::set<QString> seen;
        for (const QString& list : lists) {
            const auto subjects = vault::readErased(list, m_header, m_ring.key(vault::SharedKey::Cache));
            if (!subjects)
                return std::unexpected(subjects.error());
            for (const QString& subject : *subjects) {
                if (seen.insert(subject).second)
                    all.append(subject);
            }
        }
        return all;
    }

    const RestoreOrder& m_order;
    vault::Paths m_paths;
    vault::Header m_header;
    vault::KeyRing m_ring;
};

Result<void> requireFree(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists() ||
        (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return {};
    return fail(ErrorCode::Exists,
                Core::tr("%1: there is something in this folder. A backup is put back into a new one; "
                         "nothing is written over.")
                    .arg(folder));
}

QString plainFolder(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

Result<void> count(storage::Database& cache, const Bytes indexKey, Restored& restored)
{
    records::Store store(cache, indexKey);
    const auto customers = store.count(RecordKind::Customer);
    const auto orders = store.count(RecordKind::Order);
    if (!customers || !orders)
        return std::unexpected(customers ? orders.error() : customers.error());
    restored.customers = *customers;
    restored.orders = *orders;
    return {};
}

/// Every page holds, and every table and index is what it should be.
Result<void> lookThrough(storage::Database& cache)
{
    for (const char* sql : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
        auto query = cache.prepare(sql);
        if (!query)
            return fail(query);
        auto row = query->step();
        for (; row && *row; row = query->step()) {
            if (query->text(0) != QLatin1String("ok"))
                return fail(ErrorCode::Damaged,
                            Core::tr("The cache in this backup is damaged: %1").arg(query->text(0)));
        }
        if (!row)
            return std::unexpected(row.error());
    }
    return {};
}

audit::Event restoredEvent(const session::Station& station, const Restored& restored, const Opener& opener)
{
    audit::Event event = station.event(restoreAction);
    event.subject = QStringLiteral("vault");
    const Contents& contents = restored.contents;
    event.detail = {
        {QStringLiteral("made_ms"), contents.madeMs},
        {QStringLiteral("made_at"), contents.manifest.station},
        {QStringLiteral("size"), contents.checkpoint.size},
        {QStringLiteral("root"), QString::fromLatin1(rootText(contents.checkpoint))},
        {QStringLiteral("entries"), restored.entries},
        {QStringLiteral("erased"), restored.erasedAgain},
        {QStringLiteral("by"), opener.admin != nullptr ? opener.admin->user() : QStringLiteral("recovery")}};
    if (restored.known > 0)
        event.detail.insert(QStringLiteral("known"), restored.known);
    return event;
}

/// The log begins anew behind what it was: from where, and what of it is known to be lost.
Result<void> putOnRecord(const Patient& patient, const QStringList& erased, Restored& restored, const Opener& opener,
                         const Clock& clock)
{
    auto station = session::Station::open(patient.paths().folder, clock);
    if (!station)
        return fail(station);
    if (auto noted = (*station)->record(restoredEvent(**station, restored, opener)); !noted)
        return fail(noted);
    for (const QString& subject : erased) {
        audit::Event event = (*station)->event(QStringLiteral("record.erase"));
        event.subject = subject;
        event.reason = QStringLiteral("erased before, put back by a restore");
        if (auto noted = (*station)->record(event); !noted)
            return fail(noted);
    }
    if (auto head = (*station)->log().checkpoint(); !head)
        return fail(head);
    const auto policy =
        vault::loadPolicy(patient.paths(), patient.header(), patient.ring().key(vault::SharedKey::Cache));
    if (!policy)
        return {};
    // Said now, since the first sign-in will be refused for it.
    for (const session::WitnessState& state : (*station)->witnesses()->look(**station, policy->policy)) {
        if (!state.holds)
            restored.news.append(state.holds.error().message);
        if (state.size)
            restored.known = std::max(restored.known, *state.size);
    }
    return {};
}

} // namespace

Result<Contents> verifyBackup(const QString& bundle, const Opener& opener,
                              const std::function<bool(qint64, qint64)>& goOn)
{
    return readInto(bundle, opener, nullptr, goOn);
}

Result<Restored> restoreBackup(const RestoreOrder& order, const Clock& clock)
{
    const QString folder = plainFolder(order.folder);
    if (auto isFree = requireFree(folder); !isFree)
        return fail(isFree);
    auto unpacked = Unpacked::into(folder + QStringLiteral(".restoring"));
    if (!unpacked)
        return fail(unpacked);
    auto contents = unpacked->fill(order);
    if (!contents)
        return fail(contents);
    Restored restored;
    restored.contents = *std::move(contents);
    Patient patient(order, unpacked->folder());
    if (auto well = patient.examine(restored); !well)
        return fail(well);
    QStringList erased;
    {
        auto cache = patient.openCache();
        if (!cache)
            return fail(cache);
        const auto again = patient.eraseAgain(*cache, erased);
        if (!again)
            return std::unexpected(again.error());
        restored.erasedAgain = static_cast<qint64>(again->size());
        if (auto counted = count(*cache, patient.ring().key(vault::SharedKey::Index), restored); !counted)
            return fail(counted);
    }
    auto done = putOnRecord(patient, erased, restored, order.opener, clock);
    if (done)
        done = patient.moveArchive(restored, folder);
    // An empty folder that was there makes room for its namesake; one that is no longer empty does not go.
    if (done && QFileInfo::exists(folder) && !QDir().rmdir(folder))
        done = fail(ErrorCode::Exists, Core::tr("%1: this folder cannot be replaced").arg(folder));
    if (done)
        done = unpacked->keepAs(folder);
    if (!done)
        return fail(done);
    return restored;
}

namespace {

Result<Restored> drill(const RestoreOrder& order, const Clock& clock)
{
    auto unpacked = Unpacked::into(plainFolder(order.folder));
    if (!unpacked)
        return fail(unpacked);
    auto contents = unpacked->fill(order);
    if (!contents)
        return fail(contents);
    Restored restored;
    restored.contents = *std::move(contents);
    Patient patient(order, unpacked->folder());
    if (auto well = patient.examine(restored); !well)
        return fail(well);
    auto cache = patient.openCache();
    if (!cache)
        return fail(cache);
    auto done = lookThrough(*cache);
    QStringList erased;
    if (done) {
        const auto again = patient.eraseAgain(*cache, erased);
        done = again ? Result<void>() : std::unexpected(again.error());
        restored.erasedAgain = again ? static_cast<qint64>(again->size()) : 0;
    }
    if (done)
        done = count(*cache, patient.ring().key(vault::SharedKey::Index), restored);
    // As the first console would.
    if (done) {
        auto station = session::Station::open(patient.paths().folder, clock);
        done = station ? Result<void>() : fail(station);
    }
    if (!done)
        return fail(done);
    return restored;
}

} // namespace

Result<Restored> drillBackup(const RestoreOrder& order, session::Session* recordIn, const Clock& clock)
{
    auto restored = drill(order, clock);
    if (recordIn == nullptr)
        return restored;
    audit::Event event = recordIn->event(drillAction);
    event.subject = QStringLiteral("vault");
    if (!restored)
        return session::gaveUp(*recordIn, event, restored.error());
    event.detail = {{QStringLiteral("made_ms"), restored->contents.madeMs},
                    {QStringLiteral("size"), restored->contents.checkpoint.size},
                    {QStringLiteral("root"), QString::fromLatin1(rootText(restored->contents.checkpoint))},
                    {QStringLiteral("entries"), restored->entries},
                    {QStringLiteral("customers"), restored->customers},
                    {QStringLiteral("orders"), restored->orders}};
    if (auto noted = recordIn->record(event); !noted)
        return fail(noted);
    const session::Station& station = recordIn->station();
    if (auto kept = noteDrill(station.paths(), restored->contents.madeMs, clock.wallMs()); !kept)
        return fail(kept);
    return restored;
}

} // namespace scrim::backup
