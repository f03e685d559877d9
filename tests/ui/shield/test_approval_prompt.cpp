// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"
#include "ui/shield/approval_prompt.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace scrim;
using policy::Field;
using shield::ApprovalPrompt;
using shield::MaskedField;

/// Asking a second person, as somebody at the desk meets it.
class TestApprovalPrompt : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<testkit::FieldPage> m_page;
    ApprovalPrompt* m_prompt = nullptr;

    [[nodiscard]] MaskedField& email() const { return m_page->field(Field::Email); }
    void askForIt() const
    {
        QTest::mouseClick(&email(), Qt::LeftButton);
        QTRY_VERIFY(m_prompt->isVisible());
        QVERIFY(!email().isLit());
        QTest::mouseClick(m_prompt->findChild<QPushButton*>(QStringLiteral("approval_ask")), Qt::LeftButton);
    }
    /// As a supervisor does with scrimctl.
    void answer(bool granted) const
    {
        const auto waiting = testkit::answered(m_demo->desk().approvals());
        REQUIRE_OK(waiting);
        QCOMPARE(waiting->size(), 1U);
        const QByteArray password = m_demo->user(policy::Role::Supervisor).password.toUtf8();
        REQUIRE_OK(testkit::answered(m_demo->desk().answerApprovalAt(
            {waiting->front().id, granted, 5}, QStringLiteral("supervisor"), SecretBytes::copyOf(asBytes(password)))));
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        policy::Policy policy;
        policy.classes[static_cast<std::size_t>(policy::FieldClass::Contact)].approval = true;
        m_demo->apply(policy);
        m_demo->signIn(policy::Role::Agent);
        m_page = std::make_unique<testkit::FieldPage>(*m_demo, m_demo->customerWith({Field::Email}));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_prompt = new ApprovalPrompt(m_page->spotlight, m_demo->desk(), *m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void aYesIsSaidAndTheFieldCanBeViewed()
    {
        QSignalSpy notices(m_prompt, &ApprovalPrompt::notice);
        askForIt();
        QVERIFY(!m_prompt->isVisible());
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("Waiting")));
        answer(true);
        QTRY_COMPARE(notices.size(), 2);
        // A notice carries no names.
        QVERIFY(!notices.last().first().toString().contains(QStringLiteral("supervisor")));
        QTest::mouseClick(&email(), Qt::LeftButton);
        QTRY_VERIFY(email().isLit());
        QVERIFY(!m_prompt->isVisible());
    }

    void aNoIsSaid()
    {
        QSignalSpy refusals(m_prompt, &ApprovalPrompt::refused);
        askForIt();
        answer(false);
        QTRY_COMPARE(refusals.size(), 1);
        QTest::mouseClick(&email(), Qt::LeftButton);
        QTRY_VERIFY(m_prompt->isVisible());
        QVERIFY(!email().isLit());
    }

    void escapeLetsItBe()
    {
        QTest::mouseClick(&email(), Qt::LeftButton);
        QTRY_VERIFY(m_prompt->isVisible());
        QVERIFY(m_page->rect().contains(m_prompt->geometry()));
        QVERIFY(m_prompt->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_prompt->isVisible());
        QVERIFY(email().hasFocus());
        QVERIFY(testkit::answered(m_demo->desk().approvals())->empty());
    }
};

QTEST_MAIN(TestApprovalPrompt)
#include "test_approval_prompt.moc"
