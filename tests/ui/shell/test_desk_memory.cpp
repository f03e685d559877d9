// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_window.h"
#include "ui/desk/call_panel.h"
#include "ui/desk/desk_columns.h"
#include "ui/shield/secret_input.h"

#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QScreen>

using namespace scrim;
using policy::Role;

class TestDeskMemory : public QObject
{
    Q_OBJECT

    template<typename T>
    [[nodiscard]] T& part(const char* name)
    {
        return *m_window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] desk::DeskColumns& columns() { return part<desk::DeskColumns>("desk_columns"); }

    void signIn(Role role)
    {
        const intake::DemoUser& who = m_demo->user(role);
        part<QLineEdit>("user_name").setText(who.name);
        auto& password = part<shield::SecretInput>("password");
        QTest::keyClicks(&password, who.password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("desk_page").isVisible(), 30'000);
        // Asked after whatever was asked for at the sign-in, and home after it: both wait in one line, which a busy
        // machine does not always come to in one go.
        REQUIRE_OK(testkit::answered(m_demo->desk().shape()));
        bool isHome = false;
        QMetaObject::invokeMethod(m_window.get(), [&] { isHome = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isHome);
    }
    void signOut()
    {
        part<QAction>("action_sign_out").trigger();
        QTRY_VERIFY(!m_demo->desk().isOpen());
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_guard = std::make_unique<shield::ScreenGuard>(m_demo->clock(), testkit::scrambled);
        m_window = testkit::shownWindow(m_theme, *m_guard, *m_demo);
        QVERIFY(m_window);
    }
    void cleanup()
    {
        m_window->close();
        m_demo.reset();
        m_window.reset();
    }

    void eachPersonFindsTheirOwnSizes()
    {
        signIn(Role::Agent);
        const desk::DeskColumns::Shape usual = columns().shape();
        part<QAction>("action_call_panel").trigger();
        QVERIFY(columns().shape().isFolded);
        // Signed out at once: what was folded a moment ago is kept.
        signOut();
        signIn(Role::Senior);
        QCOMPARE(columns().shape(), usual);
        QVERIFY(!part<desk::CallPanel>("call_panel").isFolded());
        signOut();
        signIn(Role::Agent);
        QVERIFY(columns().shape().isFolded);
        QVERIFY(part<desk::CallPanel>("call_panel").isFolded());
        signOut();
    }

    void theWindowIsWhereItWas()
    {
        signIn(Role::Agent);
        m_window->resize(1000, 600);
        QTest::qWait(50);
        signOut();
        m_window->resize(1200, 700);
        signIn(Role::Senior);
        QCOMPARE(m_window->size(), QSize(1200, 700));
        signOut();
        signIn(Role::Agent);
        QCOMPARE(m_window->size(), QSize(1000, 600));
        signOut();
    }

    void aWindowOfALargerScreenIsMadeToFit()
    {
        m_demo->signIn(Role::Agent);
        REQUIRE_OK(testkit::answered(
            m_demo->desk().keepShape({{QStringLiteral("window"), QJsonArray{-600, -500, 3000, 2000}}})));
        m_demo->signOut();
        signIn(Role::Agent);
        const QRect screen = m_window->screen()->availableGeometry();
        QVERIFY2(screen.contains(m_window->frameGeometry()), qPrintable(QDebug::toString(m_window->frameGeometry())));
        QCOMPARE(m_window->frameGeometry().size(), screen.size());
        signOut();
    }

    void aMaximizedWindowIsOnlyTheirsWhoMadeItSo()
    {
        const auto kept = [this] {
            const auto shape = testkit::answered(m_demo->desk().shape());
            return shape ? *shape : QJsonObject();
        };
        const auto widthOf = [](const QJsonObject& shape) {
            return shape.value(QLatin1String("window")).toArray().at(2).toInt();
        };
        signIn(Role::Senior);
        m_window->resize(1100, 650);
        QTRY_COMPARE_WITH_TIMEOUT(widthOf(kept()), 1100, 20'000);
        signOut();
        signIn(Role::Agent);
        m_window->resize(1000, 600);
        QTRY_COMPARE_WITH_TIMEOUT(widthOf(kept()), 1000, 20'000);
        m_window->showMaximized();
        QTRY_VERIFY_WITH_TIMEOUT(kept().value(QLatin1String("maximized")).toBool(), 20'000);
        signOut();
        signIn(Role::Senior);
        QTRY_VERIFY(!m_window->isMaximized());
        QTRY_COMPARE(m_window->size(), QSize(1100, 650));
        signOut();
        signIn(Role::Agent);
        QTRY_VERIFY(m_window->isMaximized());
        m_window->showNormal();
        QTRY_COMPARE(m_window->size(), QSize(1000, 600));
        signOut();
    }

    void nothingOfACustomerIsKeptWithIt()
    {
        signIn(Role::Agent);
        part<QAction>("action_call_panel").trigger();
        signOut();
        const QDir kept(m_demo->folder() + QStringLiteral("/desks"));
        QTRY_COMPARE(kept.entryList(QDir::Files), QStringList(m_demo->user(Role::Agent).name));
        signIn(Role::Agent);
        const auto shape = testkit::answered(m_demo->desk().shape());
        REQUIRE_OK(shape);
        QStringList keys = shape->keys();
        keys.sort();
        QCOMPARE(keys, QStringList({QStringLiteral("folded"), QStringLiteral("left"), QStringLiteral("maximized"),
                                    QStringLiteral("right"), QStringLiteral("window")}));
        signOut();
    }

    void aSillyFileIsNoHarm()
    {
        m_demo->signIn(Role::Agent);
        REQUIRE_OK(testkit::answered(
            m_demo->desk().keepShape({{QStringLiteral("left"), -5},
                                      {QStringLiteral("right"), 1'000'000},
                                      {QStringLiteral("window"), QJsonArray{100'000, 100'000, 5, 5}}})));
        m_demo->signOut();
        signIn(Role::Agent);
        QCOMPARE(columns().shape(), desk::DeskColumns::Shape());
        QCOMPARE(m_window->size(), QSize(1280, 720));
        signOut();
    }

private:
    shell::Theme m_theme;
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestDeskMemory)
#include "test_desk_memory.moc"
