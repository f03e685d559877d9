// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_bench.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace scrim;
using testkit::answered;
using testkit::DeskBench;

namespace {

void startCall(DeskBench& bench)
{
    bench.panel().startCall();
    if (!QTest::qWaitFor([&] { return bench.desk().call().has_value(); }, 10'000))
        qFatal("no call began");
}

QString text(DeskBench& bench, const char* label)
{
    return bench.part<QLabel>(label).text();
}

} // namespace

class TestCallPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACallItSaysSo()
    {
        DeskBench bench;
        QCOMPARE(text(bench, "call_state"), QStringLiteral("No call"));
        QVERIFY(bench.part<QPushButton>("call_start").isVisible());
        QVERIFY(!bench.part<QWidget>("call_end").isVisible());
        QVERIFY(!bench.part<QWidget>("script_card").isVisible());
        QVERIFY(!bench.part<QWidget>("wrap_up_card").isVisible());
    }

    void aCallShowsItsTimeItsCallerAndTheScript()
    {
        DeskBench bench;
        startCall(bench);
        QCOMPARE(text(bench, "call_state"), QStringLiteral("Call"));
        QVERIFY(text(bench, "call_caller").contains(QStringLiteral("not passed on")));
        bench.panel().setCaller(QStringLiteral("+49 ••• ••• 10"));
        // From left to right, wherever it stands.
        QCOMPARE(text(bench, "call_caller"), QStringLiteral("From \u2066+49 ••• ••• 10\u2069"));
        bench.demo().clock().advance(187'000);
        QTRY_COMPARE(text(bench, "call_time"), QStringLiteral("\u20663:07\u2069"));
        QVERIFY(bench.part<QWidget>("script_card").isVisible());
        QVERIFY(!bench.part<QCheckBox>("script_greet").isChecked());
    }

    void aCallOnHoldWaitsWithItsNumberItsTimeAndItsScript()
    {
        DeskBench bench;
        startCall(bench);
        bench.panel().setCaller(QStringLiteral("+49 ••• ••• 10"));
        bench.part<QCheckBox>("script_greet").setChecked(true);
        bench.panel().holdCall();
        QTRY_VERIFY(!bench.desk().call());
        QCOMPARE(text(bench, "call_state"), QStringLiteral("No call"));
        QVERIFY(bench.part<QPushButton>("call_start").isVisible());
        bench.demo().clock().advance(9'000);
        QTRY_VERIFY(bench.part<QPushButton>("call_resume").text().contains(QStringLiteral("0:09")));
        QVERIFY(bench.part<QPushButton>("call_resume").text().contains(QStringLiteral("+49 ••• ••• 10")));
        startCall(bench);
        QVERIFY(!bench.part<QCheckBox>("script_greet").isChecked());
        QVERIFY(text(bench, "call_caller").contains(QStringLiteral("not passed on")));
        // The button swaps the two.
        const QString second = bench.desk().call()->id;
        bench.part<QPushButton>("call_resume").click();
        QTRY_VERIFY(bench.desk().call() && bench.desk().call()->id != second);
        QVERIFY(bench.part<QCheckBox>("script_greet").isChecked());
        QCOMPARE(text(bench, "call_caller"), QStringLiteral("From \u2066+49 ••• ••• 10\u2069"));
        QCOMPARE(bench.desk().heldCalls().front().id, second);
        bench.panel().resumeCall();
        QTRY_VERIFY(bench.desk().call() && bench.desk().call()->id == second);
    }

    void buttonsAreTheRegistrysActs()
    {
        DeskBench bench;
        QAction start(QStringLiteral("&Start a call"));
        start.setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
        QAction end(QStringLiteral("&End the call"));
        QAction fold(QStringLiteral("Call panel"));
        bench.panel().serve(start, end, fold);
        auto& button = bench.part<QPushButton>("call_start");
        QCOMPARE(button.text(), QStringLiteral("Start a call"));
        QVERIFY(button.toolTip().contains(QStringLiteral("Ctrl+Shift+S")));
        const QSignalSpy triggered(&start, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
        start.setEnabled(false);
        QVERIFY(!button.isEnabled());
    }

    void theEndOfACallIsWrappedUpByTheKeyboardAlone()
    {
        DeskBench bench;
        bench.openCustomer(1);
        startCall(bench);
        bench.demo().clock().advance(60'000);
        bench.panel().endCall();
        QCOMPARE(text(bench, "call_state"), QStringLiteral("Wrap-up"));
        auto& list = bench.part<QListWidget>("disposition_list");
        QVERIFY(list.isVisible());
        QVERIFY(list.hasFocus());
        QVERIFY(!bench.part<QWidget>("script_card").isVisible());
        // Enter without a choice says what is missing.
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.part<QWidget>("wrap_up_error").isVisible());
        QVERIFY(bench.desk().call());
        // Letters find one.
        QTest::keyClicks(&list, QStringLiteral("Call"));
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(!bench.desk().call());
        QCOMPARE(text(bench, "call_state"), QStringLiteral("No call"));
        QTRY_VERIFY(bench.part<QLineEdit>("search_box").hasFocus());
        QCOMPARE(bench.demo().ownRows(QStringLiteral("call.end")).size(), 1U);
    }

    void aCallOfAPolicyWithoutOutcomesEndsAtOnce()
    {
        DeskBench bench(policy::Role::Agent);
        policy::Policy policy;
        policy.dispositions.clear();
        bench.demo().signOut();
        bench.demo().apply(policy);
        bench.demo().signIn(policy::Role::Agent);
        bench.page().start();
        startCall(bench);
        bench.panel().endCall();
        QTRY_VERIFY(!bench.desk().call());
    }

    void aNoteOfTheWrapUpEndsAsTheCallDoes()
    {
        DeskBench bench;
        bench.openCustomer(3);
        QVERIFY(bench.part<QWidget>("notes_disposition").isVisible());
        startCall(bench);
        QVERIFY(!bench.part<QWidget>("notes_disposition").isVisible());
        bench.panel().endCall();
        bench.part<QListWidget>("disposition_list").setCurrentRow(0);
        QVERIFY(bench.panel().focusNote());
        auto& edit = bench.part<QWidget>("note_edit");
        QTest::keyClicks(&edit, QStringLiteral("All is well."));
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.demo().ownRows(QStringLiteral("note.add")).size(), 1U);
        const auto notes = answered(bench.desk().notes({RecordKind::Customer, 3}));
        REQUIRE_OK(notes);
        QCOMPARE(notes->front().now.disposition, QStringLiteral("resolved"));
        QCOMPARE(notes->front().now.call, bench.desk().call()->id);
    }

    void whoGoesToTheNoteSeesWhatSavesIt()
    {
        DeskBench bench;
        bench.openCustomer(3);
        startCall(bench);
        auto& save = bench.part<QWidget>("notes_save");
        bench.page().resize(1280, 672);
        QTRY_VERIFY(save.visibleRegion().boundingRect() != save.rect());
        QVERIFY(bench.panel().focusNote());
        QTRY_COMPARE(save.visibleRegion().boundingRect(), save.rect());
    }

    void aSavedNoteCanBeTakenBackIntoTheEditor()
    {
        DeskBench bench;
        bench.openCustomer(3);
        QSignalSpy undoable(&bench.page(), &desk::DeskPage::undoable);
        QVERIFY(bench.panel().focusNote());
        auto& edit = bench.part<QWidget>("note_edit");
        QTest::keyClicks(&edit, QStringLiteral("To be undone."));
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(undoable.count(), 1);
        QVERIFY(!undoable.front().front().toString().contains(QStringLiteral("undone")));
        qvariant_cast<std::function<void()>>(undoable.front().at(1))();
        QTRY_COMPARE(bench.demo().ownRows(QStringLiteral("note.withdraw")).size(), 1U);
        QTRY_VERIFY(bench.part<QWidget>("notes_save").isEnabled());
        const auto notes = answered(bench.desk().notes({RecordKind::Customer, 3}));
        REQUIRE_OK(notes);
        QVERIFY(notes->front().now.text.isEmpty());
        QCOMPARE(notes->front().before.front().text, QStringLiteral("To be undone."));
    }

    void tagsComeAndGoAndAreUndone()
    {
        DeskBench bench;
        bench.openCustomer(3);
        QSignalSpy undoable(&bench.page(), &desk::DeskPage::undoable);
        bench.page().tagCustomer();
        auto& input = bench.part<QLineEdit>("tag_input");
        QVERIFY(input.hasFocus());
        QTest::keyClicks(&input, QStringLiteral("gold  member"));
        QTest::keyClick(&input, Qt::Key_Return);
        QTRY_COMPARE(answered(bench.desk().tags(3)).value(), QStringList(QStringLiteral("gold member")));
        QTRY_COMPARE(undoable.count(), 1);
        QVERIFY(!undoable.front().front().toString().contains(QStringLiteral("gold")));
        qvariant_cast<std::function<void()>>(undoable.front().at(1))();
        QTRY_VERIFY(answered(bench.desk().tags(3)).value().isEmpty());
        QCOMPARE(bench.demo().ownRows(QStringLiteral("record.tag")).size(), 2U);
        QCOMPARE(undoable.count(), 1);
    }

    void aNumberCannotBeTypedIntoATag()
    {
        DeskBench bench;
        bench.openCustomer(3);
        bench.page().tagCustomer();
        auto& input = bench.part<QLineEdit>("tag_input");
        QTest::keyClicks(&input, QStringLiteral("4111 1111 1111 1111"));
        QVERIFY(std::ranges::count_if(input.text(), [](QChar letter) { return letter.isDigit(); }) < 7);
        REQUIRE_ERROR(answered(bench.desk().setTag(3, QStringLiteral("4111 1111 1111 1111"), true)),
                      ErrorCode::Refused);
        QVERIFY(answered(bench.desk().tags(3)).value().isEmpty());
    }

    void stepsTickOffByThemselvesAndByHand()
    {
        DeskBench bench;
        bench.openCustomer(3);
        startCall(bench);
        bench.part<QCheckBox>("script_greet").click();
        QVERIFY(bench.part<QCheckBox>("script_greet").isChecked());
        QVERIFY(bench.panel().focusNote());
        auto& edit = bench.part<QWidget>("note_edit");
        QTest::keyClicks(&edit, QStringLiteral("Noted."));
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.part<QCheckBox>("script_note").isChecked());
    }

    void eachQueueHasTheScriptThatThePolicyGivesIt()
    {
        DeskBench bench;
        bench.page().suspend(reveal::Concealed::SignedOut);
        bench.demo().signOut();
        const QString longStep = QStringLiteral("Ask for the postcode & the last four digits of the telephone number, "
                                                "and for nothing else of theirs");
        policy::Policy policy;
        policy.scripts.queues.emplace(QStringLiteral("Returns & repairs"),
                                      policy::Script{{policy::StepKind::Verify, longStep},
                                                     {policy::StepKind::Own, QStringLiteral("Ask for the order")},
                                                     {policy::StepKind::Note}});
        policy.scripts.queues.emplace(QStringLiteral("Survey"), policy::Script{});
        bench.demo().apply(policy);
        bench.demo().signIn(policy::Role::Senior);
        bench.page().start();
        const auto first = answered(bench.desk().startCall({}, QStringLiteral("returns  & Repairs")));
        REQUIRE_OK(first);
        auto& verify = bench.part<QCheckBox>("script_verify");
        QVERIFY(verify.isVisible());
        QCOMPARE(verify.accessibleName(), longStep);
        QVERIFY(verify.text().contains(QLatin1Char('\n')) && verify.text().contains(QStringLiteral("&&")));
        QVERIFY(bench.panel().width() <= desk::CallPanel::usualWidth + 1);
        QCOMPARE(bench.part<QCheckBox>("script_step_2").text(), QStringLiteral("Ask for the order"));
        QCOMPARE(bench.part<QCheckBox>("script_note").text(), QStringLiteral("Write a note"));
        QVERIFY(bench.page().findChild<QCheckBox*>(QStringLiteral("script_greet")) == nullptr);
        bench.part<QCheckBox>("script_step_2").click();
        // Another call meanwhile, of no queue; then the first one with its own script as it was.
        REQUIRE_OK(answered(bench.desk().holdCall()));
        REQUIRE_OK(answered(bench.desk().startCall()));
        QVERIFY(bench.part<QCheckBox>("script_greet").isVisible());
        REQUIRE_OK(answered(bench.desk().resumeCall(first->id)));
        QVERIFY(bench.part<QCheckBox>("script_step_2").isChecked());
        REQUIRE_OK(answered(bench.desk().endCall(QStringLiteral("resolved"))));
        // A queue without steps has no script.
        REQUIRE_OK(answered(bench.desk().startCall({}, QStringLiteral("Survey"))));
        QVERIFY(!bench.part<QWidget>("script_card").isVisible());
    }

    void itFoldsToAStripWhereThereIsNoRoom()
    {
        DeskBench bench;
        QVERIFY(!bench.panel().isFolded());
        bench.page().resize(900, 600);
        QTRY_VERIFY(bench.panel().isFolded());
        QCOMPARE(bench.panel().width(), desk::CallPanel::foldedWidth);
        bench.page().columns().toggleFold();
        QTRY_VERIFY(bench.panel().width() >= desk::CallPanel::leastWidth);
        bench.page().resize(1280, 600);
        QTRY_VERIFY(!bench.panel().isFolded());
        // What a person wants of a wide one stays.
        bench.page().columns().toggleFold();
        QVERIFY(bench.panel().isFolded());
        QVERIFY(bench.page().columns().shape().isFolded);
    }

    void aNarrowDeskUnfoldsItForTheWrapUp()
    {
        DeskBench bench(policy::Role::Senior, {900, 600});
        QTRY_VERIFY(bench.panel().isFolded());
        startCall(bench);
        bench.panel().endCall();
        QVERIFY(!bench.panel().isFolded());
        QVERIFY(bench.part<QListWidget>("disposition_list").hasFocus());
    }

    void f6WalksTheColumns()
    {
        DeskBench bench;
        bench.openCustomer(1);
        bench.page().focusSearch();
        const auto holds = [](const QWidget& column) { return column.isAncestorOf(QApplication::focusWidget()); };
        bench.page().focusColumn(true);
        QVERIFY(holds(bench.tabs()));
        bench.page().focusColumn(true);
        QVERIFY(holds(bench.panel()));
        bench.page().focusColumn(true);
        QVERIFY(bench.part<QLineEdit>("search_box").hasFocus());
        bench.page().focusColumn(false);
        QVERIFY(holds(bench.panel()));
    }

    void f6SaysWhatAnEmptyColumnIs()
    {
        DeskBench bench;
        bench.page().focusSearch();
        bench.page().focusColumn(true);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Nobody is on the desk"));
    }

    void nothingIsCutAtTheSmallestCommonWindow()
    {
        DeskBench bench(policy::Role::Senior, {1280, 672});
        bench.openCustomer(1);
        startCall(bench);
        QTest::qWait(50);
        const auto inWidth = [&](const QWidget& widget, const QWidget& column) {
            const QRect place(widget.mapTo(&column, QPoint()), widget.size());
            return place.left() >= 0 && place.right() < column.width();
        };
        for (const QWidget* widget : bench.panel().findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(inWidth(*widget, bench.panel()), qPrintable(widget->objectName()));
        }
        for (const QLabel* label : bench.panel().findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width() - 1, qPrintable(label->text()));
        }
        for (const QPushButton* button : bench.panel().findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestCallPanel)
#include "test_call_panel.moc"
