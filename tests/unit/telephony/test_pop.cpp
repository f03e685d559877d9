// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/handover.h"
#include "telephony/pop.h"
#include "telephony/pop_limit.h"

#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::testkit;
using telephony::Answer;
using telephony::parsePop;
using telephony::Pop;

namespace {

Result<Pop> parse(const QByteArray& text)
{
    return parsePop(asBytes(text));
}

} // namespace

class TestPop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallersNumberIsReadOutOfWhatSystemsWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("number");
        const auto row = [](const char* text, const char* number) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(number);
        };
        row("+49 30 23125 010", "+49 30 23125 010");
        row("(030) 23125-010", "(030) 23125-010");
        row("tel:+49-30-23125-010", "+49-30-23125-010");
        row("tel:030;phone-context=+49", "030");
        row("sip:+493023125010@pbx.example;user=phone", "+493023125010");
        row("SIPS:204@pbx.example", "204");
        row("+493023125010@pbx.example", "+493023125010");
        row("\"A. Person\" <+493023125010>", "+493023125010");
        row("<sip:+493023125010@pbx.example>", "+493023125010");
        row("scrim://pop?phone=%2B493023125010", "+493023125010");
        row("scrim://pop?phone=+493023125010", "+493023125010");
        row("scrim://pop?phone=+49+30+23125010", "+49 30 23125010");
        row("scrim://pop/?ani=%2B49%2030%2023125010", "+49 30 23125010");
        row("SCRIM:pop?CALLERID=03023125010", "03023125010");
        row("scrim:pop?number=tel%3A%2B493023125010", "+493023125010");
        row("scrim://pop?phone=%2B493023125010&agent=12&x#part", "+493023125010");
        row("scrim://pop?phone=%2B493023125010&ani=%2B49%2030%2023125010", "+493023125010");
        row("scrim://pop?phone=%2B493023125010&dnis=%2B498001234567", "+493023125010");
        row("scrim://pop?dnis=%2B493023125010", "+493023125010");
        row("scrim://pop?dnis=%2B493023125010&dnis=0049%2030%2023125010", "+493023125010");
        // The same, written as it is dialled; an alias that a template left empty.
        row("scrim://pop?phone=%2B493023125010&ani=0049%2030%2023125010", "+493023125010");
        row("scrim://pop?phone=&ani=%2B493023125010&number=", "+493023125010");
        // What ends a line, where a program wrote one.
        row("+493023125010\r\n", "+493023125010");
        row("\tscrim://pop?phone=%2B493023125010\r", "+493023125010");
    }
    void aCallersNumberIsReadOutOfWhatSystemsWrite()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, number);
        const auto pop = parse(text);
        REQUIRE_OK(pop);
        QCOMPARE(reading(pop->number), number);
    }

    void aWithheldNumberIsACallAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"anonymous", "Private", "scrim://pop?phone=", "scrim://pop?phone=&ani=",
                                 "scrim://pop?phone=&dnis=%2B498001234567", "scrim://pop?ani=Restricted&call=7",
                                 "sip:anonymous@anonymous.invalid", "scrim://pop?phone=unknown&dnis=%2B498001234567",
                                 "scrim://pop?CallerID=number%20withheld"})
            QTest::newRow(text) << QByteArray(text);
    }
    void aWithheldNumberIsACallAllTheSame()
    {
        QFETCH(const QByteArray, text);
        const auto pop = parse(text);
        REQUIRE_OK(pop);
        QVERIFY(pop->number.isEmpty());
    }

    void whatIsNoPopIsRefusedWithoutRepeatingIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& text, const char* says) {
            QTest::newRow(name) << text << QString::fromUtf8(says);
        };
        row("another scheme", "https://pop?phone=0303912345", "no telephone number");
        row("another place", "scrim://open?phone=0303912345", "scrim://pop");
        row("a user", "scrim://me@pop?phone=0303912345", "scrim://pop");
        row("a port", "scrim://pop:80?phone=0303912345", "scrim://pop");
        row("a path", "scrim://pop/x?phone=0303912345", "scrim://pop");
        row("nothing asked", "scrim://pop", "names no number");
        row("no number", "scrim://pop?call=1", "names no number");
        row("letters", "scrim://pop?phone=0303912345a", "no telephone number");
        row("a plus inside", "0303+912345", "no telephone number");
        row("too many digits", "0303912345303912345303", "no telephone number");
        row("no digit", "+()-", "no telephone number");
        row("broken encoding", "scrim://pop?phone=0303912345%2", "RFC 3986");
        row("no hexadecimal digits", "scrim://pop?phone=%zz0303912345", "RFC 3986");
        row("a control character", "scrim://pop?phone=0303912345%0A", "RFC 3986");
        row("a zero", "scrim://pop?phone=0303912345%00", "RFC 3986");
        row("a control character in the queue", "scrim://pop?phone=0303912345&queue=a%1Bb", "queue");
        row("no UTF-8", "scrim://pop?phone=0303912345&queue=%C3%28", "queue");
        row("a number of no UTF-8", "scrim://pop?phone=%FF0303912345", "no telephone number");
        row("two numbers", "scrim://pop?phone=0303912345&ani=0303912346", "two different numbers");
        row("two numbers that were dialled", "scrim://pop?dnis=0303912345&dnis=0303912346", "two different numbers");
        row("withheld, and not", "scrim://pop?phone=0303912345&ani=anonymous", "two different numbers");
        row("a line's end inside", "0303\n912345", "no telephone number");
        row("two calls", "scrim://pop?phone=0303912345&call=1&call=2", "twice");
        row("a call of two words", "scrim://pop?phone=0303912345&call=a%20b", "64 characters");
        row("a long call", "scrim://pop?phone=0303912345&call=" + QByteArray(65, 'a'), "64 characters");
        row("a long text", "scrim://pop?phone=0303912345&x=" + QByteArray(2048, 'a'), "longer than 2048");
    }
    void whatIsNoPopIsRefusedWithoutRepeatingIt()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        const auto pop = parse(text);
        REQUIRE_ERROR(pop, ErrorCode::Refused);
        QVERIFY2(pop.error().message.contains(says), qPrintable(pop.error().message));
        QVERIFY(!pop.error().message.contains(QStringLiteral("912345")));
    }

    void theQueuesNameIsShownWithoutWhatCannotBeSeen()
    {
        // A right-to-left override, a zero-width space, a line separator and a joined emoji.
        const auto pop = parse("scrim://pop?phone=204&queue=%E2%80%AEReturns%E2%80%8B+%C2%A0+Z%C3%BCrich%E2%80%A8!");
        REQUIRE_OK(pop);
        QCOMPARE(pop->queue, QString::fromUtf8("Returns Zürich!"));
        const auto wide = parse("scrim://pop?phone=204&queue=" + QByteArray("%F0%9F%93%9E").repeated(40));
        REQUIRE_OK(wide);
        QCOMPARE(wide->queue.size(), 40);
        QVERIFY(!wide->queue.back().isHighSurrogate());
    }

    void aNameWithTheNumberInItIsLeftOut()
    {
        const auto pop = parse("scrim://pop?phone=%2B49%2030%2023125010&call=in-30.23125010-7&queue=VIP%2023125010");
        REQUIRE_OK(pop);
        QCOMPARE(pop->call, QString());
        QCOMPARE(pop->queue, QString());
        const auto plain = parse("scrim://pop?phone=%2B49%2030%2023125010&call=a84b+4c76@pc33&queue=Returns+2");
        REQUIRE_OK(plain);
        QCOMPARE(plain->call, QStringLiteral("a84b+4c76@pc33"));
        QCOMPARE(plain->queue, QStringLiteral("Returns 2"));
    }

    void aLinkSaysWhatItWasMadeOf()
    {
        const Pop pop{secret("+49 (30) 23125-010"), QStringLiteral("a&b=c+d%"),
                      QString::fromUtf8("Rückgabe & Garantie")};
        const SecretBytes link = telephony::linkTo(pop);
        const auto again = parsePop(link);
        REQUIRE_OK(again);
        QVERIFY(again->number.equals(pop.number));
        QCOMPARE(again->call, pop.call);
        QCOMPARE(again->queue, pop.queue);
    }

    void aRequestIsOneLineOfThisVersion()
    {
        const auto pop = telephony::popOf(telephony::requestOf({secret("+493023125010"), {}, {}}));
        REQUIRE_OK(pop);
        QCOMPARE(reading(pop->number), QByteArray("+493023125010"));
        for (const char* line : {"", "scrim 2 pop 204", "scrim 1 open 204", "204", "GET / HTTP/1.1"})
            REQUIRE_ERROR(telephony::popOf(asBytes(line)), ErrorCode::Refused);
    }

    void anAnswerIsOneLine()
    {
        const auto busy =
            telephony::answerOf(telephony::lineOf({Answer::Kind::Busy, QStringLiteral("Later,\nplease.")}));
        REQUIRE_OK(busy);
        QVERIFY(busy->kind == Answer::Kind::Busy);
        QCOMPARE(busy->sentence, QStringLiteral("Later, please."));
        REQUIRE_OK(telephony::answerOf("ok"));
        REQUIRE_ERROR(telephony::answerOf("okay"), ErrorCode::WrongFormat);
    }

    void fivePopsAtOnceAndThenOneEachTwoSeconds()
    {
        FakeClock clock;
        telephony::PopLimit limit(clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(limit.take());
        QVERIFY(!limit.take());
        clock.advance(1999);
        QVERIFY(!limit.take());
        clock.advance(1);
        QVERIFY(limit.take());
        QVERIFY(!limit.take());
        int taken = 0;
        for (int second = 0; second < 60; ++second) {
            clock.advance(1000);
            taken += limit.take() ? 1 : 0;
        }
        QCOMPARE(taken, 30);
    }
};

QTEST_APPLESS_MAIN(TestPop)
#include "test_pop.moc"
