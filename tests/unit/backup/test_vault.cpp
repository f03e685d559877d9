// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/rotation/rotation_vault.h"

#include "audit/archive.h"
#include "audit/archive_state.h"
#include "audit/reader.h"
#include "backup/last_backup.h"
#include "backup/make.h"
#include "backup/restore.h"
#include "editing/erase_act.h"
#include "rotation/cache_rotation.h"
#include "vault/account_file.h"
#include "vault/erased_list.h"
#include "vault/header.h"
#include "vault/rotation.h"

#include <QDir>
#include <QFile>

using namespace scrim;
using namespace scrim::testkit;

namespace {

constexpr int customers = 4;

} // namespace

/// A vault into a bundle and back: what comes with it, who may, and what stays erased.
class TestBackupVault : public QObject
{
    Q_OBJECT

private:
    RotationVault::Template m_template{customers};
    std::optional<RotationStation> m_vault;
    std::unique_ptr<session::Session> m_admin;

    [[nodiscard]] QString at(const char* name) const { return m_vault->temporary.filePath(QLatin1String(name)); }
    [[nodiscard]] QString bundle() const { return at("monday.scrimbak"); }
    [[nodiscard]] Bytes recovery() const { return m_vault->made->recoveryFile.bytes(); }
    [[nodiscard]] Result<backup::Made> make() const { return backup::makeBackup(*m_admin, bundle()); }
    [[nodiscard]] backup::RestoreOrder order() const
    {
        backup::RestoreOrder order;
        order.bundle = bundle();
        order.folder = at("restored");
        order.opener.recoveryFile = recovery();
        return order;
    }
    [[nodiscard]] Result<backup::Restored> restore() const { return backup::restoreBackup(order(), m_vault->clock); }

    /// The entries of an action, as a supervisor reads them.
    [[nodiscard]] std::vector<QJsonObject> entriesOf(const QString& folder, const char* action) const
    {
        std::vector<QJsonObject> found;
        const audit::ReaderKeys keys{m_vault->made->logPrivate, {}};
        const auto done =
            audit::readLog(folder + QStringLiteral("/log"), keys, 0, -1, [&](const audit::ReadEntry& entry) {
                if (entry.json.value(QLatin1String("action")) == QLatin1String(action))
                    found.push_back(entry.json);
                return true;
            });
        return done ? found : std::vector<QJsonObject>{};
    }
    [[nodiscard]] static QJsonObject detailOf(const QJsonObject& entry)
    {
        return entry.value(QLatin1String("detail")).toObject();
    }

    /// What people find in a restored vault.
    [[nodiscard]] QString complaintOf(const QString& folder, int most = customers) const
    {
        auto station = session::Station::open(folder, m_vault->clock);
        if (!station)
            return station.error().message;
        return RotationVault::complaintOf(**station, "mara", most);
    }

    [[nodiscard]] Result<editing::Erasure> erase(qint64 customer, const char* who = "petra") const
    {
        const auto person = m_vault->signIn(who);
        auto cache =
            records::openCache(m_vault->paths, person->user(), person->keys(), storage::Database::Mode::ReadWrite);
        if (!cache)
            return fail(cache);
        return editing::erase(*person, *cache, {RecordKind::Customer, customer}, QStringLiteral("asked for it"));
    }

    [[nodiscard]] static QStringList leftovers(const QString& folder)
    {
        return QDir(folder).entryList(
            {QStringLiteral("*.part"), QStringLiteral("*.restoring"), QStringLiteral("*.drill")},
            QDir::AllEntries | QDir::Hidden);
    }

private Q_SLOTS:
    void init()
    {
        REQUIRE_OK(m_template.made);
        m_vault.emplace(m_template);
        m_admin = m_vault->signIn("admin");
        QVERIFY(m_admin);
    }
    void cleanup()
    {
        m_admin.reset();
        m_vault.reset();
    }

