// SPDX-License-Identifier: GPL-3.0-or-later
#include "plant.h"
#include "quarry.h"
#include "report.h"

#include "policy/normalize.h"
#include "testkit/testkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

using namespace scrim;
using namespace scrim::canary;

namespace {

const std::vector<Canary>& planted()
{
    static const std::vector<Canary> canaries{
        {policy::Field::CardNumber, "4111 1187 6543 2109", "1187 6543"},
        {policy::Field::Email, "tavene.rudaka77@example.com", "tavene.rudaka77"},
    };
    return canaries;
}

QByteArray of(policy::Field field, const std::vector<Canary>& canaries)
{
    for (const Canary& canary : canaries) {
        if (canary.field == field)
            return canary.written;
    }
    return {};
}

} // namespace

class TestQuarry : public QObject
{
    Q_OBJECT

private:
    Quarry m_quarry{planted()};

private Q_SLOTS:
    void aValueIsFoundInBytesOfAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString grouped = QStringLiteral("card 4111 1187 6543 2109.");
        const QString joined = QStringLiteral("card=4111118765432109");
        const auto encoded = [](QStringConverter::Encoding encoding, const QString& text) {
            return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(text));
        };
        QTest::newRow("utf-8") << grouped.toUtf8();
        QTest::newRow("utf-8 without spaces") << joined.toUtf8();
        QTest::newRow("utf-16") << encoded(QStringConverter::Utf16LE, grouped);
        QTest::newRow("utf-16 without spaces") << encoded(QStringConverter::Utf16LE, joined);
        QTest::newRow("big-endian utf-16") << encoded(QStringConverter::Utf16BE, joined);
        QTest::newRow("utf-32") << encoded(QStringConverter::Utf32LE, joined);
        QTest::newRow("hex") << joined.toUtf8().toHex();
        for (int shift = 0; shift < 3; ++shift)
            QTest::addRow("base64 at %d", shift) << (QByteArray(shift, 'x') + joined.toUtf8()).toBase64();
    }

    void aValueIsFoundInBytesOfAnyEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(m_quarry.names(m_quarry.inBytes(asBytes(bytes))), QStringLiteral("card_number"));
    }

    void whatTheMaskShowsIsNoLeak()
    {
        const QByteArray masked("4111 11 .... 2109, t...@e....com, example.com");
        QVERIFY(m_quarry.inBytes(asBytes(masked)).none());
        QVERIFY(m_quarry.inText(QString::fromUtf8(masked)).none());
        QVERIFY(m_quarry.inReading(QString::fromUtf8(masked)).none());
    }

    void textIsReadInWhateverCaseAndGrouping()
    {
        QCOMPARE(m_quarry.names(m_quarry.inText(u"41-11-11-87-65-43-21-09")), QStringLiteral("card_number"));
        QCOMPARE(m_quarry.names(m_quarry.inText(u"mailto:TAVENE.RUDAKA77@EXAMPLE.COM")), QStringLiteral("email"));
    }

    void aPartReadOffAPictureIsEnough()
    {
        QCOMPARE(m_quarry.names(m_quarry.inReading(u"4I11 ll87 654 ")), QStringLiteral("card_number"));
        QCOMPARE(m_quarry.names(m_quarry.inReading(u"avene.rudak")), QStringLiteral("email"));
        QVERIFY(m_quarry.inReading(u"4111 11 rud 2109").none());
    }

    void copiesAreCountedOnceEach()
    {
        const QByteArray memory = QByteArray("..4111 1187 6543 2109..4111118765432109..") + QByteArray(4096, '\0') +
                                  QByteArray("tavene.rudaka77");
        std::vector<int> counts(2);
        m_quarry.needles().count(asBytes(memory), static_cast<std::size_t>(memory.size()), counts);
        QCOMPARE(counts, (std::vector{2, 1}));
    }

    void theReportNamesKindsAndPlacesAndNoValue()
    {
        Report report(m_quarry);
        report.tried(Path::Clipboard, {});
        report.tried(Path::Properties, m_quarry.inText(u"4111118765432109"), QStringLiteral("WM_NAME"));
        report.tried(Path::FilesWritten, m_quarry.inText(u"4111118765432109"), QStringLiteral("/tmp/4111118765432109"));
        report.notTried(Path::Print, QStringLiteral("not offered"));
        QCOMPARE(report.leaks(), 2);
        const QByteArray json = QJsonDocument(report.json()).toJson();
        QVERIFY(json.contains("card_number in WM_NAME"));
        QVERIFY(json.contains("not tried: not offered"));
        QVERIFY(m_quarry.inBytes(asBytes(json)).none());
        QVERIFY(m_quarry.inText(report.lines().join(QLatin1Char('\n'))).none());
        QCOMPARE(report.json().value(QLatin1String("leaks")).toInt(), 2);
        QCOMPARE(report.json().value(QLatin1String("paths")).toArray().size(), static_cast<qsizetype>(pathCount));
    }

    void plantedValuesAreValidAndNewEachTime()
    {
        const auto first = freshCanaries();
        const auto second = freshCanaries();
        const QByteArray card = of(policy::Field::CardNumber, first);
        const QByteArray iban = of(policy::Field::Iban, first);
        const QByteArray phone = of(policy::Field::Phone, first);
        QVERIFY(!policy::normalizedCard(asBytes(card)).isEmpty());
        QVERIFY(!policy::normalizedIban(asBytes(iban)).isEmpty());
        QVERIFY(!policy::normalizedPhone(asBytes(phone), {}).isEmpty());
        QCOMPARE(first.size(), std::size_t{7});
        QVERIFY(card != of(policy::Field::CardNumber, second));
        QVERIFY(of(policy::Field::Email, first) != of(policy::Field::Email, second));
        for (const Canary& canary : first)
            QVERIFY2(canary.written.contains(canary.core), qPrintable(policy::name(canary.field)));
    }
};

QTEST_GUILESS_MAIN(TestQuarry)
#include "test_quarry.moc"
