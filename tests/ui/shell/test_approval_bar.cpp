// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/approval_bar.h"

#include "demo_desk.h"

#include "models/approvals_model.h"
#include "testkit/testkit.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace scrim;
using policy::Role;
using shell::ApprovalBar;

class TestApprovalBar : public QObject
{
    Q_OBJECT

    /// As the agent asks who sits at the desk first.
    void askAsAgent()
    {
        m_demo->signIn(Role::Agent);
        auto asked = m_demo->desk().requestApproval({RecordKind::Customer, 1}, policy::Field::Email, reason());
        QTRY_VERIFY(asked.isFinished());
        REQUIRE_OK(asked.result());
        m_demo->signOut();
    }

    [[nodiscard]] static QString reason() { return policy::reasons().constFirst(); }

    void sitDown(Role role)
    {
        m_demo->signIn(role);
        m_bar->ask();
    }

    QPushButton& button(const char* name) { return *m_bar->findChild<QPushButton*>(QLatin1String(name)); }

    [[nodiscard]] std::vector<session::Approval> approvals()
    {
        auto all = m_demo->desk().approvals();
        if (!QTest::qWaitFor([&] { return all.isFinished(); }) || !all.result())
            return {};
        return *all.result();
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        policy::Policy policy;
        policy.classes[static_cast<std::size_t>(policy::FieldClass::Contact)].approval = true;
        policy.approvalMinutes = 7;
        m_demo->apply(policy);
        m_bar = std::make_unique<ApprovalBar>();
        m_bar->serve(m_demo->desk());
        askAsAgent();
    }
    void cleanup()
    {
        m_demo->signOut();
        m_bar.reset();
        m_demo.reset();
    }

    void whoMayAnswerIsShownWhoAsksForWhatAndWhy()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        QVERIFY2(m_bar->text().contains(m_demo->user(Role::Agent).name), qPrintable(m_bar->text()));
        QVERIFY2(m_bar->text().contains(QStringLiteral("customer 1")), qPrintable(m_bar->text()));
        QVERIFY2(m_bar->text().contains(reason()), qPrintable(m_bar->text()));
        auto* minutes = m_bar->findChild<QSpinBox*>();
        QCOMPARE(minutes->maximum(), 7);
        QCOMPARE(minutes->minimum(), 1);
    }

    void aGrantHoldsForTheMinutesThatWereChosen()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        m_bar->findChild<QSpinBox*>()->setValue(3);
        QSignalSpy noticed(m_bar.get(), &ApprovalBar::notice);
        button("approval_grant").click();
        QTRY_COMPARE(noticed.size(), 1);
        QTRY_VERIFY(m_bar->isHidden());
        const auto granted = approvals();
        QCOMPARE(granted.size(), std::size_t{1});
        QCOMPARE(granted.front().grantedBy, m_demo->user(Role::Supervisor).name);
        QCOMPARE(granted.front().untilMs, m_demo->clock().wallMs() + 3 * 60'000);
    }

    void aRefusalTakesTheRequestAway()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        button("approval_refuse").click();
        QTRY_VERIFY(m_bar->isHidden());
        QVERIFY(approvals().empty());
    }

    void whatIsPutOffWaitsOnForTheNextTime()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        button("approval_later").click();
        QVERIFY(m_bar->isHidden());
        QCOMPARE(approvals().size(), std::size_t{1});
        m_bar->ask();
        QTRY_VERIFY(!m_bar->isHidden());
    }

    void whoAskedIsNotAskedToAnswer()
    {
        QSignalSpy reset(m_bar->findChild<models::ApprovalsModel*>(), &QAbstractItemModel::modelReset);
        sitDown(Role::Agent);
        QTRY_VERIFY(!reset.isEmpty());
        QVERIFY(m_bar->isHidden());
    }

private:
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<ApprovalBar> m_bar;
};

QTEST_MAIN(TestApprovalBar)
#include "test_approval_bar.moc"