    void everythingComesBackWithTheRecoveryFile()
    {
        const auto made = make();
        REQUIRE_OK(made);
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
        const auto restored = restore();
        REQUIRE_OK(restored);
        QCOMPARE(restored->customers, customers);
        QCOMPARE(restored->orders, customers);
        QCOMPARE(restored->contents.checkpoint.note, made->checkpoint.note);
        QCOMPARE(restored->contents.totals.files, made->totals.files);
        QVERIFY(restored->entries >= made->checkpoint.size);
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
        for (const char* file : {"lit", "log-index", "backup.json", "console.lock", "tries"})
            QVERIFY2(!QFile::exists(at("restored/") + QLatin1String(file)), file);
        QCOMPARE(complaintOf(at("restored")), QString());
        const auto verdict = audit::verifyLog(at("restored/log"), m_vault->station->verifierKey(),
                                              {m_vault->made->logPrivate, {}}, made->checkpoint.note);
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
    }

    void makingAndPuttingBackAreOnRecord()
    {
        const auto made = make();
        REQUIRE_OK(made);
        const auto here = entriesOf(m_vault->folder, "backup.make");
        QCOMPARE(here.size(), std::size_t(2));
        QCOMPARE(detailOf(here[0]).value(QLatin1String("phase")).toString(), QStringLiteral("start"));
        QCOMPARE(detailOf(here[1]).value(QLatin1String("size")).toInteger(), made->checkpoint.size);
        QCOMPARE(detailOf(here[1]).value(QLatin1String("sha256")).toString(),
                 QString::fromLatin1(made->sha256.toHex()));
        REQUIRE_OK(restore());
        // The beginning is in the restored log; the end is written after the moment that it is of.
        QCOMPARE(entriesOf(at("restored"), "backup.make").size(), std::size_t(1));
        const auto there = entriesOf(at("restored"), "backup.restore");
        QCOMPARE(there.size(), std::size_t(1));
        QCOMPARE(detailOf(there[0]).value(QLatin1String("size")).toInteger(), made->checkpoint.size);
        QCOMPARE(detailOf(there[0]).value(QLatin1String("root")).toString().toLatin1(),
                 backup::rootText(made->checkpoint));
    }

    void theShaIsTheFiles()
    {
        const auto made = make();
        REQUIRE_OK(made);
        QFile file(bundle());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(made->sha256, toByteArray(crypto::sha256(asBytes(bytes))));
        QCOMPARE(made->size, bytes.size());
        const auto last = backup::readLastBackup(m_vault->paths);
        REQUIRE_OK(last);
        QVERIFY(last->has_value());
        QCOMPARE((*last)->sha256.toLatin1(), made->sha256.toHex());
        QCOMPARE((*last)->madeMs, m_vault->clock.wallMs());
        QCOMPARE((*last)->entries, made->checkpoint.size);
        QCOMPARE((*last)->drilledMs, 0);
    }

    void whoIsNoAdminMayNot()
    {
        for (const char* who : {"otto", "petra", "sina"}) {
            const auto person = m_vault->signIn(who);
            REQUIRE_ERROR(backup::makeBackup(*person, bundle()), ErrorCode::Refused);
            QVERIFY(!QFile::exists(bundle()));
        }
        QCOMPARE(entriesOf(m_vault->folder, "backup.make").size(), std::size_t(3));
    }

    void nothingIsWrittenOver()
    {
        REQUIRE_OK(make());
        REQUIRE_ERROR(make(), ErrorCode::Exists);
        REQUIRE_OK(restore());
        REQUIRE_ERROR(restore(), ErrorCode::Exists);
        auto onto = order();
        onto.folder = m_vault->folder;
        REQUIRE_ERROR(backup::restoreBackup(onto, m_vault->clock), ErrorCode::Exists);
        QCOMPARE(complaintOf(m_vault->folder), QString());
    }

    void anEmptyFolderIsTaken()
    {
        REQUIRE_OK(make());
        QVERIFY(QDir().mkpath(at("restored")));
        REQUIRE_OK(restore());
        QCOMPARE(complaintOf(at("restored")), QString());
    }

