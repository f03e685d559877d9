// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "planted.h"

using namespace scrim::testkit;

namespace {

const QString agent = QStringLiteral("agent");
const QString admin = QStringLiteral("admin");

QByteArray customers(const QByteArray& phone, const QByteArray& street = "Kastanienweg 4711")
{
    return "First Name,Last Name,Email,Address1,Zip,City,Country,Phone\n"
           "Zebulon,Quist,zebulon.quist@example.com," +
           street + ",10999,Berlin,Germany," + phone + "\n";
}

} // namespace

class TestCliEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>();
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void init()
    {
        m_vault->restore();
        REQUIRE_STATUS(import(customers("+49 171 2345678")), 0);
        const auto found = m_vault->as(agent, QStringLiteral("find"), {QStringLiteral("zebulon")});
        REQUIRE_STATUS(found, 0);
        m_id = QString::number(
            found.json().value(QLatin1String("rows")).toArray().first().toObject().value(QLatin1String("id")).toInt());
    }

    void aPhoneIsCorrectedAndFoundByTheNewNumber()
    {
        const auto done = edit("phone", "+49 30 1234567\n");
        REQUIRE_STATUS(done, 0);
        QCOMPARE(done.json().value(QLatin1String("before")).toString(), QStringLiteral("+49 ••• ••• 78"));
        QCOMPARE(done.json().value(QLatin1String("mask")).toString(), QStringLiteral("+49 ••• ••• 67"));
        QCOMPARE(hits(QStringLiteral("+49301234567")), 1);
        QCOMPARE(hits(QStringLiteral("+491712345678")), 0);
        REQUIRE_STATUS(edit("phone", {}, agent, {QStringLiteral("--undo")}), 0);
        QCOMPARE(hits(QStringLiteral("+491712345678")), 1);
    }

    void whoMayNotIsRefusedAndThatIsLogged()
    {
        for (const auto& [who, field] : {std::pair(admin, "phone"), std::pair(QStringLiteral("supervisor"), "phone"),
                                         std::pair(agent, "card_number")}) {
            const auto refused = edit(field, "4111111111111111\n", who);
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
            QCOMPARE(lastEdit().value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
            QCOMPARE(lastEdit().value(QLatin1String("actor")).toString(), who);
        }
    }

    void wrongUsageIsSaid()
    {
        REQUIRE_STATUS(edit("shoe_size", "43\n"), 2);
        REQUIRE_STATUS(edit("address", "one line\n"), 2);
        REQUIRE_STATUS(edit("phone", {}, agent, {QStringLiteral("--undo"), QStringLiteral("--keep-ours")}), 2);
        REQUIRE_STATUS(edit("phone", "+49 ••• ••• 78\n"), 1);
        REQUIRE_STATUS(edit("shipping_address", "Jane\nRoad 1\n10999\nBerlin\nGermany\n"), 1);
    }

    void anImportAfterwardsConflictsAndIsSettled()
    {
        REQUIRE_STATUS(edit("phone", "+49 30 1234567\n"), 0);
        const auto same = import(customers("+49 171 2345678"));
        REQUIRE_STATUS(same, 0);
        QCOMPARE(same.json().value(QLatin1String("conflicts")).toInt(-1), 0);
        const auto other = import(customers("+49 171 9999999"));
        REQUIRE_STATUS(other, 0);
        QCOMPARE(other.json().value(QLatin1String("conflicts")).toInt(-1), 1);
        const QJsonObject field = shownEdits().value(QLatin1String("phone")).toObject();
        QCOMPARE(field.value(QLatin1String("conflict")).toBool(), true);
        QCOMPARE(field.value(QLatin1String("shop_mask")).toString(), QStringLiteral("+49 ••• ••• 99"));
        QCOMPARE(hits(QStringLiteral("+49301234567")), 1);
        REQUIRE_STATUS(edit("phone", {}, agent, {QStringLiteral("--take-shops")}), 0);
        QCOMPARE(hits(QStringLiteral("+491719999999")), 1);
        QVERIFY(!shownEdits().value(QLatin1String("phone")).toObject().value(QLatin1String("conflict")).toBool());
    }

    void anExportOfMasksIsNotReadBack()
    {
        const auto refused = import(customers("+49 ••• ••• 78"));
        REQUIRE_STATUS(refused, 0);
        QCOMPARE(refused.json().value(QLatin1String("rejected")).toInt(), 1);
        const auto file = refused.json().value(QLatin1String("rejects_file")).toString();
        const QByteArray list = contentOf(file);
        QVERIFY2(list.contains("a mask, not a value"), list.constData());
        QVERIFY(!list.contains("78"));
        QCOMPARE(hits(QStringLiteral("+491712345678")), 1);
    }

    void whatWasTypedLiesNowhereInClear()
    {
        REQUIRE_STATUS(edit("address", "Plantedgasse 77\n10777\nBerlin\nGermany\n"), 0);
        REQUIRE_STATUS(edit("address", "Otherplanted 8\n10778\nBerlin\nGermany\n"), 0);
        REQUIRE_STATUS(edit("phone", "+49 30 7654329\n"), 0);
        const QStringList found =
            huntIn(m_vault->folder(), {"Plantedgasse", "Otherplanted", "+49307654329", "7654329"});
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

private:
    [[nodiscard]] Outcome import(const QByteArray& csv) const
    {
        const QString file = m_vault->write(QStringLiteral("customers.csv"), csv);
        return m_vault->as(admin, QStringLiteral("import"), {file});
    }
    [[nodiscard]] Outcome edit(const char* field, const QByteArray& value, const QString& who = agent,
                               const QStringList& rest = {}) const
    {
        QStringList words{QStringLiteral("customer"), m_id, QLatin1String(field)};
        if (rest.isEmpty())
            words += {QStringLiteral("--value-file"), m_vault->write(QStringLiteral("value.txt"), value)};
        return m_vault->as(who, QStringLiteral("edit"), words + rest);
    }
    [[nodiscard]] qsizetype hits(const QString& query) const
    {
        return m_vault->as(agent, QStringLiteral("find"), {query}).json().value(QLatin1String("rows")).toArray().size();
    }
    [[nodiscard]] QJsonObject shownEdits() const
    {
        const auto shown = m_vault->as(agent, QStringLiteral("show"), {QStringLiteral("customer"), m_id});
        return shown.json().value(QLatin1String("edits")).toObject();
    }
    [[nodiscard]] QJsonObject lastEdit() const
    {
        const auto list = m_vault->as(QStringLiteral("auditor"), QStringLiteral("log list"),
                                      {QStringLiteral("--action"), QStringLiteral("field.edit")});
        return list.json().value(QLatin1String("entries")).toArray().last().toObject();
    }

    std::unique_ptr<DemoVault> m_vault;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestCliEdit)
#include "test_cli_edit.moc"
