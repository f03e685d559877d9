// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisories.h"
#include "backup/last_backup.h"
#include "check.h"
#include "crypto/library_version.h"
#include "intake/demo.h"
#include "storage/library.h"
#include "swap.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace scrim;
using namespace scrimctl::doctor;

namespace {

QStringList known(Library library, const char* version)
{
    QStringList ids;
    for (const Advisory& advisory : knownFor(library, QVersionNumber::fromString(QLatin1String(version))))
        ids.append(QLatin1String(advisory.id));
    return ids;
}

/// A /proc, a /sys and a /run of the test's own.
class System
{
public:
    [[nodiscard]] QString at(const char* name) const { return m_root.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        const QString path = at(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void link(const char* name, const char* to) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QVERIFY(QFile::link(at(to), at(name)));
    }
    [[nodiscard]] Machine machine() const { return {at("proc"), at("sys"), at("run")}; }
    [[nodiscard]] Check check(const char* id) const
    {
        for (const Check& each : machineChecks(machine())) {
            if (each.id == QLatin1String(id))
                return each;
        }
        return {};
    }

private:
    QTemporaryDir m_root;
};

const Check& find(const Checks& checks, const char* id)
{
    static const Check none;
    for (const Check& each : checks) {
        if (each.id == QLatin1String(id))
            return each;
    }
    return none;
}

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    [[nodiscard]] QString vault() const { return m_root.filePath(QStringLiteral("vault")); }

private Q_SLOTS:
    void initTestCase() { REQUIRE_OK(intake::makeDemo(vault(), {.customers = 3, .orders = 3}, SystemClock())); }

    void aVersionHasWhatWasMendedAfterIt()
    {
        QCOMPARE(known(Library::Sqlite, "3.46.1").size(), 5);
        QVERIFY(!known(Library::Sqlite, "3.50.2").contains(QStringLiteral("CVE-2025-6965")));
        QVERIFY(known(Library::Sqlite, "3.50.2").contains(QStringLiteral("CVE-2025-7709")));
        QCOMPARE(known(Library::Sqlite, "3.53.2"), QStringList());
        QCOMPARE(known(Library::OpenSsl, "3.0.18").size(), 5);
        const QString empty = QStringLiteral("CVE-2026-75803");
        const QString handshake = QStringLiteral("CVE-2026-84782");
        QCOMPARE(known(Library::OpenSsl, "3.0.21"), (QStringList{empty, handshake}));
        QCOMPARE(known(Library::OpenSsl, "3.0.22"), QStringList{handshake});
        QCOMPARE(known(Library::OpenSsl, "3.5.8"), QStringList{handshake});
        QCOMPARE(known(Library::OpenSsl, "3.6.3"), (QStringList{empty, handshake}));
        QCOMPARE(known(Library::OpenSsl, "3.5.9"), QStringList());
        // Each line has its own: 3.5.4 is newer than 3.0.19 and has what that has not.
        QVERIFY(known(Library::OpenSsl, "3.5.4").contains(QStringLiteral("CVE-2025-15467")));
        QVERIFY(known(Library::OpenSsl, "3.1.9").contains(QStringLiteral("CVE-2025-15467")));
        QCOMPARE(known(Library::OpenSsl, "4.0.0").size(), 3);
        QCOMPARE(known(Library::OpenSsl, "4.0.3"), QStringList());
        const QString reset = QStringLiteral("the WAL reset bug");
        QVERIFY(known(Library::Sqlite, "3.50.6").contains(reset));
        QVERIFY(!known(Library::Sqlite, "3.50.7").contains(reset));
        QVERIFY(!known(Library::Sqlite, "3.44.6").contains(reset));
    }

    void theLibrariesSayWhatTheyAre()
    {
        QVERIFY(QVersionNumber::fromString(crypto::libraryVersion()) >= QVersionNumber(3, 0));
        QVERIFY(QVersionNumber::fromString(storage::sqliteVersion()) >= QVersionNumber(3, 40));
        QVERIFY(storage::sortsInMemory());
    }

