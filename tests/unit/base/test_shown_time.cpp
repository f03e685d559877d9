// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "base/shown_time.h"

#include <QTest>

using namespace scrim;

namespace {

/// Later locales of Qt's have a narrow space before "PM".
QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace

class TestShownTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLocaleWritesDaysAndTimesItsWay_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("isMonthFirst");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("seconds");
        const auto row = [](const char* locale, const char* day, bool isMonthFirst, const char* clock,
                            const char* seconds) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(day) << isMonthFirst
                                  << QString::fromLatin1(clock) << QString::fromLatin1(seconds);
        };
        row("de_DE", "03.12.26", false, "14:05", "14:05:09");
        row("en_US", "12/3/26", true, "2:05 PM", "2:05:09 PM");
        row("es_ES", "3/12/26", false, "14:05", "14:05:09");
        row("fi_FI", "3.12.2026", false, "14.05", "14.05.09");
        row("C", "2026-12-03", false, "14:05", "14:05:09");
    }
    void eachLocaleWritesDaysAndTimesItsWay()
    {
        QFETCH(const QString, locale);
        const QLocale there(locale);
        QTEST(shownDay(m_day, there), "day");
        const QString ofYear = shownDayOfYear(m_day, there);
        QVERIFY2(!ofYear.contains(QLatin1String("26")), qPrintable(ofYear));
        QTEST(!ofYear.startsWith(QLatin1Char('3')), "isMonthFirst");
        QTEST(plain(shownClock(m_time, there)), "clock");
        QTEST(plain(shownSeconds(m_time, there)), "seconds");
    }

    void whatGoesOnRecordIsIso()
    {
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const auto moment = [&] { return shownMoment(QDateTime(m_day, m_time), american); };
        QCOMPARE(plain(moment()), QStringLiteral("12/3/26 2:05 PM"));
        QCOMPARE(inEnglish(moment), QStringLiteral("2026-12-03 14:05"));
    }

    void anInputTakesTheWholeYear()
    {
        QCOMPARE(momentForm(QLocale(QLocale::German, QLocale::Germany)), QStringLiteral("dd.MM.yyyy HH:mm"));
        QCOMPARE(momentForm(QLocale::c()), QStringLiteral("yyyy-MM-dd HH:mm"));
    }

private:
    const QDate m_day{2026, 12, 3};
    const QTime m_time{14, 5, 9};
};

QTEST_GUILESS_MAIN(TestShownTime)
#include "test_shown_time.moc"
