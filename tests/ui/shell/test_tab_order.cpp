// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_window.h"
#include "tab_walk.h"
#include "ui/desk/desk_page.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/secret_input.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

using namespace scrim;
using policy::Role;

/// Every page of the window, walked through by Tab, read from left to right and from right to left.
class TestTabOrder : public QObject
{
    Q_OBJECT

    template<typename T>
    [[nodiscard]] T& part(const char* name)
    {
        const auto all = m_window->findChildren<T*>(QLatin1String(name));
        const auto visible = std::ranges::find_if(all, [](const T* each) {
            if constexpr (std::is_base_of_v<QWidget, T>)
                return each->isVisible();
            else
                return true;
        });
        return visible == all.end() ? *all.front() : **visible;
    }
    [[nodiscard]] bool isSeen(const char* name)
    {
        const auto all = m_window->findChildren<QWidget*>(QLatin1String(name));
        return std::ranges::any_of(all, &QWidget::isVisible);
    }

    void signIn(Role role)
    {
        const intake::DemoUser& who = m_demo->user(role);
        part<QLineEdit>("user_name").setText(who.name);
        auto& password = part<shield::SecretInput>("password");
        QTest::keyClicks(&password, who.password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("desk_page"), 30'000);
        REQUIRE_OK(testkit::answered(m_demo->desk().shape()));
        QCoreApplication::processEvents();
    }
    void trigger(const char* action, const char* shows)
    {
        part<QAction>(action).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(shows), 20'000);
    }
    void openCustomer()
    {
        const records::Customer customer =
            m_demo->customerWith({policy::Field::Email, policy::Field::Phone, policy::Field::CardNumber});
        part<desk::DeskPage>("desk_page").open(customer.id);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("field_card_number"), 20'000);
        QTest::qWait(300); // notes, orders and tags come after it
    }
    void look(const char* page)
    {
        if (QApplication::focusWidget() == nullptr)
            m_window->setFocus();
        const QStringList faults = testkit::faultsOfTabOrder(*m_window);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QLatin1String(page) + QStringLiteral(":\n  ") + faults.join(QStringLiteral("\n  "))));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void init()
    {
        QFETCH_GLOBAL(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
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
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theSignInPage() { look("sign-in"); }

    void theLockPage()
    {
        signIn(Role::Agent);
        trigger("action_lock", "lock_page");
        look("lock");
    }

    void theEmptyDesk()
    {
        signIn(Role::Agent);
        look("desk");
    }

    void aCustomer()
    {
        signIn(Role::Agent);
        openCustomer();
        look("customer");
    }

    void aCustomerInACallAndItsWrapUp()
    {
        signIn(Role::Senior);
        openCustomer();
        trigger("action_start_call", "call_clock");
        look("customer in a call");
        trigger("action_end_call", "disposition_list");
        look("wrap-up");
    }

    void anOrder()
    {
        signIn(Role::Senior);
        openCustomer();
        auto& orders = part<QWidget>("orders_table");
        orders.setFocus();
        QTest::keyClick(&orders, Qt::Key_Home);
        QTest::keyClick(&orders, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("order_page"), 20'000);
        QTest::qWait(300);
        look("order");
    }

    void theAccount()
    {
        signIn(Role::Agent);
        trigger("action_change_password", "password_new");
        look("change of the password");
        QTest::keyClick(&part<QWidget>("password_new"), Qt::Key_Escape);
        QTest::mouseClick(&part<QWidget>("password_cancel"), Qt::LeftButton);
        QTRY_VERIFY(isSeen("desk_page"));
        trigger("action_second_factor", "enrol_password");
        look("second factor");
    }

    void theScreenProtection()
    {
        signIn(Role::Senior);
        trigger("action_screen_protection", "practice_field");
        look("screen protection");
        trigger("action_allow_capture", "support_name");
        look("pictures for support");
    }

    void anImport()
    {
        signIn(Role::Admin);
        trigger("action_import", "import_file");
        look("import");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Id;Name;Mail;Phone\n1001;Mara Sample;mara@example.com;+44 20 7946 0100\n");
        file.close();
        part<QLineEdit>("import_file").setText(path);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("import_preview"), 20'000);
        QTest::qWait(300);
        look("import with a file");
    }

    void everySectionOfTheAccessLog()
    {
        for (const Role role : {Role::Supervisor, Role::Auditor, Role::Agent}) {
            signIn(role);
            trigger("action_access_log", "oversight_sections");
            QTRY_VERIFY_WITH_TIMEOUT(part<QTableView>("log_table").model()->rowCount() > 0, 20'000);
            auto& sections = part<QTabBar>("oversight_sections");
            for (int i = 0; i < sections.count(); ++i) {
                sections.setCurrentIndex(i);
                QTest::qWait(400);
                look(qPrintable(sections.tabText(i)));
            }
            trigger("action_sign_out", "sign_in_page");
        }
    }

private:
    shell::Theme m_theme;
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestTabOrder)
#include "test_tab_order.moc"
