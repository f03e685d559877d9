// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shield/field_page.h"
#include "orders.h"
#include "ui/desk/order_page.h"
#include "ui/desk/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace scrim;
using namespace scrim::testkit;

class TestOrderPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoDesk>();
        m_guard = std::make_unique<shield::ScreenGuard>(m_demo->clock(), answering(ScreenLevel::Scrambled));
        m_spotlight = std::make_unique<shield::Spotlight>(m_demo->desk(), *m_guard, m_demo->clock());
        m_page = std::make_unique<desk::OrderPage>(*m_spotlight);
        m_page->resize(700, 800);
    }
    void cleanup()
    {
        m_page.reset();
        m_spotlight.reset();
        m_guard.reset();
        m_demo.reset();
    }

    void modelsOfShipmentsAndRefundsAreSound()
    {
        models::ShipmentsModel shipments;
        models::RefundsModel refunds;
        const QAbstractItemModelTester ofShipments(&shipments, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester ofRefunds(&refunds, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shipments.setShipments({{QStringLiteral("Van"), QStringLiteral("V1"), QStringLiteral("2026-01-03"), {}}});
        refunds.setRefunds({{{}, {}, euros(1250), QStringLiteral("Torn")}});
        QCOMPARE(shipments.index(0, 1).data().toString(), QStringLiteral("V1"));
        QCOMPARE(shipments.index(0, 3).data().toString(), QString());
        QCOMPARE(refunds.index(0, 0).data().toString(), QStringLiteral("Torn"));
        QVERIFY(refunds.index(0, 2).data().toString().contains(QStringLiteral("EUR")));
        shipments.setShipments({});
        QCOMPARE(shipments.rowCount(), 0);
    }

    void whatAnOrderDoesNotHaveTakesNoRoom()
    {
        records::Order order = shippedOrder();
        m_page->show(order);
        m_page->QWidget::show();
        QVERIFY(table("order_lines").isVisible());
        QVERIFY(!table("order_shipments").isVisible());
        QVERIFY(!table("order_refunds").isVisible());
        order.shipments = {{QStringLiteral("Van"), QStringLiteral("V1"), {}, {}}};
        order.refunds = {{{}, {}, euros(500), {}}};
        m_page->show(order);
        QVERIFY(table("order_shipments").isVisible());
        QVERIFY(table("order_refunds").isVisible());
    }

    void theCustomersOtherOrdersAreOneStepAway()
    {
        QSignalSpy chosen(m_page.get(), &desk::OrderPage::orderChosen);
        QSignalSpy neighbours(m_page.get(), &desk::OrderPage::neighboursChanged);
        records::Order order = shippedOrder();
        order.newer = 9;
        m_page->show(order);
        QCOMPARE(neighbours.last(), (QList<QVariant>{true, false}));
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("order_older"))->isEnabled());
        m_page->chooseOlder();
        QCOMPARE(chosen.size(), 0);
        m_page->findChild<QPushButton*>(QStringLiteral("order_newer"))->click();
        QCOMPARE(chosen.takeFirst().first().toLongLong(), 9);
        m_page->clear();
        QCOMPARE(neighbours.last(), (QList<QVariant>{false, false}));
        m_page->chooseNewer();
        QCOMPARE(chosen.size(), 0);
    }

    void theTabKeyGoesThroughThePageAsItIsRead()
    {
        records::Order order = shippedOrder();
        order.older = 5;
        order.newer = 9;
        order.shipments = {{QStringLiteral("Van"), QStringLiteral("V1"), {}, {}}};
        order.refunds = {{{}, {}, euros(500), {}}};
        order.fields = {{policy::Field::Email, QStringLiteral("j•••@e•••.com")}};
        m_page->show(order);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->findChild<QPushButton*>(QStringLiteral("order_older"))->setFocus();
        QStringList names;
        for (int i = 0; i < 8; ++i) {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{QStringLiteral("order_older"),    QStringLiteral("order_newer"),
                                 QStringLiteral("order_customer"), QStringLiteral("timeline_0"),
                                 QStringLiteral("order_lines"),    QStringLiteral("order_shipments"),
                                 QStringLiteral("order_refunds"),  QStringLiteral("field_email")};
        QCOMPARE(names, wanted);
    }

    void nothingOfAnOrderStaysBehind()
    {
        m_page->show(shippedOrder());
        m_page->clear();
        QCOMPARE(m_page->findChildren<QWidget*>(QRegularExpression(QStringLiteral("^timeline_"))).size(), 0);
        QCOMPARE(table("order_lines").model()->rowCount(), 0);
    }

private:
    [[nodiscard]] QTableView& table(const char* name) const
    {
        return *m_page->findChild<QTableView*>(QLatin1String(name));
    }

    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<shield::Spotlight> m_spotlight;
    std::unique_ptr<desk::OrderPage> m_page;
};

QTEST_MAIN(TestOrderPage)
#include "test_order_page.moc"
