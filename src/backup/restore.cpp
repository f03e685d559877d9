// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/restore.h"

#include "backup/last_backup.h"
#include "backup/patient.h"
#include "backup/unpack.h"
#include "base/core_text.h"
#include "records/store.h"
#include "session/logged.h"
#include "vault/policy_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace scrim::backup {

namespace {

const QString drillAction = QStringLiteral("backup.drill");
const QString restoreAction = QStringLiteral("backup.restore");

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

/// A vault that stands in a folder of its own, looked at, and without whoever was erased since.
struct Returned
{
    Unpacked files;
    Patient patient;
    Restored restored;
    QStringList erased; ///< again, by their pseudonyms
};

/// What a restore and a drill do alike. `look`: at the cache as the bundle has it; may be null.
Result<Returned> putBack(const RestoreOrder& order, const QString& folder, Result<void> (*look)(storage::Database&))
{
    auto files = Unpacked::into(folder);
    if (!files)
        return fail(files);
    auto contents = files->fill(order);
    if (!contents)
        return fail(contents);
    Returned back{*std::move(files), Patient(order, folder), {}, {}};
    back.restored.contents = *std::move(contents);
    if (auto well = back.patient.examine(back.restored); !well)
        return fail(well);
    auto cache = back.patient.openCache();
    if (!cache)
        return fail(cache);
    if (auto looked = look != nullptr ? look(*cache) : Result<void>(); !looked)
        return fail(looked);
    auto again = back.patient.eraseAgain(*cache);
    if (!again)
        return fail(again);
    back.erased = *std::move(again);
    back.restored.erasedAgain = back.erased.size();
    if (auto counted = count(*cache, back.patient.ring().key(vault::SharedKey::Index), back.restored); !counted)
        return fail(counted);
    return back;
}

Result<Restored> drill(const RestoreOrder& order, const Clock& clock)
{
    auto back = putBack(order, plainFolder(order.folder), lookThrough);
    if (!back)
        return fail(back);
    // As the first console would.
    if (auto station = session::Station::open(back->patient.paths().folder, clock); !station)
        return fail(station);
    return std::move(back->restored);
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
    auto back = putBack(order, folder + QStringLiteral(".restoring"), nullptr);
    if (!back)
        return fail(back);
    auto done = putOnRecord(back->patient, back->erased, back->restored, order.opener, clock);
    if (done)
        done = back->patient.moveArchive(back->restored, folder);
    // An empty folder that was there makes room for its namesake; one that is no longer empty does not go.
    if (done && QFileInfo::exists(folder) && !QDir().rmdir(folder))
        done = fail(ErrorCode::Exists, Core::tr("%1: this folder cannot be replaced").arg(folder));
    if (done)
        done = back->files.keepAs(folder);
    if (!done)
        return fail(done);
    return std::move(back->restored);
}

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