    void swapsAreReadHoweverTheyAreNamed()
    {
        const auto areas = swapAreas("Filename\t\t\tType\t\tSize\tUsed\tPriority\n"
                                     "/dev/sda2                               partition\t1\t0\t-2\n"
                                     "/a\\040swap\\134file  file 1 0 -3\n"
                                     "no path\n/short\n\\0\n");
        QCOMPARE(areas.size(), std::size_t{2});
        QCOMPARE(areas[0].path, QStringLiteral("/dev/sda2"));
        QVERIFY(!areas[0].isFile && areas[1].isFile);
        QCOMPARE(areas[1].path, QStringLiteral("/a swap\\file"));
        QVERIFY(swapAreas({}).empty());
        QVERIFY(swapAreas(QByteArray(100'000, '\\')).empty());
    }

    void aDeviceIsAsEncryptedAsAllBelowIt()
    {
        const System system;
        system.write("sys/devices/crypt/dm/uuid", "CRYPT-LUKS2-1234\n");
        system.write("sys/devices/plain/size", "1");
        system.link("sys/devices/volume/slaves/dm-0", "sys/devices/crypt");
        system.link("sys/devices/mixed/slaves/dm-0", "sys/devices/crypt");
        system.link("sys/devices/mixed/slaves/sda", "sys/devices/plain");
        system.link("sys/devices/loop/slaves/loop", "sys/devices/loop");
        for (const char* name : {"crypt", "plain", "volume", "mixed", "loop"})
            system.link(qPrintable(QStringLiteral("sys/dev/block/%1").arg(QLatin1String(name))),
                        qPrintable(QStringLiteral("sys/devices/%1").arg(QLatin1String(name))));
        const QString sys = system.at("sys");
        QCOMPARE(isEncrypted(QStringLiteral("crypt"), sys), Encrypted::Yes);
        QCOMPARE(isEncrypted(QStringLiteral("volume"), sys), Encrypted::Yes);
        QCOMPARE(isEncrypted(QStringLiteral("plain"), sys), Encrypted::No);
        QCOMPARE(isEncrypted(QStringLiteral("mixed"), sys), Encrypted::No);
        QCOMPARE(isEncrypted(QStringLiteral("loop"), sys), Encrypted::Unknown);
        QCOMPARE(isEncrypted(QStringLiteral("8:99"), sys), Encrypted::Unknown);
        QCOMPARE(isEncrypted(SwapArea{QStringLiteral("/dev/zram0")}, sys), Encrypted::InMemory);
    }

    void swapIsToldByWhatItMayHold()
    {
        const System system;
        QCOMPARE(system.check("swap").state, State::Unknown);
        system.write("proc/swaps", "Filename Type Size Used Priority\n");
        QCOMPARE(system.check("swap").state, State::Ok);
        system.write("proc/swaps", "Filename Type Size Used Priority\n/dev/nowhere partition 1 0 -2\n");
        QCOMPARE(system.check("swap").state, State::Unknown);
        system.write("proc/swaps", "Filename Type Size Used Priority\n/dev/null partition 1 0 -2\n");
        system.write("sys/devices/plain/size", "1");
        system.link("sys/dev/block/1:3", "sys/devices/plain");
        QCOMPARE(system.check("swap").state, State::Warn);
        system.write("sys/power/state", "freeze mem disk\n");
        system.write("sys/power/resume", "0:0\n");
        QCOMPARE(system.check("swap").state, State::Warn);
        system.write("sys/power/resume", "8:2\n");
        QCOMPARE(system.check("swap").state, State::Bad);
        QVERIFY(system.check("swap").meaning.contains(QStringLiteral("hibernate")));
    }

    void whoMayDebugWhomIsTold()
    {
        const System system;
        QCOMPARE(system.check("ptrace").state, State::Unknown);
        system.write("proc/sys/kernel/yama/ptrace_scope", "0\n");
        QCOMPARE(system.check("ptrace").state, State::Warn);
        system.write("proc/sys/kernel/yama/ptrace_scope", "1\n");
        QCOMPARE(system.check("ptrace").state, State::Ok);
    }

    void aClockThatTimesyncdHasSetIsKept()
    {
        const System system;
        system.write("run/systemd/timesync/synchronized", "");
        QCOMPARE(system.check("clock").state, State::Ok);
    }

    void everyRowIsWholeAndHasAnIdOfItsOwn()
    {
        Checks all = processChecks();
        for (const Checks& more : {machineChecks({}), libraryChecks(), screenChecks(), vaultChecks(vault()).value(),
                                   Checks{keychainCheck(), settingsCheck({}), environmentCheck()}})
            all.insert(all.end(), more.begin(), more.end());
        QSet<QString> ids;
        for (const Check& check : all) {
            QVERIFY2(!ids.contains(check.id), qPrintable(check.id));
            ids.insert(check.id);
            QVERIFY2(check.found.endsWith(QLatin1Char('.')), qPrintable(check.id + check.found));
            QVERIFY2(check.meaning.endsWith(QLatin1Char('.')), qPrintable(check.id + check.meaning));
            const bool needsAdvice = check.state == State::Warn || check.state == State::Bad;
            QVERIFY2(!needsAdvice || !check.advice.isEmpty(), qPrintable(check.id));
        }
        QVERIFY(ids.size() >= 17);
    }

    void aWholeVaultIsWell()
    {
        const auto checks = vaultChecks(vault());
        REQUIRE_OK(checks);
        for (const char* id : {"vault-folder", "vault-parts", "station-key", "vault-files", "log", "key-rotation"})
            QVERIFY2(find(*checks, id).state == State::Ok, qPrintable(find(*checks, id).found));
        QCOMPARE(find(*checks, "backup").state, State::Warn);
        QVERIFY(find(*checks, "log").found.contains(QStringLiteral("entries hold together")));
    }

    void modesAreToldFileByFile()
    {
        const auto opened = [this](const QString& name, QFile::Permissions more, const char* id) {
            const QString path = vault() + name;
            const QFile::Permissions before = QFile::permissions(path);
            QFile::setPermissions(path, before | more);
            const State state = find(vaultChecks(vault()).value(), id).state;
            QFile::setPermissions(path, before);
            return state;
        };
        QCOMPARE(opened({}, QFile::ReadOther | QFile::ExeOther, "vault-folder"), State::Warn);
        QCOMPARE(opened({}, QFile::WriteGroup, "vault-folder"), State::Bad);
        QCOMPARE(opened(QStringLiteral("/station.key"), QFile::ReadGroup, "station-key"), State::Bad);
        QCOMPARE(opened(QStringLiteral("/cache.db"), QFile::WriteOther, "vault-files"), State::Bad);
        QCOMPARE(opened(QStringLiteral("/cache.db"), QFile::ReadOther, "vault-files"), State::Ok);
    }

    void linksAreNamedAndNotFollowed()
    {
        QVERIFY(QFile::link(vault(), vault() + QStringLiteral("/round")));
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), vault() + QStringLiteral("/nowhere")));
        const Check check = find(vaultChecks(vault()).value(), "vault-files");
        QVERIFY(QFile::remove(vault() + QStringLiteral("/round")) &&
                QFile::remove(vault() + QStringLiteral("/nowhere")));
        QCOMPARE(check.state, State::Warn);
    }

