// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"
#include "ui/shield/reason_prompt.h"

#include <QAccessible>
#include <QBackingStore>
#include <QClipboard>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QPainter>
#include <QPicture>
#include <QScreen>
#include <QSignalSpy>

using namespace scrim;
using policy::Field;
using shield::MaskedField;
using testkit::reading;

namespace {

QImage screenOf(const QWidget& window)
{
    return window.screen()->grabWindow(window.winId()).toImage();
}

/// The field's pixels as they lie in its window's backing store.
QImage stored(const MaskedField& field)
{
    const QWidget* window = field.window();
    const auto* image = dynamic_cast<const QImage*>(window->backingStore()->paintDevice());
    return image == nullptr ? QImage() : image->copy(QRect(field.mapTo(window, QPoint(0, 0)), field.size()));
}

QString everythingAccessible(MaskedField& field)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&field);
    QStringList all = face->actionInterface()->actionNames();
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all.append(face->text(kind));
    return all.join(QLatin1Char('\n'));
}

} // namespace

class TestMaskedField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_demo->signIn(policy::Role::Senior);
        m_customer = m_demo->customerWith({Field::Email, Field::Phone, Field::Address, Field::CardNumber});
    }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_page = std::make_unique<testkit::FieldPage>(*m_demo, m_customer);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void aClickLightsAndAnotherConceals()
    {
        MaskedField& email = m_page->field(Field::Email);
        QTest::mouseClick(&email, Qt::LeftButton);
        QTRY_VERIFY(email.isLit());
        QVERIFY(reading(m_page->spotlight.value()).contains("@example."));
        QTest::mouseClick(&email, Qt::LeftButton);
        QVERIFY(!email.isLit());
        QVERIFY(m_page->spotlight.value().empty());
    }

    void enterAndSpaceDoAsAClickDoes_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("keypad Enter") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void enterAndSpaceDoAsAClickDoes()
    {
        QFETCH(Qt::Key, key);
        MaskedField& phone = m_page->field(Field::Phone);
        phone.setFocus();
        QTest::keyClick(&phone, key);
        QTRY_VERIFY(phone.isLit());
        QTest::keyClick(&phone, key);
        QVERIFY(!phone.isLit());
    }

    void otherButtonsDoNothing()
    {
        MaskedField& email = m_page->field(Field::Email);
        QTest::mouseClick(&email, Qt::RightButton);
        QTest::mouseClick(&email, Qt::MiddleButton);
        QVERIFY(m_demo->desk().isOpen());
        light(Field::Phone); // a question of theirs would have come first
        QVERIFY(!email.isLit());
    }

    void everythingButTheScreenGetsTheMask()
    {
        MaskedField& email = m_page->field(Field::Email);
        email.setFocus();
        const QImage maskedGrab = m_page->grab().toImage();
        const QImage maskedField = email.grab().toImage();
        const QImage maskedScreen = screenOf(*m_page);
        light(Field::Email);
        QTRY_VERIFY(screenOf(*m_page) != maskedScreen);

        QCOMPARE(m_page->grab().toImage(), maskedGrab);
        QCOMPARE(email.grab().toImage(), maskedField);
        QImage rendered(m_page->size(), QImage::Format_ARGB32_Premultiplied);
        rendered.setDevicePixelRatio(1);
        rendered.fill(Qt::transparent);
        m_page->render(&rendered);
        QCOMPARE(rendered.convertToFormat(maskedGrab.format()), maskedGrab);

        m_page->spotlight.conceal(reveal::Concealed::Escape);
        QTRY_COMPARE(screenOf(*m_page), maskedScreen);
    }

    void aPainterOfAnotherDeviceGetsTheMask()
    {
        MaskedField& email = m_page->field(Field::Email);
        const auto recorded = [&] {
            QPicture picture;
            QPainter painter(&picture);
            email.render(&painter);
            painter.end();
            return QByteArray(picture.data(), static_cast<qsizetype>(picture.size()));
        };
        email.setFocus();
        const QByteArray masked = recorded();
        light(Field::Email);
        QCOMPARE(recorded(), masked);
    }

    void behindAnEffectItStaysMasked()
    {
        MaskedField& email = m_page->field(Field::Email);
        email.setFocus();
        auto* effect = new QGraphicsOpacityEffect(&email);
        effect->setOpacity(0.99);
        email.setGraphicsEffect(effect);
        email.repaint();
        const QImage masked = stored(email);
        light(Field::Email);
        email.repaint();
        QCOMPARE(stored(email), masked);
    }

    void aHiddenWindowKeepsNoPixelOfTheValue()
    {
        MaskedField& email = m_page->field(Field::Email);
        light(Field::Email);
        email.repaint();
        const QImage litPixels = stored(email);
        QVERIFY(!litPixels.isNull());
        m_page->hide();
        QTRY_VERIFY(!email.isLit());
        QImage blank = stored(email);
        QVERIFY(blank != litPixels);
        const QRgb first = blank.pixel(0, 0);
        for (int y = 0; y < blank.height(); ++y) {
            for (int x = 0; x < blank.width(); ++x)
                QCOMPARE(blank.pixel(x, y), first);
        }
    }

    void copyingIsBlockedAndLeavesTheClipboardsAlone()
    {
        QClipboard* clipboard = QGuiApplication::clipboard();
        clipboard->setText(QStringLiteral("before"));
        QSignalSpy notices(&m_page->spotlight, &shield::Spotlight::notice);
        MaskedField& email = m_page->field(Field::Email);
        light(Field::Email);
        QTest::keyClick(&email, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&email, Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(&email, Qt::Key_Insert, Qt::ControlModifier);
        QCOMPARE(notices.count(), 3);
        QTest::mousePress(&email, Qt::LeftButton, {}, QPoint(10, 20));
        QTest::mouseMove(&email, QPoint(80, 24));
        QTest::mouseMove(&email, QPoint(120, 24));
        QTest::mouseRelease(&email, Qt::LeftButton, {}, QPoint(120, 24));
        QCOMPARE(notices.count(), 4);
        QVERIFY(email.isLit());
        QCOMPARE(clipboard->text(), QStringLiteral("before"));
        QVERIFY(!clipboard->supportsSelection() || clipboard->text(QClipboard::Selection).isEmpty());
        QTRY_VERIFY(!m_demo->ownRows(QStringLiteral("copy.blocked")).empty());
    }

    void thereIsNothingToHoverOrToOpen()
    {
        MaskedField& email = m_page->field(Field::Email);
        QCOMPARE(email.contextMenuPolicy(), Qt::NoContextMenu);
        QVERIFY(email.toolTip().isEmpty());
        QVERIFY(!email.acceptDrops());
    }

    void assistiveTechnologyHearsWhatItIsAndNeverTheValue()
    {
        MaskedField& card = m_page->field(Field::CardNumber);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&card);
        QVERIFY(face != nullptr);
        const QString ending = card.mask().right(4);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Card number, ends %1, hidden").arg(ending));
        QVERIFY(face->state().focusable);

        MaskedField& email = m_page->field(Field::Email);
        QAccessible::queryAccessibleInterface(&email)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(email.isLit());
        const QByteArray value = reading(m_page->spotlight.value());
        const QString all = everythingAccessible(email);
        QVERIFY(all.contains(QStringLiteral("E-mail, shown on screen")));
        QVERIFY(!all.contains(QString::fromUtf8(value)));
        QVERIFY(!all.contains(QString::fromUtf8(value.left(value.indexOf('@')))));
        QVERIFY(QAccessible::queryAccessibleInterface(&email)->textInterface() == nullptr);
        QVERIFY(QAccessible::queryAccessibleInterface(&email)->valueInterface() == nullptr);
    }

    void anAddressIsWholeWhenLit()
    {
        light(Field::Address);
        MaskedField& address = m_page->field(Field::Address);
        const QByteArray value = reading(m_page->spotlight.value());
        const auto lines = static_cast<int>(value.count('\n')) + 1;
        QVERIFY(address.sizeHint().height() >= lines * QFontMetrics(address.font()).height());
        QTRY_VERIFY(address.height() >= address.sizeHint().height());
    }

    void aReasonIsAskedForByKeyAndEscapeDropsTheQuestion()
    {
        auto* prompt = new shield::ReasonPrompt(m_page->spotlight, *m_page);
        MaskedField& card = m_page->field(Field::CardNumber);
        QTest::mouseClick(&card, Qt::LeftButton);
        QVERIFY(prompt->isVisible());
        QVERIFY(prompt->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_page->rect().contains(prompt->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!prompt->isVisible());
        QVERIFY(card.hasFocus());
        QVERIFY(!card.isLit());

        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QVERIFY(!prompt->isVisible());
        QTRY_VERIFY(card.isLit());
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).back().reason, policy::reasons().at(1));
    }

    void aReasonIsAskedForByMouseAndDroppedByAClickElsewhere()
    {
        auto* prompt = new shield::ReasonPrompt(m_page->spotlight, *m_page);
        MaskedField& card = m_page->field(Field::CardNumber);
        QTest::mouseClick(&card, Qt::LeftButton);
        m_page->field(Field::Phone).setFocus();
        QVERIFY(!prompt->isVisible());
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::mouseClick(prompt->findChild<QWidget*>(QStringLiteral("reason_1")), Qt::LeftButton);
        QTRY_VERIFY(card.isLit());
    }

private:
    void light(Field which)
    {
        MaskedField& field = m_page->field(which);
        m_page->spotlight.light(field);
        QTRY_VERIFY(field.isLit());
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    records::Customer m_customer;
    std::unique_ptr<testkit::FieldPage> m_page;
};

QTEST_MAIN(TestMaskedField)
#include "test_masked_field.moc"
