// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/x25519.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::crypto;
using testkit::fromHex;
using testkit::reading;

namespace {

// RFC 7748, section 6.1.
constexpr auto alicePrivate = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a";
constexpr auto alicePublic = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";
constexpr auto bobPrivate = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
constexpr auto bobPublic = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";
constexpr auto sharedSecret = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";

} // namespace

class X25519Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multipliesAsPublished_data()
    {
        QTest::addColumn<QByteArray>("scalar");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QByteArray>("result");
        // RFC 7748, section 5.2.
        QTest::newRow("first") << fromHex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
                               << fromHex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
                               << QByteArray("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
        QTest::newRow("second, its top bit ignored")
            << fromHex("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d")
            << fromHex("e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493")
            << QByteArray("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957");
        QTest::newRow("Alice") << fromHex(alicePrivate) << fromHex(bobPublic) << QByteArray(sharedSecret);
        QTest::newRow("Bob") << fromHex(bobPrivate) << fromHex(alicePublic) << QByteArray(sharedSecret);
    }
    void multipliesAsPublished()
    {
        QFETCH(const QByteArray, scalar);
        QFETCH(const QByteArray, point);
        QFETCH(const QByteArray, result);
        const auto shared = x25519(asBytes(scalar), asBytes(point));
        REQUIRE_OK(shared);
        QCOMPARE(reading(*shared).toHex(), result);
    }

    void agreeingSaysThePublicHalfThatTookPart()
    {
        const QByteArray ours = fromHex(alicePrivate);
        const QByteArray theirs = fromHex(bobPublic);
        const auto agreed = agreeX25519(asBytes(ours), asBytes(theirs));
        REQUIRE_OK(agreed);
        QCOMPARE(reading(agreed->shared).toHex(), QByteArray(sharedSecret));
        QCOMPARE(agreed->ourPublic.toHex(), QByteArray(alicePublic));
    }

    void multipliesAThousandTimes()
    {
        QByteArray scalar(32, '\0');
        scalar[0] = 9;
        QByteArray point = scalar;
        for (int round = 1; round <= 1000; ++round) {
            const auto next = x25519(asBytes(scalar), asBytes(point));
            REQUIRE_OK(next);
            point = std::exchange(scalar, reading(*next));
            if (round == 1)
                QCOMPARE(scalar.toHex(),
                         QByteArray("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
        }
        QCOMPARE(scalar.toHex(), QByteArray("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"));
    }

    void publicKeysAsPublished()
    {
        const QByteArray alice = fromHex(alicePrivate);
        const QByteArray bob = fromHex(bobPrivate);
        QCOMPARE(x25519Public(asBytes(alice)).value_or(QByteArray()).toHex(), QByteArray(alicePublic));
        QCOMPARE(x25519Public(asBytes(bob)).value_or(QByteArray()).toHex(), QByteArray(bobPublic));
    }

    void lowOrderPointsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("point");
        // The points whose order divides 8, their forms at or above the prime, and one with the ignored top bit.
        for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                                  "0100000000000000000000000000000000000000000000000000000000000000",
                                  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                                  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                                  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                  "0000000000000000000000000000000000000000000000000000000000000080"})
            QTest::newRow(point) << fromHex(point);
    }
    void lowOrderPointsAreRefused()
    {
        QFETCH(const QByteArray, point);
        const X25519Pair ours = generateX25519();
        REQUIRE_ERROR(x25519(ours.privateKey, asBytes(point)), ErrorCode::Tampered);
    }

    void keysOfAnotherSizeAreRefused()
    {
        const X25519Pair ours = generateX25519();
        for (const qsizetype size : {0, 31, 33, 64}) {
            const QByteArray other(size, '\x09');
            REQUIRE_ERROR(x25519(ours.privateKey, asBytes(other)), ErrorCode::Tampered);
            REQUIRE_ERROR(x25519(asBytes(other), asBytes(ours.publicKey)), ErrorCode::Tampered);
            REQUIRE_ERROR(x25519Public(asBytes(other)), ErrorCode::Tampered);
        }
    }

    void pairsAgreeAndDiffer()
    {
        const X25519Pair one = generateX25519();
        const X25519Pair two = generateX25519();
        QVERIFY(one.publicKey != two.publicKey);
        QVERIFY(!one.privateKey.equals(two.privateKey));
        const auto here = x25519(one.privateKey, asBytes(two.publicKey));
        const auto there = x25519(two.privateKey, asBytes(one.publicKey));
        REQUIRE_OK(here);
        REQUIRE_OK(there);
        QVERIFY(here->equals(*there));
    }
};

QTEST_GUILESS_MAIN(X25519Test)
#include "test_x25519.moc"
