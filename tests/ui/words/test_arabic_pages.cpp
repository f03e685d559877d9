// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QTest>
#include <QWidget>

using namespace scrim;
using testkit::Text;

class TestArabicPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageFromTheRightKeepsNumbersAndCutsNothing()
    {
        testkit::Findings turned;
        testkit::Findings cut;
        const QString stopped = testkit::walk(QStringLiteral("ar"), [&](const QString& picture, QWidget& window) {
            for (const Text& text : testkit::turnedIn(window))
                turned.add(picture, text, {});
            for (const Text& text : testkit::cutIn(window))
                cut.add(picture, text, {});
        });
        QVERIFY2(stopped.isEmpty(), qPrintable(stopped));
        QVERIFY(areNone(turned));
        QVERIFY(areNone(cut));
    }
};

QTEST_MAIN(TestArabicPages)
#include "test_arabic_pages.moc"
