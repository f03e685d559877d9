// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"
#include "ui/shield/announcer.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace scrim;
using policy::Field;
using policy::FieldClass;
using shield::Announcer;
using shield::MaskedField;
using shield::Spotlight;

namespace {

/// The names of notifications that come into sight, as a client gets them that asks at once. Qt tells its bridge of
/// them where it tells them to be shown; offscreen there is no bridge.
class Listener final : public QObject
{
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* announcer = qobject_cast<Announcer*>(object);
        if (announcer == nullptr || event->type() != QEvent::Show)
            return false;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(announcer);
        const QString said = face->text(QAccessible::Name);
        // A copy of its own: what is shared is wiped later on.
        if (face->role() == QAccessible::Notification)
            heard.append(QString(said.constData(), said.size()));
        return false;
    }

    QStringList heard;
};

bool isListening()
{
    return true;
}

/// Every name and description below `node`.
QString everything(QAccessibleInterface* node)
{
    QString all = node->text(QAccessible::Name) + QLatin1Char('\n') + node->text(QAccessible::Description);
    for (int i = 0; i < node->childCount(); ++i)
        all += QLatin1Char('\n') + everything(node->child(i));
    return all;
}

policy::Policy speaking()
{
    policy::Policy policy;
    for (const FieldClass fieldClass : {FieldClass::Contact, FieldClass::Payment}) {
        policy::ClassRules rules = policy.of(policy::Role::Senior, fieldClass);
        rules.spoken = true;
        policy.roles[{policy::Role::Senior, fieldClass}] = rules;
    }
    return policy;
}

} // namespace

