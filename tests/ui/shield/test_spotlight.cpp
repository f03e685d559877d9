// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"

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
        m_page->spotlight.light(card, policy::reasons().first());
        QTRY_VERIFY(card.isLit());
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

    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<testkit::FieldPage> m_page;
};

QTEST_MAIN(TestSpotlight)
#include "test_spotlight.moc"
