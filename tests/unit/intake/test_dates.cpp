// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/dates.h"

#include "base/bytes.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

QString read(const QByteArray& text, const DateRules& rules = {})
{
    return dateTime(asBytes(text), rules).value_or(QStringLiteral("-"));
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesOfTheseSystemsAreIso_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("2026-01-15 10:23:45 +0100", "2026-01-15T10:23:45+01:00");
        row("2017-03-22T16:28:02", "2017-03-22T16:28:02");
        row("2017-03-22T16:28:02Z", "2017-03-22T16:28:02Z");
        row("Mar 22, 2017, 4:28:02 PM", "2017-03-22T16:28:02");
        row("Mar 22, 2017 12:28:02 AM", "2017-03-22T00:28:02");
        row("March 22, 2017", "2017-03-22");
        row("22 Mar 2017 16:28", "2017-03-22T16:28:00");
        row("22-Mar-2017", "2017-03-22");
        row("22.03.2017 16:28", "2017-03-22T16:28:00");
        row("02.03.2017", "2017-03-02");
        row("22/03/2017 16:28:02", "2017-03-22T16:28:02");
        row("03/22/2017 4:28 pm", "2017-03-22T16:28:00");
        row("05/05/2017", "2017-05-05");
        row("22/03/2017 16:28:02 +0530", "2017-03-22T16:28:02+05:30");
        row("29.02.2024", "2024-02-29");
    }
    void datesOfTheseSystemsAreIso()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        QCOMPARE(read(text), expected);
    }

    void whatIsNoDateOrCouldBeTwoIsNone()
    {
        for (const char* text : {"", "02/03/2017", "2/3/2017 10:00", "13/13/2017", "29.02.2023", "31.04.2024",
                                 "Foo 22, 2017", "22.03.17", "2017-13-01", "25:00", "Mar 22, 2017 13:00 PM",
                                 "Mar 22, 2017 0:30 AM", "22.03.2017 24:00", "22.03/2017", "yesterday", "45000"})
            QCOMPARE(read(text), QStringLiteral("-"));
    }

    void theMappingSaysWhichIsTheDay()
    {
        QCOMPARE(read("02/03/2017", {DateOrder::DayFirst, {}}), QStringLiteral("2017-03-02"));
        QCOMPARE(read("02/03/2017", {DateOrder::MonthFirst, {}}), QStringLiteral("2017-02-03"));
        QCOMPARE(read("22/03/2017", {DateOrder::MonthFirst, {}}), QStringLiteral("-"));
        // Points are only written between day and month.
        QCOMPARE(read("02.03.2017", {DateOrder::MonthFirst, {}}), QStringLiteral("2017-03-02"));
    }

    void aZoneIsGivenToTimesThatNameNone()
    {
        QCOMPARE(read("22.07.2017 16:28", {DateOrder::Either, QStringLiteral("Europe/Berlin")}),
                 QStringLiteral("2017-07-22T16:28:00+02:00"));
        QCOMPARE(read("22.01.2017 16:28", {DateOrder::Either, QStringLiteral("Europe/Berlin")}),
                 QStringLiteral("2017-01-22T16:28:00+01:00"));
        QCOMPARE(read("22.01.2017 16:28", {DateOrder::Either, QStringLiteral("-03:30")}),
                 QStringLiteral("2017-01-22T16:28:00-03:30"));
        QCOMPARE(read("2017-01-22 16:28:00 +0500", {DateOrder::Either, QStringLiteral("Europe/Berlin")}),
                 QStringLiteral("2017-01-22T16:28:00+05:00"));
        QCOMPARE(read("22.01.2017", {DateOrder::Either, QStringLiteral("Europe/Berlin")}),
                 QStringLiteral("2017-01-22"));
    }

    void theSameMomentInUtcSaysTheOffset()
    {
        const auto both = [](const char* local, const char* utc) {
            return withOffset(QString::fromLatin1(local), QString::fromLatin1(utc));
        };
        QCOMPARE(both("2017-03-22T16:28:02", "2017-03-22T19:28:02"), QStringLiteral("2017-03-22T16:28:02-03:00"));
        QCOMPARE(both("2017-03-22T16:28:02", "2017-03-22T10:58:02"), QStringLiteral("2017-03-22T16:28:02+05:30"));
        QCOMPARE(both("2017-03-22T16:28:02", "2017-03-22T16:28:02"), QStringLiteral("2017-03-22T16:28:02+00:00"));
        QCOMPARE(both("2017-03-22T16:28:02", ""), QStringLiteral("2017-03-22T16:28:02"));
        // No zone is off by minutes: the two are not the same moment.
        QCOMPARE(both("2017-03-22T16:28:02", "2017-03-22T15:21:02"), QStringLiteral("2017-03-22T16:28:02"));
        QCOMPARE(both("2017-03-22T16:28:02", "2018-03-22T16:28:02"), QStringLiteral("2017-03-22T16:28:02"));
        QCOMPARE(both("2017-03-22T16:28:02+01:00", "2017-03-22T10:00:00"), QStringLiteral("2017-03-22T16:28:02+01:00"));
    }

    /// Any moment, written in any of the forms, is read as itself.
    void anyMomentComesBackInAnySpelling()
    {
        QRandomGenerator random(6);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        for (int round = 0; round < 3000; ++round) {
            const QDateTime moment = QDateTime::fromSecsSinceEpoch(random.bounded(2'000'000'000), Qt::UTC);
            const QString iso = moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
            for (const char* form : {"yyyy-MM-dd HH:mm:ss", "dd.MM.yyyy HH:mm:ss", "MMM d, yyyy, h:mm:ss AP",
                                     "d MMMM yyyy HH:mm:ss", "d-MMM-yyyy H:mm:ss"})
                QCOMPARE(read(english.toString(moment, QLatin1String(form)).toUtf8()), iso);
            QCOMPARE(read(moment.toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")).toUtf8(), {DateOrder::DayFirst, {}}),
                     iso);
            QCOMPARE(read(moment.toString(QStringLiteral("MM/dd/yyyy HH:mm:ss")).toUtf8(), {DateOrder::MonthFirst, {}}),
                     iso);
        }
    }

    void zonesAreOffsetsOrPlaces()
    {
        QVERIFY(isZone(QString()) && isZone(QStringLiteral("+01:00")) && isZone(QStringLiteral("Europe/Berlin")));
        QVERIFY(!isZone(QStringLiteral("Berlin")) && !isZone(QStringLiteral("+1")) &&
                !isZone(QStringLiteral("+25:00")));
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "test_dates.moc"
