// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"
#include "ui/shield/secret_input.h"
#include "ui/sign_in/lock_page.h"
#include "ui/sign_in/sign_in_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace scrim;
using shield::SecretInput;
using sign_in::LockPage;
using sign_in::SignInPage;

namespace {

template<typename Widget>
Widget& part(QWidget& page, const char* name)
{
    return *page.findChild<Widget*>(QLatin1String(name));
}

QString errorOn(QWidget& page, const char* name)
{
    return part<QLabel>(page, name).text();
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<testkit::DemoDesk>(); }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_page = std::make_unique<SignInPage>();
        m_page->serve(m_demo->desk());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_demo->signOut();
    }

    void nameEnterPasswordEnterIsTheWayIn()
    {
        const intake::DemoUser& agent = m_demo->user(policy::Role::Agent);
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        auto& name = part<QLineEdit>(*m_page, "user_name");
        auto& password = part<SecretInput>(*m_page, "password");
        QVERIFY(name.hasFocus());
        QTest::keyClicks(&name, agent.name);
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(password.hasFocus());
        QTest::keyClicks(&password, agent.password);
        QTest::keyClick(&password, Qt::Key_Return);
        QVERIFY(!part<QPushButton>(*m_page, "sign_in_button").isEnabled());
        QVERIFY(!password.isEnabled());
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(m_demo->desk().person().name, agent.name);
        QVERIFY(name.text().isEmpty()); // nothing of this person stays for the next
        QCOMPARE(password.length(), 0);
    }

    void aWrongPasswordAndAnUnknownNameGetTheSameWords()
    {
        tryToSignIn(m_demo->user(policy::Role::Agent).name, QStringLiteral("not-it-2026"));
        QTRY_VERIFY(!errorOn(*m_page, "sign_in_error").isEmpty());
        const QString words = errorOn(*m_page, "sign_in_error");
        tryToSignIn(QStringLiteral("nobody"), QStringLiteral("not-it-2026"));
        QVERIFY(errorOn(*m_page, "sign_in_error").isEmpty()); // the old word is gone while the new one is awaited
        QTRY_COMPARE(errorOn(*m_page, "sign_in_error"), words);
        QVERIFY(part<SecretInput>(*m_page, "password").hasFocus());
        QCOMPARE(part<SecretInput>(*m_page, "password").length(), 0);
        QVERIFY(!m_demo->desk().isOpen());
    }

    void emptyFieldsAreAskedForWithoutTryingThem()
    {
        tryToSignIn({}, {});
        QVERIFY(!errorOn(*m_page, "sign_in_error").isEmpty());
        QVERIFY(part<QLineEdit>(*m_page, "user_name").hasFocus());
        QVERIFY(part<QPushButton>(*m_page, "sign_in_button").isEnabled());
    }

    void withoutADeskItSaysWhatItWaitsFor()
    {
        m_page->prepare(QStringLiteral("Preparing the fictional vault"));
        QVERIFY(!part<QPushButton>(*m_page, "sign_in_button").isEnabled());
        QVERIFY(!part<SecretInput>(*m_page, "password").isEnabled());
        const auto labels = m_page->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("Preparing the fictional vault");
        }));
    }

    void aDemoUserIsOneClickAndTheirPasswordAway()
    {
        m_page->offer({{QStringLiteral("agent"), QStringLiteral("Agent"), QStringLiteral("agent-demo-2026")}});
        QTest::mouseClick(&part<QPushButton>(*m_page, "demo_agent"), Qt::LeftButton);
        QCOMPARE(part<QLineEdit>(*m_page, "user_name").text(), QStringLiteral("agent"));
        QVERIFY(part<SecretInput>(*m_page, "password").hasFocus());
    }

    void theLockNamesWhoIsAwayAndTakesTheirPasswordOnly()
    {
        const intake::DemoUser& agent = m_demo->user(policy::Role::Agent);
        m_demo->signIn(policy::Role::Agent);
        REQUIRE_OK(testkit::answered(m_demo->desk().lock(QStringLiteral("key"))));
        LockPage lock;
        lock.serve(m_demo->desk());
        lock.show();
        lock.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lock));
        const auto labels = lock.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(agent.name); }));

        QSignalSpy unlocked(&lock, &LockPage::unlocked);
        auto& password = part<SecretInput>(lock, "unlock_password");
        QVERIFY(password.hasFocus());
        QTest::keyClicks(&password, QStringLiteral("not-it-2026"));
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY(!errorOn(lock, "lock_error").isEmpty());
        // It asked for no name and no code.
        QVERIFY(errorOn(lock, "lock_error").startsWith(QStringLiteral("The password is wrong")));
        QCOMPARE(unlocked.count(), 0);
        QTest::keyClicks(&password, agent.password);
        QTest::mouseClick(&part<QPushButton>(lock, "unlock_button"), Qt::LeftButton);
        QTRY_COMPARE(unlocked.count(), 1);
        QVERIFY(m_demo->desk().isOpen());
    }

    void theLockLetsSomebodyElseIn()
    {
        LockPage lock;
        lock.serve(m_demo->desk());
        lock.show();
        QSignalSpy other(&lock, &LockPage::somebodyElse);
        QTest::mouseClick(&part<QPushButton>(lock, "somebody_else_button"), Qt::LeftButton);
        QCOMPARE(other.count(), 1);
    }

private:
    void tryToSignIn(const QString& name, const QString& password)
    {
        part<QLineEdit>(*m_page, "user_name").setText(name);
        QTest::keyClicks(&part<SecretInput>(*m_page, "password"), password);
        QTest::mouseClick(&part<QPushButton>(*m_page, "sign_in_button"), Qt::LeftButton);
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestSignIn)
#include "test_sign_in.moc"
