// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"
#include "ui/desk/notes_pane.h"
#include "ui/desk/redacting_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace scrim;
using namespace scrim::desk;
using namespace scrim::testkit;

namespace {

constexpr RecordId customer{RecordKind::Customer, 1};

class Pane
{
public:
    explicit Pane(models::Desk& desk) : m_pane(new NotesPane(desk, m_window))
    {
        m_pane->show(customer);
        QTest::qWait(50);
    }
    [[nodiscard]] NotesPane& pane() { return *m_pane; }
    [[nodiscard]] RedactingEdit& edit() { return *m_pane->findChild<RedactingEdit*>(QStringLiteral("note_edit")); }
    [[nodiscard]] QPushButton& button(const char* name)
    {
        return *m_pane->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString label(const char* name)
    {
        auto* label = m_pane->findChild<QLabel*>(QLatin1String(name));
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] QStringList notes()
    {
        QStringList texts;
        for (const QLabel* label : m_pane->findChildren<QLabel*>(QStringLiteral("note_text"))) {
            if (!label->isHidden() && !label->parentWidget()->isHidden())
                texts.append(label->text());
        }
        return texts;
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &edit(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void save() { QTest::sendKeyEvent(QTest::Click, &edit(), Qt::Key_Return, QString(), Qt::ControlModifier); }

private:
    QWidget m_window;
    NotesPane* m_pane;
};

} // namespace

class TestNotesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { signIn(policy::Role::Agent); }
    void cleanup() { std::ignore = answered(m_demo.desk().dropDraft(customer)); }

    void aNoteIsSavedWithItsOutcomeAndShown()
    {
        Pane pane(m_demo.desk());
        pane.type(QStringLiteral("pays by 4111111111111111 today"));
        auto* disposition = pane.pane().findChild<QComboBox*>(QStringLiteral("notes_disposition"));
        disposition->setCurrentIndex(disposition->findData(QStringLiteral("callback")));
        QCOMPARE(pane.label("notes_masked"), QStringLiteral("1 number masked"));
        pane.save();
        QTRY_COMPARE(pane.notes(), QStringList{QStringLiteral("pays by •••• •••• •••• 1111 today")});
        QVERIFY(pane.label("note_head").contains(QStringLiteral("Call back")));
        QVERIFY(pane.edit().isBlank());
    }

    void aNoteIsCorrectedByItsAuthor()
    {
        Pane pane(m_demo.desk());
        QTRY_COMPARE(pane.notes().size(), 1);
        pane.button("note_correct").click();
        QVERIFY(pane.edit().toPlainText().startsWith(QStringLiteral("pays by")));
        pane.type(QStringLiteral(" or tomorrow"));
        pane.save();
        QTRY_COMPARE(pane.notes(), QStringList{QStringLiteral("pays by •••• •••• •••• 1111 today or tomorrow")});
        pane.button("note_fold").click();
        QTRY_COMPARE(pane.notes().size(), 2);
    }

    void aDraftIsKeptAndComesBack()
    {
        {
            Pane pane(m_demo.desk());
            pane.type(QStringLiteral("begun, card 4111 1111 1111 1111 "));
            QTRY_COMPARE_WITH_TIMEOUT(pane.label("notes_status"), QStringLiteral("Draft kept"), 5000);
            pane.type(QStringLiteral("and more"));
            pane.pane().clear(); // another record is opened before the next pause
        }
        Pane pane(m_demo.desk());
        QTRY_COMPARE(pane.edit().toPlainText(), QStringLiteral("begun, card •••• •••• •••• 1111 and more"));
        QVERIFY(pane.label("notes_status").startsWith(QStringLiteral("Draft of ")));
        pane.button("notes_discard").click();
        QVERIFY(pane.edit().isBlank());
        QTRY_VERIFY(!answered(m_demo.desk().draft(customer))->has_value());
    }

    void aLockKeepsWhatIsWrittenThisMoment()
    {
        {
            Pane pane(m_demo.desk());
            pane.type(QStringLiteral("a second ago"));
            QVERIFY(answered(m_demo.desk().lock(QStringLiteral("key"))));
            QVERIFY(pane.edit().isBlank());
        }
        QVERIFY(answered(m_demo.desk().signOut()));
        signIn(policy::Role::Agent);
        Pane pane(m_demo.desk());
        QTRY_COMPARE(pane.edit().toPlainText(), QStringLiteral("a second ago"));
    }

    void aFalseHitIsTakenBackAndARightOneIsNot()
    {
        Pane pane(m_demo.desk());
        pane.type(QStringLiteral("serial 536-90-4399 "));
        QCOMPARE(pane.edit().toPlainText(), QStringLiteral("serial •••• 4399 "));
        pane.button("notes_take_back").click();
        QTRY_COMPARE(pane.edit().toPlainText(), QStringLiteral("serial 536-90-4399 "));
        pane.type(QStringLiteral("4111111111111111"));
        pane.button("notes_take_back").click();
        QTRY_VERIFY(!errorOf(pane).isEmpty());
        QCOMPARE(pane.edit().toPlainText(), QStringLiteral("serial 536-90-4399 •••• •••• •••• 1111"));
    }

    void whatWasTakenBackStaysSoInADraft()
    {
        {
            Pane pane(m_demo.desk());
            pane.type(QStringLiteral("serial 900-70-1234 or 219-09-9999 "));
            pane.button("notes_take_back").click();
            QTRY_COMPARE(pane.edit().toPlainText(), QStringLiteral("serial 900-70-1234 or 219-09-9999 "));
            pane.type(QStringLiteral("4111111111111111"));
            pane.edit().selectAll();
            pane.edit().copy();
            QTRY_COMPARE_WITH_TIMEOUT(pane.label("notes_status"), QStringLiteral("Draft kept"), 5000);
            pane.button("notes_take_back").click();
            QTRY_VERIFY(!errorOf(pane).isEmpty());
            QTest::qWait(1000);
            QVERIFY(!errorOf(pane).isEmpty());
            QVERIFY(answered(m_demo.desk().lock(QStringLiteral("key"))));
        }
        QVERIFY(answered(m_demo.desk().signOut()));
        signIn(policy::Role::Agent);
        Pane pane(m_demo.desk());
        QTRY_COMPARE(pane.edit().toPlainText(),
                     QStringLiteral("serial 900-70-1234 or 219-09-9999 •••• •••• •••• 1111"));
    }

    void aSupervisorMayTakeARightOneBack()
    {
        QVERIFY(answered(m_demo.desk().signOut()));
        signIn(policy::Role::Supervisor);
        Pane pane(m_demo.desk());
        pane.type(QStringLiteral("test card 4111111111111111 "));
        pane.button("notes_take_back").click();
        QTRY_COMPARE(pane.edit().toPlainText(), QStringLiteral("test card 4111111111111111 "));
        pane.save();
        QTRY_VERIFY(pane.notes().contains(QStringLiteral("test card 4111111111111111")));
    }

private:
    static QString errorOf(Pane& pane)
    {
        for (const QLabel* label : pane.pane().findChildren<QLabel*>()) {
            if (label->inherits("scrim::parts::InlineError") && !label->isHidden())
                return label->text();
        }
        return {};
    }
    void signIn(policy::Role role)
    {
        const QByteArray password = m_demo.user(role).password.toUtf8();
        const auto person =
            answered(m_demo.desk().signIn(m_demo.user(role).name, SecretBytes::copyOf(asBytes(password))));
        QVERIFY2(person.has_value(), person ? "" : qPrintable(person.error().message));
    }

    DemoDesk m_demo;
};

QTEST_MAIN(TestNotesPane)
#include "test_notes_pane.moc"
