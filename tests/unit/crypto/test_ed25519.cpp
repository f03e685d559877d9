// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ed25519.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::crypto;
using testkit::fromHex;

namespace {

/// The order of the base point, little-endian (RFC 8032, section 5.1).
constexpr auto groupOrder = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

/// S + L: the same signature to a verifier that does not check S's range.
QByteArray malleated(const QByteArray& signature)
{
    const QByteArray order = fromHex(groupOrder);
    QByteArray other = signature;
    unsigned carry = 0;
    for (qsizetype i = 0; i < 32; ++i) {
        carry += static_cast<std::uint8_t>(signature[32 + i]) + static_cast<std::uint8_t>(order[i]);
        other[32 + i] = static_cast<char>(carry & 0xFFU);
        carry >>= 8U;
    }
    return other;
}

} // namespace

class Ed25519Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsPublished_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        // RFC 8032, section 7.1.
        QTest::newRow("test 1") << fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                                << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                                << QByteArray()
                                << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                              "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2") << fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                << fromHex("72")
                                << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("test 3") << fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                                << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                << fromHex("af82")
                                << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                              "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
        QTest::newRow("test SHA(abc)") << fromHex("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42")
                                       << QByteArray("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf")
                                       << fromHex("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                                  "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
                                       << QByteArray(
                                              "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                                              "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704");
    }
    void signsAsPublished()
    {
        QFETCH(const QByteArray, seed);
        QFETCH(const QByteArray, publicKey);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);
        QCOMPARE(ed25519Public(asBytes(seed)).value_or(QByteArray()).toHex(), publicKey);
        QCOMPARE(ed25519Sign(asBytes(seed), asBytes(message)).value_or(QByteArray()).toHex(), signature);
        const QByteArray key = QByteArray::fromHex(publicKey);
        const QByteArray signed_ = QByteArray::fromHex(signature);
        QVERIFY(ed25519Verify(asBytes(key), asBytes(message), asBytes(signed_)));
        QVERIFY(!ed25519Verify(asBytes(key), asBytes("another"), asBytes(signed_)));
    }

    void everyFlippedBitIsNoticed()
    {
        const Ed25519Pair pair = generateEd25519();
        const auto signature = ed25519Sign(pair.seed, asBytes("tree head"));
        REQUIRE_OK(signature);
        QVERIFY(ed25519Verify(asBytes(pair.publicKey), asBytes("tree head"), asBytes(*signature)));
        for (qsizetype i = 0; i < signature->size() * 8; ++i) {
            QByteArray changed = *signature;
            changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
            QVERIFY(!ed25519Verify(asBytes(pair.publicKey), asBytes("tree head"), asBytes(changed)));
        }
    }

    void aSecondFormOfASignatureIsRefused()
    {
        const Ed25519Pair pair = generateEd25519();
        const auto signature = ed25519Sign(pair.seed, asBytes("tree head"));
        REQUIRE_OK(signature);
        const QByteArray other = malleated(*signature);
        QVERIFY(other != *signature);
        QVERIFY(!ed25519Verify(asBytes(pair.publicKey), asBytes("tree head"), asBytes(other)));
    }

    void sizesAreHeld()
    {
        const Ed25519Pair pair = generateEd25519();
        const auto signature = ed25519Sign(pair.seed, asBytes("m"));
        REQUIRE_OK(signature);
        for (const qsizetype size : {0, 31, 33, 63, 64, 65, 128}) {
            const QByteArray other(size, '\x01');
            QVERIFY(!ed25519Verify(asBytes(other), asBytes("m"), asBytes(*signature)));
            QVERIFY(!ed25519Verify(asBytes(pair.publicKey), asBytes("m"), asBytes(other)));
            REQUIRE_ERROR(ed25519Sign(asBytes(other), asBytes("m")), ErrorCode::Tampered);
            REQUIRE_ERROR(ed25519Public(asBytes(other)), ErrorCode::Tampered);
        }
        const QByteArray longer = *signature + '\0';
        QVERIFY(!ed25519Verify(asBytes(pair.publicKey), asBytes("m"), asBytes(longer)));
    }

    void anotherKeyVerifiesNothing()
    {
        const Ed25519Pair pair = generateEd25519();
        const Ed25519Pair other = generateEd25519();
        const auto signature = ed25519Sign(pair.seed, {});
        REQUIRE_OK(signature);
        QVERIFY(ed25519Verify(asBytes(pair.publicKey), {}, asBytes(*signature)));
        QVERIFY(!ed25519Verify(asBytes(other.publicKey), {}, asBytes(*signature)));
    }
};

QTEST_GUILESS_MAIN(Ed25519Test)
#include "test_ed25519.moc"