    void aLogThatWasEditedIsBad()
    {
        const QString folder = vault() + QStringLiteral("/log");
        const QStringList segments = QDir(folder).entryList(QDir::Files);
        QVERIFY(!segments.isEmpty());
        QFile file(folder + QLatin1Char('/') + segments.first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QByteArray edited = whole;
        edited[edited.indexOf('\0', 300) > 400 ? 400 : 300] ^= 1;
        QVERIFY(file.seek(0) && file.write(edited) == edited.size() && file.flush());
        const Check check = logCheck(vault());
        QVERIFY(file.seek(0) && file.write(whole) == whole.size() && file.flush());
        QVERIFY2(check.state == State::Bad, qPrintable(check.found));
        QCOMPARE(logCheck(vault()).state, State::Ok);
    }

    void ofALargeLogTheEndIsReadAndItSaysSo()
    {
        const Check check = logCheck(vault(), 0);
        QVERIFY2(check.state == State::Ok, qPrintable(check.found));
        QVERIFY2(check.found.contains(QStringLiteral("a diagnosis reads nothing")), qPrintable(check.found));
        const QString folder = vault() + QStringLiteral("/log/");
        const QString segment = folder + QDir(folder).entryList({QStringLiteral("*.seg")}).last();
        QVERIFY(QFile::rename(segment, segment + QStringLiteral(".away")));
        {
            QFile hollow(segment);
            QVERIFY(hollow.open(QIODevice::WriteOnly) && hollow.resize(qint64{4} << 30));
        }
        const Check other = logCheck(vault());
        QVERIFY(QFile::remove(segment) && QFile::rename(segment + QStringLiteral(".away"), segment));
        QVERIFY2(other.state == State::Bad, qPrintable(other.found));
    }

    void whatAVaultIsNotWithoutIsMissed()
    {
        for (const char* name : {"cache.db", "users", "station.key"}) {
            const char* id = qstrcmp(name, "station.key") == 0 ? "station-key" : "vault-parts";
            const QString path = vault() + QLatin1Char('/') + QLatin1String(name);
            QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
            const Check gone = find(vaultChecks(vault()).value(), id);
            QFile other(path);
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write(QByteArray(32, 'x')) == 32);
            other.close();
            const Check wrong = find(vaultChecks(vault()).value(), id);
            QVERIFY(QFile::remove(path) && QFile::rename(path + QStringLiteral(".away"), path));
            for (const Check& check : {gone, wrong})
                QVERIFY2(check.state == State::Bad && check.found.contains(path), qPrintable(check.found));
            QCOMPARE(find(vaultChecks(vault()).value(), id).state, State::Ok);
        }
    }

