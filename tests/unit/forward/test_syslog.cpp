// SPDX-License-Identifier: GPL-3.0-or-later
#include "../exports/rows.h"

#include "forward/syslog.h"
#include "forward/target.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace scrim;
using namespace scrim::forward;
using namespace scrim::testkit;

namespace {

/// The value of a parameter, read as RFC 5424 says; empty where there is none.
QString parameter(const QByteArray& message, const char* name)
{
    const QString text = QString::fromUtf8(message);
    const QString start = QStringLiteral(" %1=\"").arg(QLatin1String(name));
    qsizetype at = text.indexOf(start);
    if (at < 0)
        return {};
    QString value;
    for (at += start.size(); at < text.size() && text[at] != QLatin1Char('"'); ++at) {
        if (text[at] == QLatin1Char('\\'))
            ++at;
        value += text[at];
    }
    return value;
}

} // namespace

class TestSyslog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsAsRfc5424WritesIt()
    {
        const exports::Row row = rowWith(someReveal());
        const QByteArray message = syslogMessage(row, someSource());
        QVERIFY2(
            message.startsWith("<110>1 2026-01-02T03:04:05.678Z desk-7 scrim - field.reveal [scrim@32473 seq=\"42\" "
                               "leaf=\"" +
                               row.leaf +
                               "\" log=\"scrim.example/log/0123456789abcdef\" action=\"field.reveal\" "
                               "outcome=\"allowed\" actor=\"mara\" role=\"agent\" subject=\"c-5b1f0c2d\" "
                               "field=\"email\" class=\"contact\" reason=\"verify caller\" call=\"call-17\" "
                               "session=\"9d5e2f1c9d5e2f1c9d5e2f1c9d5e2f1c\"] \xef\xbb\xbf"
                               "CEF:0|Scrim|Scrim|0.1.0|"),
            message.constData());
    }

    void theDocsShowIt()
    {
        QFile page(QStringLiteral(SCRIM_SOURCE_DIR "/docs/exports.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QByteArray message = syslogMessage(rowWith(someReveal()), someSource());
        message.replace("\xef\xbb\xbf", "");
        QVERIFY(page.readAll().contains('\n' + message + "\n```\n"));
    }

    void whatWasDeniedOrFailedIsAWarning()
    {
        const QString action = QStringLiteral("field.reveal");
        QVERIFY(syslogMessage(rowOfAction(action, audit::Outcome::Denied), someSource()).startsWith("<108>1 "));
        QVERIFY(syslogMessage(rowOfAction(action, audit::Outcome::Failed), someSource()).startsWith("<108>1 "));
    }

    void theFrameCountsOctetsNotCharacters()
    {
        QCOMPARE(framed("abc"), QByteArray("3 abc"));
        QCOMPARE(framed(QStringLiteral("zoë").toUtf8()), QByteArray("4 zo\xc3\xab"));
    }

    void aHostileTextStaysInItsParameter()
    {
        for (const QString& text : hostileTexts()) {
            audit::Event event = someReveal();
            event.reason = text;
            event.actor = text.left(400);
            const QByteArray message = syslogMessage(rowWith(event), someSource());
            QVERIFY(message.size() <= maxMessage);
            for (const char byte : message)
                QVERIFY(static_cast<unsigned char>(byte) >= 32);
            QCOMPARE(parameter(message, "seq"), QStringLiteral("42"));
            QCOMPARE(parameter(message, "call"), QStringLiteral("call-17"));
            QVERIFY(parameter(message, "reason").size() <= 256);
            QVERIFY(!parameter(message, "reason").contains(QChar(QChar::ReplacementCharacter)) ||
                    std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }));
        }
        QCOMPARE(parameterValue(QStringLiteral("a\"b]c\\d\ne")),
                 QStringLiteral("a\\\"b\\]c\\\\d") + QChar(QChar::ReplacementCharacter) + QLatin1Char('e'));
    }

    void aStationsNameIsOneWord()
    {
        const auto canonical = audit::toCanonical({0, rowTime, 0, QStringLiteral("zoë's desk\n<1>"), someReveal()});
        REQUIRE_OK(canonical);
        const auto json = audit::parseEntry(*canonical, 0);
        REQUIRE_OK(json);
        const auto row = exports::rowOf({0, *canonical, *json});
        REQUIRE_OK(row);
        QVERIFY(syslogMessage(*row, someSource()).contains(" zo?'s?desk?<1> scrim - "));
    }

    void aReceiverIsAHostAndAPort()
    {
        const auto name = targetFrom(QStringLiteral("siem.example.com:6514"));
        REQUIRE_OK(name);
        QCOMPARE(name->host, QStringLiteral("siem.example.com"));
        QCOMPARE(name->port, quint16{6514});
        const auto six = targetFrom(QStringLiteral("[2001:db8::7]:6514"));
        REQUIRE_OK(six);
        QCOMPARE(six->host, QStringLiteral("2001:db8::7"));
        QVERIFY(!six->fileName().contains(QLatin1Char(':')));
        for (const char* wrong : {"", "host", "host:", ":6514", "host:0", "host:65536", "host:6514x", "a b:1", "../x:1",
                                  "2001:db8::7:6514", "host:6514\n"})
            REQUIRE_ERROR(targetFrom(QString::fromLatin1(wrong)), ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestSyslog)
#include "test_syslog.moc"
