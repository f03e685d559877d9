// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/witness.h"
#include "audit/witness_file.h"
#include "audit_kit.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace scrim;
using testkit::AuditKit;
using testkit::someEvent;

namespace {

/// Appends `count` entries and signs the tree.
audit::Checkpoint grow(audit::Log& log, int count, int first = 0)
{
    for (int i = 0; i < count; ++i) {
        if (!log.append(someEvent(first + i)))
            qFatal("the log did not grow");
    }
    const auto made = log.checkpoint();
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

void copyFolder(const QString& from, const QString& to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QFileInfo& file : QDir(from).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), to + QLatin1Char('/') + file.fileName()));
    for (const QFileInfo& folder : QDir(from).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(folder.filePath(), to + QLatin1Char('/') + folder.fileName());
}

} // namespace

class TestWitness : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Result<void> held(const AuditKit& kit, const audit::Checkpoint& kept)
    {
        return audit::checkExtends(kit.folder, kept, QStringLiteral("/mnt/share/kept"));
    }
    [[nodiscard]] static audit::Verdict verified(const AuditKit& kit, const QByteArray& notes)
    {
        const auto verdict = audit::verifyLog(kit.folder, kit.vkey(), kit.readerKeys(), notes);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }

private Q_SLOTS:
    void aLogExtendsEveryCheckpointOfItsOwn()
    {
        const AuditKit kit;
        const auto log = kit.make(4096);
        std::vector<audit::Checkpoint> all{grow(*log, 0)};
        for (const int more : {1, 2, 70, 1, 30})
            all.push_back(grow(*log, more, static_cast<int>(log->size())));
        QByteArray notes;
        for (const auto& checkpoint : all) {
            REQUIRE_OK(held(kit, checkpoint));
            notes += checkpoint.note;
        }
        REQUIRE_OK(log->append(someEvent()));
        REQUIRE_OK(held(kit, all.back()));
        QVERIFY(verified(kit, notes).ok);
        QVERIFY(verified(kit, all.front().note + '\n' + all.back().note).ok);
    }

    void aShorterLogIsNamedWithBothSizes()
    {
        const AuditKit kit;
        const auto log = kit.make();
        grow(*log, 10);
        copyFolder(kit.folder, kit.folder + QStringLiteral(".earlier"));
        const auto kept = grow(*log, 7, 10);
        QVERIFY(QDir(kit.folder).removeRecursively());
        QVERIFY(QDir().rename(kit.folder + QStringLiteral(".earlier"), kit.folder));
        REQUIRE_OK(kit.open());
        const auto cut = held(kit, kept);
        REQUIRE_ERROR(cut, ErrorCode::Tampered);
        for (const char* part : {"10", "17", "/mnt/share/kept"})
            QVERIFY2(cut.error().message.contains(QLatin1String(part)), qPrintable(cut.error().message));
        QVERIFY(!verified(kit, kept.note).ok);
    }

    void aLogThatGrewAgainAfterTheCutIsAnotherOne()
    {
        const AuditKit kit;
        const auto log = kit.make();
        const auto early = grow(*log, 10);
        copyFolder(kit.folder, kit.folder + QStringLiteral(".earlier"));
        const auto kept = grow(*log, 7, 10);
        QVERIFY(QDir(kit.folder).removeRecursively());
        QVERIFY(QDir().rename(kit.folder + QStringLiteral(".earlier"), kit.folder));
        const auto again = kit.open();
        REQUIRE_OK(again);
        for (const int more : {7, 20}) { // to the very size, and beyond it
            grow(**again, more, 1000);
            REQUIRE_OK(held(kit, early));
            REQUIRE_ERROR(held(kit, kept), ErrorCode::Tampered);
            const auto verdict = verified(kit, early.note + kept.note);
            QVERIFY(!verdict.ok);
            QVERIFY2(verdict.why.contains(QStringLiteral("17")), qPrintable(verdict.why));
        }
    }

    void aDamagedLogIsNoLogThatHolds()
    {
        const AuditKit kit;
        const auto log = kit.make(4096);
        const auto kept = grow(*log, 40);
        REQUIRE_OK(log->append(someEvent()));
        REQUIRE_OK(log->checkpoint());
        QVERIFY(QFile::remove(kit.folder + QStringLiteral("/00000000.seg")));
        REQUIRE_ERROR(held(kit, kept), ErrorCode::Tampered);
    }

    void everyNoteInAFileIsRead()
    {
        const AuditKit kit;
        const auto log = kit.make();
        const QByteArray one = grow(*log, 1).note;
        const QByteArray two = grow(*log, 1).note;
        const QByteArray witnessed = two + QByteArrayLiteral("\xe2\x80\x94 witness.example AAAAAAA=\n");
        const QByteArray unended = two.chopped(1);
        const auto is = [](const QByteArray& notes, const std::vector<QByteArray>& parts) {
            return audit::splitNotes(notes) == parts;
        };
        QVERIFY(is(one, {one}));
        QVERIFY(is(one + two, {one, two}));
        QVERIFY(is("\n\n" + one + "\n\n" + two + "\n", {one, two}));
        QVERIFY(is(witnessed + one, {witnessed, one}));
        QVERIFY(is("", {QByteArray()}));
        QVERIFY(is("\n", {QByteArrayLiteral("\n")}));
        QVERIFY(is(one + "not a note\n", {one, QByteArrayLiteral("not a note\n")}));
        QVERIFY(is(one + unended, {one, unended}));
        for (const QByteArray& notes : {one + "not a note\n", one + unended, QByteArrayLiteral("\n")})
            QVERIFY(!verified(kit, notes).ok);
    }

    void aFileKeepsWhatWasSavedLast()
    {
        const QTemporaryDir folder;
        audit::WitnessFile file(folder.filePath(QStringLiteral("kept")));
        const auto none = file.load({});
        REQUIRE_OK(none);
        QVERIFY(!none->has_value());
        for (const char* note : {"one", "two"}) {
            REQUIRE_OK(file.save({}, note));
            const auto kept = file.load({});
            REQUIRE_OK(kept);
            QCOMPARE(kept->value_or(QByteArray()), QByteArray(note));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("kept")});
    }

    void aShareThatIsAwayDoesNotLookEmpty()
    {
        const QTemporaryDir folder;
        audit::WitnessFile file(folder.filePath(QStringLiteral("share/kept")));
        REQUIRE_ERROR(file.load({}), ErrorCode::Io);
        REQUIRE_ERROR(file.save({}, "one"), ErrorCode::Io);
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("share/kept")));
        REQUIRE_ERROR(file.load({}), ErrorCode::WrongFormat);
        QVERIFY(!file.save({}, "one"));
    }
};

QTEST_GUILESS_MAIN(TestWitness)
#include "test_witness.moc"
