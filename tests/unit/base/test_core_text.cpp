// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "base/listed.h"

#include <QTest>
#include <QTranslator>

using namespace scrim;

namespace {

/// Speaks a few words of German, and none where the core says it in English.
class German final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* text, const char* /*comment*/,
                                    int /*n*/) const override
    {
        const QLatin1String source(text);
        if (InEnglish::holds())
            return {};
        if (source == QLatin1String("This is a remote session: %1."))
            return QStringLiteral("Eine Remotesitzung: %1.");
        if (source == QLatin1String("it came in over SSH"))
            return QStringLiteral("sie kam über SSH");
        if (source == QLatin1String("%1 cells where the header has %2"))
            return QStringLiteral("der Kopf hat %2 Zellen, hier sind es %1");
        return source == QLatin1String(", ") ? QStringLiteral("; ") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestCoreText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_german)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_german); }

    void whatIsOnRecordWithSomethingFilledInIsSaidInThePersonsWords()
    {
        QCOMPARE(said(QStringLiteral("This is a remote session: it came in over SSH.")),
                 QStringLiteral("Eine Remotesitzung: sie kam über SSH."));
        QCOMPARE(said(QStringLiteral("14 cells where the header has 12")),
                 QStringLiteral("der Kopf hat 12 Zellen, hier sind es 14"));
    }

    void aSentenceAfterAnotherIsKnownByItself()
    {
        QCOMPARE(said(QStringLiteral("Nobody knows this. This is a remote session: x.")),
                 QStringLiteral("Nobody knows this. Eine Remotesitzung: x."));
    }

    void whatIsNotTheCoresOwnStaysAsItStands()
    {
        for (const QString& text : {QString(), QStringLiteral("asked on the phone"), QStringLiteral("100 %1 (?.*)")})
            QCOMPARE(said(text), text);
    }

    void onRecordItIsEnglish()
    {
        const QString english = QStringLiteral("This is a remote session: it came in over SSH.");
        QCOMPARE(inEnglish([&] { return said(english); }), english);
    }

    void namesInARowHaveWhatStandsBetweenThemInTheLanguage()
    {
        const QStringList names{QStringLiteral("ada"), QStringLiteral("bob")};
        QCOMPARE(listed(names), QStringLiteral("ada; bob"));
        QCOMPARE(inEnglish([&] { return listed(names); }), QStringLiteral("ada, bob"));
        QCOMPARE(listed({}), QString());
    }

private:
    German m_german;
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "test_core_text.moc"
