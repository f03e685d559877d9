// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace scrim::testkit;

namespace {

QList<QByteArray> linesOf(const QByteArray& text)
{
    return text.isEmpty() ? QList<QByteArray>() : text.chopped(1).split('\n');
}

QJsonObject object(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

/// log export in the words of others: ocsf, ecs and cef.
class TestCliExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    int m_files = 0;

    [[nodiscard]] Outcome as(const char* role, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(QLatin1String(role), QLatin1String(command), rest);
    }
    [[nodiscard]] QString newName() { return m_vault->at(QStringLiteral("export%1").arg(++m_files)); }
    [[nodiscard]] Outcome exported(const QString& format, const QString& out, const QStringList& rest = {}) const
    {
        return as("auditor", "log export",
                  QStringList{QStringLiteral("--format"), format, QStringLiteral("--out"), out} + rest);
    }
    [[nodiscard]] QJsonArray exportsOnRecord() const
    {
        return as("auditor", "log list", words("--action export.run")).json().value(QLatin1String("entries")).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(10, 10);
        REQUIRE_STATUS(m_vault->made(), 0);
        REQUIRE_STATUS(as("agent", "show", words("customer 1")), 0);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void eachFormatHoldsTheLeavesOfTheBundle_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"ocsf", "ecs", "cef"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void eachFormatHoldsTheLeavesOfTheBundle()
    {
        QFETCH(const QString, format);
        const QString file = newName();
        const auto done = exported(format, file);
        REQUIRE_STATUS(done, 0);
        const auto lines = linesOf(contentOf(file));
        QCOMPARE(done.json().value(QLatin1String("entries")).toInteger(), lines.size());
        QVERIFY(lines.size() > 5);
        const QString bundle = newName();
        REQUIRE_STATUS(exported(QStringLiteral("bundle"), bundle), 0);
        const auto leaves = linesOf(contentOf(bundle + QStringLiteral("/leaves")));
        for (qsizetype seq = 0; seq < lines.size(); ++seq)
            QVERIFY2(lines[seq].contains(leaves[seq]), lines[seq].constData());
        QVERIFY(!QFileInfo::exists(file + QStringLiteral(".part")));
    }

    void standardOutputTakesTheLinesAndNothingElse()
    {
        const auto piped = scrimctl(QStringList{QStringLiteral("log"), QStringLiteral("export"), m_vault->folder()} +
                                    words("--format ecs --out -") + m_vault->signIn(QStringLiteral("supervisor")));
        REQUIRE_STATUS(piped, 0);
        for (const QByteArray& line : linesOf(piped.out))
            QVERIFY2(!object(line).isEmpty(), line.constData());
        QVERIFY(piped.err.contains("entries"));
    }

    void theExportIsItselfOnRecord()
    {
        const QString file = newName();
        const auto done = exported(QStringLiteral("ocsf"), file);
        REQUIRE_STATUS(done, 0);
        const QJsonArray entries = exportsOnRecord();
        const auto detail = [&entries](qsizetype fromEnd) {
            return entries[entries.size() - fromEnd].toObject().value(QLatin1String("detail")).toObject();
        };
        QCOMPARE(detail(2).value(QLatin1String("phase")).toString(), QStringLiteral("start"));
        QCOMPARE(detail(1).value(QLatin1String("phase")).toString(), QStringLiteral("end"));
        QCOMPARE(detail(1).value(QLatin1String("format")).toString(), QStringLiteral("ocsf"));
        QCOMPARE(detail(1).value(QLatin1String("entries")).toInteger(),
                 done.json().value(QLatin1String("entries")).toInteger());
    }

    void onlyAReaderExportsAndTheAttemptIsOnRecord()
    {
        const QString file = newName();
        const auto refused =
            as("agent", "log export", words("--format cef") + QStringList{QStringLiteral("--out"), file});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        QVERIFY(!QFileInfo::exists(file));
        const QJsonObject last = exportsOnRecord().last().toObject();
        QCOMPARE(last.value(QLatin1String("actor")).toString(), QStringLiteral("agent"));
        QCOMPARE(last.value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
    }

    void entriesAreChosenByNumberAndTime()
    {
        const QString file = newName();
        REQUIRE_STATUS(exported(QStringLiteral("ecs"), file, words("--since-seq 5")), 0);
        const auto lines = linesOf(contentOf(file));
        const QJsonObject first = object(lines.first());
        QCOMPARE(first.value(QLatin1String("event")).toObject().value(QLatin1String("sequence")).toInteger(), 5);
        const QString none = newName();
        const auto empty = exported(QStringLiteral("ecs"), none, words("--to 2000-01-01T00:00:00Z"));
        REQUIRE_STATUS(empty, 0);
        QCOMPARE(contentOf(none).size(), 0);
        QVERIFY(QFileInfo::exists(none));
    }

    void whatMakesNoSenseIsWrongUsage()
    {
        const QString file = newName();
        REQUIRE_STATUS(exported(QStringLiteral("leef"), file), 2);
        REQUIRE_STATUS(exported(QStringLiteral("ecs"), file, words("--from yesterday")), 2);
        REQUIRE_STATUS(exported(QStringLiteral("ecs"), file, words("--since-seq -1")), 2);
        REQUIRE_STATUS(exported(QStringLiteral("bundle"), file, words("--since-seq 5")), 2);
        REQUIRE_STATUS(exported(QStringLiteral("bundle"), QStringLiteral("-")), 2);
        QVERIFY(!QFileInfo::exists(file));
    }

    void aTakenNameIsLeftAlone()
    {
        const QString file = m_vault->write(QStringLiteral("mine"), "mine");
        const auto refused = exported(QStringLiteral("cef"), file);
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("exists"));
        QCOMPARE(contentOf(file), QByteArray("mine"));
    }

    void aReaderThatGoesAwayIsAnErrorOnRecord()
    {
        auto process = program(QStringLiteral("scrimctl"),
                               QStringList{QStringLiteral("log"), QStringLiteral("export"), m_vault->folder()} +
                                   words("--format ecs --out -") + m_vault->signIn(QStringLiteral("auditor")));
        process->setStandardOutputFile(QStringLiteral("/dev/full"));
        process->start();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 3);
        QCOMPARE(exportsOnRecord().last().toObject().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("failed"));
    }
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "test_cli_export.moc"
