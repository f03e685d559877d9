// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"
#include "ui/oversight/bar_view.h"
#include "ui/oversight/lens.h"
#include "ui/oversight/log_view.h"
#include "ui/oversight/oversight_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace scrim;
using namespace scrim::oversight;
using policy::Role;
using review::Column;

namespace {

review::Filter only(Column column, const char* word)
{
    review::Filter filter;
    filter.any[column] = {QString::fromLatin1(word)};
    return filter;
}

} // namespace

/// The page over a real desk and a real log.
class TestOversightPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_config;
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<OversightPage> m_page;

    template<typename Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("there is no %s", name);
        return *widget;
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        const auto buttons = m_page->findChildren<QPushButton*>(QStringLiteral("filter_chip"));
        for (const QPushButton* button : buttons) {
            if (button->isVisible())
                names.append(button->accessibleName());
        }
        return names;
    }
    [[nodiscard]] QString state() const { return part<QLabel>("log_state").text(); }
    [[nodiscard]] bool isFound() const
    {
        return state().contains(QStringLiteral("on record")) && !m_page->lens().isSearching();
    }
    void open(Role role)
    {
        m_demo->signIn(role);
        m_page = std::make_unique<OversightPage>(m_demo->desk(), m_demo->clock());
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(isFound(), 30'000);
    }
    [[nodiscard]] int rows() const { return part<LogView>("log_table").model()->rowCount(); }
    void choose(int row) const
    {
        auto& view = part<LogView>("log_table");
        view.setCurrentIndex(view.model()->index(row, 0));
    }
    [[nodiscard]] QString sentence() const { return part<QLabel>("entry_sentence").text(); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_demo->signIn(Role::Agent);
        const auto customer = m_demo->customerWith({policy::Field::Email});
        for (int i = 0; i < 3; ++i) {
            auto lit = testkit::answered(m_demo->desk().reveal(customer.id, policy::Field::Email, {}));
            REQUIRE_OK(lit);
            REQUIRE_OK(testkit::answered(m_demo->desk().conceal(std::move(**lit), 2000, reveal::Concealed::Left)));
        }
        m_demo->signOut();
    }
    void cleanup()
    {
        m_page.reset();
        m_demo->signOut();
    }

    void aSupervisorReadsEverythingAndThatIsOnRecord()
    {
        open(Role::Supervisor);
        QCOMPARE(part<QLabel>("oversight_title").text(), QStringLiteral("Access log"));
        QCOMPARE(m_page->book().current().rows, m_page->book().current().entries);
        QVERIFY(rows() > 6);
        choose(0);
        QTRY_VERIFY(sentence().contains(QStringLiteral("supervisor")));
    }

    void anAgentReadsTheirOwnAndIsToldSo()
    {
        open(Role::Agent);
        QCOMPARE(part<QLabel>("oversight_title").text(), QStringLiteral("What is on record about you"));
        auto& view = part<LogView>("log_table");
        const QModelIndex last = view.model()->index(rows() - 1, 0);
        QTRY_VERIFY(last.siblingAtColumn(2).data().isValid());
        const auto actors = testkit::answered(m_page->book().terms(Column::Actor, {}, 10));
        REQUIRE_OK(actors);
        for (const review::Term& term : *actors)
            QCOMPARE(term.text, QStringLiteral("agent"));
    }

    void aSectionOfTheWholeLogIsNotForAgents()
    {
        open(Role::Agent);
        auto* section = new QWidget;
        m_page->addSection(QStringLiteral("own"), QStringLiteral("Own"), *section, OversightPage::Needs::WholeLog);
        m_page->hide();
        m_page->show();
        QCOMPARE(part<QTabBar>("oversight_sections").count(), 2);
        cleanup();
        open(Role::Supervisor);
        section = new QWidget;
        m_page->addSection(QStringLiteral("own"), QStringLiteral("Own"), *section, OversightPage::Needs::WholeLog);
        m_page->showSection(*section);
        QVERIFY(section->isVisible());
        QVERIFY(!part<QLineEdit>("log_text").isVisible());
    }

    void whatIsTypedNarrowsTheTableOnceAndEscapeUndoesIt()
    {
        open(Role::Supervisor);
        const int all = rows();
        auto& text = part<QLineEdit>("log_text");
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("email"));
        QTRY_VERIFY(rows() < all && isFound());
        QCOMPARE(chips().size(), 1);
        QTest::keyClick(&text, Qt::Key_Escape);
        QTRY_VERIFY(rows() >= all && chips().isEmpty());
        QVERIFY(text.text().isEmpty());
    }

    void termsAreOfferedWithTheirCountsAndBecomeAChip()
    {
        open(Role::Supervisor);
        part<QPushButton>("add_filter").click();
        part<QPushButton>("line_filter_by_action").click();
        auto& list = part<QListView>("term_list");
        QTRY_VERIFY(list.model()->rowCount() > 2);
        auto& box = part<QLineEdit>("term_search");
        QTest::keyClicks(&box, QStringLiteral("field.reveal"));
        QTRY_COMPARE(list.model()->rowCount(), 1);
        QVERIFY(list.model()->index(0, 0).data().toString().endsWith(QLatin1Char('3')));
        // Enter does not have to wait for the list.
        box.clear();
        QTest::keyClicks(&box, QStringLiteral("reveal"));
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(m_page->lens().filter().any.at(Column::Action), QStringList{QStringLiteral("field.reveal")});
        QCOMPARE(chips(), QStringList{QStringLiteral("Remove filter: What: Looked at a field")});
        QVERIFY(m_page->goBack());
        QTRY_VERIFY(rows() > 3);
        QVERIFY(!m_page->goBack());
    }

    void everythingByAPersonKeepsTheEntryThatIsRead()
    {
        open(Role::Supervisor);
        m_page->lens().look(only(Column::Action, "field.conceal"));
        QTRY_COMPARE(rows(), 3);
        choose(1);
        QTRY_VERIFY(part<QPushButton>("detail_everything_by").isVisible());
        QTRY_VERIFY(part<QLabel>("entry_number").text().startsWith(QStringLiteral("Entry")));
        const QString heading = part<QLabel>("entry_number").text();
        QTRY_VERIFY(part<QPushButton>("detail_everything_by").isEnabled());
        part<QPushButton>("detail_everything_by").click();
        QTRY_VERIFY(rows() > 3 && isFound());
        QTRY_VERIFY(part<LogView>("log_table").currentSeq() >= 0);
        QCOMPARE(part<QLabel>("entry_number").text(), heading);
        part<QPushButton>("detail_everything_about").click();
        QTRY_VERIFY(m_page->lens().filter().any.contains(Column::Subject) && isFound());
        QVERIFY(rows() >= 6);
    }

    void theSentenceCanBeCopied()
    {
        open(Role::Supervisor);
        choose(0);
        QTRY_VERIFY(part<QPushButton>("detail_copy").isVisible());
        QTRY_VERIFY(sentence().contains(QStringLiteral("supervisor")));
        part<QPushButton>("detail_copy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(), sentence());
    }

    void aFilterIsSavedUnderANameAndAppliedAgain()
    {
        open(Role::Supervisor);
        const review::Filter allowed = only(Column::Outcome, "allowed");
        m_page->lens().look(allowed);
        part<QPushButton>("saved_filters").click();
        part<QPushButton>("line_save_filters").click();
        auto& name = part<QLineEdit>("filter_name");
        QTest::keyClicks(&name, QStringLiteral("Went well"));
        QTest::keyClick(&name, Qt::Key_Return);
        QTRY_COMPARE(testkit::answered(m_page->book().savedFilters())->size(), std::size_t{1});
        m_page->lens().look({});
        QTRY_VERIFY(isFound());
        part<QPushButton>("saved_filters").click();
        auto& saved = part<QPushButton>("line_saved_filter");
        QCOMPARE(saved.text(), QStringLiteral("Went well"));
        saved.click();
        QCOMPARE(m_page->lens().filter(), allowed);
        REQUIRE_OK(testkit::answered(m_page->book().saveFilters({})));
    }

    void aBarLeadsToItsEntriesAndBackLeadsToThePictures()
    {
        open(Role::Supervisor);
        auto& tabs = part<QTabBar>("oversight_sections");
        tabs.setCurrentIndex(1);
        auto& bars = part<BarView>("reveals_by_person_picture");
        QTRY_VERIFY(bars.isVisible());
        QVERIFY(bars.accessibleDescription().contains(QStringLiteral("an hour")));
        bars.setFocus();
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.marked(), 0);
        QVERIFY(bars.accessibleDescription().contains(QStringLiteral("agent")));
        QTest::mouseClick(bars.viewport(), Qt::LeftButton, Qt::NoModifier, bars.positionOf(0));
        QCOMPARE(tabs.currentIndex(), 0);
        QCOMPARE(m_page->lens().filter().any.at(Column::Actor), QStringList{QStringLiteral("agent")});
        QTRY_COMPARE(rows(), 3);
        QVERIFY(m_page->goBack());
        QCOMPARE(tabs.currentIndex(), 1);
    }

    void aHiddenColumnStaysHiddenForThatPerson()
    {
        open(Role::Supervisor);
        QMenu columns;
        part<LogView>("log_table").offerColumns(columns);
        auto* reason = columns.findChild<QAction*>(QStringLiteral("column_reason"));
        QVERIFY(reason->isChecked());
        reason->trigger();
        QTRY_VERIFY(!columnsOf(QStringLiteral("supervisor")).empty());
        cleanup();
        open(Role::Supervisor);
        part<LogView>("log_table").offerColumns(columns);
        QVERIFY(!columns.findChild<QAction*>(QStringLiteral("column_reason"))->isChecked());
        columns.findChild<QAction*>(QStringLiteral("columns_reset"))->trigger();
    }

    void escapeLeavesACardAndGivesTheKeyboardBack()
    {
        open(Role::Supervisor);
        auto& button = part<QPushButton>("add_filter");
        button.click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("line_filter_by_role"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(part<QWidget>("term_picker").isVisible());
        QVERIFY(!part<QWidget>("term_picker").isWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!part<QWidget>("term_picker").isVisible());
        QCOMPARE(QApplication::focusWidget(), &button);
        QVERIFY(m_page->lens().filter().isEmpty());
    }

    void theLockLeavesNothingBehind()
    {
        open(Role::Supervisor);
        m_page->lens().look(only(Column::Outcome, "allowed"));
        QTRY_VERIFY(isFound());
        choose(0);
        QTRY_VERIFY(sentence().contains(QStringLiteral("supervisor")));
        REQUIRE_OK(testkit::answered(m_demo->desk().lock(QStringLiteral("key"))));
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!m_page->book().isOpen());
        QVERIFY(m_page->lens().filter().isEmpty());
        QVERIFY(!sentence().contains(QStringLiteral("supervisor")));
        QVERIFY(chips().isEmpty());
    }
};

QTEST_MAIN(TestOversightPage)
#include "test_oversight_page.moc"
