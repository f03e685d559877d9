// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/redaction_corpus.h"
#include "policy/redaction.h"
#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::policy;

namespace {

std::vector<Finding> find(const QString& text, const RedactionPolicy& policy = {})
{
    const QByteArray utf8 = text.toUtf8();
    return Redactor(policy).find(asBytes(utf8));
}

QString redacted(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return QString::fromUtf8(toByteArray(Redactor().redacted(asBytes(utf8)).text));
}

void addRows(const char* kind, std::initializer_list<const char*> texts)
{
    for (const char* text : texts)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kind);
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFoundInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        // Test numbers that the networks and their processors publish.
        addRows("card",
                {"4111111111111111", "4012888888881881", "4222222222222", "5555555555554444", "5105105105105100",
                 "2223003122003222", "378282246310005", "371449635398431", "6011111111111117", "30569309025904",
                 "38520000023237", "3530111333300000", "6759649826438453", "5019717010103742", "122000000000003",
                 "6200000000000005", "6304000000000000", "4917610000000000003", "4484070000000000"});
        addRows("card", {"4111 1111 1111 1111",
                         "4111-1111-1111-1111",
                         "4111.1111.1111.1111",
                         "4111 - 1111 - 1111 - 1111",
                         "4111,1111,1111,1111",
                         "4111/1111/1111/1111",
                         "4111 1111\n1111 1111",
                         "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                         "41 11 11 11 11 11 11 11",
                         "4111x1111x1111x1111",
                         "4111 dann 1111 dann 1111 dann 1111",
                         "(4111) (1111) (1111) (1111)",
                         "4111\u00a01111\u00a01111\u00a01111",
                         "4111\u200b1111\u200b1111\u200b1111",
                         "41111\u200b1111\u20601111111",
                         "４１１１１１１１１１１１１１１１",
                         "٤١١١ ١١١١ ١١١١ ١١١١",
                         "4lll llll llll llll",
                         "4OOO OOOO OOOO OOO2",
                         "4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣",
                         "cc4111111111111111end",
                         "41111111111111111227",
                         "41111111111111111227123",
                         "%B4111111111111111^DOE/JANE^27121010000"});
        addRows("iban", {"DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "de89 3704 0044 0532 0130 00",
                         "GB82 WEST 1234 5698 7654 32", "FR14 2004 1010 0505 0001 3M02 606", "NL91ABNA0417164300",
                         "CH93 0076 2011 6238 5295 7", "ES91-2100-0418-4502-0005-1332", "NO93 8601 1117 947",
                         "MT84MALT011000012345MTLCAST001S", "IBANDE89370400440532013000", "DE89 37O4 OO44 O532 O13O OO",
                         "BE68 5390 0754 7034", "SE45 5000 0000 0583 9825 7466",
                         "ＤＥ８９３７０４００４４０５３２０１３０００"});
        addRows("verification_code",
                {"cvv 123", "CVC: 123", "CVV2 is 1234", "the security code is 123", "Prüfziffer 123",
                 "Kartenprüfnummer lautet 123", "code de sécurité : 123", "cryptogramme visuel 123",
                 "código de seguridad 123", "123 is the cvv", "123 (CVC)", "cvv 1 2 3",
                 "CVV that she read out to me was 123", "Pru\u0308fziffer 123", "ＣＶＶ １２３"});
        addRows("national_id",
                {"536-90-4399", "ssn 536904399", "AB123456C", "AB 12 34 56 C", "36 574 261 809",
                 "2 95 10 99 126 111 93", "253072B07300470", "54362315-K", "x-2482300w", "bsn 1112.22.333",
                 "RCCMNL83S18D969H", "pesel 44051401359", "811228-9874", "390.533.447-05", "aadhaar 2341 2341 2346",
                 "sin 046 454 286", "756.9217.0769.85", "85.07.30-033 28"});
    }
    void numbersAreFoundInEverySpelling()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        for (const QString& around :
             {QStringLiteral("%1"), QStringLiteral("note: %1, thanks"), QStringLiteral("%1\n")}) {
            const auto found = find(around.arg(text));
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(name(found[0].kind), kind);
        }
    }

    void otherNumbersStay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"4111111111111112",
                                 "DE88370400440532013000",
                                 "411111111111",
                                 "order 1001",
                                 "EAN 4006381333931",
                                 "IMEI 490154203237518",
                                 "tracking 00340434161094042557",
                                 "0049 171 2345678901",
                                 "+4917123456789012",
                                 "2026-01-15 10:23:45",
                                 "20261129125400",
                                 "1764412345678",
                                 "cvv wrong on order 1001",
                                 "security code, PLZ 10115",
                                 "CVV mismatch, error 305",
                                 "one time code 123456",
                                 "000-12-3456",
                                 "666-12-3456",
                                 "900-12-3456",
                                 "QQ123456C",
                                 "36574261890",
                                 "54362315Z",
                                 "123456789",
                                 "de 12 articles à 50 euros et 3 cadeaux",
                                 "49.90 59.90 39.90 19.90 12.50",
                                 "5/11/2026 12/11/2026 19/11/2026",
                                 "#4512, #4111, #1111, #1111",
                                 "192.168.100.200",
                                 "550e8400-e29b-41d4-a716-446655440000"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void otherNumbersStay()
    {
        QFETCH(const QString, text);
        QCOMPARE(redacted(text), text);
    }

    void aMaskKeepsTheLastFourAndOfACodeNothing()
    {
        QCOMPARE(redacted(QStringLiteral("card 4111 1111 1111 1234, no: 4012 8888 8888 1881 12/27 123")),
                 QStringLiteral("card 4111 1111 1111 1234, no: •••• •••• •••• 1881 12/27 •••"));
        QCOMPARE(redacted(QStringLiteral("41111111111111111227123")), QStringLiteral("•••• •••• •••• 1111"));
        QCOMPARE(redacted(QStringLiteral("IBAN de89 3704 0044 0532 0130 00")),
                 QStringLiteral("IBAN DE•• •••• •••• 3000"));
        QCOMPARE(redacted(QStringLiteral("ssn 536-90-4399")), QStringLiteral("ssn •••• 4399"));
    }

    void cardsInARowAreSeveral()
    {
        const auto found = find(QStringLiteral("4012888888881881 4012-8888-8888-1881 4012 8888 8888 1881"));
        QCOMPARE(found.size(), std::size_t{3});
    }

    void whatIsRedactedIsNotRedactedAgain()
    {
        for (const char* text :
             {"4111 1111 1111 1111 4012 8888 8888 1881", "cvv 123 4111111111111111", "DE89370400440532013000 1"}) {
            const QString once = redacted(QString::fromUtf8(text));
            QCOMPARE(redacted(once), once);
        }
    }

    void whatSomebodyKeepsStays()
    {
        const QByteArray text = "ssn 536-90-4399 card 4111111111111111";
        const std::array kept{ByteSpan{4, 15}};
        const Redacted redacted = Redactor().redacted(asBytes(text), kept);
        QCOMPARE(QString::fromUtf8(toByteArray(redacted.text)),
                 QStringLiteral("ssn 536-90-4399 card •••• •••• •••• 1111"));
        QCOMPARE(redacted.counts, (RedactionCounts{1, 0, 0, 0}));
    }

    void onlyAChecksumsWordIsFinal()
    {
        const RedactionPolicy policy;
        QVERIFY(mayUnredact(policy, Role::Agent, RedactionKind::NationalId, false));
        QVERIFY(!mayUnredact(policy, Role::Agent, RedactionKind::Card, true));
        QVERIFY(!mayUnredact(policy, Role::Agent, RedactionKind::VerificationCode, false));
        QVERIFY(mayUnredact(policy, Role::Supervisor, RedactionKind::Card, true));
    }

    void anOrganisationsOwnIdsAreFound()
    {
        RedactionPolicy policy;
        policy.nationalIds.clear();
        policy.custom = {{QStringLiteral("member"), QStringLiteral("K-### ###"), QString(), {}, false},
                         {QStringLiteral("patient"),
                          QStringLiteral("##########"),
                          QStringLiteral("luhn"),
                          {QStringLiteral("patient no")},
                          true}};
        QCOMPARE(find(QStringLiteral("member k-123456"), policy).at(0).rule, QStringLiteral("member"));
        QCOMPARE(find(QStringLiteral("patient no. 1234567897"), policy).at(0).rule, QStringLiteral("patient"));
        QVERIFY(find(QStringLiteral("1234567897"), policy).empty());
        QVERIFY(find(QStringLiteral("patient no. 1234567890"), policy).empty());
        QVERIFY(find(QStringLiteral("ssn 536-90-4399"), policy).empty());
    }

    void whatIsNoUtf8StaysAsItIs()
    {
        const QByteArray text = "\xff\xc3 4111111111111111 \xe2\x80";
        QCOMPARE(toByteArray(Redactor().redacted(asBytes(text)).text),
                 QByteArray("\xff\xc3 •••• •••• •••• 1111 \xe2\x80"));
    }

    void theCorpusIsReadAsTheDocumentationSays()
    {
        const auto notes = bench::readCorpus(QStringLiteral(SCRIM_SOURCE_DIR "/tests/bench/redaction"));
        REQUIRE_OK(notes);
        QVERIFY(notes->size() > 500);
        const Redactor redactor;
        bench::Score all;
        for (const bench::Score& one : bench::score(redactor, *notes)) {
            all.right += one.right;
            all.wrong += one.wrong;
            all.missed += one.missed;
        }
        const QByteArray faults = bench::faults(redactor, *notes).join(QLatin1Char('\n')).toUtf8();
        QVERIFY2(all.precision() >= 0.99 && all.recall() >= 0.99, faults.constData());
        if (qEnvironmentVariableIsSet("SCRIM_BENCH_FAULTS"))
            qInfo("%.4f %.4f\n%s", all.precision(), all.recall(), faults.constData());
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "test_redaction.moc"
