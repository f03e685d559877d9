// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders.h"
#include "ui/desk/timeline_item.h"
#include "ui/desk/timeline_view.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using desk::TimelineStep;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// "Placed Paid Shipped (Delivered)": what is expected stands in brackets.
QString way(const records::Order& order)
{
    QStringList labels;
    for (const TimelineStep& step : desk::timelineOf(order).steps)
        labels.append(step.state == TimelineStep::State::Expected ? QLatin1Char('(') + step.label + QLatin1Char(')')
                                                                  : step.label);
    return labels.join(QLatin1Char(' '));
}

records::Order newOrder()
{
    records::Order order = shippedOrder();
    order.summary.financialStatus = text("pending");
    order.summary.fulfilmentStatus.clear();
    order.moments = {};
    return order;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStillToComeIsExpected()
    {
        QCOMPARE(way(newOrder()), text("Placed (Paid) (Packed) (Shipped) (Delivered)"));
        QCOMPARE(way(shippedOrder()), text("Placed Paid Shipped (Delivered)"));
    }

    void aStatusSpeaksWhereThereIsNoMoment_data()
    {
        QTest::addColumn<QString>("financial");
        QTest::addColumn<QString>("fulfilment");
        QTest::addColumn<QString>("steps");
        QTest::newRow("paid") << text("paid") << QString() << text("Placed Paid (Packed) (Shipped) (Delivered)");
        QTest::newRow("partial") << text("paid") << text("partial") << text("Placed Paid Partly shipped (Delivered)");
        QTest::newRow("WooCommerce") << text("completed") << QString() << text("Placed Paid Shipped (Delivered)");
        QTest::newRow("Magento") << text("canceled") << QString() << text("Placed Cancelled");
        QTest::newRow("returned") << text("paid") << text("returned") << text("Placed Paid Shipped Delivered Returned");
        QTest::newRow("delivered") << text("paid") << text("delivered") << text("Placed Paid Shipped Delivered");
    }
    void aStatusSpeaksWhereThereIsNoMoment()
    {
        QFETCH(QString, financial);
        QFETCH(QString, fulfilment);
        records::Order order = newOrder();
        order.summary.financialStatus = financial;
        order.summary.fulfilmentStatus = fulfilment;
        QTEST(way(order), "steps");
    }

    void nothingMoreIsExpectedOfACancelledOrder()
    {
        records::Order order = newOrder();
        order.moments.cancelled = text("2026-01-04T10:00:00+01:00");
        QCOMPARE(way(order), text("Placed Cancelled"));
    }

    void nothingMoreIsExpectedWhereAllWasRefunded()
    {
        records::Order order = shippedOrder();
        order.refunded = euros(2880);
        QCOMPARE(way(order), text("Placed Paid Shipped"));
        order.refunded = euros(100);
        QCOMPARE(way(order), text("Placed Paid Shipped (Delivered)"));
    }

    void stepsStandInTheOrderOfTheirMoments()
    {
        records::Order order = shippedOrder();
        order.moments.paid = text("2026-01-20T10:00:00+01:00");
        QCOMPARE(way(order), text("Placed Shipped Paid (Delivered)"));
        // The same moment in another offset.
        order.moments.paid = text("2026-01-03T07:30:00Z");
        QCOMPARE(way(order), text("Placed Paid Shipped (Delivered)"));
    }

    void parcelsSayWhenTheOrderDoesNot()
    {
        records::Order order = shippedOrder();
        order.moments.shipped.clear();
        order.shipments = {{{}, {}, text("2026-01-05T09:00:00Z"), text("2026-01-08T09:00:00Z")},
                           {{}, {}, text("2026-01-04T09:00:00Z"), {}}};
        auto steps = desk::timelineOf(order).steps;
        QCOMPARE(steps[2].at, text("2026-01-04T09:00:00Z"));
        QCOMPARE(way(order), text("Placed Paid Shipped (Delivered)"));
        order.shipments[1].deliveredAt = text("2026-01-07T09:00:00Z");
        steps = desk::timelineOf(order).steps;
        QCOMPARE(steps[3].at, text("2026-01-08T09:00:00Z"));
    }

    void aRefundBranchesOffWhatWasDoneByThen()
    {
        records::Order order = shippedOrder();
        order.moments.delivered = text("2026-01-05T09:00:00+01:00");
        order.refunded = euros(600);
        order.refunds = {{text("1"), text("2026-01-03T12:00:00+01:00"), euros(100), text("Late")},
                         {text("2"), text("2026-02-03T12:00:00+01:00"), euros(500), {}}};
        const auto timeline = desk::timelineOf(order);
        QCOMPARE(timeline.branches.size(), 2U);
        QCOMPARE(timeline.steps[timeline.branches[0].from].label, text("Shipped"));
        QCOMPARE(timeline.steps[timeline.branches[1].from].label, text("Delivered"));
        QVERIFY(timeline.branches[0].label.contains(text("1.00 EUR")));
        QVERIFY(desk::spoken(timeline.branches[0]).endsWith(text("Late")));
    }

    void aRefundedSumWithoutItsRefundsIsABranchOfItsOwn()
    {
        records::Order order = shippedOrder();
        order.refunded = euros(500);
        const auto timeline = desk::timelineOf(order);
        QCOMPARE(timeline.branches.size(), 1U);
        QCOMPARE(timeline.steps[timeline.branches[0].from].label, text("Shipped"));
        QCOMPARE(timeline.branches[0].at, QString());
    }

    void everyStepSaysItselfToAScreenReader()
    {
        records::Order order = shippedOrder();
        order.refunded = euros(500);
        desk::TimelineView view;
        view.show(desk::timelineOf(order));
        QStringList said;
        for (int i = 0; const auto* item = view.findChild<QWidget*>(QStringLiteral("timeline_%1").arg(i)); ++i)
            said.append(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(item))->text(QAccessible::Name));
        QCOMPARE(said.size(), 5);
        QVERIFY2(said[1].startsWith(text("Paid, ")), qPrintable(said[1]));
        QCOMPARE(said[3], text("Delivered, still to come"));
        QVERIFY(said[4].contains(text("5.00 EUR")));
    }

    void theArrowKeysGoFromStepToStepAndTabLeaves()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* view = new desk::TimelineView(&window);
        auto* after = new QWidget(&window);
        after->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(view);
        column->addWidget(after);
        view->show(desk::timelineOf(shippedOrder()));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Tab);
        const auto focused = [] { return QApplication::focusWidget()->objectName(); };
        QCOMPARE(focused(), text("timeline_0"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(focused(), text("timeline_1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(focused(), text("timeline_3"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(focused(), text("timeline_3"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QTest::keyClick(after, Qt::Key_Backtab);
        QCOMPARE(focused(), text("timeline_3"));
    }

    void itMirrorsWhereTextRunsFromTheRight()
    {
        desk::TimelineView view;
        view.setLayoutDirection(Qt::RightToLeft);
        view.resize(600, 120);
        view.show(desk::timelineOf(shippedOrder()));
        const auto leftOf = [&view](int i) {
            return view.findChild<QWidget*>(QStringLiteral("timeline_%1").arg(i))->x();
        };
        QVERIFY(leftOf(0) > leftOf(1));
        QVERIFY(leftOf(1) > leftOf(2));
    }

    void thePictureIsOfThePalettesColours()
    {
        desk::TimelineView view;
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::Highlight, Qt::cyan);
        view.setPalette(palette);
        view.setAutoFillBackground(true);
        view.resize(600, 120);
        view.show(desk::timelineOf(shippedOrder()));
        const QImage image = view.grab().toImage();
        const auto* first = view.findChild<desk::TimelineItem*>(text("timeline_0"));
        const QPoint node = first->pos() + first->nodeMiddle() - QPoint(desk::TimelineItem::nodeSize / 2 - 3, 0);
        QCOMPARE(image.pixelColor(node), QColor(Qt::cyan));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::black));
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
