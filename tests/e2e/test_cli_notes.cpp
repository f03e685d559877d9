// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

using namespace scrim::testkit;

/// Notes at the command line.
class TestCliNotes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome added(const QByteArray& text, const QStringList& more = {},
                                const QString& role = QStringLiteral("agent")) const
    {
        return m_vault->as(role, QStringLiteral("note add"),
                           QStringList{QStringLiteral("customer"), QStringLiteral("1"), QStringLiteral("--text-file"),
                                       m_vault->write(QStringLiteral("note.txt"), text)} +
                               more);
    }
    [[nodiscard]] QJsonArray listed() const
    {
        return m_vault
            ->as(QStringLiteral("agent"), QStringLiteral("note list"),
                 {QStringLiteral("customer"), QStringLiteral("1")})
            .json()
            .value(QStringLiteral("notes"))
            .toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(10, 10);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void init() { m_vault->restore(); }
    void cleanupTestCase() { m_vault.reset(); }

    void aNoteIsMaskedAndListedNewestFirst()
    {
        REQUIRE_STATUS(added("first"), 0);
        const Outcome second = added("pays by 4111 1111 1111 1111,\nCVV 123",
                                     {QStringLiteral("--disposition"), QStringLiteral("callback")});
        REQUIRE_STATUS(second, 0);
        const QString text = QStringLiteral("pays by •••• •••• •••• 1111,\nCVV •••");
        QCOMPARE(second.json().value(QStringLiteral("text")).toString(), text);
        const QJsonArray notes = listed();
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes[0].toObject().value(QStringLiteral("text")).toString(), text);
        QCOMPARE(notes[0].toObject().value(QStringLiteral("disposition")).toString(), QStringLiteral("callback"));
        QCOMPARE(notes[1].toObject().value(QStringLiteral("text")).toString(), QStringLiteral("first"));
        const auto files = snapshot(m_vault->folder());
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(!file.value().contains("4111 1111") && !file.value().contains("pays by"), qPrintable(file.key()));
    }

    void aNoteIsCorrectedByItsAuthor()
    {
        const Outcome first = added("wants a refund");
        REQUIRE_STATUS(first, 0);
        const QString note = QString::number(first.json().value(QStringLiteral("note")).toInteger());
        const QStringList corrects{QStringLiteral("--corrects"), note};
        REQUIRE_STATUS(added("wants an exchange", corrects), 0);
        QCOMPARE(listed().size(), 1);
        QCOMPARE(listed()[0].toObject().value(QStringLiteral("before")).toArray().size(), 1);
        const Outcome foreign = added("says somebody else", corrects, QStringLiteral("senior"));
        REQUIRE_STATUS(foreign, 1);
        QCOMPARE(foreign.errorCode(), QStringLiteral("refused"));
    }

    void passwordAndNoteMayBothComeFromStandardInput()
    {
        const Outcome added = scrimctl({QStringLiteral("note"), QStringLiteral("add"), m_vault->folder(),
                                        QStringLiteral("order"), QStringLiteral("1"), QStringLiteral("--as"),
                                        QStringLiteral("agent"), QStringLiteral("--password-file"), QStringLiteral("-"),
                                        QStringLiteral("--text-file"), QStringLiteral("-"), QStringLiteral("--json")},
                                       m_vault->password(QStringLiteral("agent")) + "\nto DE89370400440532013000\n");
        REQUIRE_STATUS(added, 0);
        QCOMPARE(added.json().value(QStringLiteral("text")).toString(), QStringLiteral("to DE•• •••• •••• 3000"));
    }

    void wrongWordsAreUsageAndWhatIsNotThereIsRefused()
    {
        REQUIRE_STATUS(added("x", {QStringLiteral("--disposition"), QStringLiteral("gone")}), 2);
        REQUIRE_STATUS(added(" \n"), 2);
        REQUIRE_STATUS(added("\xff"), 2);
        REQUIRE_STATUS(added("x", {QStringLiteral("--corrects"), QStringLiteral("one")}), 2);
        REQUIRE_STATUS(added("x", {QStringLiteral("--corrects"), QStringLiteral("4711")}), 1);
        REQUIRE_STATUS(m_vault->as(QStringLiteral("agent"), QStringLiteral("note list"),
                                   {QStringLiteral("person"), QStringLiteral("1")}),
                       2);
    }
};

QTEST_GUILESS_MAIN(TestCliNotes)
#include "test_cli_notes.moc"
