// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProgressBar>
#include <QTest>

using namespace scrim;

/// What moves by itself, and that it does not where the desktop asks for reduced motion.
class TestCalm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBarThatWaitsMovesUnlessTheDesktopAsksForCalm_data()
    {
        QTest::addColumn<bool>("isCalm");
        QTest::newRow("calm") << true;
        QTest::newRow("moving") << false;
    }
    void aBarThatWaitsMovesUnlessTheDesktopAsksForCalm()
    {
        QFETCH(bool, isCalm);
        QApplication::setStyle(new shell::Style(isCalm));
        QApplication::setPalette(shell::paletteOf(shell::Shade::Light));
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 0);
        bar.resize(200, 20);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QImage before = bar.grab().toImage();
        const auto hasMoved = [&] { return bar.grab().toImage() != before; };
        QCOMPARE(QTest::qWaitFor(hasMoved, patienceMs), !isCalm);
    }

    /// Whoever adds an animation comes by here: it asks the style for its duration, as the spotlight does.
    void nothingElseIsAnimated()
    {
        QStringList found;
        QDirIterator sources(QStringLiteral(SCRIM_UI_SOURCES), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                             QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            ++read;
            const bool isAnimated = text.contains("Animation(") || text.contains("QTimeLine") ||
                                    text.contains("AnimationOptions") || text.contains("QMovie");
            if (isAnimated && !text.contains("SH_Widget_Animation_Duration"))
                found.append(file.fileName());
        }
        QVERIFY(read > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char(' '))));
    }

private:
    static constexpr int patienceMs = 500;
};

QTEST_MAIN(TestCalm)
#include "test_calm.moc"
