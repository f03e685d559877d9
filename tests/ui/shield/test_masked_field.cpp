// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"
#include "ui/shield/reason_prompt.h"

#include <QAccessible>
#include <QBackingStore>
#include <QClipboard>
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

    void enterDoesAsAClickDoes_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("keypad Enter") << Qt::Key_Enter;
    }
    void enterDoesAsAClickDoes()
    {
        QFETCH(Qt::Key, key);
        MaskedField& phone = m_page->field(Field::Phone);
        phone.setFocus();
        QTest::keyClick(&phone, key);
        QTRY_VERIFY(phone.isLit());
        QTest::keyClick(&phone, key);
        QVERIFY(!phone.isLit());
    }

    void theSpaceBarShowsItAsLongAsItIsDown()
    {
        MaskedField& phone = m_page->field(Field::Phone);
        phone.setFocus();
        QTest::keyPress(&phone, Qt::Key_Space);
        QTRY_VERIFY(phone.isLit());
        QTest::keyRelease(&phone, Qt::Key_Space);
        QVERIFY(!phone.isLit());
        QTRY_VERIFY(lastConcealment().contains(QStringLiteral("phone")));
    }

    void aHeldKeyThatRepeatsIsOneHold()
    {
        MaskedField& phone = m_page->field(Field::Phone);
        phone.setFocus();
        QTest::keyPress(&phone, Qt::Key_Space);
        QTRY_VERIFY(phone.isLit());
        for (int i = 0; i < 3; ++i) {
            QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
            QCoreApplication::sendEvent(&phone, &up);
            QCoreApplication::sendEvent(&phone, &down);
            QVERIFY(phone.isLit());
        }
        QTest::keyRelease(&phone, Qt::Key_Space);
        QVERIFY(!phone.isLit());
    }

    void aPressOfAKeyThatIsStillDownBeginsNothing()
    {
        MaskedField& phone = m_page->field(Field::Phone);
        phone.setFocus();
        QTest::keyPress(&phone, Qt::Key_Space);
        QTRY_VERIFY(phone.isLit());
        QTest::keyClick(&phone, Qt::Key_Escape);
        QVERIFY(!phone.isLit());
        QTest::keyPress(&phone, Qt::Key_Space); // a repeat that the toolkit took for a press
        light(Field::Email);                    // its answer comes after the other's
        QVERIFY(!phone.isLit());
        phone.setFocus();
        QTest::keyRelease(&phone, Qt::Key_Space);
        QTest::keyPress(&phone, Qt::Key_Space);
        QTRY_VERIFY(phone.isLit());
    }

    void aKeyLetGoBeforeTheAnswerShowsNothing()
    {
        MaskedField& phone = m_page->field(Field::Phone);
        phone.setFocus();
        QTest::keyPress(&phone, Qt::Key_Space);
        QTest::keyRelease(&phone, Qt::Key_Space);
        light(Field::Email); // its answer comes after the other's
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

    void thePanelOfALongValueIsNoLargerThanThatOfAShortOne()
    {
        light(Field::Email);
        const QSize email = panel()->size();
        light(Field::Phone);
        QCOMPARE(panel()->size(), email);
        light(Field::Address);
        QVERIFY(panel()->height() > email.height());
        QVERIFY(m_page->rect().contains(panel()->geometry()));
    }

    void aClickOnThePanelConcealsAndADragOverItIsBlocked()
    {
        light(Field::Email);
        QSignalSpy notices(&m_page->spotlight, &shield::Spotlight::notice);
        QTest::mousePress(panel(), Qt::LeftButton, {}, QPoint(10, 40));
        QTest::mouseMove(panel(), QPoint(90, 40));
        QTest::mouseRelease(panel(), Qt::LeftButton, {}, QPoint(90, 40));
        QCOMPARE(notices.count(), 1);
        QVERIFY(m_page->field(Field::Email).isLit());
        QTest::mouseClick(panel(), Qt::LeftButton);
        QVERIFY(!m_page->field(Field::Email).isLit());
    }

    void whereTheScreenIsExcludedTheLettersStandPlain()
    {
        m_page = std::make_unique<testkit::FieldPage>(*m_demo, m_customer, ScreenLevel::Excluded);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        light(Field::Email);
        const QImage first = screenOf(*m_page).copy(panel()->geometry());
        QTest::qWait(100);
        // No noise: but for the ring, the picture stands.
        const QRect letters(10, 40, panel()->width() - 20, panel()->height() - 50);
        QCOMPARE(screenOf(*m_page).copy(panel()->geometry()).copy(letters), first.copy(letters));
    }

    void whereTheScreenIsScrambledEveryPictureIsAnother()
    {
        light(Field::Email);
        const QRect letters(10, 40, panel()->width() - 20, panel()->height() - 50);
        const QImage first = screenOf(*m_page).copy(panel()->geometry()).copy(letters);
        QTRY_VERIFY(screenOf(*m_page).copy(panel()->geometry()).copy(letters) != first);
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
        QVERIFY(m_page->spotlight.isReady(card));
        QVERIFY(card.hasFocus());
        QTest::keyPress(&card, Qt::Key_Space);
        QTRY_VERIFY(card.isLit());
        QTest::keyRelease(&card, Qt::Key_Space);
        QVERIFY(!card.isLit());
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
        QTest::mousePress(&card, Qt::LeftButton);
        QTRY_VERIFY(card.isLit());
        QTest::mouseRelease(&card, Qt::LeftButton);
        QVERIFY(!card.isLit());
    }

    void aHandThatLeavesAHeldFieldLetsItGo()
    {
        MaskedField& card = m_page->field(Field::CardNumber);
        m_page->spotlight.answer(card, policy::reasons().first());
        QTest::mousePress(&card, Qt::LeftButton, {}, QPoint(20, 20));
        QTRY_VERIFY(card.isLit());
        QTest::mouseMove(&card, QPoint(26, 22)); // it may tremble
        QVERIFY(card.isLit());
        QTest::mouseMove(&card, QPoint(200, 22));
        QVERIFY(!card.isLit());
        QTest::mouseRelease(&card, Qt::LeftButton, {}, QPoint(200, 22));
    }

    void aClickOnAFieldToBeHeldSaysSo()
    {
        QSignalSpy notices(&m_page->spotlight, &shield::Spotlight::notice);
        MaskedField& card = m_page->field(Field::CardNumber);
        m_page->spotlight.answer(card, policy::reasons().first());
        card.setFocus();
        QTest::keyClick(&card, Qt::Key_Return);
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("Hold")));
        QVERIFY(!m_page->spotlight.concerns(card));
    }

    void printScreenIsACopyInEveryCombination_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("alone") << Qt::KeyboardModifiers();
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("Ctrl Shift") << (Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("Meta") << Qt::KeyboardModifiers(Qt::MetaModifier);
    }
    void printScreenIsACopyInEveryCombination()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QSignalSpy notices(&m_page->spotlight, &shield::Spotlight::notice);
        MaskedField& email = m_page->field(Field::Email);
        email.setFocus();
        QTest::keyClick(&email, Qt::Key_Print, modifiers);
        QCOMPARE(notices.count(), 1);
        light(Field::Email);
        // Wherever the keyboard is while something is lit.
        QTest::keyClick(m_page.get(), Qt::Key_Print, modifiers);
        QCOMPARE(notices.count(), 2);
    }

private:
    void light(Field which)
    {
        MaskedField& field = m_page->field(which);
        m_page->spotlight.light(field);
        QTRY_VERIFY(field.isLit());
    }

    [[nodiscard]] QWidget* panel() const { return m_page->findChild<QWidget*>(QStringLiteral("lit_panel")); }
    /// The field of the newest concealment on record.
    [[nodiscard]] QString lastConcealment()
    {
        const auto rows = m_demo->ownRows(QStringLiteral("field.conceal"));
        return rows.empty() ? QString() : rows.back().field;
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    records::Customer m_customer;
    std::unique_ptr<testkit::FieldPage> m_page;
};

QTEST_MAIN(TestMaskedField)
#include "test_masked_field.moc"
