// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/redaction.h"
#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::policy;

namespace {

/// The numbers that networks and processors publish for tests (Stripe, Adyen, Braintree, PayPal, Worldpay, Datatrans),
/// as the sets of Presidio and of card generators have them.
constexpr const char* cards =
    "4242424242424242 4000056655665556 4000002500001001 4000000760000002 4000001240000000 4000000000003220 "
    "4111111111111111 4012888888881881 4012000033330026 4222222222222 4005519200000004 4009348888881881 "
    "4012000077777777 4217651111111119 4500600000000061 4462030000000000 4444333322221111 4917610000000000 "
    "4911830000000 4917610000000000003 4484070000000000 4988438843884305 4166676667666746 4646464646464644 "
    "4000620000000007 4000060000000006 4293189100000008 4151500000000008 4571000000000001 4977949494949497 "
    "5555555555554444 5555341244441115 5105105105105100 5200828282828210 5454545454545454 5500005555555559 "
    "5100290029002909 5577000055770004 5136333333333335 5585558555855583 5424000000000015 5404000000000001 "
    "2223003122003222 2222400070000005 2222410740360010 2223000048400011 2223520443560010 "
    "378282246310005 371449635398431 378734493671000 370000000000002 374251018720018 343434343434343 "
    "6011111111111117 6011000990139424 6011981111111113 6011000400000000 6445644564456445 6011601160116611 "
    "30569309025904 38520000023237 36148900647913 36006666333344 3056930009020004 36227206271667 "
    "3530111333300000 3566002020360505 3566111111111113 3569990010095841 3528000700000000 3569990000000009 "
    "6759649826438453 6799990100000000019 6304000000000000 5019717010103742 5895626746595650 6759000000000000005 "
    "6200000000000005 6243030000000001 6250946000000016 6250947000000014 8171999927660000 6205500000000000004 "
    "6362970000457013 5066991111111118 6062826786276634 122000000000003 135410014004955 5060666666666666666 "
    "2200000000000053 9792030394440796 6703444444444449 6771798021000008";

/// ISO 13616's registry: the example of each country.
constexpr const char* ibans =
    "AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 "
    "AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 "
    "BH67BMAG00001299123456 BI4210000100010000332045181 BR9700360305000010009795493P1 BY13NBRB3600900000002Z00AB00 "
    "CH9300762011623852957 CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 "
    "DE89370400440532013000 DJ2100010000000154000100186 DK5000400440116243 DO28BAGR00000001212453611324 "
    "EE382200221020145685 EG380019000500000000263180002 ES9121000418450200051332 FI2112345600000785 "
    "FK88SC123456789012 FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 "
    "GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695 "
    "GT82TRAJ01020000001210029690 HN88CABF00000000000250005469 HR1210010051863000160 HU42117730161111101800000000 "
    "IE29AIBK93115212345678 IL620108000000099999999 IQ98NBIQ850123456789012 IS140159260076545510730339 "
    "IT60X0542811101000000123456 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100 "
    "LB62099900000001001901229114 LC55HEMM000100010012001200023015 LI21088100002324013AA LT121000011101001000 "
    "LU280019400644750000 LV80BANK0000435195001 LY83002048000020100120361 MC5811222000010123456789030 "
    "MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MN121234123456789123 "
    "MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR "
    "NI45BAPR00000013000003558124 NL91ABNA0417164300 NO9386011117947 OM810180000001299123456 "
    "PK36SCBL0000001123456702 PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 "
    "QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 RS35260005601001611379 "
    "RU0304452522540817810538091310419 SA0380000000608010167519 SC18SSCB11010000000000001497USD SD2129010501234001 "
    "SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 "
    "SO211000001001000100141 ST23000100010051845310146 SV62CENR00000000000000700025 TL380080012345678910157 "
    "TN5910006035183598478831 TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678 "
    "VG96VPVG0000012345678901 XK051212012345678906 YE15CBYE0001018861234567891234";

/// What is said beside a code of three digits, in eight languages.
constexpr const char* codes =
    "CVV 123|cvv: 123|CVV2=123|CVC 123|cvc2 123|CVV-Code 123|cvv is 123|CVV number 123|CID 1234|security code 123|"
    "card verification value 123|three digits on the back 123|123 is the cvv|"
    "Prüfziffer 123|Prüfnummer ist 123|Kartenprüfnummer (KPN): 123|Sicherheitscode lautet 123|CVC-Nummer: 123|"
    "die drei Ziffern hinten sind 123|"
    "cryptogramme 123|code de sécurité 123|cryptogramme visuel : 123|numéro de vérification 123|code CVV 123|"
    "code de vérification 123|les trois chiffres au dos 123|"
    "código de seguridad 123|código CVV 123|cvv es 123|código de verificación: 123|los tres dígitos del reverso 123|"
    "codice di sicurezza 123|codice CVV 123|il cvv è 123|codice di verifica 123|le tre cifre sul retro 123|"
    "beveiligingscode 123|CVC-code 123|de cvv is 123|veiligheidscode is 123|verificatiecode 123|"
    "kod CVV 123|kod CVC2: 123|kod bezpieczeństwa 123|kod zabezpieczający 123|kod weryfikacyjny 123|"
    "código de segurança 123|código de verificação 123";

QStringList wordsOf(const char* text, char16_t separator = u' ')
{
    return QString::fromUtf8(text).split(QChar(separator), Qt::SkipEmptyParts);
}

/// As people group it: fours, or 4-6-5 and 4-6-4.
QStringList groupsOf(const QString& digits)
{
    QStringList groups;
    const bool isOfThree = digits.size() == 15 || digits.size() == 14;
    for (qsizetype at = 0; at < digits.size();) {
        const qsizetype size = isOfThree && at == 4 ? 6 : isOfThree && at > 4 ? 5 : 4;
        groups.append(digits.mid(at, size));
        at += size;
    }
    return groups;
}

QString inFullWidth(const QString& text)
{
    QString wide;
    for (const QChar c : text)
        wide.append(c.isDigit() ? QChar(0xFF10 + c.digitValue()) : c);
    return wide;
}

void verifyOne(const QString& text, RedactionKind kind)
{
    const QByteArray utf8 = text.toUtf8();
    const auto found = Redactor().find(asBytes(utf8));
    QVERIFY2(found.size() == 1, qPrintable(QStringLiteral("%1 found in %2").arg(found.size()).arg(text)));
    QVERIFY2(found[0].kind == kind, qPrintable(text));
}

} // namespace

