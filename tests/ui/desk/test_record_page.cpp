// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/record_page.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using scrim::desk::RecordPage;

namespace {

class Page final : public RecordPage
{
public:
    explicit Page(int height)
    {
        auto* label = new QLabel(QStringLiteral("of the record"), &sheet());
        label->setFixedHeight(height);
        column().addWidget(label);
        column().addStretch();
    }
    void clear() override {}
    void begin() { toTop(); }
};

} // namespace

class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetScrollsAndSaysWhere()
    {
        Page page(2000);
        page.resize(500, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.scrolled(), 0);
        page.scrollTo(700);
        QCOMPARE(page.scrolled(), 700);
        page.begin();
        QCOMPARE(page.scrolled(), 0);
    }

    void itGoesNoFurtherThanThereIsSomething()
    {
        Page page(100);
        page.resize(500, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.scrollTo(700);
        QCOMPARE(page.scrolled(), 0);
    }

    void theSheetHasAllTheRoom()
    {
        Page page(100);
        page.resize(900, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.findChild<QScrollArea*>(QStringLiteral("record_sheet"))->width(), 900);
    }
};

QTEST_MAIN(TestRecordPage)
#include "test_record_page.moc"
