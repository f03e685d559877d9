// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace scrim::translations;

namespace {

const QStringList languages{QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr")};

QString folder()
{
    return QStringLiteral(SCRIM_SOURCE_DIR "/resources/translations/");
}

QString fileOf(const QString& language)
{
    return folder() + QStringLiteral("scrim_%1.ts").arg(language);
}

/// The languages that somebody has said are complete: resources/translations/complete, one a line.
QStringList complete()
{
    QFile list(folder() + QStringLiteral("complete"));
    return list.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

QString told(const Message& message)
{
    return QStringLiteral("%1: \"%2\"").arg(message.context, message.source);
}

Message plain(const QString& source, const QString& translation)
{
    Message message;
    message.source = source;
    message.isFinished = true;
    message.translations = QStringList{translation};
    return message;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each language's file as ./dev translate would leave it, in a folder of its own.
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QStringList copies;
        for (const QString& language : languages) {
            copies.append(m_folder.filePath(QStringLiteral("scrim_%1.ts").arg(language)));
            QVERIFY2(QFile::copy(fileOf(language), copies.last()), qPrintable(fileOf(language)));
        }
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(SCRIM_SOURCE_DIR "/scripts/lupdate"), copies);
        QVERIFY(lupdate.waitForFinished(120'000));
        m_said = QString::fromLocal8Bit(lupdate.readAll());
        QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, qPrintable(m_said));
    }

    void everyStringOfTheSourcesIsUnderTheContextThatAsksForIt()
    {
        QVERIFY2(m_said.trimmed().isEmpty(), qPrintable(m_said));
    }

    void aFileIsWhatTheSourcesSay_data() { addLanguages(complete()); }
    void aFileIsWhatTheSourcesSay()
    {
        QFETCH(QString, language);
        if (language.isEmpty())
            QSKIP("no language is complete yet");
        QSet<QString> known;
        for (const Message& message : messagesOf(fileOf(language)))
            known.insert(told(message) + message.comment);
        QStringList missing;
        for (const Message& message : fresh(language)) {
            if (!known.contains(told(message) + message.comment))
                missing.append(told(message));
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("Run ./dev translate, and translate:\n") + missing.join(QLatin1Char('\n'))));
    }

    void everySentenceOfACompleteLanguageIsTranslated_data() { addLanguages(complete()); }
    void everySentenceOfACompleteLanguageIsTranslated()
    {
        QFETCH(QString, language);
        if (language.isEmpty())
            QSKIP("no language is complete yet");
        QStringList open;
        for (const Message& message : fresh(language)) {
            if (!message.isFinished || message.translations.contains(QString()))
                open.append(told(message));
        }
        QVERIFY2(open.isEmpty(),
                 qPrintable(QStringLiteral("%1 are not:\n%2").arg(open.size()).arg(open.join(QLatin1Char('\n')))));
    }

    void whatIsTranslatedFitsItsSource_data() { addLanguages(languages); }
    void whatIsTranslatedFitsItsSource()
    {
        QFETCH(QString, language);
        QStringList faults;
        for (const Message& message : fresh(language)) {
            if (!message.isFinished)
                continue;
            const QStringList found = faultsOf(message);
            for (const QString& fault : found)
                faults.append(told(message) + QStringLiteral(": ") + fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void aLanguageHasItsPluralForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("ar") << QStringLiteral("ar") << 6;
        QTest::newRow("de") << QStringLiteral("de") << 2;
        QTest::newRow("es") << QStringLiteral("es") << 2;
        QTest::newRow("fr") << QStringLiteral("fr") << 2;
    }
    void aLanguageHasItsPluralForms()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const auto messages = fresh(language);
        QVERIFY(std::ranges::any_of(messages, &Message::isPlural));
        for (const Message& message : messages) {
            if (message.isPlural)
                QVERIFY2(message.translations.size() >= forms, qPrintable(told(message)));
        }
    }

    void faultsAreFound()
    {
        const auto faults = [](const QString& source, const QString& translation) {
            return faultsOf(plain(source, translation)).size();
        };
        QCOMPARE(faults(QStringLiteral("%1 of %2"), QStringLiteral("%2 von %1")), 0);
        QCOMPARE(faults(QStringLiteral("%1 of %2"), QStringLiteral("%1 von %1")), 1);
        QCOMPARE(faults(QStringLiteral("{who} left"), QStringLiteral("{wer} ging")), 1);
        QCOMPARE(faults(QStringLiteral("{n|one|many} left"), QStringLiteral("{n|eins|mehr} übrig")), 0);
        QCOMPARE(faults(QStringLiteral("{n|one|many} left"), QStringLiteral("übrig: {n}")), 0);
        QCOMPARE(faults(QStringLiteral("{n|one|many} left"), QStringLiteral("übrig: {m|eins|mehr}")), 1);
        QCOMPARE(faults(QStringLiteral("&Lock"), QStringLiteral("Sperren")), 1);
        QCOMPARE(faults(QStringLiteral("Salt && pepper"), QStringLiteral("Salz && Pfeffer")), 0);
        QCOMPARE(faults(QStringLiteral(", during"), QStringLiteral(" , während")), 1);
        Message plural = plain(QStringLiteral("%n found"), {});
        plural.isPlural = true;
        plural.translations = QStringList{QStringLiteral("einer"), QStringLiteral("%n")};
        QCOMPARE(faultsOf(plural).size(), 0);
        plural.translations = QStringList{QStringLiteral("%n"), QStringLiteral("viele")};
        QCOMPARE(faultsOf(plural).size(), 1);
        plural.translations = QStringList{QStringLiteral("%n"), QString()};
        QCOMPARE(faultsOf(plural).size(), 1);
    }

private:
    static void addLanguages(const QStringList& of)
    {
        QTest::addColumn<QString>("language");
        if (of.isEmpty())
            QTest::newRow("none") << QString();
        for (const QString& language : of)
            QTest::newRow(qPrintable(language)) << language;
    }

    [[nodiscard]] std::vector<Message> fresh(const QString& language) const
    {
        return messagesOf(m_folder.filePath(QStringLiteral("scrim_%1.ts").arg(language)));
    }

    QTemporaryDir m_folder;
    QString m_said;
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "test_translations.moc"