class TestSpokenField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_demo->apply(speaking());
        QCoreApplication::instance()->installEventFilter(&m_listener);
    }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        sitDown(policy::Role::Senior);
        heard.clear();
    }
    void cleanup()
    {
        m_page.reset();
        m_demo->signOut();
    }

    void itIsHeardOnceItIsOnRecordAndNotSeen()
    {
        const QString value = valueOf(Field::Email);
        const auto reveals = m_demo->ownRows(QStringLiteral("field.reveal")).size();
        MaskedField& email = m_page->field(Field::Email);
        email.speak();
        QVERIFY(heard.isEmpty());
        QTRY_COMPARE(heard, QStringList{QStringLiteral("E-mail: ") + value});
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).size(), reveals + 1);
        QVERIFY(m_page->spotlight.isSpeaking() && email.isBeingSpoken());
        const auto* panel = m_page->findChild<QWidget*>(QStringLiteral("lit_panel"));
        QVERIFY(panel == nullptr || !panel->isVisible());
        // The field itself still says that it is hidden: no client reads the value off the wrong act.
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&email);
        QVERIFY(face->text(QAccessible::Name).endsWith(QStringLiteral("hidden")));
    }

    void whenItsTimeIsUpNothingOfItIsLeftOnTheBus()
    {
        const QString value = valueOf(Field::Email);
        speak(Field::Email);
        QAccessibleInterface* window = QAccessible::queryAccessibleInterface(m_page.get());
        QVERIFY(everything(window).contains(value));
        const QString shared = voice().saying();
        m_demo->clock().advance(policy::leaseSeconds * 1000);
        QTRY_VERIFY(m_page->spotlight.lit() == nullptr);
        QVERIFY(!voice().isVisible() && voice().saying().isEmpty());
        QVERIFY(!everything(window).contains(value));
        QCOMPARE(shared, QString(shared.size(), QChar(u'\0'))); // overwritten where it stood
    }

    void escapeEndsIt()
    {
        speak(Field::Email);
        const auto conceals = m_demo->ownRows(QStringLiteral("field.conceal")).size();
        QTest::keyClick(&m_page->field(Field::Phone), Qt::Key_Escape);
        QVERIFY(m_page->spotlight.lit() == nullptr && voice().saying().isEmpty());
        QTRY_COMPARE(m_demo->ownRows(QStringLiteral("field.conceal")).size(), conceals + 1);
    }

    void onceMoreIsSaidAgainAndIsNoOtherReveal()
    {
        speak(Field::Email);
        const auto reveals = m_demo->ownRows(QStringLiteral("field.reveal")).size();
        m_page->field(Field::Email).speak();
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard[0], heard[1]);
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).size(), reveals);
    }

    void aClickOrEnterSpeaksNothing()
    {
        MaskedField& email = m_page->field(Field::Email);
        const QString value = valueOf(Field::Email);
        QTest::mouseClick(&email, Qt::LeftButton);
        QTRY_VERIFY(email.isLit());
        QVERIFY(!email.isBeingSpoken());
        QVERIFY(heard.isEmpty());
        QVERIFY(!everything(QAccessible::queryAccessibleInterface(m_page.get())).contains(value));
    }

    void whatIsHeldOpenOnTheScreenIsSpokenByItsOneAct()
    {
        QSignalSpy questions(&m_page->spotlight, &Spotlight::reasonNeeded);
        MaskedField& card = m_page->field(Field::CardNumber);
        card.speak();
        QCOMPARE(questions.count(), 1);
        QVERIFY(heard.isEmpty());
        m_page->spotlight.answer(card, policy::reasons().first());
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(heard.first().startsWith(QStringLiteral("Card number: ")));
    }

    void aReasonAskedForAnotherActSpeaksNothing()
    {
        MaskedField& card = m_page->field(Field::CardNumber);
        card.speak(); // asked for a reason, and never given one
        m_page->spotlight.hold(card);
        m_page->spotlight.answer(card, policy::reasons().first());
        QVERIFY(m_page->spotlight.isReady(card) && !m_page->spotlight.concerns(card));
    }

    void anUnprotectedScreenHasNoPartInIt()
    {
        m_demo->desk().setScreen(ScreenLevel::None, QStringLiteral("a test's bare screen"));
        MaskedField& card = m_page->field(Field::CardNumber);
        card.speak();
        m_page->spotlight.answer(card, policy::reasons().first());
        QTRY_COMPARE(heard.size(), 1);
        m_page->guard.captured({7, QStringLiteral("import"), 4711, QStringLiteral("get_image")});
        QVERIFY(m_page->spotlight.isSpeaking());
        m_demo->desk().setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
    }

    void aRoleWithoutTheRightHearsWhyNotAndThatIsOnRecord()
    {
        sitDown(policy::Role::Agent);
        heard.clear();
        QVERIFY(!m_page->spotlight.maySpeak(Field::Email));
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->field(Field::Email).speak();
        QTRY_COMPARE(refusals.count(), 1);
        QVERIFY(refusals.first().first().toString().contains(QStringLiteral("spoken")));
        QVERIFY(heard.isEmpty());
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).back().outcome, QStringLiteral("denied"));
    }

    void withoutAScreenReaderNothingIsOpened()
    {
        m_page->spotlight.heedListener([] { return false; });
        const auto reveals = m_demo->ownRows(QStringLiteral("field.reveal")).size();
        QSignalSpy refusals(&m_page->spotlight, &Spotlight::refused);
        m_page->field(Field::Email).speak();
        QCOMPARE(refusals.count(), 1);
        QVERIFY(m_page->spotlight.lit() == nullptr);
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.reveal")).size(), reveals);
    }

    void aSentenceOfOursIsSaidAndLeavesItsOwnerAlone()
    {
        const QString sentence = QStringLiteral("The message ") + QString::number(7);
        shield::announce(m_page->field(Field::Phone), sentence);
        QCOMPARE(heard, QStringList{sentence});
        shield::announce(m_page->field(Field::Email), sentence); // the same words once more are news, too
        QCOMPARE(heard.size(), 2);
        auto* announcer = m_page->findChild<Announcer*>(QStringLiteral("announcer"));
        announcer->withdraw();
        QCOMPARE(sentence, QStringLiteral("The message 7"));
    }

private:
    void sitDown(policy::Role role)
    {
        m_page.reset();
        m_demo->signOut();
        m_demo->signIn(role);
        m_customer = m_demo->customerWith({Field::Email, Field::Phone, Field::CardNumber});
        m_page = std::make_unique<testkit::FieldPage>(*m_demo, m_customer);
        m_page->spotlight.heedListener(isListening);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void speak(Field which)
    {
        m_page->field(which).speak();
        QTRY_VERIFY(m_page->spotlight.isSpeaking());
    }
    [[nodiscard]] Announcer& voice() const { return *m_page->findChild<Announcer*>(QStringLiteral("spoken_value")); }
    /// Asked of the core, past the window.
    [[nodiscard]] QString valueOf(Field which)
    {
        auto lit = testkit::answered(m_demo->desk().reveal(m_customer.id, which, {}));
        const QString value = QString::fromUtf8(testkit::reading((*lit)->value));
        (void)testkit::answered(m_demo->desk().conceal(std::move(**lit), 1, reveal::Concealed::Left));
        return value;
    }

    Listener m_listener;
    QStringList& heard = m_listener.heard;
    std::unique_ptr<testkit::DemoDesk> m_demo;
    records::Customer m_customer;
    std::unique_ptr<testkit::FieldPage> m_page;
};

QTEST_MAIN(TestSpokenField)
#include "test_spoken_field.moc"
