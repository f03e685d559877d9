// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_up_bar.h"

#include "demo_desk.h"

#include "testkit/testkit.h"
#include "ui/shell/actions.h"
#include "ui/shell/more_views.h"

#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace scrim;
using policy::FieldClass;
using policy::Role;
using shell::ActionId;
using shell::TopUpBar;

class TestTopUpBar : public QObject
{
    Q_OBJECT

    [[nodiscard]] QAction& act(ActionId id) { return m_actions->at(id); }
    [[nodiscard]] QString agent() const { return m_demo->user(Role::Agent).name; }

    void sitDown(Role role)
    {
        m_demo->signIn(role);
        m_actions->offerTo(role, m_demo->desk().policy());
        m_actions->setAtDesk(true);
    }
    void lookAtAnEmail()
    {
        const auto customer = m_demo->customerWith({policy::Field::Email});
        auto lit =
            testkit::answered(m_demo->desk().reveal(customer.id, policy::Field::Email, policy::reasons().constFirst()));
        REQUIRE_OK(lit);
        REQUIRE_OK(testkit::answered(m_demo->desk().conceal(std::move(**lit), 10, reveal::Concealed::Left)));
    }
    /// As the agent does who has used all there is.
    void useUpAndAsk()
    {
        sitDown(Role::Agent);
        lookAtAnEmail();
        QVERIFY(!act(ActionId::AskForViews).isEnabled());
        lookAtAnEmail();
        QTRY_VERIFY(act(ActionId::AskForViews).isEnabled());
        QSignalSpy noticed(m_more.get(), &shell::MoreViews::notice);
        act(ActionId::AskForViews).trigger();
        QTRY_COMPARE(noticed.size(), 1);
        m_demo->signOut();
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        policy::Policy policy;
        policy.classes[static_cast<std::size_t>(FieldClass::Contact)].perHour = 2;
        m_demo->apply(policy);
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<shell::Actions>(*m_window);
        m_more = std::make_unique<shell::MoreViews>(m_demo->desk(), *m_actions, nullptr);
        m_bar = std::make_unique<TopUpBar>();
        m_bar->serve(m_demo->desk(), *m_actions);
        useUpAndAsk();
    }
    void cleanup()
    {
        m_demo->signOut();
        m_bar.reset();
        m_more.reset();
        m_demo.reset();
        m_actions.reset();
        m_window.reset();
    }

    void aSupervisorIsToldWhoAsksForWhatAndHowManyAreUsed()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        QCOMPARE(m_bar->text(),
                 QStringLiteral("%1 asks for more contact views: 2 of 2 are used this hour.").arg(agent()));
        QVERIFY(act(ActionId::GiveViews).isEnabled());
        QVERIFY(act(ActionId::GiveViews).isVisible());
    }

    void oneActOfTheRegistryGivesThemOnRecord()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        m_bar->findChild<QSpinBox*>()->setValue(3);
        QSignalSpy noticed(m_bar.get(), &TopUpBar::notice);
        act(ActionId::GiveViews).trigger();
        QTRY_COMPARE(noticed.size(), 1);
        QTRY_VERIFY(m_bar->isHidden());
        QVERIFY(!act(ActionId::GiveViews).isEnabled());
        const auto given = m_demo->ownRows(QStringLiteral("budget.top_up"));
        QCOMPARE(given.size(), std::size_t{1});
        QCOMPARE(given.front().subject, agent());
        m_demo->signOut();
        sitDown(Role::Agent);
        QTRY_COMPARE(m_demo->desk().budget(FieldClass::Contact)->left, 3);
        QVERIFY(!act(ActionId::AskForViews).isEnabled());
        QCOMPARE(m_demo->ownRows(QStringLiteral("budget.request")).size(), std::size_t{1});
    }

    void whatIsPutOffWaitsOnForTheNextTime()
    {
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
        m_bar->findChild<QPushButton*>(QStringLiteral("top_up_later"))->click();
        QVERIFY(m_bar->isHidden());
        QVERIFY(!act(ActionId::GiveViews).isEnabled());
        m_demo->signOut();
        sitDown(Role::Supervisor);
        QTRY_VERIFY(!m_bar->isHidden());
    }

    void whoMayNotGiveIsNotAskedAndNotOffered()
    {
        sitDown(Role::Senior);
        QTest::qWait(1500); // beyond the desk's next look at the file
        QVERIFY(m_bar->isHidden());
        QVERIFY(!act(ActionId::GiveViews).isVisible());
    }

    void theSameAgainIsTheSameRequest()
    {
        sitDown(Role::Agent);
        QTRY_VERIFY(act(ActionId::AskForViews).isEnabled());
        REQUIRE_OK(testkit::answered(m_demo->desk().askForViews(FieldClass::Contact)));
        QCOMPARE(testkit::answered(m_demo->desk().budgetRequests())->size(), std::size_t{1});
        QCOMPARE(m_demo->ownRows(QStringLiteral("budget.request")).size(), std::size_t{1});
        // Of a class without a budget nothing is asked for.
        REQUIRE_ERROR(testkit::answered(m_demo->desk().askForViews(FieldClass::Address)), ErrorCode::Refused);
    }

private:
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<shell::Actions> m_actions;
    std::unique_ptr<shell::MoreViews> m_more;
    std::unique_ptr<TopUpBar> m_bar;
};

QTEST_MAIN(TestTopUpBar)
#include "test_top_up_bar.moc"
