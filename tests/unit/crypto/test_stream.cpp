// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/stream.h"

#include "base/bytes.h"
#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::crypto;
using testkit::fromHex;

namespace {

AesCtr under(const QByteArray& key)
{
    return AesCtr(asBytes(key));
}

QByteArray applied(AesCtr& cipher, quint64 position, const QByteArray& text)
{
    QByteArray out(text.size(), '\0');
    cipher.apply(position, asBytes(text), {reinterpret_cast<std::uint8_t*>(out.data()), std::size_t(out.size())});
    return out;
}

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStreamIsAsPublished()
    {
        // The blocks 0, 1 and 2 under a key of zeros stand in GCM's specification (McGrew and Viega, appendix B): the
        // hash key and tag of test case 13, the ciphertext of test case 14.
        AesCtr cipher = under(QByteArray(32, '\0'));
        QCOMPARE(applied(cipher, 0, QByteArray(48, '\0')).toHex(), QByteArray("dc95c078a2408989ad48a21492842087"
                                                                              "530f8afbc74536b9a963b4f1c4cb738b"
                                                                              "cea7403d4d606b6e074ec5d3baf39d18"));
        // A block of NIST's AESAVS (KeySbox, 256 bits).
        AesCtr other = under(fromHex("c47b0294dbbbee0fec4757f22ffeee3587ca4730c3d33b691df38bab076bc558"));
        QCOMPARE(applied(other, 0, QByteArray(16, '\0')).toHex(), QByteArray("46f2fb342d6f0ab477476fc501242c5f"));
    }

    void anyPlaceIsTheSameAsReachedFromTheBeginning()
    {
        AesCtr cipher = under(QByteArray(32, 'k'));
        const QByteArray whole = applied(cipher, 0, QByteArray(70'000, 'x'));
        for (const int from : {1, 15, 16, 17, 255, 256, 4096, 65'535, 69'999}) {
            for (const int size : {0, 1, 16, 33})
                QCOMPARE(applied(cipher, quint64(from), QByteArray(std::min(size, 70'000 - from), 'x')),
                         whole.mid(from, size));
        }
        QVERIFY(applied(cipher, 0, QByteArray(64, 'x')) != applied(cipher, quint64{1} << 40U, QByteArray(64, 'x')));
    }

    void twiceIsNothing()
    {
        AesCtr cipher = under(QByteArray(32, 'k'));
        const QByteArray text = "what a sort has laid down";
        QCOMPARE(applied(cipher, 1'000'003, applied(cipher, 1'000'003, text)), text);
    }
};

QTEST_APPLESS_MAIN(StreamTest)
#include "test_stream.moc"