    void whatIsNoVaultIsAnError()
    {
        const QTemporaryDir empty;
        QVERIFY(!vaultChecks(empty.path()));
        REQUIRE_ERROR(vaultChecks(QStringLiteral("/nowhere/at/all")), ErrorCode::NotFound);
        QVERIFY(!vaultChecks(QStringLiteral("/dev/null")));
        QVERIFY(!vaultChecks(QString(5000, QLatin1Char('a'))));
        QVERIFY(QFile::link(empty.filePath(QStringLiteral("b")), empty.filePath(QStringLiteral("a"))));
        QVERIFY(QFile::link(empty.filePath(QStringLiteral("a")), empty.filePath(QStringLiteral("b"))));
        QVERIFY(!vaultChecks(empty.filePath(QStringLiteral("a"))));
    }

    void aBackupGrowsOld()
    {
        const QString path = backup::lastBackupPath(vault::Paths{vault()});
        const qint64 madeMs = 1'790'000'000'000;
        backup::Made made;
        made.checkpoint.size = 5;
        made.madeMs = madeMs;
        REQUIRE_OK(backup::noteBackup(vault::Paths{vault()}, made));
        const auto at = [this](qint64 nowMs, const char* id) { return find(backupChecks(vault(), nowMs), id).state; };
        QCOMPARE(at(madeMs + dayMs, "backup"), State::Ok);
        QCOMPARE(at(madeMs + 9 * dayMs, "backup"), State::Warn);
        // From the future: the clock is wrong, or the file.
        QCOMPARE(at(madeMs - 2 * dayMs, "backup"), State::Warn);
        QCOMPARE(at(madeMs + dayMs, "restore-drill"), State::Warn);
        REQUIRE_OK(backup::noteDrill(vault::Paths{vault()}, madeMs, madeMs + dayMs));
        QCOMPARE(at(madeMs + 2 * dayMs, "restore-drill"), State::Ok);
        QCOMPARE(at(madeMs + 300 * dayMs, "restore-drill"), State::Warn);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        QCOMPARE(at(madeMs, "backup"), State::Unknown);
        QVERIFY(QFile::remove(path));
    }

    void filesOfItThatAreNotUnderstoodAreBad()
    {
        policy::ManagedFiles files;
        QCOMPARE(settingsCheck(files).state, State::Ok);
        files.managed = {{QStringLiteral("m"), "{}"}};
        QCOMPARE(settingsCheck(files).state, State::Ok);
        files.managed.push_back({QStringLiteral("bad"), "{\n\"console\": {\"theme\": \"blue\"}}"});
        QCOMPARE(settingsCheck(files).state, State::Bad);
        QVERIFY(settingsCheck(files).found.startsWith(QStringLiteral("bad, line 2")));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