    void whatAKilledRunHasLeftIsNoBundle()
    {
        QFile part(bundle() + QStringLiteral(".part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("half of one");
        part.close();
        REQUIRE_OK(make());
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
        QVERIFY(QDir().mkpath(at("restored.restoring")));
        REQUIRE_ERROR(restore(), ErrorCode::Exists);
        QVERIFY(QFile::exists(at("restored.restoring")));
    }

    void anotherVaultsRecoveryFileIsOfNoUse()
    {
        REQUIRE_OK(make());
        QTemporaryDir folder;
        const auto other = vault::createVault({folder.filePath(QStringLiteral("other"))});
        REQUIRE_OK(other);
        auto wrong = order();
        wrong.opener.recoveryFile = other->recoveryFile;
        REQUIRE_ERROR(backup::restoreBackup(wrong, m_vault->clock), ErrorCode::Refused);
        QVERIFY(!QFile::exists(at("restored")));
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
    }

    void aStoppedOneLeavesNothing()
    {
        const auto stopped = backup::makeBackup(*m_admin, bundle(), [](const backup::MakeProgress&) { return false; });
        REQUIRE_ERROR(stopped, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(bundle()));
        REQUIRE_OK(make());
        int left = 3;
        auto cut = order();
        cut.goOn = [&](qint64, qint64) { return --left > 0; };
        REQUIRE_ERROR(backup::restoreBackup(cut, m_vault->clock), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(at("restored")));
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
    }

    void notWhileAKeyIsBeingRotated()
    {
        {
            const auto lock = vault::lockRotations(m_vault->paths);
            REQUIRE_OK(lock);
            REQUIRE_ERROR(make(), ErrorCode::InUse);
        }
        REQUIRE_OK(vault::beginCacheRotation(m_vault->paths, m_admin->keys(), m_vault->clock.wallMs()));
        REQUIRE_ERROR(make(), ErrorCode::InUse);
        REQUIRE_OK(rotation::rotateCacheKey(*m_admin));
        REQUIRE_OK(make());
        const auto restored = restore();
        REQUIRE_OK(restored);
        QCOMPARE(restored->contents.manifest.cache, QStringLiteral("cache.1.db"));
        QCOMPARE(complaintOf(at("restored")), QString());
    }

    void aBundleOfFormerKeysOpensAfterARotation()
    {
        REQUIRE_OK(make());
        REQUIRE_OK(rotation::rotateCacheKey(*m_admin));
        REQUIRE_OK(restore());
        QCOMPARE(complaintOf(at("restored")), QString());
        auto tried = order();
        tried.folder = at("monday.drill");
        tried.opener = {{}, m_admin.get()};
        REQUIRE_OK(backup::drillBackup(tried, m_admin.get(), m_vault->clock));
    }

    void anAdminTriesItWithoutTheRecoveryFile()
    {
        REQUIRE_OK(make());
        auto tried = order();
        tried.folder = at("monday.drill");
        tried.opener = {{}, m_admin.get()};
        m_vault->clock.advance(5000);
        const auto drilled = backup::drillBackup(tried, m_admin.get(), m_vault->clock);
        REQUIRE_OK(drilled);
        QCOMPARE(drilled->customers, customers);
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
        const auto entries = entriesOf(m_vault->folder, "backup.drill");
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(detailOf(entries[0]).value(QLatin1String("customers")).toInt(), customers);
        const auto last = backup::readLastBackup(m_vault->paths);
        REQUIRE_OK(last);
        QCOMPARE((*last)->drilledMs, m_vault->clock.wallMs());
        QCOMPARE((*last)->drilledOfMs, (*last)->madeMs);
        // Somebody else, who was none when it was made, does not open it.
        const auto petra = m_vault->signIn("petra");
        tried.opener.admin = petra.get();
        REQUIRE_ERROR(backup::drillBackup(tried, nullptr, m_vault->clock), ErrorCode::Refused);
    }

    void aDrillThatFailsIsOnRecord()
    {
        REQUIRE_OK(make());
        QFile file(bundle());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("damaged");
        file.close();
        auto tried = order();
        tried.folder = at("monday.drill");
        REQUIRE_ERROR(backup::drillBackup(tried, m_admin.get(), m_vault->clock), ErrorCode::Damaged);
        const auto entries = entriesOf(m_vault->folder, "backup.drill");
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries[0].value(QLatin1String("outcome")).toString(), QStringLiteral("failed"));
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
        const auto last = backup::readLastBackup(m_vault->paths);
        REQUIRE_OK(last);
        QCOMPARE((*last)->drilledMs, 0);
    }

    void theArchiveInTheFolderComesAlongAndIsFoundAtItsNewPlace()
    {
        const std::vector<audit::Event> many(1000, m_admin->event(QStringLiteral("log.note")));
        for (int i = 0; i < 6; ++i)
            REQUIRE_OK(m_vault->station->log().appendAll(many));
        REQUIRE_OK(m_vault->station->log().checkpoint());
        const QString log = m_vault->paths.log();
        const qint64 later = m_vault->clock.wallMs() + 1000;
        const auto moved =
            audit::archiveSegments(log, m_vault->station->verifierKey(),
                                   {m_vault->folder + QStringLiteral("/log-archive"), later, {}, nullptr});
        REQUIRE_OK(moved);
        QVERIFY(moved->segments > 0);
        const auto made = make();
        REQUIRE_OK(made);
        QVERIFY(made->leftOut.isEmpty());
        const auto restored = restore();
        REQUIRE_OK(restored);
        QCOMPARE(restored->absent, 0);
        const auto state = audit::readArchiveState(at("restored/log"));
        REQUIRE_OK(state);
        QVERIFY(state->has_value());
        QCOMPARE((*state)->folder, at("restored/log-archive"));
        QVERIFY(QDir(m_vault->folder + QStringLiteral("/log-archive")).removeRecursively());
        const auto verdict = audit::verifyLog(at("restored/log"), m_vault->station->verifierKey(),
                                              {m_vault->made->logPrivate, {}}, made->checkpoint.note);
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QCOMPARE(verdict->absent, 0);
    }

    void anArchiveElsewhereIsNamedAsLeftOut()
    {
        const std::vector<audit::Event> many(1000, m_admin->event(QStringLiteral("log.note")));
        for (int i = 0; i < 6; ++i)
            REQUIRE_OK(m_vault->station->log().appendAll(many));
        REQUIRE_OK(m_vault->station->log().checkpoint());
        const auto moved = audit::archiveSegments(m_vault->paths.log(), m_vault->station->verifierKey(),
                                                  {at("elsewhere"), m_vault->clock.wallMs() + 1000, {}, nullptr});
        REQUIRE_OK(moved);
        const auto made = make();
        REQUIRE_OK(made);
        QCOMPARE(made->leftOut, at("elsewhere"));
        QVERIFY(QDir(at("elsewhere")).removeRecursively());
        const auto restored = restore();
        REQUIRE_OK(restored);
        QCOMPARE(restored->absent, moved->entries);
    }

    void aLaterCheckpointTellsWhatIsLost()
    {
        const auto made = make();
        REQUIRE_OK(made);
        for (int i = 0; i < 5; ++i)
            REQUIRE_OK(m_admin->record(m_admin->event(QStringLiteral("log.note"))));
        const auto later = m_vault->station->log().checkpoint();
        REQUIRE_OK(later);
        auto known = order();
        known.checkpoints = made->checkpoint.note + '\n' + later->note;
        const auto restored = backup::restoreBackup(known, m_vault->clock);
        REQUIRE_OK(restored);
        QCOMPARE(restored->known, later->size);
        QVERIFY(restored->known > restored->entries);
        QCOMPARE(
            detailOf(entriesOf(at("restored"), "backup.restore").front()).value(QLatin1String("known")).toInteger(),
            later->size);
        // The log goes another way from here on, and who holds it against that checkpoint is told.
        const auto verdict = audit::verifyLog(at("restored/log"), m_vault->station->verifierKey(),
                                              {m_vault->made->logPrivate, {}}, later->note);
        REQUIRE_OK(verdict);
        QVERIFY(!verdict->ok);
    }

    void anotherLogsCheckpointIsRefused()
    {
        REQUIRE_OK(make());
        auto wrong = order();
        wrong.checkpoints = "no note\n";
        QVERIFY(!backup::restoreBackup(wrong, m_vault->clock));
        QVERIFY(!QFile::exists(at("restored")));
    }

    void aBackupInTheVaultItselfIsRefused()
    {
        REQUIRE_ERROR(backup::makeBackup(*m_admin, m_vault->folder + QStringLiteral("/monday.scrimbak")),
                      ErrorCode::Usage);
        REQUIRE_ERROR(backup::makeBackup(*m_admin, m_vault->folder + QStringLiteral("/log/../users/monday.scrimbak")),
                      ErrorCode::Usage);
        REQUIRE_OK(make());
    }

    void whoWasErasedStaysErased()
    {
        REQUIRE_OK(make());
        const auto erased = erase(2);
        REQUIRE_OK(erased);
        QCOMPARE(erased->orders, 1);
        // The backup was before it: its own list does not know.
        auto knowing = order();
        knowing.erased = {vault::erasedPath(m_vault->paths)};
        const auto restored = backup::restoreBackup(knowing, m_vault->clock);
        REQUIRE_OK(restored);
        QCOMPARE(restored->customers, customers - 1);
        QCOMPARE(restored->orders, customers - 1);
        QVERIFY(restored->erasedAgain >= 1);
        const auto entries = entriesOf(at("restored"), "record.erase");
        QVERIFY(!entries.empty());
        QCOMPARE(entries[0].value(QLatin1String("subject")).toString(), erased->subject);
        QCOMPARE(complaintOf(at("restored"), 1), QString());
        QVERIFY(!complaintOf(at("restored"), 2).isEmpty());
        // From here on the list goes with it.
        const auto header = vault::readHeader({at("restored")});
        REQUIRE_OK(header);
        const auto list = vault::readErased(at("restored/erased"), *header, m_vault->made->cacheKey);
        REQUIRE_OK(list);
        QVERIFY(list->contains(erased->subject));
    }

    void aBundleBringsItsOwnList()
    {
        REQUIRE_OK(erase(2));
        const auto before = m_vault->paths.cache();
        REQUIRE_OK(make());
        const auto restored = restore();
        REQUIRE_OK(restored);
        QCOMPARE(restored->customers, customers - 1);
        QCOMPARE(restored->erasedAgain, 0);
        QVERIFY(QFile::exists(at("restored/erased")));
    }

    void aForgedListOfErasedIsRefused()
    {
        REQUIRE_OK(make());
        REQUIRE_OK(erase(2));
        QFile list(vault::erasedPath(m_vault->paths));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QByteArray bytes = list.readAll();
        bytes[bytes.size() - 70] = bytes.at(bytes.size() - 70) == '0' ? '1' : '0';
        QFile forged(at("forged"));
        QVERIFY(forged.open(QIODevice::WriteOnly));
        forged.write(bytes);
        forged.close();
        auto wrong = order();
        wrong.erased = {at("forged")};
        REQUIRE_ERROR(backup::restoreBackup(wrong, m_vault->clock), ErrorCode::Tampered);
        QVERIFY(!QFile::exists(at("restored")));
    }

    void erasingIsThePrivacyRolesAndOnRecord()
    {
        REQUIRE_ERROR(erase(1, "mara"), ErrorCode::Refused);
        REQUIRE_OK(erase(1));
        const auto entries = entriesOf(m_vault->folder, "record.erase");
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
        QCOMPARE(entries[1].value(QLatin1String("reason")).toString(), QStringLiteral("asked for it"));
        REQUIRE_ERROR(erase(1), ErrorCode::NotFound);
        const auto petra = m_vault->signIn("petra");
        auto cache =
            records::openCache(m_vault->paths, petra->user(), petra->keys(), storage::Database::Mode::ReadWrite);
        REQUIRE_OK(cache);
        for (const char* table : {"records", "sealed_fields", "orders", "order_lines", "customers", "place_tokens"}) {
            auto count = cache->prepare(QByteArray("SELECT count(*) FROM ") + table);
            REQUIRE_OK(count);
            QVERIFY(count->step().value_or(false));
            const qint64 rows = count->integer(0);
            QVERIFY2(rows == 0 || rows % (customers - 1) == 0, table);
        }
        records::Store store(*cache, petra->keys().key(vault::SharedKey::Index));
        const auto found = store.find(QStringLiteral("Customer 1"));
        REQUIRE_OK(found);
        QVERIFY(found->empty());
    }

    void aVaultThatIsNotAllItsOwnIsRefused()
    {
        // Whoever may write into the folder may change a file, and so what a backup takes.
        QFile station(m_vault->paths.stationKey());
        QVERIFY(station.open(QIODevice::WriteOnly));
        station.write(QByteArray(32, 'x'));
        station.close();
        REQUIRE_OK(make());
        REQUIRE_ERROR(restore(), ErrorCode::Tampered);
        QVERIFY(!QFile::exists(at("restored")));
        QCOMPARE(leftovers(m_vault->temporary.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBackupVault)
#include "test_vault.moc"
