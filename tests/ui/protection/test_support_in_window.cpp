// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_window.h"
#include "ui/shell/support_bar.h"
#include "ui/shield/secret_input.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

using namespace scrim;
using policy::Role;
using shell::SupportBar;

class TestSupportInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_guard = std::make_unique<shield::ScreenGuard>(m_demo->clock(), testkit::scrambled);
        m_window = testkit::shownWindow(m_theme, *m_guard, *m_demo);
        QVERIFY(m_window);
    }
    void init()
    {
        const intake::DemoUser& who = m_demo->user(Role::Senior);
        part<QLineEdit>("user_name").setText(who.name);
        auto& password = part<shield::SecretInput>("password");
        QTest::keyClicks(&password, who.password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY(part<QWidget>("desk_page").isVisible());
    }
    void cleanup()
    {
        trigger("action_sign_out");
        QTRY_VERIFY(!m_demo->desk().isOpen());
    }
    void cleanupTestCase()
    {
        m_window->close();
        m_demo.reset();
        m_window.reset();
    }

    void thePageNeedsSomebodyAtTheDesk()
    {
        QVERIFY(action("action_screen_protection").isEnabled());
        QVERIFY(action("action_allow_capture").isEnabled());
        trigger("action_lock");
        QTRY_VERIFY(part<QWidget>("lock_page").isVisible());
        QVERIFY(!action("action_screen_protection").isEnabled());
        QVERIFY(!action("action_allow_capture").isEnabled());
        QTest::mouseClick(&part<QPushButton>("somebody_else_button"), Qt::LeftButton);
        init();
    }

    void thePageStandsWhereTheRecordWouldAndEscapeLeavesIt()
    {
        trigger("action_screen_protection");
        QVERIFY(part<QWidget>("protection_page").isVisible());
        QVERIFY(part<QWidget>("search_box").isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!part<QWidget>("protection_page").isVisible());
    }

    void nothingIsCutOffInTheSmallestWindow()
    {
        const QSize before = m_window->size();
        m_window->resize(m_window->minimumSize());
        trigger("action_allow_capture");
        const auto& page = part<QScrollArea>("protection_page");
        QTRY_VERIFY(page.widget()->width() > 0);
        QVERIFY2(page.widget()->minimumSizeHint().width() <= page.viewport()->width(),
                 qPrintable(QStringLiteral("%1 in %2")
                                .arg(page.widget()->minimumSizeHint().width())
                                .arg(page.viewport()->width())));
        m_window->resize(before);
    }

    void theLockTakesThePageAway()
    {
        trigger("action_screen_protection");
        trigger("action_lock");
        QVERIFY(!part<QWidget>("protection_page").isVisible());
        QTest::mouseClick(&part<QPushButton>("somebody_else_button"), Qt::LeftButton);
        init();
        QVERIFY(!part<QWidget>("protection_page").isVisible());
    }

    void theActOpensTheCardAndTheBarCountsDown()
    {
        allow();
        auto& bar = part<SupportBar>("support_bar");
        QTRY_VERIFY(bar.isVisible());
        QCOMPARE(bar.text(), QStringLiteral("Pictures of the screen are allowed for support: 5:00 left. Nothing can be "
                                            "shown meanwhile."));
        m_demo->clock().advance(19'000);
        QTRY_VERIFY(bar.text().contains(QStringLiteral(" 4:41 left")));
        // What is read out says it all without the seconds, which would never come to an end.
        const QString spoken = QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name);
        QVERIFY(spoken.contains(QStringLiteral("allowed for support")));
        QVERIFY(!spoken.contains(QStringLiteral("left")));
        QCOMPARE(m_guard->protection().level, ScreenLevel::None);
    }

    void endNowEndsIt()
    {
        const auto before = m_demo->ownRows(QStringLiteral("capture.end")).size();
        allow();
        QTRY_VERIFY(part<SupportBar>("support_bar").isVisible());
        QTest::mouseClick(&part<QPushButton>("support_end"), Qt::LeftButton);
        QVERIFY(!part<SupportBar>("support_bar").isVisible());
        QCOMPARE(m_demo->desk().captureAllowedMs(), qint64{0});
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        QTRY_COMPARE(m_demo->ownRows(QStringLiteral("capture.end")).size(), before + 1);
    }

    void theBarGoesWhenTheTimeIsUp()
    {
        allow();
        QTRY_VERIFY(part<SupportBar>("support_bar").isVisible());
        m_demo->clock().advance(5 * 60'000);
        QTRY_VERIFY(!part<SupportBar>("support_bar").isVisible());
    }

    void theBarGoesWithTheLock()
    {
        allow();
        QTRY_VERIFY(part<SupportBar>("support_bar").isVisible());
        trigger("action_lock");
        QTRY_VERIFY(!part<SupportBar>("support_bar").isVisible());
        QTest::mouseClick(&part<QPushButton>("somebody_else_button"), Qt::LeftButton);
        init();
    }

private:
    void allow()
    {
        trigger("action_allow_capture");
        QVERIFY(part<QLineEdit>("support_name").hasFocus());
        part<QLineEdit>("support_name").setText(m_demo->user(Role::Supervisor).name);
        auto& password = part<shield::SecretInput>("support_password");
        QTest::keyClicks(&password, m_demo->user(Role::Supervisor).password);
        QTest::keyClick(&password, Qt::Key_Return);
    }
    template<typename Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_window->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QAction& action(const char* name) const
    {
        return *m_window->findChild<QAction*>(QLatin1String(name));
    }
    void trigger(const char* name) const { action(name).trigger(); }

    QTemporaryDir m_config;
    shell::Theme m_theme{shell::Shade::Light};
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestSupportInWindow)
#include "test_support_in_window.moc"
