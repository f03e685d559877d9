// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/format.h"
#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::audit;

namespace {

const Digest& log()
{
    static const Digest id = logIdOf(QByteArrayLiteral("some key"));
    return id;
}

QByteArray frame(const QByteArray& payload, qint64 seq = 5)
{
    return encodeFrame({FrameKind::Entry, seq, crypto::sha256(asBytes(payload)), asBytes(payload)}, log());
}

/// A header with one byte changed and its checksum made right again.
QByteArray headerWith(qsizetype at, char value)
{
    QByteArray bytes = encodeHeader({minSegmentSize, 0, 0, log(), Digest{}}).left(headerSize - checksumSize);
    bytes[at] = value;
    return bytes + toByteArray(crypto::sha256(asBytes(bytes))).left(checksumSize);
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderComesBackAsItWas()
    {
        const SegmentHeader header{minSegmentSize, 3, 1234567890123, log(), crypto::sha256(Bytes()), 1767323045678};
        const QByteArray bytes = encodeHeader(header);
        QCOMPARE(bytes.size(), headerSize);
        const auto again = decodeHeader(asBytes(bytes));
        REQUIRE_OK(again);
        QCOMPARE(again->segmentSize, header.segmentSize);
        QCOMPARE(again->begunMs, header.begunMs);
        QCOMPARE(again->number, header.number);
        QCOMPARE(again->firstSeq, header.firstSeq);
        QCOMPARE(again->logId, header.logId);
        QCOMPARE(again->rootBefore, header.rootBefore);
    }

    void aHeaderHoldsNoFlippedBitAndNoCut()
    {
        const QByteArray bytes = encodeHeader({minSegmentSize, 0, 0, log(), Digest{}});
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const QByteArray cut = bytes.left(i);
            QVERIFY(!decodeHeader(asBytes(cut)));
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = bytes;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                QVERIFY(!decodeHeader(asBytes(changed)));
            }
        }
    }

    void aHeaderOfAnotherKindOrATooLargeOneIsRefused()
    {
        const QByteArray text = QByteArrayLiteral("SQLite format 3") + QByteArray(200, '\0');
        REQUIRE_ERROR(decodeHeader(asBytes(text)), ErrorCode::Damaged);
        for (const qint64 size : {qint64{0}, minSegmentSize - 1, maxSegmentSize + 1}) {
            const QByteArray bytes = encodeHeader({size, 0, 0, log(), Digest{}});
            REQUIRE_ERROR(decodeHeader(asBytes(bytes)), ErrorCode::Damaged);
        }
    }

    void aNewerHeaderIsSaidToBeNewer()
    {
        const QByteArray bytes = headerWith(11, 2);
        REQUIRE_ERROR(decodeHeader(asBytes(bytes)), ErrorCode::NewerFormat);
    }

    void aHeaderWhoseSpareBytesAreUsedIsRefused()
    {
        const QByteArray bytes = headerWith(104, 1);
        REQUIRE_ERROR(decodeHeader(asBytes(bytes)), ErrorCode::Damaged);
    }

    void aFrameComesBackAsItWas()
    {
        const QByteArray payload = QByteArrayLiteral("sealed");
        const QByteArray bytes = frame(payload) + QByteArray(100, '\0');
        const auto parsed = parseFrame(asBytes(bytes), log());
        QVERIFY(parsed);
        QCOMPARE(parsed->size, frameOverhead + payload.size());
        QCOMPARE(parsed->frame.seq, 5);
        QCOMPARE(parsed->frame.kind, FrameKind::Entry);
        QCOMPARE(toByteArray(parsed->frame.payload), payload);
        QCOMPARE(parsed->frame.leaf, crypto::sha256(asBytes(payload)));
    }

    void aFrameHoldsNoFlippedBitAndNoCut()
    {
        const QByteArray bytes = frame(QByteArrayLiteral("sealed"));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const QByteArray cut = bytes.left(i);
            QVERIFY(!parseFrame(asBytes(cut), log()));
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = bytes;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                QVERIFY(!parseFrame(asBytes(changed), log()));
            }
        }
    }

    void aFrameOfAnotherLogAnUnknownKindOrATooLongOneIsNone()
    {
        const QByteArray bytes = frame(QByteArrayLiteral("sealed"));
        QVERIFY(!parseFrame(asBytes(bytes), Digest{}));
        for (const int kind : {0, 5, 127}) {
            const QByteArray odd = encodeFrame({static_cast<FrameKind>(kind), 5, Digest{}, {}}, log());
            QVERIFY(!parseFrame(asBytes(odd), log()));
        }
        const QByteArray negative = frame(QByteArrayLiteral("sealed"), -1);
        QVERIFY(!parseFrame(asBytes(negative), log()));
        const QByteArray longest = frame(QByteArray(maxPayload, 'x'));
        QVERIFY(parseFrame(asBytes(longest), log()));
        const QByteArray tooLong = frame(QByteArray(maxPayload + 1, 'x'));
        QVERIFY(!parseFrame(asBytes(tooLong), log()));
    }

    void aLaterFrameIsFoundBehindDamage()
    {
        const QByteArray whole = frame(QByteArrayLiteral("sealed"));
        const QByteArray damagedOne = QByteArray(whole).replace(20, 1, "?");
        const QByteArray alone = damagedOne + QByteArray(50, '\0');
        const QByteArray followed = damagedOne + whole;
        const QByteArray itself = whole;
        QVERIFY(!hasLaterWrite(asBytes(alone), log()));
        QVERIFY(hasLaterWrite(asBytes(followed), log()));
        QVERIFY(!hasLaterWrite(asBytes(itself), log())); // only what follows the first byte counts
        QVERIFY(!hasLaterWrite({}, log()));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
