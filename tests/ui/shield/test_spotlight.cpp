// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"

#include <QBackingStore>
#include <QScreen>
#include <QSignalSpy>

using namespace scrim;
using policy::Field;
using reveal::Concealed;
using shield::MaskedField;
using shield::Spotlight;
using testkit::reading;

class TestSpotlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<testkit::DemoDesk>(); }
    void cleanupTestCase() { m_demo.reset(); }
    void init() { sitDown(policy::Role::Agent); }
    void cleanup()
    {
        m_page.reset();
        m_demo->signOut();
    }

    void theLeaseEndsByTheMonotonicClock()
    {
        light(Field::Email);
        QCOMPARE(m_page->spotlight.remaining(), 1.0);
        m_demo->clock().advance(policy::leaseSeconds * 500);
        QCOMPARE(m_page->spotlight.remaining(), 0.5);
        m_demo->clock().setWall(0); // a turned clock changes nothing
        QCOMPARE(m_page->spotlight.remaining(), 0.5);
        m_demo->clock().advance(policy::leaseSeconds * 500);
        QTRY_VERIFY(m_page->spotlight.lit() == nullptr);
        QVERIFY(m_page->spotlight.value().empty());
    }

    void untilTheAnswerComesNothingIsPainted()
    {
        MaskedField& email = m_page->field(Field::Email);
        QTest::mousePress(&email, Qt::LeftButton); // the panel gets ready
        QTest::qWait(50);
        const QImage before = onScreen();
        QTest::mouseRelease(&email, Qt::LeftButton);
        const auto* panel = m_page->findChild<QWidget*>(QStringLiteral("lit_panel"));
        QVERIFY(panel != nullptr && !panel->isVisible());
        QVERIFY(onScreen() == before);
        QTRY_VERIFY(email.isLit());
        QVERIFY(panel->isVisible());
        QVERIFY(onScreen() != before);
    }

    void oneFieldIsLitAtATime()
    {
        light(Field::Email);
        m_page->spotlight.light(m_page->field(Field::Phone));
        QVERIFY(!m_page->field(Field::Email).isLit());
        QTRY_VERIFY(m_page->field(Field::Phone).isLit());
        QVERIFY(!reading(m_page->spotlight.value()).contains('@'));
    }

    void escapeAnywhereInTheWindowConceals()
    {
        light(Field::Email);
        QTest::keyClick(&m_page->field(Field::Phone), Qt::Key_Escape);
        QVERIFY(m_page->spotlight.lit() == nullptr);
    }

    void forASecondAfterItWentDarkAnEscapeWasMeantForIt()
    {
        QVERIFY(!m_page->spotlight.hasJustGoneDark());
        light(Field::Email);
        QVERIFY(!m_page->spotlight.hasJustGoneDark());
        m_demo->clock().advance(policy::leaseSeconds * 1000);
        QTRY_VERIFY(m_page->spotlight.lit() == nullptr);
        QVERIFY(m_page->spotlight.hasJustGoneDark());
        m_demo->clock().advance(1000);
        QVERIFY(!m_page->spotlight.hasJustGoneDark());
    }

    void losingTheWindowConceals()
    {
        light(Field::Email);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(m_page->spotlight.lit() == nullptr);
    }

    void minimisingConceals()
    {
        light(Field::Email);
        m_page->showMinimized();
        QTRY_VERIFY(m_page->spotlight.lit() == nullptr);
    }

    void hidingTheFieldConceals()
    {
        light(Field::Email);
        m_page->field(Field::Email).hide();
        QVERIFY(m_page->spotlight.lit() == nullptr);
        QVERIFY(m_page->spotlight.value().empty());
    }

    void aFieldThatGoesTakesItsLightAlong()
    {
        light(Field::Email);
        delete &m_page->field(Field::Email);
        QVERIFY(m_page->spotlight.lit() == nullptr);
        QVERIFY(m_page->spotlight.value().empty());
    }

    void anAnswerThatComesLateIsNotShownAndIsOnRecord()
    {
        const auto before = m_demo->ownRows(QStringLiteral("field.conceal")).size();
        m_page->spotlight.light(m_page->field(Field::Email));
        m_page->spotlight.conceal(Concealed::Left);
        QTRY_COMPARE(m_demo->ownRows(QStringLiteral("field.conceal")).size(), before + 1);
        QVERIFY(m_page->spotlight.lit() == nullptr);
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).size(),
                 m_demo->ownRows(QStringLiteral("field.conceal")).size());
    }

    void theNewestOfTwoQuestionsWins()
    {
        m_page->spotlight.light(m_page->field(Field::Email));
        m_page->spotlight.light(m_page->field(Field::Phone));
        QTRY_VERIFY(m_page->field(Field::Phone).isLit());
        QVERIFY(!m_page->field(Field::Email).isLit());
    }

    void anAnswerForAFieldThatIsGoneIsDropped()
    {
        m_page->spotlight.light(m_page->field(Field::Email));
        delete &m_page->field(Field::Email);
        light(Field::Phone);
    }

    /// A record that is read anew takes its fields away while the desk is still deciding.
    void aRefusalIsToldThoughItsFieldIsGone()
    {
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->spotlight.light(m_page->field(Field::CardNumber));
        delete &m_page->field(Field::CardNumber);
        QTRY_COMPARE(refusals.count(), 1);
        QVERIFY(!refusals.first().first().toString().isEmpty());
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).back().outcome, QStringLiteral("denied"));
    }

    void aRefusalIsToldThoughThePageHasConcealed()
    {
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->spotlight.light(m_page->field(Field::CardNumber));
        m_page->spotlight.conceal(Concealed::Left);
        QTRY_COMPARE(refusals.count(), 1);
    }

    void whoAsksForAnotherFieldMeanwhileHearsOfThatOne()
    {
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->spotlight.light(m_page->field(Field::CardNumber));
        m_page->spotlight.light(m_page->field(Field::Email));
        QTRY_VERIFY(m_page->field(Field::Email).isLit());
        QCOMPARE(refusals.count(), 0);
    }

    void everyLightIsOnRecordWithItsEnd()
    {
        const auto reveals = m_demo->ownRows(QStringLiteral("field.reveal")).size();
        const auto conceals = m_demo->ownRows(QStringLiteral("field.conceal")).size();
        light(Field::Email);
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).size(), reveals + 1);
        m_page->spotlight.conceal(Concealed::Escape);
        QTRY_COMPARE(m_demo->ownRows(QStringLiteral("field.conceal")).size(), conceals + 1);
    }

    void aRefusalExplainsItselfAndIsOnRecord()
    {
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        QSignalSpy questions(&m_page->spotlight, &Spotlight::reasonNeeded);
        MaskedField& card = m_page->field(Field::CardNumber);
        QVERIFY(!m_page->spotlight.mayLight(Field::CardNumber));
        QTest::mouseClick(&card, Qt::LeftButton);
        QTRY_COMPARE(refusals.count(), 1);
        QVERIFY(!refusals.first().first().toString().isEmpty());
        QCOMPARE(questions.count(), 0); // a reason would not help
        QVERIFY(!card.isLit());
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).back().outcome, QStringLiteral("denied"));
    }

    void whereAReasonIsWantedItIsAskedForFirst()
    {
        sitDown(policy::Role::Senior);
        QSignalSpy questions(&m_page->spotlight, &Spotlight::reasonNeeded);
        MaskedField& card = m_page->field(Field::CardNumber);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(questions.count(), 1);
        m_page->spotlight.answer(card, policy::reasons().first());
        QVERIFY(!m_page->spotlight.concerns(card)); // ready, and dark until it is held
        m_page->spotlight.hold(card);
        QTRY_VERIFY(card.isLit());
        m_page->spotlight.release(card);
        QVERIFY(!card.isLit());
    }

    void aCardThatIsLitWholeGoesDarkOnceItsEndsAloneAreShown()
    {
        sitDown(policy::Role::Senior);
        MaskedField& card = m_page->field(Field::CardNumber);
        const auto light = [&] {
            m_page->spotlight.answer(card, policy::reasons().first());
            m_page->spotlight.hold(card);
        };
        light();
        QTRY_VERIFY(card.isLit());
        QVERIFY(!QString::fromUtf8(reading(m_page->spotlight.value())).contains(QStringLiteral("••")));
        policy::Policy ends;
        ends.classes[static_cast<std::size_t>(policy::FieldClass::Payment)].cardDigits = policy::CardDigits::Ends;
        m_demo->apply(ends);
        QTRY_VERIFY_WITH_TIMEOUT(!card.isLit(), 20'000);
        m_demo->clock().advance(3'000);
        light();
        QTRY_VERIFY(card.isLit());
        QVERIFY(QString::fromUtf8(reading(m_page->spotlight.value())).contains(QStringLiteral("•• •••• ")));
        m_page->spotlight.release(card);
        m_demo->apply({});
    }

    void aReasonGivenHoldsForAWhileAndForItsFieldOnly()
    {
        sitDown(policy::Role::Senior);
        MaskedField& card = m_page->field(Field::CardNumber);
        m_page->spotlight.answer(card, policy::reasons().first());
        QVERIFY(m_page->spotlight.isReady(card));
        QVERIFY(!m_page->spotlight.isReady(m_page->field(Field::Email)));
        m_demo->clock().advance(61'000);
        QVERIFY(!m_page->spotlight.isReady(card));
        QSignalSpy questions(&m_page->spotlight, &Spotlight::reasonNeeded);
        m_page->spotlight.hold(card);
        QCOMPARE(questions.count(), 1);
    }

    void aSecondHoldWaitsUntilThreeSecondsAreOver()
    {
        sitDown(policy::Role::Senior);
        MaskedField& card = m_page->field(Field::CardNumber);
        m_page->spotlight.answer(card, policy::reasons().first());
        m_page->spotlight.hold(card);
        QTRY_VERIFY(card.isLit());
        m_page->spotlight.release(card);
        m_page->spotlight.hold(card);
        QVERIFY(!m_page->spotlight.concerns(card));
        m_demo->clock().advance(3'000);
        m_page->spotlight.hold(card);
        QTRY_VERIFY(card.isLit());
    }

    void aProgramThatAsksForPixelsMakesItDarkAndGoesOnRecord()
    {
        light(Field::Email);
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->guard.captured({7, QStringLiteral("import"), 4711, QStringLiteral("get_image")});
        QVERIFY(m_page->spotlight.lit() == nullptr);
        QVERIFY(refusals.first().first().toString().contains(QStringLiteral("import")));
        QTRY_COMPARE(m_demo->ownRows(QStringLiteral("capture.seen")).size(), std::size_t(1));
        // And for two seconds nothing is lit at all.
        m_page->spotlight.light(m_page->field(Field::Email));
        QVERIFY(!m_page->spotlight.concerns(m_page->field(Field::Email)));
        m_demo->clock().advance(2'000);
        light(Field::Email);
    }

    void whileNothingIsLitACaptureIsNobodysBusiness()
    {
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->guard.captured({7, QStringLiteral("import"), 4711, QStringLiteral("get_image")});
        QCOMPARE(refusals.count(), 0);
    }

    void aNewcomerCoversTheValueUntilItGoesOrSettles()
    {
        light(Field::Email);
        m_page->guard.arrived({7, QStringLiteral("xclip"), 4711, QStringLiteral("connect")});
        QVERIFY(m_page->guard.isUneasy());
        QVERIFY(m_page->field(Field::Email).isLit());
        const QImage covered = panel();
        QTest::qWait(60);
        QCOMPARE(panel(), covered); // no frame
        m_page->guard.gone(7);
        QTRY_VERIFY(panel() != covered);
        m_page->guard.arrived({8, {}, 0, QStringLiteral("connect")});
        m_demo->clock().advance(601);
        QTRY_VERIFY(!m_page->guard.isUneasy());
    }

    void aFieldLitWhileANewcomerIsThereBeginsCovered()
    {
        m_page->guard.arrived({7, QStringLiteral("xdotool"), 4711, QStringLiteral("connect")});
        light(Field::Email);
        const QImage covered = panel();
        QTest::qWait(60);
        QCOMPARE(panel(), covered);
        m_page->guard.gone(7);
        QTRY_VERIFY(panel() != covered);
    }

    void anotherWindowOfOursConceals()
    {
        light(Field::Email);
        QWidget other(nullptr, Qt::Tool | Qt::WindowDoesNotAcceptFocus);
        other.setAttribute(Qt::WA_ShowWithoutActivating);
        other.show();
        QTRY_VERIFY(m_page->spotlight.lit() == nullptr);
    }

    void whatTheScreenCannotProtectIsRefusedAndOnRecord()
    {
        sitDown(policy::Role::Senior);
        m_demo->desk().setScreen(ScreenLevel::None, QStringLiteral("a test's bare screen"));
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        MaskedField& card = m_page->field(Field::CardNumber);
        m_page->spotlight.answer(card, policy::reasons().first());
        m_page->spotlight.hold(card);
        QTRY_COMPARE(refusals.count(), 1);
        QVERIFY(!card.isLit());
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).back().outcome, QStringLiteral("denied"));
        m_demo->desk().setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
    }

    void theMarkNamesWhoLooksAndWhen()
    {
        light(Field::Email);
        const QString mark = m_page->spotlight.mark();
        QVERIFY(mark.contains(m_demo->desk().person().name));
        QVERIFY(mark.contains(QSysInfo::machineHostName()));
    }

private:
    void sitDown(policy::Role role)
    {
        m_page.reset();
        m_demo->signOut();
        m_demo->signIn(role);
        m_page = std::make_unique<testkit::FieldPage>(
            *m_demo, m_demo->customerWith({Field::Email, Field::Phone, Field::CardNumber}));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void light(Field which)
    {
        MaskedField& field = m_page->field(which);
        m_page->spotlight.light(field);
        QTRY_VERIFY(field.isLit());
    }

    /// What goes to the screen from here.
    [[nodiscard]] QImage onScreen() const
    {
        return dynamic_cast<const QImage*>(m_page->backingStore()->paintDevice())->copy();
    }

    /// What stands in the window where the panel's letters do.
    [[nodiscard]] QImage panel() const
    {
        const auto* widget = m_page->findChild<QWidget*>(QStringLiteral("lit_panel"));
        const QRect letters(20, 40, widget->width() - 40, widget->height() - 60);
        return m_page->screen()->grabWindow(m_page->winId()).toImage().copy(letters.translated(widget->pos()));
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<testkit::FieldPage> m_page;
};

QTEST_MAIN(TestSpotlight)
#include "test_spotlight.moc"
