// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::crypto;
using testkit::fromHex;

class HashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256AsPublished_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        // FIPS 180-4's examples and RFC 6234's.
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("million a") << QByteArray(1'000'000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void sha256AsPublished()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, digest);
        QCOMPARE(toByteArray(sha256(asBytes(message))).toHex(), digest);
    }

    void partsAreHashedAsOne()
    {
        const Digest whole = sha256(asBytes("abc"));
        QCOMPARE(sha256({asBytes("a"), {}, asBytes("bc")}), whole);
        const Digest mac = hmacSha256(asBytes("key"), {asBytes("abc")});
        QCOMPARE(hmacSha256(asBytes("key"), {asBytes("ab"), asBytes("c"), {}}), mac);
    }

    void hmacAsPublished_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        // RFC 4231; case 5 gives the first 16 bytes only.
        QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("case 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("case 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                                << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("case 4") << fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                                << QByteArray(50, '\xcd')
                                << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("case 5") << QByteArray(20, '\x0c') << QByteArray("Test With Truncation")
                                << QByteArray("a3b6167473100ee06e0c796c2955552b");
        QTest::newRow("case 6") << QByteArray(131, '\xaa')
                                << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                                << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("case 7") << QByteArray(131, '\xaa')
                                << QByteArray("This is a test using a larger than block-size key and a larger than "
                                              "block-size data. The key needs to be hashed before being used by the "
                                              "HMAC algorithm.")
                                << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
        QTest::newRow("empty key and message")
            << QByteArray() << QByteArray()
            << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }
    void hmacAsPublished()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, digest);
        QCOMPARE(toByteArray(hmacSha256(asBytes(key), {asBytes(message)})).toHex().first(digest.size()), digest);
        // The same by one that had another key, and again.
        Hmac kept(asBytes("another key"));
        const Digest other = kept({asBytes(message)});
        kept.setKey(asBytes(key));
        for (int round = 0; round < 3; ++round)
            QCOMPARE(toByteArray(kept({asBytes(message)})).toHex().first(digest.size()), digest);
        kept.setKey(asBytes("another key"));
        kept.begin();
        for (const char c : message)
            kept.add(asBytes(std::string_view(&c, 1)));
        QVERIFY(kept.finish() == other);
    }
};

QTEST_GUILESS_MAIN(HashTest)
#include "test_hash.moc"
