// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drawing.h"
#include "ui/parts/icon.h"
#include "ui/parts/path_text.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace scrim;

namespace {

QImage drawn(const QByteArray& inner, const QByteArray& style = {})
{
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    parts::paintDrawing(painter, image.rect(), "<svg viewBox=\"0 0 10 10\" " + style + ">" + inner + "</svg>", Qt::red);
    return image;
}

bool isAbout(const QPointF& a, const QPointF& b)
{
    return (a - b).manhattanLength() < 0.01;
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathsNumbersNeedNoMoreBetweenThemThanTellsThemApart()
    {
        const QPainterPath path = parts::pathOf(u"M1.5.5-2 3h4v-1L0 0");
        QCOMPARE(path.elementCount(), 5);
        QCOMPARE(QPointF(path.elementAt(1)), QPointF(-2, 3));
        QCOMPARE(QPointF(path.elementAt(2)), QPointF(2, 3));
        QCOMPARE(QPointF(path.elementAt(3)), QPointF(2, 2));
        QCOMPARE(QPointF(path.elementAt(4)), QPointF(0, 0));
    }

    void anArcGoesRoundItsCentreOnTheSideThatItsFlagsSay()
    {
        const QPainterPath small = parts::pathOf(u"M0 5a5 5 0 0 1 5-5");
        QVERIFY(isAbout(small.pointAtPercent(1), {5, 0}));
        QVERIFY(isAbout(small.pointAtPercent(0.5), QPointF(5, 5) - QPointF(5, 5) / std::sqrt(2.0)));
        const QPainterPath large = parts::pathOf(u"M0 5a5 5 0 1 0 5-5");
        QVERIFY(isAbout(large.pointAtPercent(1), {5, 0}));
        QVERIFY(large.boundingRect().contains(QPointF(5, 9.9)));
    }

    void flagsMayStandTogether()
    {
        const QPainterPath apart = parts::pathOf(u"M0 5a5 5 0 0 1 5 -5");
        QCOMPARE(parts::pathOf(u"M0 5a5 5 0 015-5"), apart);
    }

    void whatFollowsAMistakeIsLeftOut()
    {
        QCOMPARE(parts::pathOf(u"M1 1L2 2Lx 9L8 8").elementCount(), 2);
        QVERIFY(parts::pathOf(u"").isEmpty());
        QVERIFY(parts::pathOf(u"L").isEmpty());
    }

    void currentColorIsTheColourThatIsAskedFor()
    {
        const QImage image = drawn("<rect x=\"2\" y=\"2\" width=\"6\" height=\"6\" fill=\"currentColor\"/>");
        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
        QCOMPARE(qAlpha(image.pixel(10, 10)), 0);
    }

    void styleIsInheritedAndOverridden()
    {
        const QImage image = drawn(
            "<g><circle cx=\"5\" cy=\"5\" r=\"3\"/></g><rect x=\"4\" y=\"4\" width=\"2\" height=\"2\" fill=\"blue\" "
            "stroke=\"none\"/>",
            "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\"");
        QCOMPARE(image.pixelColor(80, 50), QColor(Qt::red));
        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::blue));
        QCOMPARE(qAlpha(image.pixel(65, 50)), 0);
    }

    void aGroupTurnsAboutItsPoint()
    {
        const QImage image = drawn("<g transform=\"rotate(90 5 5)\"><rect x=\"4\" y=\"0\" width=\"2\" height=\"2\" "
                                   "fill=\"currentColor\"/></g>");
        QCOMPARE(image.pixelColor(90, 50), QColor(Qt::red));
        QCOMPARE(qAlpha(image.pixel(50, 10)), 0);
    }

    /// Else an icon would be drawn without that part, and nobody would be told.
    void everyIconIsWrittenInWhatIsRead()
    {
        static const QStringList elements{QStringLiteral("svg"),
                                          QStringLiteral("g"),
                                          QStringLiteral("path"),
                                          QStringLiteral("circle"),
                                          QStringLiteral("rect"),
                                          QStringLiteral("defs"),
                                          QStringLiteral("linearGradient"),
                                          QStringLiteral("radialGradient"),
                                          QStringLiteral("stop")};
        const QStringList names = parts::iconNames();
        QVERIFY(names.size() > 40);
        for (const QString& name : names) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            while (!xml.atEnd()) {
                xml.readNext();
                if (!xml.isStartElement())
                    continue;
                QVERIFY2(elements.contains(xml.name()), qPrintable(name + QLatin1Char(' ') + xml.name().toString()));
                const auto said = xml.attributes();
                QVERIFY2(!said.hasAttribute(QLatin1String("style")) && !said.hasAttribute(QLatin1String("class")),
                         qPrintable(name));
                const QString d = said.value(QLatin1String("d")).toString();
                static const QRegularExpression unread(QStringLiteral("[^MmLlHhVvCcSsAaZz0-9eE.,+ \\n-]|[eEQqTt]"));
                QVERIFY2(!unread.match(d).hasMatch(), qPrintable(name + QLatin1Char(' ') + d));
                const QString transform = said.value(QLatin1String("transform")).toString();
                QVERIFY2(transform.isEmpty() || transform.startsWith(QLatin1String("rotate(")), qPrintable(name));
            }
            QVERIFY2(!xml.hasError(), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestDrawing)
#include "test_drawing.moc"
