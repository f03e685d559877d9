// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace scrim;

namespace {

QImage drawn(const QString& name, int side, const QColor& colour = Qt::black)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    parts::drawIcon(painter, image.rect(), name, colour);
    return image;
}

/// The share of pixels that are drawn upon at all.
double inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0x40 ? 1 : 0;
    }
    return static_cast<double>(count) / (image.width() * image.height());
}

/// Of one colour at its strongest pixel.
QRgb strongest(const QImage& image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = qAlpha(image.pixel(x, y)) > qAlpha(best) ? image.pixel(x, y) : best;
    }
    return best;
}

} // namespace

class TestIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void eachIsDrawnOnTheGridWithOneStroke_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = parts::iconNames();
        QVERIFY(names.size() > 40);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void eachIsDrawnOnTheGridWithOneStroke()
    {
        QFETCH(QString, name);
        QVERIFY(!parts::icon(name).isNull());
        const QImage image = drawn(name, 40);
        QVERIFY(inked(image) > 0.02);
        if (name.startsWith(QLatin1String("scrim")))
            return;
        // Nothing touches the edge, where it would be cut.
        const QImage top = image.copy(0, 0, 40, 1);
        const QImage bottom = image.copy(0, 39, 40, 1);
        const QImage left = image.copy(0, 0, 1, 40);
        const QImage right = image.copy(39, 0, 1, 40);
        for (const QImage& edge : {top, bottom, left, right})
            QCOMPARE(inked(edge), 0.0);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains(QStringLiteral("viewBox=\"0 0 20 20\"")));
        QCOMPARE(svg.count(QStringLiteral("stroke-width")), 1);
        QVERIFY(svg.contains(QStringLiteral("stroke-width=\"1.5\"")));
        QVERIFY(!svg.contains(QRegularExpression(QStringLiteral("#[0-9a-fA-F]{3,6}"))));
    }

    void anIconHasTheColourOfTheTextBesideIt()
    {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, QColor(200, 30, 30));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(30, 30, 200));
        QGuiApplication::setPalette(palette);
        const QIcon icon = parts::icon(QStringLiteral("search"));
        QCOMPARE(QColor(strongest(icon.pixmap(32).toImage())), QColor(200, 30, 30));
        QCOMPARE(QColor(strongest(icon.pixmap(32, QIcon::Disabled).toImage())), QColor(30, 30, 200));
        palette.setColor(QPalette::ButtonText, QColor(20, 160, 20));
        QGuiApplication::setPalette(palette);
        QCOMPARE(QColor(strongest(icon.pixmap(32).toImage())), QColor(20, 160, 20));
    }

    void atTwiceTheScaleItIsDrawnAnewAndNotBlownUp()
    {
        const QIcon icon = parts::icon(QStringLiteral("customer"));
        const QPixmap twice = icon.pixmap(QSize(20, 20), 2.0);
        QCOMPARE(twice.size(), QSize(40, 40));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
        const QImage blownUp = icon.pixmap(QSize(20, 20), 1.0).toImage().scaled(40, 40);
        QVERIFY(twice.toImage() != blownUp);
    }

    void whatPointsSomewherePointsTheOtherWayInArabic()
    {
        const QImage toTheLeft = drawn(QStringLiteral("back"), 40);
        const QImage glass = drawn(QStringLiteral("search"), 40);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage toTheRight = drawn(QStringLiteral("back"), 40);
        QVERIFY(toTheRight != toTheLeft);
        QVERIFY(std::abs(inked(toTheRight.mirrored(true, false)) - inked(toTheLeft)) < 0.02);
        QCOMPARE(drawn(QStringLiteral("search"), 40), glass);
    }

    void anUnknownNameIsNoIcon() { QVERIFY(parts::icon(QStringLiteral("no-such-icon")).isNull()); }
};

QTEST_MAIN(TestIcon)

#include "test_icon.moc"