/// Numbers out of public sets, as they stand there and as people write and say them.
class TestRedactionSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedTestCardsAreFoundInEverySpelling_data()
    {
        QTest::addColumn<QString>("digits");
        for (const QString& digits : wordsOf(cards))
            QTest::newRow(qPrintable(digits)) << digits;
    }
    void publishedTestCardsAreFoundInEverySpelling()
    {
        QFETCH(const QString, digits);
        const QStringList groups = groupsOf(digits);
        for (const QString& text :
             {digits, groups.join(u' '), groups.join(u'-'), groups.join(u'.'), groups.join(QStringLiteral(" - ")),
              groups.join(QStringLiteral("  ")), groups.join(u'/'), groups.join(QChar(0x00a0)),
              groups.join(QChar(0x2009)), groups.join(QChar(0x2013)), inFullWidth(digits),
              inFullWidth(groups.join(QChar(0x3000))),
              QStringLiteral("card ") + digits.split(QString(), Qt::SkipEmptyParts).join(u' ')}) {
            verifyOne(text, RedactionKind::Card);
            verifyOne(QStringLiteral("my credit card: %1, thanks").arg(text), RedactionKind::Card);
        }
    }

    void cardsToldInPartsAreFound()
    {
        for (const char* text :
             {"4111 und dann 1111 und dann 1111 und dann 1111", "4111, dann 1111, dann 1111 und zum Schluss 1111",
              "die ersten acht sind 41111111 und die letzten acht 11111111", "card 4111 1111 and the rest is 1111 1111",
              "first half 55555555, and the second half he texted later was 55554444",
              "carte: 5555 puis 5555 puis encore 5555 et enfin 4444"}) {
            const QByteArray note(text);
            const Redacted redacted = Redactor().redacted(asBytes(note));
            const QByteArray left = toByteArray(redacted.text);
            QVERIFY2(redacted.counts[0] > 0, left.constData());
            for (const char* part : {"4111", "5555", "41111111", "55555555"})
                QVERIFY2(!left.contains(part), left.constData());
        }
    }

    void numbersInSeveralPartsThatAreNoCardStay()
    {
        for (const char* text :
             {"order 41111111 and order 11111111", "first half 41111111, second half 11111112",
              "in 2026 she paid 4111, in 1111 nothing, house 1111, ticket 1111",
              "returned handset 353251130214614, screen cracked", "Gerät 869012345678903 kam zurück"}) {
            const QByteArray note(text);
            QCOMPARE(QString::fromUtf8(toByteArray(Redactor().redacted(asBytes(note)).text)), QString::fromUtf8(note));
        }
    }

    void everyCountrysIbanIsFound_data()
    {
        QTest::addColumn<QString>("iban");
        for (const QString& iban : wordsOf(ibans))
            QTest::newRow(qPrintable(iban)) << iban;
    }
    void everyCountrysIbanIsFound()
    {
        QFETCH(const QString, iban);
        QString grouped = iban;
        for (qsizetype at = 4; at < grouped.size(); at += 5)
            grouped.insert(at, u' ');
        for (const QString& text :
             {iban, iban.toLower(), grouped, QString(grouped).replace(u' ', u'-'), inFullWidth(iban)})
            verifyOne(QStringLiteral("IBAN %1.").arg(text), RedactionKind::Iban);
        QString spoilt = iban;
        spoilt[3] = spoilt[3] == u'0' ? u'1' : u'0';
        const QByteArray utf8 = spoilt.toUtf8();
        for (const Finding& finding : Redactor().find(asBytes(utf8)))
            QVERIFY(finding.kind != RedactionKind::Iban);
    }

    void codesAreFoundBesideTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : wordsOf(codes, u'|'))
            QTest::newRow(qPrintable(text)) << text;
    }
    void codesAreFoundBesideTheirWords()
    {
        QFETCH(const QString, text);
        verifyOne(text, RedactionKind::VerificationCode);
        verifyOne(text.toUpper(), RedactionKind::VerificationCode);
        verifyOne(inFullWidth(text), RedactionKind::VerificationCode);
    }
};

QTEST_GUILESS_MAIN(TestRedactionSets)
#include "test_redaction_sets.moc"
