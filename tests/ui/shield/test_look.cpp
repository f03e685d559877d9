// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "testkit/testkit.h"

#include <limits>

using namespace scrim;
using shield::Look;
using shield::Scrambler;

namespace {

Look lookOf(double amplitude)
{
    Look look;
    look.amplitude = amplitude;
    return look;
}

/// sRGB to relative luminance, as WCAG 2.3.1 has it.
double luminance(QRgb colour)
{
    const auto linear = [](int level) {
        const double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// WCAG 2.3.1: a flash is a change by a tenth of the greatest relative luminance, the darker side below 0.8. The
    /// strongest look there is must stay below it, also where the mark lies.
    void theGreysDifferByLessThanAFlash_data()
    {
        QTest::addColumn<double>("asked");
        QTest::newRow("default") << Look().amplitude;
        QTest::newRow("strongest") << Look::strongest;
        QTest::newRow("beyond") << 1.0;
        QTest::newRow("without end") << std::numeric_limits<double>::infinity();
    }
    void theGreysDifferByLessThanAFlash()
    {
        QFETCH(double, asked);
        for (const uchar mark : {uchar{0}, uchar{128}, uchar{255}}) {
            Scrambler scrambler(QSize(40, 20), 2, lookOf(asked).bounded(4));
            QImage tint(scrambler.cells(), QImage::Format_Grayscale8);
            tint.fill(mark);
            scrambler.setTint(tint);
            scrambler.advance();
            const QSet<QRgb> colours = testkit::coloursIn(scrambler.frame());
            QCOMPARE(colours.size(), 2);
            const double dark = luminance(*std::ranges::min_element(colours));
            const double light = luminance(*std::ranges::max_element(colours));
            QVERIFY2(light - dark < 0.1, qPrintable(QString::number(light - dark)));
            QVERIFY(light - dark > 0.01);
        }
    }

    void aLookIsBounded()
    {
        const Look wild{.size = 1'000'000, .cell = 99, .amplitude = 7, .framesPerPad = 1000};
        QCOMPARE(
            wild.bounded(4),
            (Look{.size = Look::largest, .cell = Look::coarsest, .amplitude = Look::strongest, .framesPerPad = 4}));
        QCOMPARE(wild.bounded(2).framesPerPad, 2);
        const Look low{.size = -1, .cell = 0, .amplitude = -1, .framesPerPad = 0};
        QCOMPARE(low.bounded(4),
                 (Look{.size = Look::smallest, .cell = Look::finest, .amplitude = Look::faintest, .framesPerPad = 2}));
        QCOMPARE((Look{.framesPerPad = 3}.bounded(4).framesPerPad), 2);
        QCOMPARE((Look{.framesPerPad = 4}.bounded(-1).framesPerPad), 2);
        QCOMPARE(Look().bounded(4), Look());
    }

    void anAmplitudeThatIsNoNumberEndsAtABound()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(lookOf(none).bounded(4).amplitude, Look::faintest);
        QCOMPARE(lookOf(-none).bounded(4).amplitude, Look::faintest);
        QCOMPARE(lookOf(-std::numeric_limits<double>::infinity()).bounded(4).amplitude, Look::faintest);
    }
};

QTEST_MAIN(TestLook)
#include "test_look.moc"
