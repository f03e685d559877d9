// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/bar_plot.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace scrim;
using namespace scrim::oversight;

namespace {

const QRectF box(0, 0, 600, 200);

Figure figure(Figure::Kind kind, const std::vector<double>& values)
{
    Figure made;
    made.kind = kind;
    made.axis = QStringLiteral("an hour");
    for (const double value : values)
        made.bars.push_back({QStringLiteral("bar"), value, {}, {}});
    return made;
}

BarPlot plotOf(const Figure& of, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return BarPlot(of, static_cast<int>(of.bars.size()), box, QGuiApplication::font(), direction);
}

} // namespace

class TestBarPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsHighAsTheirValues()
    {
        const BarPlot plot = plotOf(figure(Figure::Kind::Times, {10, 20, 0}));
        QVERIFY(std::abs(plot.bar(1).height() - 2 * plot.bar(0).height()) < 0.5);
        QCOMPARE(plot.bar(2).height(), 0.0);
        QCOMPARE(plot.bar(0).bottom(), plot.bar(1).bottom());
        QVERIFY(plot.bar(0).right() < plot.bar(1).left());
    }

    void peopleStandFromTheTopDownAndAllHaveRoom()
    {
        const BarPlot plot = plotOf(figure(Figure::Kind::People, {30, 20, 10}));
        QVERIFY(plot.bar(0).bottom() < plot.bar(1).top());
        QVERIFY(plot.bar(0).width() > plot.bar(2).width());
        for (int i = 0; i < 3; ++i)
            QVERIFY(box.contains(plot.bar(i)));
    }

    void whereReadingGoesTheOtherWayAllOfItDoes()
    {
        const Figure people = figure(Figure::Kind::People, {30, 20});
        const QRectF one = plotOf(people).bar(0);
        const QRectF other = plotOf(people, Qt::RightToLeft).bar(0);
        QCOMPARE(other.width(), one.width());
        QVERIFY(std::abs(other.right() - (box.right() - one.left())) < 0.01);
    }

    void aPointInABarsColumnIsThatBar()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const BarPlot plot = plotOf(figure(Figure::Kind::Times, {10, 20, 1}), direction);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(plot.barAt(plot.bar(i).center()), i);
            QCOMPARE(plot.barAt({plot.bar(2).center().x(), 20}), 2); // above a low one, too
            QCOMPARE(plot.barAt({-5, -5}), -1);
        }
    }

    void nothingToShowIsNoError()
    {
        QImage image(600, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        plotOf(figure(Figure::Kind::Times, {})).paint(painter, QPalette(), -1);
        const BarPlot zero = plotOf(figure(Figure::Kind::Times, {0, 0}));
        zero.paint(painter, QPalette(), 0);
        QCOMPARE(zero.bar(0).height(), 0.0);
        QCOMPARE(BarPlot().barAt({1, 1}), -1);
    }

    void theBandIsWithinTheScaleEvenWhereNobodyReachesIt()
    {
        Figure people = figure(Figure::Kind::People, {1});
        people.band = review::Band();
        people.band->people = 4;
        people.band->low = 5;
        people.band->median = 6;
        people.band->high = 8;
        // An eighth of the scale, that is.
        QVERIFY(plotOf(people).bar(0).width() < box.width() / 7);
    }
};

QTEST_MAIN(TestBarPlot)
#include "test_bar_plot.moc"
