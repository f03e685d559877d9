// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_window.h"
#include "models/call_queue_model.h"
#include "ring_of.h"
#include "ui/desk/desk_page.h"
#include "ui/shield/secret_input.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace scrim;
using policy::Role;
using shell::Shade;

namespace {

/// Room around a widget for what it is told from.
constexpr int around = 6;

QString nameOf(const QWidget& widget)
{
    return widget.objectName().isEmpty()
               ? QStringLiteral("%1 in %2")
                     .arg(QLatin1String(widget.metaObject()->className()),
                          widget.parentWidget() == nullptr ? QString() : widget.parentWidget()->objectName())
               : widget.objectName();
}

bool isInSight(const QWidget& widget)
{
    // What fills a frameless one is not its own region, but its viewport's.
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    return !widget.visibleRegion().isEmpty() || (area != nullptr && !area->viewport()->visibleRegion().isEmpty());
}

bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr;
}

void bringIntoSight(QWidget& widget)
{
    for (QWidget* holder = widget.parentWidget(); holder != nullptr; holder = holder->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(holder);
        if (area == nullptr)
            continue;
        // Not ensureWidgetVisible(), which is content with the caret.
        const QRect whole(widget.mapTo(area->widget(), QPoint()), widget.size());
        for (const QPoint corner : {whole.bottomRight(), whole.topLeft()})
            area->ensureVisible(corner.x(), corner.y(), around, around);
    }
    QCoreApplication::processEvents();
}

} // namespace

/// The pages of the real window, looked at as Tab walks over them.
class TestFocusRings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        QApplication::setCursorFlashTime(0);
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_guard = std::make_unique<shield::ScreenGuard>(m_demo->clock(), testkit::scrambled);
        m_window = testkit::shownWindow(m_theme, *m_guard, *m_demo);
        QVERIFY(m_window);
    }
    void cleanupTestCase()
    {
        m_window->close();
        m_demo.reset();
        m_window.reset();
    }

    void whereTheKeyboardIsCanBeSeenInEveryWidget_data()
    {
        QTest::addColumn<int>("shade");
        QTest::newRow("light") << static_cast<int>(Shade::Light);
        QTest::newRow("dark") << static_cast<int>(Shade::Dark);
        QTest::newRow("high contrast, light") << static_cast<int>(Shade::ContrastLight);
        QTest::newRow("high contrast, dark") << static_cast<int>(Shade::ContrastDark);
    }
    void whereTheKeyboardIsCanBeSeenInEveryWidget()
    {
        QFETCH(int, shade);
        m_theme.choose(static_cast<Shade>(shade));
        m_walked.clear();
        m_lacking.clear();
        walk();
        walkTheDesk();
        walkTheLog();
        walkTheImport();
        QVERIFY2(m_lacking.isEmpty(), qPrintable(m_lacking.join(QLatin1Char('\n'))));
        for (const char* name : {"user_name",       "password",           "search_box",
                                 "result_list",     "call_list",          "customer_bar",
                                 "field_phone",     "tag_input",          "orders_table",
                                 "note_edit",       "disposition_list",   "verify_input",
                                 "command_input",   "practice_field",     "totp_secret",
                                 "unlock_password", "oversight_sections", "log_table",
                                 "log_text",        "filter_chip",        "reveals_over_time_picture",
                                 "reveals_in_week", "review_list",        "day_table",
                                 "rule_table",      "import_file"})
            QVERIFY2(m_walked.contains(QLatin1String(name)),
                     qPrintable(QStringLiteral("%1 is none of: %2")
                                    .arg(QLatin1String(name), QStringList(m_walked.values()).join(QLatin1Char(' ')))));
    }

