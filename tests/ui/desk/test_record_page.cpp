// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/record_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using scrim::desk::RecordPage;

namespace {

class Page final : public RecordPage
{
public:
    Page()
    {
        m_onSheet = new QLabel(QStringLiteral("of the record"), &sheet());
        column().addWidget(m_onSheet);
        column().addStretch();
    }
    void clear() override {}
    [[nodiscard]] QLineEdit& addInput()
    {
        auto* input = new QLineEdit(&panels());
        side().addWidget(input);
        return *input;
    }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const { return {widget.mapTo(this, QPoint()), widget.size()}; }
    [[nodiscard]] QRect placeOfSheet() const { return placeOf(*m_onSheet); }
    [[nodiscard]] const QScrollArea& area(const char* name) const
    {
        return *findChild<QScrollArea*>(QLatin1String(name));
    }

private:
    QLabel* m_onSheet;
};

} // namespace

class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panelsStandBesideTheSheetWhereThereIsRoom()
    {
        Page page;
        QLineEdit& input = page.addInput();
        page.resize(RecordPage::leastWidth, 600);
        page.show();
        QTRY_VERIFY(page.placeOf(input).left() >= RecordPage::leastWidth - RecordPage::sideWidth);
        QVERIFY(page.placeOfSheet().right() < page.placeOf(input).left());
        QVERIFY(page.placeOf(input).right() < page.width());
        // At the top, however much room is below.
        QVERIFY(page.placeOf(input).top() < 60);
    }

    void panelsStandUnderTheSheetWhereThereIsNone()
    {
        Page page;
        QLineEdit& input = page.addInput();
        page.resize(RecordPage::leastWidth - 1, 600);
        page.show();
        QTRY_VERIFY(page.placeOf(input).top() > page.placeOfSheet().bottom());
        QCOMPARE(page.placeOf(input).left(), page.placeOfSheet().left());
        QVERIFY(!page.area("record_side").isVisible());
    }

    void whoTypesGoesOnTypingWhenTheWindowIsMadeNarrow()
    {
        Page page;
        QLineEdit& input = page.addInput();
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        input.setFocus();
        QTRY_VERIFY(input.hasFocus());
        for (const int width : {600, 1200}) {
            page.resize(width, 600);
            QTRY_COMPARE(page.area("record_side").isVisible(), width == 1200);
            QVERIFY(input.isVisible());
            QVERIFY(input.hasFocus());
        }
    }

    void eachScrollsByItself()
    {
        Page page;
        QLineEdit& input = page.addInput();
        input.setFixedHeight(2000);
        page.resize(1200, 600);
        page.show();
        QTRY_VERIFY(page.area("record_side").widget()->height() >= 2000);
        QVERIFY(page.area("record_sheet").widget()->height() <= 600);
    }

    void withoutAPanelTheSheetHasAllTheRoom()
    {
        Page page;
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.layout()->activate();
        QCOMPARE(page.area("record_sheet").width(), 1200);
    }
};

QTEST_MAIN(TestRecordPage)
#include "test_record_page.moc"
