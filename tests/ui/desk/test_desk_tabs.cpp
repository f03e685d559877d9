// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_bench.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace scrim;
using testkit::answered;
using testkit::DeskBench;

namespace {

RecordId customer(qint64 id)
{
    return {RecordKind::Customer, id};
}

/// An order of that customer, and another one where there is one.
std::vector<qint64> ordersOf(DeskBench& bench, qint64 id)
{
    std::vector<qint64> orders;
    const auto read = answered(bench.desk().customer(id));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    for (const records::OrderSummary& order : read->orders)
        orders.push_back(order.id);
    return orders;
}

qint64 somebodyWithOrders(DeskBench& bench)
{
    for (qint64 id = 1; id <= 60; ++id) {
        if (!ordersOf(bench, id).empty())
            return id;
    }
    qFatal("nobody has orders");
}

QStringList titles(DeskBench& bench)
{
    QStringList all;
    for (int i = 0; i < bench.tabs().count(); ++i)
        all.append(bench.tabs().titleAt(i));
    return all;
}

} // namespace

class TestDeskTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCustomerHasATabWithTheirName()
    {
        DeskBench bench;
        QVERIFY(!bench.bar().isVisible());
        QStringList names;
        for (const qint64 id : {1, 2, 3}) {
            bench.openCustomer(id);
            names.append(answered(bench.desk().customer(id))->name);
        }
        QCOMPARE(titles(bench), names);
        QVERIFY(bench.bar().isVisible());
        QCOMPARE(bench.bar().currentIndex(), 2);
        // Opened again, it is the same one.
        bench.openCustomer(1);
        QCOMPARE(bench.tabs().count(), 3);
        QCOMPARE(bench.bar().currentIndex(), 0);
    }

    void switchingAsksForNothingAnew()
    {
        DeskBench bench;
        bench.openCustomer(1);
        bench.openCustomer(2);
        const auto opened = bench.demo().ownRows(QStringLiteral("record.open")).size();
        bench.tabs().chooseNext();
        QCOMPARE(bench.tabs().current()->shown(), customer(1));
        bench.tabs().choosePrevious();
        QCOMPARE(bench.tabs().current()->shown(), customer(2));
        QCOMPARE(bench.demo().ownRows(QStringLiteral("record.open")).size(), opened);
    }

    void anOrderOpensInItsCustomersTab()
    {
        DeskBench bench;
        const qint64 who = somebodyWithOrders(bench);
        const qint64 order = ordersOf(bench, who).front();
        bench.openCustomer(who);
        bench.openCustomer(who == 1 ? 2 : 1);
        QCOMPARE(bench.tabs().count(), 2);
        bench.open({RecordKind::Order, order});
        QCOMPARE(bench.tabs().count(), 2);
        QCOMPARE(bench.bar().currentIndex(), 0);
        // And back leads to the customer.
        bench.page().goBack();
        QTRY_COMPARE(bench.tabs().current()->shown(), customer(who));
        // Without a tab of theirs it has one of its own, by the customer's name.
        bench.tabs().closeCurrent();
        bench.open({RecordKind::Order, order});
        QCOMPARE(bench.tabs().count(), 2);
        QCOMPARE(bench.tabs().titleAt(1), answered(bench.desk().customer(who))->name);
    }

    void eachTabKeepsItsPathAndItsScrolling()
    {
        DeskBench bench(policy::Role::Senior, {1280, 400});
        const qint64 who = somebodyWithOrders(bench);
        bench.openCustomer(who);
        bench.open({RecordKind::Order, ordersOf(bench, who).front()});
        auto& sheet = bench.part<QScrollArea>("record_sheet");
        QTRY_VERIFY(sheet.verticalScrollBar()->maximum() > 50);
        sheet.verticalScrollBar()->setValue(50);
        bench.openCustomer(who == 1 ? 2 : 1);
        bench.tabs().choose(0);
        QCOMPARE(bench.tabs().current()->shown(), (RecordId{RecordKind::Order, ordersOf(bench, who).front()}));
        QCOMPARE(sheet.verticalScrollBar()->value(), 50);
        QVERIFY(sheet.isVisible());
    }

    void aLitFieldGoesDarkWhenAnotherTabIsChosen()
    {
        DeskBench bench;
        bench.openCustomer(1);
        bench.openCustomer(2);
        auto& phone = bench.part<shield::MaskedField>("field_phone");
        phone.setFocus();
        QTest::keyClick(&phone, Qt::Key_Return);
        QTRY_VERIFY(phone.isLit());
        bench.tabs().choosePrevious();
        QVERIFY(!phone.isLit());
        QTRY_VERIFY(!bench.demo().ownRows(QStringLiteral("field.conceal")).empty());
    }

    void keysWalkTheTabs()
    {
        DeskBench bench;
        for (const qint64 id : {1, 2, 3})
            bench.openCustomer(id);
        bench.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(bench.bar().currentIndex(), 0);
        bench.key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(bench.bar().currentIndex(), 2);
        bench.key(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(bench.bar().currentIndex(), 2);
    }

    void theOneOutOfSightForLongestMakesRoom()
    {
        DeskBench bench;
        for (qint64 id = 1; id <= desk::DeskTabs::mostTabs; ++id)
            bench.openCustomer(id);
        bench.openCustomer(1);
        bench.openCustomer(30);
        QCOMPARE(bench.tabs().count(), desk::DeskTabs::mostTabs);
        const QStringList names = titles(bench);
        QVERIFY(names.contains(answered(bench.desk().customer(1))->name));
        QVERIFY(!names.contains(answered(bench.desk().customer(2))->name));
    }

    void aTabWithABegunNoteStays()
    {
        DeskBench bench;
        const QSignalSpy refused(&bench.page(), &desk::DeskPage::refused);
        for (qint64 id = 1; id <= desk::DeskTabs::mostTabs; ++id) {
            bench.openCustomer(id);
            auto& edit = bench.part<QWidget>("note_edit");
            edit.setFocus();
            QTest::keyClicks(&edit, QStringLiteral("called"));
            QVERIFY(bench.tabs().current()->isUnfinished());
        }
        QVERIFY(bench.bar().tabText(0).startsWith(QChar(0x25CF)));
        bench.page().open(customer(30));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(bench.tabs().count(), desk::DeskTabs::mostTabs);
        // Its words say what to do, and nothing of anybody.
        for (const QString& name : titles(bench))
            QVERIFY(!refused.front().front().toString().contains(name));
        bench.tabs().closeCurrent();
        bench.openCustomer(30);
        QCOMPARE(bench.tabs().count(), desk::DeskTabs::mostTabs);
    }

    void aDraftIsThereWhenItsTabIsChosenAgain()
    {
        DeskBench bench;
        bench.openCustomer(1);
        auto& edit = bench.part<QWidget>("note_edit");
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("wants a refund "));
        bench.openCustomer(2);
        bench.tabs().choose(0);
        QTRY_VERIFY(bench.part<QWidget>("notes_status").isVisible());
        QVERIFY(bench.tabs().current()->isUnfinished());
        QVERIFY(bench.part<QWidget>("notes_save").isEnabled());
    }

    void aLockKeepsTheirPlacesAndNothingOfThem()
    {
        DeskBench bench;
        for (const qint64 id : {4, 5, 6})
            bench.openCustomer(id);
        bench.tabs().choose(1);
        const QStringList names = titles(bench);
        const intake::DemoUser& who = bench.demo().user(policy::Role::Senior);
        const QByteArray password = who.password.toUtf8();
        bench.page().suspend(reveal::Concealed::Locked);
        REQUIRE_OK(answered(bench.desk().lock(QStringLiteral("key"))));
        QCOMPARE(bench.tabs().count(), 0);
        for (const QLabel* label : bench.page().findChildren<QLabel*>()) {
            for (const QString& name : names)
                QVERIFY2(!label->text().contains(name), qPrintable(label->objectName()));
        }
        REQUIRE_OK(answered(bench.desk().unlock(SecretBytes::copyOf(asBytes(password)))));
        bench.page().resume();
        QTRY_COMPARE(titles(bench), names);
        QCOMPARE(bench.bar().currentIndex(), 1);
        QTRY_COMPARE(bench.tabs().current()->shown(), customer(5));
        // The others are read when somebody looks.
        bench.tabs().choose(2);
        QTRY_COMPARE(bench.tabs().current()->shown(), customer(6));
    }

    void somebodyElseFindsAnEmptyDesk()
    {
        DeskBench bench;
        bench.openCustomer(4);
        bench.page().suspend(reveal::Concealed::SignedOut);
        bench.demo().signOut();
        bench.demo().signIn(policy::Role::Agent);
        bench.page().start();
        QCOMPARE(bench.tabs().count(), 0);
        bench.page().resume();
        QCOMPARE(bench.tabs().count(), 0);
    }

    void thePanelIsAboutTheTabInSight()
    {
        DeskBench bench;
        bench.openCustomer(1);
        QVERIFY(bench.part<QWidget>("verify_panel").isVisible());
        QVERIFY(bench.part<QWidget>("notes_pane").isVisible());
        bench.tabs().closeCurrent();
        QVERIFY(!bench.part<QWidget>("verify_panel").isVisible());
        QVERIFY(!bench.part<QWidget>("notes_pane").isVisible());
    }

    void escapeGoesBackAndAtTheEndToTheSearch()
    {
        DeskBench bench;
        const qint64 who = somebodyWithOrders(bench);
        bench.openCustomer(who);
        bench.open({RecordKind::Order, ordersOf(bench, who).front()});
        bench.tabs().current()->focusPage();
        bench.key(Qt::Key_Escape);
        QTRY_COMPARE(bench.tabs().current()->shown(), customer(who));
        bench.tabs().current()->focusPage();
        bench.key(Qt::Key_Escape);
        QTRY_VERIFY(bench.part<QLineEdit>("search_box").hasFocus());
        QCOMPARE(bench.tabs().count(), 1);
    }
};

QTEST_MAIN(TestDeskTabs)
#include "test_desk_tabs.moc"
