// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "testkit/testkit.h"

using namespace scrim;
using shield::Figure;
using shield::Look;
using shield::Scrambler;
using testkit::Cells;
using testkit::never;

namespace {

constexpr QSize pixels(760, 64);
constexpr int cell = 2;
constexpr int padsLookedAt = 300;

Look lookOf(int framesPerPad)
{
    Look look;
    look.framesPerPad = framesPerPad;
    return look;
}

Figure numberIn(QSize cells)
{
    shield::Typesetter typesetter{QFont(QStringLiteral("DejaVu Sans"))};
    const QByteArray value = "4929 1234 5678 9012";
    return typesetter.set(asBytes(value), 24, cells);
}

struct Painted
{
    explicit Painted(int framesPerPad) : scrambler(pixels, cell, lookOf(framesPerPad))
    {
        figure = testkit::coveredBy(numberIn(scrambler.cells()));
        scrambler.setFigure(numberIn(scrambler.cells()));
    }
    Cells next(bool anew = false)
    {
        scrambler.advance(anew);
        return testkit::cellsOf(scrambler.frame(), scrambler.cells(), cell);
    }

    Scrambler scrambler;
    Cells figure;
};

} // namespace

class TestScrambler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The frame's number within its pad.
    void ofEachKindOfFrameEveryCellIsFair_data() { kinds(); }
    void ofEachKindOfFrameEveryCellIsFair()
    {
        QFETCH(int, framesPerPad);
        QFETCH(int, kind);
        Painted painted(framesPerPad);
        Cells lights(painted.figure.size(), 0);
        for (int pad = 0; pad < padsLookedAt; ++pad) {
            const Cells frame = ofKind(painted, framesPerPad, kind);
            QVERIFY(std::abs(testkit::unfairness(frame)) < never);
            std::ranges::transform(lights, frame, lights.begin(), std::plus());
        }
        for (const int light : lights)
            QVERIFY(std::abs(2 * light - padsLookedAt) < never * std::sqrt(padsLookedAt));
    }

    void ofEachKindASingleFrameHoldsNothingOfTheFigure_data() { kinds(); }
    void ofEachKindASingleFrameHoldsNothingOfTheFigure()
    {
        QFETCH(int, framesPerPad);
        QFETCH(int, kind);
        Painted painted(framesPerPad);
        const auto row = static_cast<std::size_t>(painted.scrambler.cells().width());
        double power = 0;
        for (int pad = 0; pad < padsLookedAt; ++pad) {
            const Cells frame = ofKind(painted, framesPerPad, kind);
            const double brightness = testkit::match(frame, painted.figure);
            QVERIFY(std::abs(brightness) < never);
            QVERIFY(std::abs(testkit::match(testkit::likeBefore(frame, 1), painted.figure)) < never);
            QVERIFY(std::abs(testkit::match(testkit::likeBefore(frame, row), painted.figure)) < never);
            power += brightness * brightness;
        }
        // A leak too small to see in one frame would add up: the mean square of chance is 1, with 0.08 around it.
        QVERIFY2(power / padsLookedAt < 1 + never * 0.1, qPrintable(QString::number(power / padsLookedAt)));
    }

    void framesOfDifferentPadsShareNothing_data() { lengths(); }
    void framesOfDifferentPadsShareNothing()
    {
        QFETCH(int, framesPerPad);
        Painted painted(framesPerPad);
        std::vector<Cells> before;
        for (int pad = 0; pad < 60; ++pad) {
            std::vector<Cells> frames;
            for (int i = 0; i < framesPerPad; ++i)
                frames.push_back(painted.next());
            for (const Cells& old : before) {
                for (const Cells& frame : frames) {
                    const Cells alike = testkit::agreement(old, frame);
                    QVERIFY(std::abs(testkit::unfairness(alike)) < never);
                    QVERIFY(std::abs(testkit::match(alike, painted.figure)) < never);
                }
            }
            before = std::move(frames);
        }
    }

    /// What these tests would see if there were something to see.
    void twoFramesOfOnePadGiveTheFigure_data() { lengths(); }
    void twoFramesOfOnePadGiveTheFigure()
    {
        QFETCH(int, framesPerPad);
        Painted painted(framesPerPad);
        const Cells first = painted.next();
        const Cells alike = testkit::agreement(first, painted.next());
        QVERIFY(alike == painted.figure);
        QVERIFY(testkit::match(alike, painted.figure) > 5 * never);
    }

    void aPadIsShownPlainAndWithItsGroundFlippedInTurn_data() { lengths(); }
    void aPadIsShownPlainAndWithItsGroundFlippedInTurn()
    {
        QFETCH(int, framesPerPad);
        Painted painted(framesPerPad);
        for (int pad = 0; pad < 20; ++pad) {
            QVERIFY(painted.scrambler.isAtEndOfPad());
            const Cells plain = painted.next();
            for (int i = 1; i < framesPerPad; ++i) {
                QVERIFY(!painted.scrambler.isAtEndOfPad());
                const Cells frame = painted.next();
                if (i % 2 == 0)
                    QVERIFY(frame == plain);
                else
                    QVERIFY(testkit::agreement(frame, plain) == painted.figure);
            }
        }
    }

    void aPadThatStoodTooLongIsNotShownAgain_data() { kinds(); }
    void aPadThatStoodTooLongIsNotShownAgain()
    {
        QFETCH(int, framesPerPad);
        QFETCH(int, kind);
        Painted painted(framesPerPad);
        Cells late;
        for (int i = 0; i <= kind; ++i)
            late = painted.next();
        const Cells anew = painted.next(true);
        const Cells alike = testkit::agreement(late, anew);
        QVERIFY(std::abs(testkit::unfairness(alike)) < never);
        QVERIFY(std::abs(testkit::match(alike, painted.figure)) < never);
        // And the new pad has its whole turn.
        for (int i = 1; i < framesPerPad; ++i) {
            QVERIFY(!painted.scrambler.isAtEndOfPad());
            QVERIFY(testkit::agreement(anew, painted.next()) == (i % 2 == 0 ? Cells(anew.size(), 1) : painted.figure));
        }
        QVERIFY(painted.scrambler.isAtEndOfPad());
    }

    void aFrameIsSquaresOfTwoGreys()
    {
        Painted painted(4);
        (void)painted.next();
        const QImage& frame = painted.scrambler.frame();
        QCOMPARE(frame.size(), pixels);
        const QSet<QRgb> colours = testkit::coloursIn(frame);
        QCOMPARE(colours.size(), 2);
        for (const QRgb colour : colours)
            QVERIFY(qIsGray(colour) && qAlpha(colour) == 255);
        for (int y = 0; y < frame.height(); ++y) {
            for (int x = 0; x < frame.width(); ++x)
                QCOMPARE(frame.pixel(x, y), frame.pixel(x / cell * cell, y / cell * cell));
        }
    }

    void aTintBrightensBothGreysWhereItIsAndChangesNoCell()
    {
        Painted painted(4);
        QImage tint(painted.scrambler.cells(), QImage::Format_Grayscale8);
        tint.fill(0);
        for (int y = 0; y < tint.height(); ++y)
            std::fill_n(tint.scanLine(y), tint.width() / 2, uchar{255});
        painted.scrambler.setTint(tint);
        const Cells first = painted.next();
        const QImage& frame = painted.scrambler.frame();
        const QSet<QRgb> tinted = testkit::coloursIn(frame.copy(0, 0, pixels.width() / 2, pixels.height()));
        const QSet<QRgb> bare =
            testkit::coloursIn(frame.copy(pixels.width() / 2, 0, pixels.width() / 2, pixels.height()));
        QCOMPARE(tinted.size(), 2);
        QCOMPARE(bare.size(), 2);
        QCOMPARE(qGray(*std::ranges::max_element(tinted)) - qGray(*std::ranges::max_element(bare)),
                 qGray(*std::ranges::min_element(tinted)) - qGray(*std::ranges::min_element(bare)));
        QVERIFY(testkit::agreement(first, painted.next()) == painted.figure);
    }

    void aTintOfAnotherSizeOrFormatIsLeftOut()
    {
        Painted painted(4);
        QImage wrongSize(10, 10, QImage::Format_Grayscale8);
        wrongSize.fill(255);
        QImage wrongFormat(painted.scrambler.cells(), QImage::Format_RGB32);
        wrongFormat.fill(Qt::white);
        painted.scrambler.setTint(wrongSize);
        painted.scrambler.setTint(wrongFormat);
        painted.scrambler.setTint({});
        (void)painted.next();
        QCOMPARE(testkit::coloursIn(painted.scrambler.frame()).size(), 2);
    }

    void anySizeIsPainted_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("edge");
        QTest::newRow("nothing") << QSize(0, 0) << 2;
        QTest::newRow("no width") << QSize(0, 5) << 2;
        QTest::newRow("no height") << QSize(5, 0) << 1;
        QTest::newRow("invalid") << QSize() << 1;
        QTest::newRow("less than nothing") << QSize(-40, 64) << 2;
        QTest::newRow("one pixel") << QSize(1, 1) << 1;
        QTest::newRow("less than a cell") << QSize(2, 1) << 3;
        QTest::newRow("no multiple of the cell") << QSize(101, 37) << 3;
        QTest::newRow("no cell") << QSize(20, 10) << 0;
        QTest::newRow("less than no cell") << QSize(20, 10) << -7;
        QTest::newRow("huge") << QSize(7680, 1200) << 1;
    }
    void anySizeIsPainted()
    {
        QFETCH(QSize, size);
        QFETCH(int, edge);
        Scrambler scrambler(size, edge, lookOf(2));
        scrambler.setFigure(numberIn(scrambler.cells()));
        scrambler.advance();
        scrambler.advance();
        scrambler.advance(true);
        const QSize wanted = size.expandedTo(QSize(0, 0));
        QCOMPARE(scrambler.frame().size(), wanted.isEmpty() ? QSize(0, 0) : wanted);
        QVERIFY(testkit::coloursIn(scrambler.frame()).size() <= 2);
    }

    void aFigureOfAnotherSizeIsLeftOut()
    {
        Painted painted(2);
        painted.scrambler.setFigure(numberIn(QSize(50, 10)));
        painted.scrambler.setFigure({painted.scrambler.cells(), SecretBytes(3)});
        const Cells first = painted.next();
        QVERIFY(testkit::agreement(first, painted.next()) == painted.figure);
    }

private:
    static void lengths()
    {
        QTest::addColumn<int>("framesPerPad");
        QTest::newRow("2 frames to a pad") << 2;
        QTest::newRow("4 frames to a pad") << 4;
    }
    static void kinds()
    {
        QTest::addColumn<int>("framesPerPad");
        QTest::addColumn<int>("kind");
        QTest::newRow("2 to a pad, plain") << 2 << 0;
        QTest::newRow("2 to a pad, flipped") << 2 << 1;
        QTest::newRow("4 to a pad, flipped") << 4 << 1;
        QTest::newRow("4 to a pad, plain again") << 4 << 2;
        QTest::newRow("4 to a pad, flipped again") << 4 << 3;
    }
    /// Goes through one whole pad and answers its `kind`th frame.
    static Cells ofKind(Painted& painted, int framesPerPad, int kind)
    {
        Cells frame;
        for (int i = 0; i < framesPerPad; ++i) {
            Cells each = painted.next();
            if (i == kind)
                frame = std::move(each);
        }
        return frame;
    }
};

QTEST_MAIN(TestScrambler)
#include "test_scrambler.moc"
