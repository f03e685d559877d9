// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/command_model.h"
#include "ui/shell/commands.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace scrim;
using namespace scrim::shell;

namespace {

Command commandOf(const char* text, const char* keywords = "")
{
    return {.key = QLatin1String(text),
            .text = QLatin1String(text),
            .category = {},
            .keywords = QLatin1String(keywords),
            .shortcut = {},
            .icon = {},
            .run = [] {}};
}

QStringList shownIn(const CommandModel& model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row).data().toString());
    return shown;
}

/// A window with the registry, a menu bar and an input on its page.
class Window final : public QWidget
{
public:
    Window() : m_actions(*this), m_bar(new QMenuBar(this)), m_page(new QLineEdit(this)), m_commands(m_actions, *this)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_bar);
        column->addWidget(m_page);
        m_actions.fill(*m_bar);
        m_actions.setAtDesk(true);
        resize(1000, 700);
        show();
        activateWindow();
        m_page->setFocus();
    }
    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] Commands& commands() { return m_commands; }
    [[nodiscard]] QLineEdit& page() { return *m_page; }
    [[nodiscard]] QMenuBar& bar() { return *m_bar; }
    [[nodiscard]] QWidget& palette() { return *findChild<QWidget*>(QStringLiteral("command_palette")); }
    [[nodiscard]] QWidget& sheet() { return *findChild<QWidget*>(QStringLiteral("shortcut_sheet")); }
    [[nodiscard]] QLineEdit& input() { return *findChild<QLineEdit*>(QStringLiteral("command_input")); }
    [[nodiscard]] QListView& list() { return *findChild<QListView*>(QStringLiteral("command_list")); }
    [[nodiscard]] QStringList listed()
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts.append(list().model()->index(row, 0).data().toString());
        return texts;
    }
    void offerTo(policy::Role role) { m_actions.offerTo(role, {}); }

private:
    Actions m_actions;
    QMenuBar* m_bar;
    QLineEdit* m_page;
    Commands m_commands;
};

