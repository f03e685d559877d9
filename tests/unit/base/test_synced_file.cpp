// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/synced_file.h"

#include "base/bytes.h"
#include "testkit/testkit.h"

#include <QFile>
#include <QTemporaryDir>

using namespace scrim;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file of zeros.
QString zeros(const QTemporaryDir& folder, qsizetype size)
{
    const QString path = folder.filePath(QStringLiteral("zeros%1").arg(size));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, '\0')) != size)
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace

class TestSyncedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedStandsBehindWhatWasThere_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("whole blocks") << 64 * 1024;
        QTest::newRow("a size that is no number of blocks") << 64 * 1024 + 100; // written through the page cache
    }
    void whatIsAddedStandsBehindWhatWasThere()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = zeros(folder, size);
        QByteArray expected;
        qint64 offset = 0;
        // Small and large ones, to a block's end and across several; opened anew in between.
        for (const int opening : {0, 1, 2}) {
            auto file = SyncedFile::open(path, offset);
            REQUIRE_OK(file);
            for (const int length : {1, 500, 3595, 4096, 10'000, 7}) {
                const QByteArray bytes(length, static_cast<char>('a' + opening));
                REQUIRE_OK(file->append(asBytes(bytes)));
                expected += bytes;
                offset += length;
                QCOMPARE(file->offset(), offset);
                const QByteArray now = contents(path);
                QCOMPARE(now.size(), size);
                QVERIFY(now.startsWith(expected));
                QCOMPARE(now.mid(offset).count('\0'), size - offset);
            }
        }
    }

    void aFullFileTakesItsLastByte()
    {
        const QTemporaryDir folder;
        const QString path = zeros(folder, 8192);
        auto file = SyncedFile::open(path, 0);
        REQUIRE_OK(file);
        const QByteArray bytes(8192, 'x');
        REQUIRE_OK(file->append(asBytes(bytes)));
        QCOMPARE(contents(path), bytes);
    }

    void aFileThatIsNotThereIsNotMade()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none"));
        REQUIRE_ERROR(SyncedFile::open(path, 0), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void aStampTellsFilesAndTheirChangesApart()
    {
        const QTemporaryDir folder;
        const QString one = zeros(folder, 4096);
        const QString two = zeros(folder, 8192);
        const auto before = stampOf(one);
        const auto other = stampOf(two);
        REQUIRE_OK(before);
        REQUIRE_OK(other);
        QVERIFY(!before->isSameFile(*other));
        QVERIFY(QFile::rename(one, folder.filePath(QStringLiteral("moved"))));
        REQUIRE_ERROR(stampOf(one), ErrorCode::NotFound);
        const auto moved = stampOf(folder.filePath(QStringLiteral("moved")));
        REQUIRE_OK(moved);
        QVERIFY(moved->isSameFile(*before));
    }
};

QTEST_GUILESS_MAIN(TestSyncedFile)
#include "test_synced_file.moc"
