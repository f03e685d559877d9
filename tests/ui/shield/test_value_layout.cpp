// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "testkit/testkit.h"
#include "ui/shield/value_layout.h"

#include <QPainter>

using namespace scrim;
using shield::ClusterText;
using shield::GlyphAtlas;
using shield::ValueLayout;

namespace {

QStringList clusters(const QByteArray& value)
{
    const auto found = shield::clustersOf(asBytes(value), 100);
    QStringList texts;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const ClusterText text(asBytes(value), i > 0 ? &found[i - 1] : nullptr, found[i],
                               i + 1 < found.size() ? &found[i + 1] : nullptr);
        texts.append(text.view().toString());
    }
    return texts;
}

QImage canvas()
{
    QImage image(400, 80, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage painted(const QByteArray& value, const GlyphAtlas& atlas)
{
    QImage image = canvas();
    QPainter painter(&image);
    const ValueLayout layout(asBytes(value), atlas, 400);
    layout.paint(painter, QRectF(0, 0, 400, 80), asBytes(value), atlas);
    return image;
}

/// The same characters one after the other from the left.
QImage placed(const QStringList& characters, const GlyphAtlas& atlas)
{
    QImage image = canvas();
    QPainter painter(&image);
    qreal x = 0;
    for (const QString& character : characters) {
        atlas.paint(painter, x, atlas.metrics().ascent(), character);
        x += atlas.advance(character);
    }
    return image;
}

} // namespace

class TestValueLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksStayWithTheirLetter()
    {
        QCOMPARE(clusters("ae\xCC\x81z"),
                 QStringList({QStringLiteral("a"), QStringLiteral("e\u0301"), QStringLiteral("z")}));
    }

    void aHeapOfMarksIsSplitSoThatNoPieceIsLong()
    {
        QByteArray heap("a");
        for (int i = 0; i < 50; ++i)
            heap += "\xCC\x81";
        for (const QString& piece : clusters(heap))
            QVERIFY(piece.size() <= 8);
    }

    void lettersOfJoiningScriptsKnowTheirNeighbours()
    {
        const QString zwj(QChar(0x200D));
        QCOMPARE(clusters(QStringLiteral("بيت").toUtf8()),
                 QStringList({QStringLiteral("ب") + zwj, zwj + QStringLiteral("ي") + zwj, zwj + QStringLiteral("ت")}));
        QCOMPARE(clusters(QStringLiteral("دب").toUtf8()), QStringList({QStringLiteral("د"), QStringLiteral("ب")}));
        QCOMPARE(clusters(QStringLiteral("لا").toUtf8()), QStringList({QStringLiteral("لا")}));
    }

    void bytesThatAreNoTextAreShownAsSuch()
    {
        const QString unknown(QChar(0xFFFD));
        QCOMPARE(clusters("a\xFFz"), QStringList({QStringLiteral("a"), unknown, QStringLiteral("z")}));
        QCOMPARE(clusters("\xE2\x82"), QStringList({unknown}));
        QCOMPARE(clusters(""), QStringList());
    }

    void linesBreakWhereTheValueBreaksAndWhereTheWidthEnds()
    {
        const GlyphAtlas atlas(QFont(), Qt::black, 1);
        const auto lines = [&](const QByteArray& value, qreal width) {
            return ValueLayout(asBytes(value), atlas, width).lineCount();
        };
        QCOMPARE(lines("Jana\nHauptstr. 5\n10115 Berlin", 400), 3);
        QCOMPARE(lines("", 400), 1);
        QCOMPARE(lines("one two", atlas.metrics().horizontalAdvance(QStringLiteral("one tw"))), 2);
        QVERIFY(lines(QByteArray(200, 'w'), 100) > 10);
        QVERIFY(lines(QByteArray(200, 'w'), 0) <= 200);
    }

    void digitsInARightToLeftLineKeepTheirOrder()
    {
        const GlyphAtlas atlas(QFont(), Qt::black, 1);
        const QStringList fromTheLeft{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral(" "),
                                      QStringLiteral("ב"), QStringLiteral("א")};
        QCOMPARE(painted(QStringLiteral("אב 12").toUtf8(), atlas), placed(fromTheLeft, atlas));
        QVERIFY(painted(QStringLiteral("אב 21").toUtf8(), atlas) != placed(fromTheLeft, atlas));
    }

    void bracketsInARightToLeftLineOpenToTheOtherSide()
    {
        const GlyphAtlas atlas(QFont(), Qt::black, 1);
        QCOMPARE(painted(QStringLiteral("א(ב)").toUtf8(), atlas),
                 placed({QStringLiteral("("), QStringLiteral("ב"), QStringLiteral(")"), QStringLiteral("א")}, atlas));
    }

    void latinStaysAsItIs()
    {
        const GlyphAtlas atlas(QFont(), Qt::black, 1);
        QCOMPARE(painted("a(b) 12", atlas), placed(QStringLiteral("a,(,b,), ,1,2").split(QLatin1Char(',')), atlas));
    }

    void whatDoesNotFitSaysSo()
    {
        const GlyphAtlas atlas(QFont(), Qt::black, 1);
        const QByteArray value("one\ntwo\nthree");
        QImage image = canvas();
        {
            QPainter painter(&image);
            const ValueLayout layout(asBytes(value), atlas, 400);
            layout.paint(painter, QRectF(0, 0, 400, atlas.metrics().height()), asBytes(value), atlas);
        }
        QCOMPARE(image,
                 placed({QStringLiteral("o"), QStringLiteral("n"), QStringLiteral("e"), QStringLiteral("…")}, atlas));
    }

    void aValueWithoutEndIsCut()
    {
        const GlyphAtlas atlas(QFont(), Qt::black, 1);
        const QByteArray value(1'000'000, 'x');
        QVERIFY(ValueLayout(asBytes(value), atlas, 400).lineCount() < 100);
    }
};

QTEST_MAIN(TestValueLayout)
#include "test_value_layout.moc"
