// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "policy/policy_json.h"
#include "session/budget.h"
#include "testkit/applied.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::FieldClass;
using policy::Role;

namespace {

constexpr qint64 minute = 60'000;

policy::Policy withBudget(int perHour)
{
    policy::Policy policy;
    policy.classes[static_cast<std::size_t>(FieldClass::Contact)].perHour = perHour;
    return policy;
}

} // namespace

/// A policy that changes while somebody works, and budgets.
class TestDeskPolicy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;

    /// As an admin does it, in another program.
    void apply(const policy::Policy& policy) const
    {
        const auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        REQUIRE_OK(station);
        const auto admin = session::Session::signIn(**station, QStringLiteral("admin"), m_vault->password(Role::Admin));
        REQUIRE_OK(admin);
        REQUIRE_OK(applied(**admin, policy, m_vault->demo->recoveryFile));
    }
    /// As a supervisor does it, in another program.
    void topUp(const QString& user, int views) const
    {
        const auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        REQUIRE_OK(station);
        const auto supervisor =
            session::Session::signIn(**station, QStringLiteral("supervisor"), m_vault->password(Role::Supervisor));
        REQUIRE_OK(supervisor);
        REQUIRE_OK(session::topUp(**supervisor, withBudget(2), user, FieldClass::Contact, views));
    }
    [[nodiscard]] Result<reveal::Lit> look(models::Desk& desk, RecordId record) const
    {
        auto lit = await(desk.reveal(record, Field::Email, {}));
        if (lit)
            (void)await(desk.conceal({{}, record, Field::Email, lit->subject, lit->seconds, lit->seq}, 1,
                                     reveal::Concealed::Escape));
        return lit;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void cleanup() { m_vault.reset(); }

    void anotherPolicyHoldsWithoutARestart()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        REQUIRE_OK(look(**desk, customer->id));
        QSignalSpy changed(desk->get(), &models::Desk::policyChanged);
        policy::Policy strict;
        strict.classes[static_cast<std::size_t>(FieldClass::Contact)].needsCall = true;
        apply(strict);
        // At once where it counts, and within seconds for what is shown of it.
        const auto refused = look(**desk, customer->id);
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("during a call")),
                 qPrintable(refused.error().message));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY((*desk)->decision(customer->id, Field::Email, {}).verdict == policy::Verdict::NeedsCall);
        QVERIFY(!(*desk)->mayStayLit(customer->id, Field::Email));
        REQUIRE_OK(await((*desk)->startCall()));
        REQUIRE_OK(look(**desk, customer->id));
        QCOMPARE(m_vault->logged(QStringLiteral("policy.load")).size(), std::size_t{2});
    }

    void aFileThatIsAlteredMeanwhileBlocks()
    {
        apply(withBudget(9));
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        QFile file(m_vault->folder() + QStringLiteral("/policy.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        const auto refused = look(**desk, customer->id);
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("policy.json")), qPrintable(refused.error().message));
        // Masked work goes on.
        REQUIRE_OK(await((*desk)->customer(customer->id.id)));
    }

    void aBadFileOfItBlocksUntilItIsMended()
    {
        const QTemporaryDir it;
        QVERIFY(QDir(it.path()).mkpath(QStringLiteral("managed")));
        const QString path = it.filePath(QStringLiteral("managed/10.json"));
        const auto write = [&path](const QByteArray& text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        };
        auto desk = models::Desk::open(m_vault->folder(), m_vault->clock, {}, session::ManagedPolicy(it.path()));
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("agent"), m_vault->password(Role::Agent))));
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(look(**desk, customer->id));
        write("{\n\"shield\": {\"framez\": 2}}");
        const auto refused = look(**desk, customer->id);
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(path + QStringLiteral(", line 2")),
                 qPrintable(refused.error().message));
        REQUIRE_OK(await((*desk)->customer(customer->id.id)));
        write(R"({"roles": {"agent": {"contact": {"seconds": 5}}}})");
        const auto lit = look(**desk, customer->id);
        REQUIRE_OK(lit);
        QCOMPARE(lit->seconds, 5);
    }

    void aBudgetIsCountedToldAndToppedUp()
    {
        apply(withBudget(2));
        auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        QTRY_VERIFY((*desk)->budget(FieldClass::Contact).has_value());
        QCOMPARE((*desk)->budget(FieldClass::Contact)->left, 2);
        QVERIFY(!(*desk)->budget(FieldClass::Address));
        REQUIRE_OK(look(**desk, customer->id));
        QTRY_COMPARE((*desk)->budget(FieldClass::Contact)->left, 1);
        REQUIRE_OK(look(**desk, customer->id));
        const auto over = look(**desk, customer->id);
        REQUIRE_ERROR(over, ErrorCode::Refused);
        QVERIFY2(over.error().message.startsWith(QStringLiteral("You have used the 2 contact views of this hour. Ask a "
                                                                "supervisor for more")),
                 qPrintable(over.error().message));
        QVERIFY2(over.error().message.contains(QStringLiteral("the next is free at ")),
                 qPrintable(over.error().message));
        QTRY_VERIFY((*desk)->decision(customer->id, Field::Email, {}).verdict == policy::Verdict::OverBudget);
        // Neither a restart nor another sign-in gives one back.
        desk->reset();
        desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_ERROR(look(**desk, customer->id), ErrorCode::Refused);
        topUp(QStringLiteral("agent"), 1);
        REQUIRE_OK(look(**desk, customer->id));
        REQUIRE_ERROR(look(**desk, customer->id), ErrorCode::Refused);
        m_vault->clock.advance(61 * minute);
        (void)await((*desk)->lock(QStringLiteral("key")));
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        REQUIRE_OK(look(**desk, customer->id));
    }
};

QTEST_GUILESS_MAIN(TestDeskPolicy)
#include "test_desk_policy.moc"
