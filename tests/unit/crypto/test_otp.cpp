// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/otp.h"
#include "testkit/testkit.h"

#include <QProcess>
#include <QStandardPaths>

using namespace scrim;
using namespace scrim::crypto;

namespace {

QByteArray seedOf(OtpHash hash)
{
    const QByteArray digits = "1234567890123456789012345678901234567890123456789012345678901234";
    return digits.left(hash == OtpHash::Sha1 ? 20 : hash == OtpHash::Sha256 ? 32 : 64);
}

} // namespace

class TestOtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 4226, appendix D.
    void countersGiveTheNumbersOfRfc4226()
    {
        const quint32 expected[] = {755224, 287082, 359152, 969429, 338314, 254676, 287922, 162583, 399871, 520489};
        const QByteArray seed = seedOf(OtpHash::Sha1);
        for (quint64 counter = 0; counter < std::size(expected); ++counter)
            QCOMPARE(hotp(asBytes(seed), counter), expected[counter]);
    }

    /// RFC 6238, appendix B: all eighteen.
    void timesGiveTheNumbersOfRfc6238_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("hash");
        QTest::addColumn<quint32>("number");
        struct Row
        {
            qint64 seconds;
            quint32 sha1, sha256, sha512;
        };
        for (const Row& row :
             {Row{59, 94287082, 46119246, 90693936}, Row{1111111109, 7081804, 68084774, 25091201},
              Row{1111111111, 14050471, 67062674, 99943326}, Row{1234567890, 89005924, 91819424, 93441116},
              Row{2000000000, 69279037, 90698825, 38618901}, Row{20000000000, 65353130, 77737706, 47863826}}) {
            const QByteArray at = QByteArray::number(row.seconds);
            QTest::newRow((at + " SHA-1").constData()) << row.seconds << int(OtpHash::Sha1) << row.sha1;
            QTest::newRow((at + " SHA-256").constData()) << row.seconds << int(OtpHash::Sha256) << row.sha256;
            QTest::newRow((at + " SHA-512").constData()) << row.seconds << int(OtpHash::Sha512) << row.sha512;
        }
    }
    void timesGiveTheNumbersOfRfc6238()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const int, hash);
        const auto kind = static_cast<OtpHash>(hash);
        const QByteArray seed = seedOf(kind);
        QTEST(hotp(asBytes(seed), totpStep(seconds * 1000), kind, 8), "number");
    }

    void aStepIsThirtySeconds()
    {
        QCOMPARE(totpStep(29'999), quint64{0});
        QCOMPARE(totpStep(30'000), quint64{1});
        QCOMPARE(totpStep(-1), quint64{0});
    }

    /// RFC 4648, section 10, without the padding.
    void base32IsThatOfRfc4648()
    {
        const std::pair<const char*, const char*> rows[] = {{"", ""},
                                                            {"f", "MY"},
                                                            {"fo", "MZXQ"},
                                                            {"foo", "MZXW6"},
                                                            {"foob", "MZXW6YQ"},
                                                            {"fooba", "MZXW6YTB"},
                                                            {"foobar", "MZXW6YTBOI"}};
        for (const auto& [plain, text] : rows)
            QCOMPARE(toByteArray(base32(asBytes(plain))), QByteArray(text));
    }

    void oathtoolSaysTheSame()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("oathtool"));
        if (tool.isEmpty())
            QSKIP("oathtool is not installed");
        for (int round = 0; round < 20; ++round) {
            QByteArray key(20, '\0');
            for (char& byte : key)
                byte = static_cast<char>(round * 37 + (&byte - key.data()) * 11);
            const qint64 seconds = 1'700'000'000LL + round * 12'345'678LL;
            QProcess process;
            process.start(tool,
                          {QStringLiteral("--totp"), QStringLiteral("-b"), QStringLiteral("--now"),
                           QStringLiteral("@%1").arg(seconds), QString::fromLatin1(toByteArray(base32(asBytes(key))))});
            QVERIFY(process.waitForFinished());
            QCOMPARE(QByteArray::number(hotp(asBytes(key), totpStep(seconds * 1000))).rightJustified(6, '0'),
                     process.readAllStandardOutput().trimmed());
        }
    }
};

QTEST_GUILESS_MAIN(TestOtp)
#include "test_otp.moc"
