// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_window.h"
#include "models/call_queue_model.h"
#include "ui/shield/secret_input.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextEdit>

#include <algorithm>

using namespace scrim;
using policy::Role;

namespace {

/// Everything that a model says in any of its first roles.
void gather(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& said)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 16; ++role) {
                const QVariant value = index.data(role);
                said += value.canConvert<QStringList>() ? value.toStringList() : QStringList(value.toString());
            }
            gather(model, index, said);
        }
    }
}

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_config;
    std::unique_ptr<testkit::DemoDesk> m_demo;
    shell::Theme m_theme{shell::Shade::Light};
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<shell::MainWindow> m_window;
    records::Customer m_customer;

    template<typename T>
    T& part(const char* name)
    {
        auto* found = m_window->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return *found;
    }
    void signIn(Role role)
    {
        const intake::DemoUser& who = m_demo->user(role);
        part<QLineEdit>("user_name").setText(who.name);
        auto& password = part<shield::SecretInput>("password");
        QTest::keyClicks(&password, who.password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY(part<QWidget>("desk_page").isVisible());
    }
    void unlock(Role role)
    {
        auto& password = part<shield::SecretInput>("unlock_password");
        QTest::keyClicks(&password, m_demo->user(role).password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY(part<QWidget>("desk_page").isVisible());
    }
    /// What all widgets and models of this process say, whether they are seen or not.
    QStringList everythingSaid()
    {
        QStringList said;
        for (QWidget* widget : QApplication::allWidgets()) {
            said +=
                {widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
            if (const auto* label = qobject_cast<QLabel*>(widget))
                said += label->text();
            if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                said += button->text();
            if (const auto* line = qobject_cast<QLineEdit*>(widget))
                said += line->text();
            if (const auto* text = qobject_cast<QTextEdit*>(widget))
                said += text->toPlainText();
        }
        for (const QAbstractItemModel* model : m_window->findChildren<QAbstractItemModel*>())
            gather(*model, {}, said);
        return said;
    }
    bool isSaid(const QString& text)
    {
        const QStringList said = everythingSaid();
        return std::ranges::any_of(said, [&text](const QString& line) { return line.contains(text); });
    }
    void openCustomer()
    {
        auto& box = part<QLineEdit>("search_box");
        box.setText(m_customer.name);
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("field_phone")) != nullptr);
    }

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_guard = std::make_unique<shield::ScreenGuard>(m_demo->clock(), testkit::scrambled);
        m_window = testkit::shownWindow(m_theme, *m_guard, *m_demo);
        QVERIFY(m_window);
        signIn(Role::Agent);
        m_customer = m_demo->customerWith({policy::Field::Phone});
        openCustomer();
    }
    void cleanup()
    {
        m_window->close();
        m_demo.reset();
        m_window.reset();
        m_guard.reset();
    }

    void behindTheLockNoCustomerIsLeftInAnyWidgetOrModel()
    {
        QVERIFY(isSaid(m_customer.name));
        m_window->lock(QStringLiteral("session"));
        QVERIFY(part<QWidget>("lock_page").isVisible());
        QVERIFY(!isSaid(m_customer.name));
        QVERIFY(!isSaid(m_customer.name.section(QLatin1Char(' '), -1)));
        QTRY_VERIFY(!m_demo->desk().isOpen());
    }

    void theSamePersonComesBackToTheSamePlace()
    {
        m_window->lock(QStringLiteral("suspend"));
        unlock(Role::Agent);
        QTRY_VERIFY(isSaid(m_customer.name));
        const auto locks = m_demo->ownRows(QStringLiteral("session.lock"));
        QCOMPARE(locks.size(), std::size_t{1});
        QCOMPARE(locks[0].reason, QStringLiteral("suspend"));
    }

    void somebodyElseGetsTheirOwnDeskAndTheFirstIsSignedOutOnRecord()
    {
        m_window->lock(QStringLiteral("key"));
        QTRY_VERIFY(part<QPushButton>("somebody_else_button").isEnabled());
        QTest::mouseClick(&part<QPushButton>("somebody_else_button"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("sign_in_page").isVisible());
        QVERIFY(part<QLineEdit>("user_name").text().isEmpty());
        signIn(Role::Senior);
        QCOMPARE(m_demo->desk().person().name, QStringLiteral("senior"));
        QVERIFY(!isSaid(m_customer.name));
        m_demo->signOut();
        QTRY_VERIFY(!m_demo->desk().isOpen());
        // Written without their keys, so that it is the supervisors' to read.
        m_demo->signIn(Role::Supervisor);
        const auto rows = testkit::answered(m_demo->desk().logRows(500));
        REQUIRE_OK(rows);
        QCOMPARE(std::ranges::count_if(*rows,
                                       [](const models::LogRow& row) {
                                           return row.action == QLatin1String("session.sign_out") &&
                                                  row.actor == QLatin1String("agent");
                                       }),
                 1);
    }

    void aMachineThatSleptTooLongIsLockedBeforeItPaints()
    {
        m_demo->clock().advance(qint64{16} * 60'000);
        m_window->repaint();
        // No turn of the loop in between, and so no timer: painting alone has found it out.
        QVERIFY(part<QWidget>("lock_page").isVisible());
        QVERIFY(!isSaid(m_customer.name));
    }

    void whatIsDoneAfterwardsIsDoneOnce()
    {
        int done = 0;
        m_window->lock(QStringLiteral("suspend"), [&done] { ++done; });
        QCOMPARE(done, 0);
        QTRY_COMPARE(done, 1);
        m_window->lock(QStringLiteral("suspend"), [&done] { ++done; });
        QCOMPARE(done, 2);
        unlock(Role::Agent);
        QCOMPARE(m_demo->ownRows(QStringLiteral("session.lock")).size(), std::size_t{1});
    }

    void aCallThatComesBehindTheLockIsCountedAndShownAfterwards()
    {
        m_window->lock(QStringLiteral("key"));
        QVERIFY(!part<QLabel>("calls_waiting").isVisible());
        const auto answer = m_window->calls()->offer({testkit::secret("+49 30 23125 999"), {}, {}});
        QVERIFY(answer.kind == telephony::Answer::Kind::Ok);
        QVERIFY(part<QLabel>("calls_waiting").isVisible());
        QVERIFY(!part<QWidget>("call_queue").isVisible());
        unlock(Role::Agent);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("unknown_caller")) != nullptr);
        QVERIFY(part<QWidget>("unknown_caller").isVisible());
    }
};

QTEST_MAIN(TestLock)
#include "test_lock.moc"
