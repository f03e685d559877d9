// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_bench.h"

#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QListView>
#include <QProxyStyle>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTextLayout>

using namespace scrim;
using testkit::DeskBench;

namespace {

int leftOf(const QWidget& widget, const QWidget& page)
{
    return widget.mapTo(&page, QPoint()).x();
}

/// Keeps what a table gives to be painted.
class Listening final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        if (const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            cell != nullptr && element == CE_ItemViewItem)
            painted.append(cell->text);
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    mutable QStringList painted;
};

/// Each of its characters stands to the right of the one before, in a paragraph that runs from right to left. The place
/// of the first is the paragraph's edge, whichever way the text runs.
bool runsFromTheLeft(const QString& text)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    qreal before = -1e9;
    const auto isSign = [&text](qsizetype i) { return text[i].unicode() >= 0x2066 && text[i].unicode() <= 0x2069; };
    for (qsizetype i = 1; i < text.size(); ++i) {
        // An isolate's own signs have no place.
        if (isSign(i) || isSign(i - 1))
            continue;
        const qreal at = line.cursorToX(static_cast<int>(i));
        if (at <= before)
            return false;
        before = at;
    }
    return true;
}

} // namespace

class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theColumnsAreTurnedRound()
    {
        DeskBench bench;
        bench.openCustomer(1);
        const QWidget& search = bench.part<QWidget>("search_box");
        QVERIFY(leftOf(bench.panel(), bench.page()) < leftOf(bench.tabs(), bench.page()));
        QVERIFY(leftOf(bench.tabs(), bench.page()) < leftOf(search, bench.page()));
    }

    void aFoldedPanelIsTheStripAtTheLeft()
    {
        DeskBench bench;
        bench.page().columns().toggleFold();
        QTRY_COMPARE(bench.panel().width(), desk::CallPanel::foldedWidth);
        // Beside the page's own hairline.
        QVERIFY(leftOf(bench.panel(), bench.page()) <= 1);
    }

    void tabsRunFromTheRight()
    {
        DeskBench bench;
        bench.openCustomer(1);
        bench.openCustomer(2);
        QVERIFY(bench.bar().tabRect(0).left() > bench.bar().tabRect(1).left());
    }

    void numbersStandInIsolates()
    {
        DeskBench bench;
        bench.openCustomer(1);
        bench.panel().startCall();
        QTRY_VERIFY(bench.desk().call());
        bench.panel().setCaller(QStringLiteral("+49 ••• ••• 10"));
        QVERIFY(bench.part<QLabel>("call_caller").text().contains(QStringLiteral("\u2066+49 ••• ••• 10\u2069")));
        QVERIFY(bench.part<QLabel>("call_time").text().startsWith(QChar(0x2066)));
        QCOMPARE(parts::inItsOrder(QStringLiteral("12.50 EUR")), QStringLiteral("\u206612.50 EUR\u2069"));
        // Words of such a language keep theirs.
        QCOMPARE(parts::inItsOrder(QStringLiteral("مدفوع")), QStringLiteral("مدفوع"));
    }

    void cellsArePaintedInTheSameOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a phone number's mask") << QStringLiteral("+49 ••• ••• 10");
        QTest::newRow("a card's mask") << QStringLiteral("•••• •••• •••• 1111");
        QTest::newRow("an amount") << QStringLiteral("-1,234.50 EUR");
        QTest::newRow("a date") << QStringLiteral("12/03/2026 14:05");
    }
    void cellsArePaintedInTheSameOrder()
    {
        QFETCH(const QString, text);
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(text));
        QTableView table;
        Listening style;
        parts::setUpTable(table);
        table.setStyle(&style);
        table.setModel(&model);
        table.show();
        QTRY_VERIFY(!style.painted.isEmpty());
        QVERIFY(!runsFromTheLeft(text));
        QVERIFY(runsFromTheLeft(style.painted.front()));
    }
};

QTEST_MAIN(TestRightToLeft)
#include "test_right_to_left.moc"
