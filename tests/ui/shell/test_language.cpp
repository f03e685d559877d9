// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "policy/setting.h"

#include "base/core_text.h"

#include <QGuiApplication>
#include <QTest>

using namespace scrim;
using shell::Language;
using shell::localeFor;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItCanSetIsWhatScrimSpeaks()
    {
        const policy::Setting* const setting = policy::settingNamed(QStringLiteral("console.language"));
        QVERIFY(setting != nullptr);
        QJsonArray spoken{QStringLiteral("desktop")};
        for (const QString& code : shell::languages())
            spoken.append(code);
        QCOMPARE(setting->choices, spoken);
    }

    void theDesktopsLanguageIsSpokenWithItsCountry_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, const char* asked, const char* desktop, const char* spoken) {
            QTest::newRow(name) << QString::fromLatin1(asked) << QString::fromLatin1(desktop)
                                << QString::fromLatin1(spoken);
        };
        row("a desktop of ours", "", "de_AT", "de_AT");
        row("another country", "", "es_MX", "es_MX");
        row("a language that Scrim does not speak", "", "pl_PL", "en_150");
        row("asked for at another desktop", "fr", "de_DE", "fr_FR");
        row("asked for where it is spoken, too", "fr", "de_CH", "fr_CH");
        row("asked for with its country", "de-CH", "en_US", "de_CH");
        row("English as asked", "en", "en_US", "en_US");
        row("an Arabic desktop with Western digits", "", "ar_MA", "ar_MA");
        row("an Arabic desktop with other digits", "", "ar_EG", "ar_AE");
        row("Arabic as asked", "ar", "de_DE", "ar_AE");
        row("no locale at all", "", "C", "C");
        row("asked for without a locale", "de", "C", "de_DE");
    }
    void theDesktopsLanguageIsSpokenWithItsCountry()
    {
        QFETCH(QString, asked);
        QFETCH(QString, desktop);
        QFETCH(QString, spoken);
        const QLocale locale = localeFor(asked, QLocale(desktop));
        QCOMPARE(locale.name(), spoken);
        QCOMPARE(locale.zeroDigit(), QStringLiteral("0"));
    }

    void knowsWhatItSpeaks()
    {
        QVERIFY(shell::speaks(QStringLiteral("de")));
        QVERIFY(shell::speaks(QStringLiteral("ar-EG")));
        QVERIFY(!shell::speaks(QStringLiteral("pl")));
        QVERIFY(!shell::speaks(QStringLiteral("xx")));
        QVERIFY(!shell::speaks(QString()));
    }

    void aPageReadsFromTheSideOfItsLanguage()
    {
        {
            const Language arabic(QStringLiteral("ar"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
            QCOMPARE(QLocale().language(), QLocale::Arabic);
        }
        const Language german(QStringLiteral("de"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    }

    void thousandsAreToldApartWhereTheDesktopNamesNoCountry()
    {
        QCOMPARE(shell::localeFor({}, QLocale::c()).toString(250'000), QStringLiteral("250,000"));
    }

    void qtsOwnWordsAreSpokenToo()
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }

    void whatGoesOnRecordIsEnglish()
    {
        const Language german(QStringLiteral("de"));
        const QString logged = inEnglish([] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); });
        QCOMPARE(logged, QStringLiteral("Cancel"));
        QVERIFY(!InEnglish::holds());
    }

    void aSentenceThatBeginsWithANameReadsFromTheRightAllTheSame()
    {
        const Language arabic(QStringLiteral("ar"));
        const QString sentence =
            QCoreApplication::translate("scrim::Core", "%1 has granted this already, so nothing is left to do.");
        QVERIFY(!sentence.startsWith(QLatin1Char('%')));
        QVERIFY(sentence.arg(QStringLiteral("ada")).isRightToLeft());
    }

    void thePseudoLanguageIsLongerAndKeepsWhatIsFilledIn()
    {
        const Language nobodys(QString{shell::pseudoLanguage});
        QVERIFY(shell::speaks(QString{shell::pseudoLanguage}));
        const auto spoken = [](const char* text) { return QCoreApplication::translate("scrim::Core", text); };
        QCOMPARE(spoken("Search"), QStringLiteral("[Šéàŕçĥ ··]"));
        QVERIFY(spoken("%1 of %Ln &views").contains(QStringLiteral("%1 ôƒ ")));
        QVERIFY(spoken("Salt &views").contains(QStringLiteral("&vîéŵš")));
        QVERIFY(spoken("<b>Now</b>").startsWith(QStringLiteral("[<b>Ñôŵ</b>")));
        QVERIFY(spoken("{count|field|fields} left").startsWith(QStringLiteral("[{count|ƒîéļđ|ƒîéļđš} ļéƒţ")));
        QCOMPARE(spoken("%1 · %2"), QStringLiteral("%1 · %2"));
        QCOMPARE(inEnglish([&] { return spoken("Search"); }), QStringLiteral("Search"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void whatIsNotTheCoresOwnIsSaidAsItStands()
    {
        QCOMPARE(said(QStringLiteral("One. Two.  Three")), QStringLiteral("One. Two.  Three"));
        QCOMPARE(said(QString()), QString());
    }
};

QTEST_MAIN(TestLanguage)

#include "test_language.moc"
