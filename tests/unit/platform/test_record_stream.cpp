// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/client_ids.h"
#include "platform/record_stream.h"

#include "testkit/testkit.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace scrim;
using namespace scrim::platform;

namespace {

constexpr ExtensionOpcodes opcodes{130, 142, 139};
constexpr quint32 drawable = 0x01a00007;

QByteArray word(quint32 value, bool isSwapped)
{
    if (isSwapped)
        value = qbswap(value);
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// A request of `words` words, its head included, with `drawable` at the word `place` behind the head.
QByteArray request(quint8 major, quint8 minor, int words, int place = 0, bool isSwapped = false)
{
    auto length = static_cast<quint16>(words);
    if (isSwapped)
        length = qbswap(length);
    QByteArray bytes;
    bytes.append(static_cast<char>(major));
    bytes.append(static_cast<char>(minor));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    for (int i = 0; i + 1 < words; ++i)
        bytes.append(word(i == place ? drawable : 0xdddddddd, isSwapped));
    return bytes;
}

/// The same in the long form.
QByteArray bigRequest(quint8 major, quint8 minor, quint32 words, bool isSwapped)
{
    QByteArray bytes = request(major, minor, static_cast<int>(words), 0, isSwapped);
    bytes[2] = 0;
    bytes[3] = 0;
    bytes.insert(4, word(words + 1, isSwapped));
    return bytes;
}

QList<PixelRequest> parsed(const QByteArray& bytes, bool isSwapped = false)
{
    return parseRequests(asBytes(bytes), isSwapped, opcodes);
}

} // namespace

class TestRecordStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRequestForPixelsIsSeen_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("how");
        QTest::newRow("CreateWindow") << 1 << 24 << 8 << 0 << QStringLiteral("create_window");
        QTest::newRow("CopyArea") << 62 << 0 << 7 << 0 << QStringLiteral("copy_area");
        QTest::newRow("CopyPlane") << 63 << 0 << 8 << 0 << QStringLiteral("copy_area");
        QTest::newRow("GetImage") << 73 << 2 << 5 << 0 << QStringLiteral("get_image");
        QTest::newRow("MIT-SHM GetImage") << 130 << 4 << 8 << 0 << QStringLiteral("shm_get_image");
        QTest::newRow("MIT-SHM PutImage") << 130 << 3 << 10 << 7 << QStringLiteral("shm_put_image");
        QTest::newRow("MIT-SHM CreatePixmap") << 130 << 5 << 7 << 4 << QStringLiteral("shm_create_pixmap");
        QTest::newRow("NameWindowPixmap") << 142 << 6 << 3 << 0 << QStringLiteral("name_pixmap");
        QTest::newRow("RENDER CreatePicture") << 139 << 4 << 5 << 1 << QStringLiteral("picture");
        QTest::newRow("RENDER Composite") << 139 << 8 << 9 << 1 << QStringLiteral("picture");
    }
    void eachRequestForPixelsIsSeen()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        QFETCH(int, words);
        QFETCH(int, place);
        QFETCH(QString, how);
        for (const bool isSwapped : {false, true}) {
            const QByteArray bytes =
                request(static_cast<quint8>(major), static_cast<quint8>(minor), words, place, isSwapped);
            const auto found = parsed(bytes, isSwapped);
            QCOMPARE(found.size(), 1);
            QCOMPARE(askName(found.first().ask), how);
            QCOMPARE(found.first().drawable, drawable);
            QVERIFY(parsed(bytes.chopped(1), isSwapped).isEmpty());
            QVERIFY(parsed(bytes.chopped(4), isSwapped).isEmpty());
        }
    }

    void otherRequestsAreNot()
    {
        QVERIFY(parsed(request(72, 2, 6)).isEmpty());  // PutImage
        QVERIFY(parsed(request(142, 1, 3)).isEmpty()); // RedirectWindow
        QVERIFY(parsed(request(0, 4, 8)).isEmpty());
        // A server without the extensions: nothing is mistaken for theirs.
        for (int major = 0; major < 256; ++major) {
            if (major != 1 && major != 62 && major != 63 && major != 73) {
                const QByteArray bytes = request(static_cast<quint8>(major), 4, 8);
                QVERIFY(parseRequests(asBytes(bytes), false, {}).isEmpty());
            }
        }
    }

    void severalInOneElementAreAllSeen()
    {
        const QByteArray bytes = request(73, 2, 5) + request(72, 2, 40) + request(130, 4, 8) + request(142, 6, 3);
        QCOMPARE(parsed(bytes).size(), 3);
        QCOMPARE(parsed(bytes).last().ask, Ask::NamePixmap);
        QCOMPARE(parsed(bytes + bytes.left(6)).size(), 3);
    }

    void theLongFormIsRead()
    {
        for (const bool isSwapped : {false, true}) {
            const QByteArray long1 = bigRequest(73, 2, 5, isSwapped);
            const QByteArray long2 = bigRequest(72, 2, 100'000, isSwapped);
            const auto found = parsed(long1 + long2 + request(73, 2, 5, 0, isSwapped), isSwapped);
            QCOMPARE(found.size(), 2);
            QCOMPARE(found.first().drawable, drawable);
            QCOMPARE(found.last().drawable, drawable);
        }
    }

    void lengthsThatDoNotFitEndIt()
    {
        const QByteArray good = request(73, 2, 5);
        for (const quint32 length : {0U, 1U, 0x40000000U, 0x40000006U, 0x80000000U, 0xffffffffU}) {
            QByteArray bad = bigRequest(73, 2, 5, false);
            bad.replace(4, 4, word(length, false));
            QVERIFY(parsed(bad + good).isEmpty());
        }
        QByteArray tooLong = good;
        tooLong[2] = 6;
        QVERIFY(parsed(tooLong).isEmpty());
        for (int size = 0; size < 12; ++size)
            QVERIFY(parsed(QByteArray(size, '\0')).isEmpty());
    }

    void whatTheServerWouldRefuseIsNoPicture()
    {
        QVERIFY(parsed(request(73, 2, 4)).isEmpty());
        QVERIFY(parsed(request(73, 2, 1)).isEmpty());
        QVERIFY(parsed(bigRequest(73, 2, 4, false)).isEmpty());
    }

    void anyBytesAreTaken()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes(random.bounded(80), '\0');
            for (char& c : bytes)
                c = static_cast<char>(random.bounded(4) == 0 ? random.bounded(256) : random.bounded(9));
            // A heap block of its exact size, so that a sanitizer sees each byte too many.
            const std::vector<std::uint8_t> exact(bytes.cbegin(), bytes.cend());
            for (const bool isSwapped : {false, true})
                QVERIFY(parseRequests(exact, isSwapped, opcodes).size() <= 20);
            (void)parseClientPids(exact);
        }
    }

    void processIdsAreReadByClient()
    {
        const auto value = [](quint32 client, quint32 mask, quint32 length, quint32 pid) {
            return word(client, false) + word(mask, false) + word(length, false) + word(pid, false);
        };
        const auto pids = [](const QByteArray& bytes) { return parseClientPids(asBytes(bytes)); };
        const QByteArray two = value(0x200000, 2, 4, 41) + value(0x400000, 2, 4, 42);
        const QHash<quint32, qint64> expected{{0x200000, 41}, {0x400000, 42}};
        QCOMPARE(pids(two), expected);
        QVERIFY(pids(value(0x200000, 1, 4, 41)).isEmpty());
        QVERIFY(pids(value(0x200000, 2, 0xfffffffc, 41)).isEmpty());
        QVERIFY(pids(value(0x200000, 2, 3, 41)).isEmpty());
        QVERIFY(pids(two.left(15)).isEmpty());
        QCOMPARE(pids(two.chopped(1)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordStream)
#include "test_record_stream.moc"