private:
    /// Every widget in sight that Tab stops at.
    void walk()
    {
        QCoreApplication::processEvents();
        const QWidget* overlay = nullptr;
        for (const char* name : {"command_palette", "shortcut_sheet"}) {
            if (const auto* card = m_window->findChild<QWidget*>(QLatin1String(name));
                card != nullptr && card->isVisible())
                overlay = card;
        }
        // Where the keyboard goes, something may be made anew.
        const auto all = m_window->findChildren<QWidget*>();
        for (const QPointer<QWidget>& widget : std::vector<QPointer<QWidget>>(all.begin(), all.end())) {
            if (widget != nullptr && takesTab(*widget) && (overlay == nullptr || overlay->isAncestorOf(widget)))
                look(*widget);
        }
    }
    void look(QWidget& widget)
    {
        const QString name = nameOf(widget);
        if (m_walked.contains(name))
            return;
        bringIntoSight(widget);
        bringIntoSight(widget); // a layout may have waited for the first
        if (!isInSight(widget))
            return;
        if (QWidget* there = QApplication::focusWidget())
            there->clearFocus();
        const QRect area = QRect(widget.mapTo(m_window.get(), QPoint()), widget.size())
                               .adjusted(-around, -around, around, around)
                               .intersected(m_window->rect());
        const QImage without = pictureOf(area);
        widget.setFocus(Qt::TabFocusReason);
        const QImage with = pictureOf(area);
        if (!widget.hasFocus())
            return;
        m_walked.insert(name);
        if (const QString lacks = testkit::RingOf(without, with).lacks(); !lacks.isEmpty())
            m_lacking.append(QStringLiteral("%1: %2").arg(name, lacks));
    }
    [[nodiscard]] QImage pictureOf(const QRect& area) const
    {
        QCoreApplication::processEvents();
        return m_window->grab(area).toImage().convertToFormat(QImage::Format_RGB32);
    }

    void walkTheDesk()
    {
        signIn(Role::Agent);
        walk();
        (void)m_window->calls()->offer({testkit::secret("+49 30 23125 999"), {}, {}});
        auto& box = part<QLineEdit>("search_box");
        box.setText(m_demo->customerWith({policy::Field::Phone}).name);
        QTRY_VERIFY(part<QAbstractItemView>("result_list").model()->rowCount() > 0);
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("field_phone")) != nullptr);
        trigger("action_start_call");
        QTRY_VERIFY(m_demo->desk().call().has_value());
        trigger("action_verify_caller");
        part<QWidget>("note_edit").setFocus();
        QTest::keyClicks(&part<QWidget>("note_edit"), QStringLiteral("Pays with 4111 1111 1111 1111. "));
        walk();
        trigger("action_end_call");
        walk();
        if (m_demo->desk().call().has_value())
            (void)testkit::answered(m_demo->desk().endCall());
        part<desk::DeskPage>("desk_page").open({RecordKind::Order, 1});
        QTRY_VERIFY(part<QWidget>("order_page").isVisible());
        walk();
        for (const char* overlay : {"action_command_palette", "action_shortcut_sheet"}) {
            trigger(overlay);
            walk();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        trigger("action_allow_capture");
        walk();
        walkTheAccount();
        trigger("action_lock");
        QTRY_VERIFY(part<QWidget>("lock_page").isVisible());
        walk();
        QTRY_VERIFY(!m_demo->desk().isOpen());
        QTest::mouseClick(&part<QWidget>("somebody_else_button"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("sign_in_page").isVisible());
    }
    void walkTheAccount()
    {
        trigger("action_change_password");
        walk();
        QTest::mouseClick(&part<QWidget>("password_cancel"), Qt::LeftButton);
        trigger("action_second_factor");
        walk();
        auto& password = part<shield::SecretInput>("enrol_password");
        QTest::keyClicks(&password, m_demo->user(Role::Agent).password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("totp_qr").isVisible(), 30'000);
        walk();
        QTest::mouseClick(&part<QWidget>("enrol_cancel"), Qt::LeftButton);
    }
    void walkTheLog()
    {
        signIn(Role::Supervisor);
        trigger("action_access_log");
        auto& table = part<QTableView>("log_table");
        QTRY_VERIFY(table.model()->rowCount() > 0);
        table.setCurrentIndex(table.model()->index(0, 0));
        QTRY_VERIFY(part<QWidget>("detail_only_action").isEnabled());
        QTest::mouseClick(&part<QWidget>("detail_only_action"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("filter_chip").isVisible());
        walk();
        for (const char* section : {"reveals_over_time_picture", "review_list", "day_table", "rule_table"}) {
            auto& sections = part<QTabBar>("oversight_sections");
            sections.setCurrentIndex(sections.currentIndex() + 1);
            const auto isThere = [&] { return part<QWidget>(section).isVisible() && !isBusy(); };
            QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
            walk();
        }
        signOut();
    }
    void walkTheImport()
    {
        signIn(Role::Admin);
        trigger("action_import");
        walk();
        signOut();
    }

    [[nodiscard]] bool isBusy() const
    {
        const auto bars = m_window->findChildren<QProgressBar*>();
        return std::ranges::any_of(bars, &QProgressBar::isVisible);
    }
    void signIn(Role role)
    {
        const intake::DemoUser& who = m_demo->user(role);
        part<QLineEdit>("user_name").setText(who.name);
        auto& password = part<shield::SecretInput>("password");
        QTest::keyClicks(&password, who.password);
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("desk_page").isVisible(), 30'000);
    }
    void signOut()
    {
        trigger("action_sign_out");
        QTRY_VERIFY(!m_demo->desk().isOpen());
    }
    void trigger(const char* name) const
    {
        auto* action = m_window->findChild<QAction*>(QLatin1String(name));
        if (action == nullptr)
            qFatal("no %s", name);
        action->trigger();
        QCoreApplication::processEvents();
    }
    template<typename Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return *found;
    }

    QTemporaryDir m_config;
    shell::Theme m_theme{Shade::Light};
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<shell::MainWindow> m_window;
    QSet<QString> m_walked;
    QStringList m_lacking;
};

QTEST_MAIN(TestFocusRings)
#include "test_focus_rings.moc"
