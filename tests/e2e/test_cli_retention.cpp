// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace scrim::testkit;

/// log archive and log prune: who may, what is refused, and what the log says of it.
class TestCliRetention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome as(const char* role, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(QLatin1String(role), QLatin1String(command), rest);
    }
    [[nodiscard]] QJsonArray entries(const QString& action) const
    {
        return as("auditor", "log list", {QStringLiteral("--action"), action})
            .json()
            .value(QLatin1String("entries"))
            .toArray();
    }
    [[nodiscard]] static QString daysAgo(int days)
    {
        return QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(5, 5);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void youngEntriesAreNeitherMovedNorDeleted_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<int>("days");
        QTest::newRow("archive") << "archive" << 80;
        QTest::newRow("prune") << "prune" << 350;
    }
    void youngEntriesAreNeitherMovedNorDeleted()
    {
        QFETCH(const QString, verb);
        QFETCH(const int, days);
        const QString action = QStringLiteral("log.") + verb;
        const auto refused = m_vault->as(QStringLiteral("admin"), QStringLiteral("log ") + verb,
                                         {QStringLiteral("--before"), daysAgo(days)});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        QVERIFY(refused.errorMessage().contains(QStringLiteral("months")));
        const QJsonArray said = entries(action);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().toObject().value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
        QVERIFY(!QFileInfo::exists(m_vault->folder() + QStringLiteral("/log-archive")));
    }

    void whoDoesNotAdministerMayNot()
    {
        for (const char* role : {"agent", "supervisor", "auditor", "privacy"}) {
            REQUIRE_STATUS(as(role, "log archive"), 1);
            REQUIRE_STATUS(as(role, "log prune"), 1);
        }
    }

    void theFloorsOfThePolicyHold()
    {
        for (const char* policy : {R"({"log":{"searchable_months":2}})", R"({"log":{"keep_months":11}})",
                                   R"({"log":{"searchable_months":24,"keep_months":23}})"}) {
            const QString file = m_vault->write(QStringLiteral("policy"), policy);
            REQUIRE_STATUS(scrimctl({QStringLiteral("policy"), QStringLiteral("check"), file}), 1);
        }
        const QString longer =
            m_vault->write(QStringLiteral("policy"), R"({"log":{"searchable_months":24,"keep_months":24}})");
        REQUIRE_STATUS(scrimctl({QStringLiteral("policy"), QStringLiteral("check"), longer}), 0);
    }

    void anArchivingIsOnRecordBeforeAndAfter()
    {
        const qsizetype before = entries(QStringLiteral("log.archive")).size();
        const auto done = as("admin", "log archive");
        REQUIRE_STATUS(done, 0);
        QVERIFY(done.json().contains(QLatin1String("segments")));
        const QJsonArray said = entries(QStringLiteral("log.archive"));
        QCOMPARE(said.size(), before + 2);
        const auto phase = [&](qsizetype back) {
            return said.at(said.size() - back)
                .toObject()
                .value(QLatin1String("detail"))
                .toObject()
                .value(QLatin1String("phase"))
                .toString();
        };
        QCOMPARE(phase(2), QStringLiteral("start"));
        QCOMPARE(phase(1), QStringLiteral("end"));
        REQUIRE_STATUS(as("auditor", "log verify"), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliRetention)
#include "test_cli_retention.moc"
