// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::crypto;
using testkit::fromHex;
using testkit::reading;

class KdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hkdfAsPublished_data()
    {
        QTest::addColumn<QByteArray>("keyMaterial");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("pseudoRandomKey");
        QTest::addColumn<QByteArray>("output");
        // RFC 5869, appendix A.
        QTest::newRow("A.1") << QByteArray(22, '\x0b') << fromHex("000102030405060708090a0b0c")
                             << fromHex("f0f1f2f3f4f5f6f7f8f9")
                             << QByteArray("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
                             << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5"
                                           "b887185865");
        QTest::newRow("A.2") << counting(0x00, 80) << counting(0x60, 80) << counting(0xb0, 80)
                             << QByteArray("06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244")
                             << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99ca"
                                           "c7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c"
                                           "01d5c1f3434f1d87");
        QTest::newRow("A.3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                             << QByteArray("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
                             << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395fa"
                                           "a4b61a96c8");
    }
    void hkdfAsPublished()
    {
        QFETCH(const QByteArray, keyMaterial);
        QFETCH(const QByteArray, salt);
        QFETCH(const QByteArray, info);
        QFETCH(const QByteArray, pseudoRandomKey);
        QFETCH(const QByteArray, output);
        const SecretBytes extracted = hkdfExtract(asBytes(salt), asBytes(keyMaterial));
        QCOMPARE(reading(extracted).toHex(), pseudoRandomKey);
        const auto length = static_cast<std::size_t>(output.size() / 2);
        const auto expanded = hkdfExpand(extracted, asBytes(info), length);
        REQUIRE_OK(expanded);
        QCOMPARE(reading(*expanded).toHex(), output);
        const auto whole = hkdfSha256(asBytes(keyMaterial), asBytes(salt), asBytes(info), length);
        REQUIRE_OK(whole);
        QCOMPARE(reading(*whole).toHex(), output);
    }

    void hkdfEndsWhereItsCounterDoes()
    {
        const auto most = hkdfSha256(asBytes("key"), {}, {}, 255 * 32);
        REQUIRE_OK(most);
        QCOMPARE(most->size(), std::size_t{255 * 32});
        REQUIRE_ERROR(hkdfSha256(asBytes("key"), {}, {}, 255 * 32 + 1), ErrorCode::Usage);
        const auto none = hkdfSha256(asBytes("key"), {}, {}, 0);
        REQUIRE_OK(none);
        QVERIFY(none->isEmpty());
    }

    void hkdfTakesEmptyKeyMaterial()
    {
        const auto output = hkdfSha256({}, asBytes("salt"), asBytes("info"), 32);
        REQUIRE_OK(output);
        QCOMPARE(reading(*output).toHex(),
                 QByteArray("7aac7b8120501c2c8e1ee50e6cde135361e99ceb9d8d406ac528b9e9175614c0"));
    }

    void scryptAsPublished_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint32>("r");
        QTest::addColumn<quint32>("p");
        QTest::addColumn<QByteArray>("output");
        // RFC 7914, section 12; its fourth vector takes 1 GiB.
        QTest::newRow("empty") << QByteArray() << QByteArray() << quint64{16} << 1U << 1U
                               << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                             "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QTest::newRow("NaCl") << QByteArray("password") << QByteArray("NaCl") << quint64{1024} << 8U << 16U
                              << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                            "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
        QTest::newRow("SodiumChloride") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << quint64{16384}
                                        << 8U << 1U
                                        << QByteArray(
                                               "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                               "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }
    void scryptAsPublished()
    {
        QFETCH(const QByteArray, password);
        QFETCH(const QByteArray, salt);
        QFETCH(const quint64, n);
        QFETCH(const quint32, r);
        QFETCH(const quint32, p);
        QFETCH(const QByteArray, output);
        const auto derived = scrypt(asBytes(password), asBytes(salt), {n, r, p}, 64);
        REQUIRE_OK(derived);
        QCOMPARE(reading(*derived).toHex(), output);
    }

    void scryptRefusesWhatCannotBe_data()
    {
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint32>("r");
        QTest::addColumn<quint32>("p");
        QTest::newRow("n zero") << quint64{0} << 8U << 1U;
        QTest::newRow("n one") << quint64{1} << 8U << 1U;
        QTest::newRow("n no power of two") << quint64{1000} << 8U << 1U;
        QTest::newRow("r zero") << quint64{1024} << 0U << 1U;
        QTest::newRow("p zero") << quint64{1024} << 8U << 0U;
        QTest::newRow("n endless") << (quint64{1} << 63U) << 8U << 1U;
        QTest::newRow("memory overflows") << (quint64{1} << 60U) << 8U << 1U;
        QTest::newRow("all at once") << ~quint64{0} << ~0U << ~0U;
    }
    void scryptRefusesWhatCannotBe()
    {
        QFETCH(const quint64, n);
        QFETCH(const quint32, r);
        QFETCH(const quint32, p);
        REQUIRE_ERROR(scrypt(asBytes("password"), asBytes("salt"), {n, r, p}, 32), ErrorCode::Usage);
    }

    void scryptRefusesToDeriveNothing()
    {
        REQUIRE_ERROR(scrypt(asBytes("password"), asBytes("salt"), {16, 1, 1}, 0), ErrorCode::Usage);
    }

    void costsAreHeldBetweenFloorAndCeiling()
    {
        QVERIFY(acceptable(ScryptCost{}));
        QVERIFY(acceptable(scryptFloor));
        QVERIFY(acceptable({1U << 20U, 8, 1}));
        QVERIFY(acceptable({1U << 17U, 8, 16}));

        QVERIFY(!acceptable({1U << 14U, 8, 1}));
        QVERIFY(!acceptable({1U << 15U, 7, 1}));
        QVERIFY(!acceptable({1U << 15U, 8, 0}));
        QVERIFY(!acceptable({0, 0, 0}));
        QVERIFY(!acceptable({(1U << 17U) + 1, 8, 1}));
        QVERIFY(!acceptable({1U << 21U, 8, 1}));
        QVERIFY(!acceptable({1U << 20U, 9, 1}));
        QVERIFY(!acceptable({1U << 17U, 8, 17}));
        QVERIFY(!acceptable({quint64{1} << 63U, 8, 1}));
        QVERIFY(!acceptable({1U << 15U, 0xFFFFFFFF, 1}));
        QVERIFY(!acceptable({1U << 15U, 8, 0xFFFFFFFF}));
    }

private:
    static QByteArray counting(int first, int count)
    {
        QByteArray bytes;
        for (int i = 0; i < count; ++i)
            bytes.append(static_cast<char>(first + i));
        return bytes;
    }
};

QTEST_GUILESS_MAIN(KdfTest)
#include "test_kdf.moc"
