// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audit/audit_kit.h"

#include "exports/export_lines.h"
#include "exports/out_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace scrim;
using namespace scrim::exports;
using testkit::AuditKit;

namespace {

struct LinesKit : AuditKit
{
    QByteArray written;
    LineExport what;

    explicit LinesKit(int entries)
    {
        const auto log = make();
        for (int i = 0; i < entries; ++i) {
            if (!log->append(testkit::someEvent(i)))
                qFatal("the log takes no entry");
            clock.advance(1000);
        }
        what.format = Format::Cef;
        what.source = {origin, QStringLiteral("0.1.0")};
        what.sink = [this](const QByteArray& lines) {
            written += lines;
            return Result<void>();
        };
    }
    [[nodiscard]] qsizetype lines() const { return written.count('\n'); }
};

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsALineInOrder()
    {
        LinesKit kit(9);
        const auto count = exportLines(kit.folder, kit.readerKeys(), kit.what);
        REQUIRE_OK(count);
        QCOMPARE(*count, 9);
        const auto lines = kit.written.split('\n');
        QCOMPARE(lines.size(), 10);
        for (int i = 0; i < 9; ++i)
            QVERIFY(lines[i].contains(" externalId=" + QByteArray::number(i) + ' '));
    }

    void manyLinesKeepTheirOrder()
    {
        LinesKit kit(700); // more than one thread takes at once
        kit.what.selection.fromSeq = 50;
        REQUIRE_OK(exportLines(kit.folder, kit.readerKeys(), kit.what));
        const auto lines = kit.written.split('\n');
        QCOMPARE(lines.size(), 651);
        for (int i = 0; i < 650; ++i)
            QVERIFY(lines[i].contains(" externalId=" + QByteArray::number(i + 50) + ' '));
    }

    void onlyWhatWasAskedForIsWritten()
    {
        LinesKit kit(9);
        kit.what.selection.fromSeq = 3;
        kit.what.selection.fromMs = kit.clock.wallMs() - 5'000;
        kit.what.selection.toMs = kit.clock.wallMs() - 2'000;
        const auto count = exportLines(kit.folder, kit.readerKeys(), kit.what);
        REQUIRE_OK(count);
        QCOMPARE(*count, 3);
        QVERIFY(kit.written.contains(" externalId=4 ") && kit.written.contains(" externalId=6 "));
    }

    void whoMayNotReadTheLogGetsNothingOfIt()
    {
        LinesKit kit(3);
        REQUIRE_ERROR(exportLines(kit.folder, kit.writerKeys(), kit.what), ErrorCode::Refused);
        // The key of another vault's readers.
        const audit::ReaderKeys others{kit.writer.privateKey, {}};
        REQUIRE_ERROR(exportLines(kit.folder, others, kit.what), ErrorCode::Refused);
        QVERIFY(kit.written.isEmpty());
    }

    void aStopIsObeyed()
    {
        LinesKit kit(3);
        const std::atomic<bool> stop = true;
        kit.what.cancelled = &stop;
        REQUIRE_ERROR(exportLines(kit.folder, kit.readerKeys(), kit.what), ErrorCode::Cancelled);
    }

    void aFullSinkEndsTheExport()
    {
        LinesKit kit(3);
        kit.what.sink = [](const QByteArray&) -> Result<void> {
            return fail(ErrorCode::DiskFull, QStringLiteral("no room"));
        };
        REQUIRE_ERROR(exportLines(kit.folder, kit.readerKeys(), kit.what), ErrorCode::DiskFull);
    }

    void aFileHasItsNameOnlyWhenItIsWhole()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out"));
        {
            auto file = OutFile::create(path);
            REQUIRE_OK(file);
            REQUIRE_OK(file->write("half"));
            QVERIFY(!QFile::exists(path));
            REQUIRE_ERROR(OutFile::create(path), ErrorCode::InUse);
        }
        QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
        auto file = OutFile::create(path);
        REQUIRE_OK(file);
        REQUIRE_OK(file->write("one\n"));
        REQUIRE_OK(file->write("two\n"));
        REQUIRE_OK(file->publish());
        QCOMPARE(content(path), QByteArray("one\ntwo\n"));
        REQUIRE_ERROR(OutFile::create(path), ErrorCode::Exists);
    }

    void whatAKilledExportLeftIsWrittenOver()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out"));
        QFile left(path + QStringLiteral(".part"));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("a longer rest of another export") > 0);
        left.close();
        auto file = OutFile::create(path);
        REQUIRE_OK(file);
        REQUIRE_OK(file->write("short"));
        REQUIRE_OK(file->publish());
        QCOMPARE(content(path), QByteArray("short"));
    }

    void aNameTakenMeanwhileIsNotReplaced()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out"));
        {
            auto file = OutFile::create(path);
            REQUIRE_OK(file);
            QFile other(path);
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write("theirs") > 0);
            other.close();
            REQUIRE_ERROR(file->publish(), ErrorCode::Exists);
        }
        QCOMPARE(content(path), QByteArray("theirs"));
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    }
};

QTEST_GUILESS_MAIN(TestExportLines)
#include "test_export_lines.moc"
