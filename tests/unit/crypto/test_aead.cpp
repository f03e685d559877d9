// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "testkit/testkit.h"

#include <QSet>

using namespace scrim;
using namespace scrim::crypto;
using testkit::fromHex;
using testkit::reading;
using testkit::secret;

namespace {

constexpr auto key128 = "feffe9928665731c6d6a8f9467308308";
constexpr auto key256 = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
constexpr auto nonce = "cafebabefacedbaddecaf888";
constexpr auto text64 = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
constexpr auto associated20 = "feedfacedeadbeeffeedfacedeadbeefabaddad2";

} // namespace

class AeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gcmAsPublished_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("iv");
        QTest::addColumn<QByteArray>("associated");
        QTest::addColumn<QByteArray>("plaintext");
        QTest::addColumn<QByteArray>("sealed");
        // The test cases of the GCM specification that SP 800-38D is made from (McGrew and Viega, appendix B).
        const QByteArray zero12(12, '\0');
        const QByteArray text60 = fromHex(text64).first(60);
        QTest::newRow("case 1") << QByteArray(16, '\0') << zero12 << QByteArray() << QByteArray()
                                << QByteArray("58e2fccefa7e3061367f1d57a4e7455a");
        QTest::newRow("case 2") << QByteArray(16, '\0') << zero12 << QByteArray() << QByteArray(16, '\0')
                                << QByteArray("0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf");
        QTest::newRow("case 3") << fromHex(key128) << fromHex(nonce) << QByteArray() << fromHex(text64)
                                << QByteArray("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
                                              "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985"
                                              "4d5c2af327cd64a62cf35abd2ba6fab4");
        QTest::newRow("case 4") << fromHex(key128) << fromHex(nonce) << fromHex(associated20) << text60
                                << QByteArray("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
                                              "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091"
                                              "5bc94fbc3221a5db94fae95ae7121a47");
        QTest::newRow("case 13") << QByteArray(32, '\0') << zero12 << QByteArray() << QByteArray()
                                 << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("case 14") << QByteArray(32, '\0') << zero12 << QByteArray() << QByteArray(16, '\0')
                                 << QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("case 15") << fromHex(key256) << fromHex(nonce) << QByteArray() << fromHex(text64)
                                 << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                               "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
                                               "b094dac5d93471bdec1a502270e3cc6c");
        QTest::newRow("case 16") << fromHex(key256) << fromHex(nonce) << fromHex(associated20) << text60
                                 << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                               "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                               "76fc6ece0f4e1768cddf8853bb2d551b");
    }
    void gcmAsPublished()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, iv);
        QFETCH(const QByteArray, associated);
        QFETCH(const QByteArray, plaintext);
        QFETCH(const QByteArray, sealed);
        AesGcm gcm(asBytes(key));
        const QByteArray result = gcm.seal(asBytes(iv), asBytes(associated), asBytes(plaintext));
        QCOMPARE(result.toHex(), sealed);
        const auto opened = gcm.open(asBytes(iv), asBytes(associated), asBytes(result));
        REQUIRE_OK(opened);
        QCOMPARE(reading(*opened), plaintext);
        // The same by one that had another key.
        const QByteArray another(key.size(), 'k');
        AesGcm kept(asBytes(another));
        QVERIFY(kept.seal(asBytes(iv), asBytes(associated), asBytes(plaintext)).toHex() != sealed);
        kept.setKey(asBytes(key));
        QCOMPARE(kept.seal(asBytes(iv), asBytes(associated), asBytes(plaintext)).toHex(), sealed);
    }

    void oneKeyServesManyMessagesInAnyOrder()
    {
        const SecretBytes key = secret("an AES key of exactly 32 bytes!!");
        AesGcm gcm(key);
        const QByteArray first = gcm.sealWithNonce(asBytes("row 1"), asBytes("first"));
        const QByteArray second = gcm.sealWithNonce({}, {});
        REQUIRE_ERROR(gcm.openWithNonce(asBytes("row 2"), asBytes(first)), ErrorCode::Tampered);
        const auto empty = gcm.openWithNonce({}, asBytes(second));
        REQUIRE_OK(empty);
        QVERIFY(empty->isEmpty());
        const auto opened = gcm.openWithNonce(asBytes("row 1"), asBytes(first));
        REQUIRE_OK(opened);
        QCOMPARE(reading(*opened), QByteArray("first"));

        AesGcm moved = std::move(gcm);
        const auto again = moved.openWithNonce(asBytes("row 1"), asBytes(first));
        REQUIRE_OK(again);
        QCOMPARE(reading(*again), QByteArray("first"));
    }

    void everyFlippedBitIsNoticed()
    {
        const SecretBytes key = secret("an AES key of exactly 32 bytes!!");
        AesGcm gcm(key);
        const QByteArray sealed = gcm.sealWithNonce(asBytes("place"), asBytes("4111 1111 1111 1111"));
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray changed = sealed;
            changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
            REQUIRE_ERROR(gcm.openWithNonce(asBytes("place"), asBytes(changed)), ErrorCode::Tampered);
        }
    }

    void everyCutIsNoticed()
    {
        const SecretBytes key = secret("an AES key of exactly 32 bytes!!");
        AesGcm gcm(key);
        const QByteArray sealed = gcm.sealWithNonce({}, asBytes("value"));
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            const QByteArray cut = sealed.first(size);
            REQUIRE_ERROR(gcm.openWithNonce({}, asBytes(cut)), ErrorCode::Tampered);
        }
    }

    void noncesOfAnotherSizeOpenNothing()
    {
        AesGcm gcm(secret("an AES key of exactly 32 bytes!!"));
        const QByteArray sealed = gcm.sealWithNonce({}, asBytes("value"));
        const QByteArray body = sealed.sliced(gcmNonceSize);
        REQUIRE_OK(gcm.open(asBytes(sealed).first(gcmNonceSize), {}, asBytes(body)));
        for (const std::size_t size : {0U, 8U, 11U, 13U, 16U})
            REQUIRE_ERROR(gcm.open(asBytes(sealed).first(size), {}, asBytes(body)), ErrorCode::Tampered);
    }

    void anotherKeyOpensNothing()
    {
        AesGcm gcm(secret("an AES key of exactly 32 bytes!!"));
        AesGcm other(secret("an AES key of exactly 32 bytes!?"));
        const QByteArray sealed = gcm.sealWithNonce({}, asBytes("value"));
        REQUIRE_ERROR(other.openWithNonce({}, asBytes(sealed)), ErrorCode::Tampered);
    }

    void noncesDoNotRepeat()
    {
        AesGcm gcm(secret("an AES key of exactly 32 bytes!!"));
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(gcm.sealWithNonce({}, {}).first(gcmNonceSize));
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(AeadTest)
#include "test_aead.moc"
