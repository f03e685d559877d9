// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QJsonDocument>

using namespace scrim::testkit;

namespace {

const QString agent = QStringLiteral("agent");

QString maskOf(const QJsonObject& shown, const char* field)
{
    return shown.value(QLatin1String("fields"))
        .toObject()
        .value(QLatin1String(field))
        .toObject()
        .value(QLatin1String("mask"))
        .toString();
}

} // namespace

/// What a caller says, checked by command. A test knows of a demo's values what their masks show, as a caller would.
class TestCliVerify : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    QString m_customer;
    QByteArray m_card, m_id;

    [[nodiscard]] Outcome verify(const QString& who, const QString& kind, const QByteArray& said) const
    {
        const QString file = m_vault->write(QStringLiteral("said"), said);
        return m_vault->as(who, QStringLiteral("verify"),
                           {QStringLiteral("customer"), m_customer, kind, QStringLiteral("--value-file"), file});
    }
    static void compare(const Outcome& outcome, bool match, int left, bool verified)
    {
        QCOMPARE(outcome.status, match ? 0 : 1);
        const QJsonObject expected{{QStringLiteral("match"), match},
                                   {QStringLiteral("tries_left"), left},
                                   {QStringLiteral("verified"), verified}};
        QCOMPARE(outcome.json(), expected);
    }
    [[nodiscard]] QJsonArray tries() const
    {
        const auto list =
            m_vault->as(QStringLiteral("auditor"), QStringLiteral("log list"), words("--action field.verify"));
        return list.json().value(QLatin1String("entries")).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>();
        REQUIRE_STATUS(m_vault->made(), 0);
        for (int id = 1; id <= 40; ++id) {
            const auto shown =
                m_vault->as(agent, QStringLiteral("show"), {QStringLiteral("customer"), QString::number(id)});
            const QString card = maskOf(shown.json(), "card_number");
            const QString number = maskOf(shown.json(), "national_id");
            const QChar dot(0x2022);
            if (card.isEmpty() || number.isEmpty() || card.endsWith(dot) || number.endsWith(dot))
                continue;
            m_customer = QString::number(id);
            m_card = card.last(4).toUtf8();
            m_id = number.last(4).toUtf8();
            return;
        }
        QFAIL("no such customer in the demo");
    }
    void init() { m_vault->restore(); }

    void matchAndNoMatchHaveTheirStatus()
    {
        compare(verify(agent, QStringLiteral("card_last4"), "0000\n"), false, 2, false);
        compare(verify(agent, QStringLiteral("card_last4"), m_card), true, 1, false);
        compare(verify(agent, QStringLiteral("national_id_last4"), m_id.toLower() + '\n'), true, 2, true);
        QCOMPARE(tries().size(), 6);
    }

    void theSameTriesAreCountedByEveryCommand()
    {
        for (const int left : {2, 1, 0})
            compare(verify(agent, QStringLiteral("card_last4"), "0000"), false, left, false);
        const Outcome fourth = verify(QStringLiteral("senior"), QStringLiteral("card_last4"), m_card);
        REQUIRE_STATUS(fourth, 1);
        QCOMPARE(fourth.errorCode(), QStringLiteral("refused"));
        QCOMPARE(tries().last().toObject().value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
    }

    void whatARoleHoldsNoKeyToIsRefusedInWords()
    {
        const Outcome refused = verify(agent, QStringLiteral("birth_date"), "1980-12-03");
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        QVERIFY2(refused.errorMessage().contains(QStringLiteral("senior")), qPrintable(refused.errorMessage()));
        QCOMPARE(tries().size(), 1);
    }

    void whatIsNotWholeIsNoTry()
    {
        const Outcome part = verify(agent, QStringLiteral("card_last4"), "12");
        REQUIRE_STATUS(part, 1);
        QVERIFY2(part.errorMessage().contains(QStringLiteral("four digits")), qPrintable(part.errorMessage()));
        QCOMPARE(tries().size(), 0);
    }

    void theValueComesFromStandardInputAfterThePassword()
    {
        const Outcome outcome = scrimctl(
            {QStringLiteral("verify"), m_vault->folder(), QStringLiteral("customer"), m_customer,
             QStringLiteral("card_last4"), QStringLiteral("--as"), agent, QStringLiteral("--password-file"),
             QStringLiteral("-"), QStringLiteral("--value-file"), QStringLiteral("-"), QStringLiteral("--json")},
            m_vault->password(agent) + '\n' + m_card + '\n');
        compare(outcome, true, 2, false);
    }

    void wrongWordsAreWrongUsage()
    {
        for (const QStringList& rest : {QStringList{QStringLiteral("customer"), m_customer, QStringLiteral("iban")},
                                        QStringList{QStringLiteral("order"), m_customer, QStringLiteral("email")},
                                        QStringList{QStringLiteral("customer"), m_customer}})
            REQUIRE_STATUS(m_vault->as(agent, QStringLiteral("verify"), rest), 2);
        REQUIRE_STATUS(m_vault->as(agent, QStringLiteral("verify"),
                                   {QStringLiteral("customer"), m_customer, QStringLiteral("email"),
                                    QStringLiteral("a@example.com")}),
                       2);
    }

    void whatWasSaidIsNotInTheLogNorInWhatIsPrinted()
    {
        const QByteArray planted = "planted.caller@example.org";
        const Outcome outcome = verify(agent, QStringLiteral("email"), planted);
        compare(outcome, false, 2, false);
        QVERIFY(!outcome.said().contains("planted"));
        QVERIFY(!QJsonDocument(tries()).toJson().contains("planted"));
        (void)m_vault->write(QStringLiteral("said"), "gone");
        const auto files = snapshot(m_vault->folder());
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            QVERIFY2(!file->contains(planted), qPrintable(file.key()));
    }
};

QTEST_GUILESS_MAIN(TestCliVerify)
#include "test_cli_verify.moc"