void ctrl(Window& window, Qt::Key key)
{
    QTest::keyClick(&window, key, Qt::ControlModifier);
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThatBeginsWithWhatIsTypedComesFirst()
    {
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands({commandOf("Sign out", "leave lock"), commandOf("End the call"), commandOf("Lock"),
                           commandOf("Unlock the door"), commandOf("Clock")},
                          {});
        model.setTyped(QStringLiteral("lock"));
        QCOMPARE(shownIn(model), QStringList({QStringLiteral("Lock"), QStringLiteral("Sign out"),
                                              QStringLiteral("Unlock the door"), QStringLiteral("Clock")}));
        model.setTyped(QStringLiteral("the en"));
        QCOMPARE(shownIn(model), QStringList({QStringLiteral("End the call")}));
        model.setTyped(QStringLiteral("zzz"));
        QCOMPARE(model.rowCount(), 0);
    }

    void whatWasUsedLatelyComesBeforeItsEquals()
    {
        CommandModel model;
        model.setCommands({commandOf("Alpha"), commandOf("Beta"), commandOf("Gamma")},
                          {QStringLiteral("Gamma"), QStringLiteral("Beta")});
        QCOMPARE(shownIn(model),
                 QStringList({QStringLiteral("Gamma"), QStringLiteral("Beta"), QStringLiteral("Alpha")}));
    }

    void whatCannotBeDoneNowComesAfterItsEquals()
    {
        CommandModel model;
        Command impossible = commandOf("Alpha");
        impossible.isPossible = false;
        model.setCommands({impossible, commandOf("Beta")}, {QStringLiteral("Alpha")});
        QCOMPARE(shownIn(model), QStringList({QStringLiteral("Beta"), QStringLiteral("Alpha")}));
    }

    void ctrlKRunsWhatIsTypedAndGivesTheKeyboardBack()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.offerTo(policy::Role::Agent);
        const QSignalSpy locked(&window.actions().at(ActionId::Lock), &QAction::triggered);
        ctrl(window, Qt::Key_K);
        QVERIFY(window.palette().isVisible());
        QVERIFY(window.input().hasFocus());
        QTest::keyClicks(&window.input(), QStringLiteral("lock"));
        QTest::keyClick(&window.input(), Qt::Key_Return);
        QCOMPARE(locked.count(), 1);
        QVERIFY(!window.palette().isVisible());
        QVERIFY(window.page().hasFocus());
    }

    void escapeClosesItAndDoesNothing()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.offerTo(policy::Role::Agent);
        ctrl(window, Qt::Key_K);
        QTest::keyClick(&window.input(), Qt::Key_Escape);
        QVERIFY(!window.palette().isVisible());
        QVERIFY(window.page().hasFocus());
    }

    void tabDoesNotLeaveTheCard()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.offerTo(policy::Role::Agent);
        ctrl(window, Qt::Key_K);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(window.palette().isAncestorOf(QApplication::focusWidget()));
        }
    }

    void whatARoleMayNotDoIsNeitherInMenuNorPaletteNorSheetNorOnItsKey()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy imported(&window.actions().at(ActionId::Import), &QAction::triggered);
        for (const auto role : policy::allRoles) {
            window.offerTo(role);
            const bool may = policy::administers(role);
            QCOMPARE(window.actions().at(ActionId::Import).isVisible(), may);
            ctrl(window, Qt::Key_K);
            QCOMPARE(window.listed().contains(QStringLiteral("Import…")), may);
            QTest::keyClick(&window.input(), Qt::Key_Escape);
            ctrl(window, Qt::Key_Slash);
            QVERIFY(window.sheet().isVisible());
            QStringList said;
            for (const QLabel* label : window.sheet().findChildren<QLabel*>())
                said.append(label->text());
            QCOMPARE(said.contains(QStringLiteral("Import…")), may);
            QVERIFY(said.contains(QStringLiteral("Lock")));
            QVERIFY(said.contains(QStringLiteral("Ctrl+L")));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(!window.sheet().isVisible());
            const auto before = imported.count();
            ctrl(window, Qt::Key_I);
            QCOMPARE(imported.count() - before, may ? 1 : 0);
        }
    }

    void nobodyAtTheDeskIsOfferedNothingOfARole()
    {
        Window window;
        window.offerTo(policy::Role::Admin);
        window.actions().offerToNobody();
        QVERIFY(!window.actions().at(ActionId::Import).isVisible());
        QVERIFY(!window.actions().at(ActionId::EditField).isVisible());
        QVERIFY(window.actions().at(ActionId::Quit).isVisible());
    }

    void whatCannotBeDoneNowIsListedButGreyed()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.offerTo(policy::Role::Agent);
        const QSignalSpy ended(&window.actions().at(ActionId::EndCall), &QAction::triggered);
        ctrl(window, Qt::Key_K);
        QTest::keyClicks(&window.input(), QStringLiteral("end the call"));
        QCOMPARE(window.listed().first(), QStringLiteral("End the call"));
        QVERIFY(!window.list().model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(&window.input(), Qt::Key_Return);
        QCOMPARE(ended.count(), 0);
        QVERIFY(window.palette().isVisible());
    }

    void everyActionStandsInAMenuAndInThePalette()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.offerTo(policy::Role::Admin);
        QSet<QAction*> inMenus;
        for (const QAction* menu : window.bar().actions()) {
            for (QAction* action : menu->menu()->actions())
                inMenus.insert(action);
        }
        ctrl(window, Qt::Key_K);
        for (const Offer& offer : window.actions().offers()) {
            QVERIFY(inMenus.contains(offer.action));
            if (offer.action != &window.actions().at(ActionId::Palette))
                QVERIFY2(window.listed().contains(plain(offer.action->text())), qPrintable(offer.action->text()));
        }
    }

    void theSheetNamesTheKeysOfCallsThatWait()
    {
        QStringList said;
        for (const LocalKey& local : Actions::localKeys())
            said.append(QStringLiteral("%1: %2: %3").arg(local.place, local.keys, local.text));
        for (const char* line :
             {"On a call that waits: Return: Answer it", "On a call that waits: Del: Take it off the list",
              "In the access log: Ctrl+P: Everything by this person",
              "In the access log: Ctrl+U: Everything about this record", "In the access log: Ctrl+J: Only this action"})
            QVERIFY2(said.contains(QLatin1String(line)), qPrintable(said.join(QLatin1Char('\n'))));
    }

    void noTwoActionsShareAKey()
    {
        Window window;
        QList<QKeySequence> keys;
        for (const QAction* action : window.QWidget::actions())
            keys += action->shortcuts();
        const QSet<QKeySequence> each(keys.begin(), keys.end());
        QCOMPARE(each.size(), keys.size());
    }

    void othersMayOfferMore()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.offerTo(policy::Role::Agent);
        bool went = false;
        window.commands().alsoOffer([&went] {
            Command command = commandOf("Go to somebody");
            command.run = [&went] { went = true; };
            return std::vector{command};
        });
        ctrl(window, Qt::Key_K);
        QTest::keyClicks(&window.input(), QStringLiteral("someb"));
        QTest::keyClick(&window.input(), Qt::Key_Return);
        QVERIFY(went);
    }

    void aLockedDeskHasNoPalette()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ctrl(window, Qt::Key_K);
        QVERIFY(window.palette().isVisible());
        window.commands().dismiss();
        QVERIFY(!window.palette().isVisible());
        window.actions().setAtDesk(false);
        ctrl(window, Qt::Key_K);
        QVERIFY(!window.palette().isVisible());
    }
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
