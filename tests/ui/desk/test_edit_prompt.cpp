// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shield/field_page.h"
#include "editing/edit_acts.h"
#include "records/cache.h"
#include "ui/desk/edit_notes.h"
#include "ui/desk/edit_prompt.h"
#include "ui/desk/field_columns.h"
#include "ui/shield/secret_input.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;

namespace {

/// All that an accessible and what stands in it say of themselves.
QStringList said(QAccessibleInterface* node)
{
    if (node == nullptr)
        return {};
    QStringList all{node->text(QAccessible::Name), node->text(QAccessible::Description),
                    node->text(QAccessible::Value)};
    if (QAccessibleTextInterface* text = node->textInterface())
        all.append(text->text(0, text->characterCount()));
    for (int i = 0; i < node->childCount(); ++i)
        all += said(node->child(i));
    return all;
}

} // namespace

/// Correcting a field as an agent meets it.
class TestEditPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoDesk>();
        m_demo->signIn(policy::Role::Agent);
        m_customer = m_demo->customerWith({Field::Phone, Field::Address});
        m_page = std::make_unique<FieldPage>(*m_demo, m_customer);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_prompt = new desk::EditPrompt(m_demo->desk(), *m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void aValueIsTypedCheckedShownAsItsMaskAndStored()
    {
        QSignalSpy edited(m_prompt, &desk::EditPrompt::edited);
        begin(Field::Phone);
        QTest::keyClicks(&input("edit_value"), QStringLiteral("+49 30 1234567"));
        const QString heard = said(QAccessible::queryAccessibleInterface(m_prompt)).join(QLatin1Char('|'));
        QVERIFY2(!heard.contains(QStringLiteral("123")), qPrintable(heard));
        QTest::keyClick(&input("edit_value"), Qt::Key_Return);
        QTRY_VERIFY(says().contains(QStringLiteral("+49 ••• ••• 67")));
        QCOMPARE(edited.size(), 0);
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.edit")).size(), 0U);
        QTest::mouseClick(button("edit_forward"), Qt::LeftButton);
        QTRY_COMPARE(edited.size(), 1);
        QVERIFY(!m_prompt->isVisible());
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 67"));
        QCOMPARE(m_demo->ownRows(QStringLiteral("field.edit")).size(), 1U);
    }

    void anAddressIsTypedByItsLines()
    {
        QSignalSpy edited(m_prompt, &desk::EditPrompt::edited);
        begin(Field::Address);
        QVERIFY(m_prompt->findChild<QWidget*>(QStringLiteral("edit_name")) == nullptr); // a customer's
        QTest::keyClicks(&input("edit_street"), QStringLiteral("Street 9"));
        QTest::keyClicks(&input("edit_postcode"), QStringLiteral("75001"));
        QTest::keyClicks(&input("edit_town"), QStringLiteral("Paris"));
        QTest::keyClicks(&input("edit_country"), QStringLiteral("France"));
        QTest::keyClick(&input("edit_country"), Qt::Key_Return);
        QTRY_VERIFY(says().contains(QStringLiteral("Paris, France")));
        QTest::mouseClick(button("edit_forward"), Qt::LeftButton);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(mask(Field::Address), QStringLiteral("Paris, France"));
    }

    void whatIsNoValueIsSaidAndNothingStored()
    {
        begin(Field::Phone);
        for (const char* typed : {"12", "+49 *** *** 67"}) {
            QTest::keyClicks(&input("edit_value"), QString::fromUtf8(typed));
            QTest::keyClick(&input("edit_value"), Qt::Key_Return);
            auto* trouble = m_prompt->findChild<QLabel*>(QStringLiteral("edit_trouble"));
            QTRY_VERIFY(trouble->isVisible() && !trouble->text().isEmpty());
            QTRY_VERIFY(button("edit_forward")->isEnabled());
            trouble->clear();
        }
        QCOMPARE(mask(Field::Phone), maskBefore(Field::Phone));
    }

    void escapeLeavesEverythingAsItWas()
    {
        begin(Field::Phone);
        QTest::keyClicks(&input("edit_value"), QStringLiteral("+49 30 1234567"));
        QTest::keyClick(&input("edit_value"), Qt::Key_Escape);
        QTRY_VERIFY(!m_prompt->isVisible());
        QCOMPARE(static_cast<shield::SecretInput&>(input("edit_value")).length(), 0);
        QCOMPARE(mask(Field::Phone), maskBefore(Field::Phone));
        REQUIRE_ERROR(answered(m_demo->desk().saveEdit()), ErrorCode::Refused);
    }

    void whoIsOvertakenSeesBothMasksAndChooses()
    {
        QSignalSpy edited(m_prompt, &desk::EditPrompt::edited);
        begin(Field::Phone);
        QTest::keyClicks(&input("edit_value"), QStringLiteral("+49 30 1234567"));
        QTest::keyClick(&input("edit_value"), Qt::Key_Return);
        QTRY_VERIFY(says().contains(QStringLiteral("67")));
        changeElsewhere("+49 40 7654321");
        QTest::mouseClick(button("edit_forward"), Qt::LeftButton);
        QTRY_VERIFY(says().contains(QStringLiteral("+49 ••• ••• 21")) && says().contains(QStringLiteral("67")));
        QCOMPARE(edited.size(), 0);
        QTest::mouseClick(button("edit_forward"), Qt::LeftButton);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 67"));
    }

    void aChangeIsListedUnderItsFieldAndItsOwnerCanUndoIt()
    {
        changeElsewhere("+49 40 7654321"); // as the same agent
        const auto customer = answered(m_demo->desk().customer(m_customer.id.id));
        REQUIRE_OK(customer);
        QWidget window;
        auto* columns = new desk::FieldColumns(m_page->spotlight, &window);
        columns->serve(*m_prompt);
        columns->show(customer->id, desk::customerColumns(customer->fields), customer->edits);
        auto* notes = columns->findChild<desk::EditNotes*>(QStringLiteral("edits_phone"));
        QVERIFY(notes != nullptr);
        QStringList lines;
        for (const QLabel* label : notes->findChildren<QLabel*>())
            lines.append(label->text());
        QVERIFY2(lines.join(QLatin1Char('|')).contains(maskBefore(Field::Phone)), qPrintable(lines.join(u'|')));
        QVERIFY(columns->findChild<QPushButton*>(QStringLiteral("edit_phone")) != nullptr);
        QSignalSpy edited(m_prompt, &desk::EditPrompt::edited);
        columns->findChild<QPushButton*>(QStringLiteral("edit_undo_phone"))->click();
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(mask(Field::Phone), maskBefore(Field::Phone));
        qDeleteAll(columns->findChildren<shield::MaskedField*>());
    }

    void aConflictOffersBothWays()
    {
        records::EditedField edit{Field::Phone, {}, QStringLiteral("+49 ••• ••• 55"), true};
        desk::EditNotes notes(edit, QStringLiteral("ada"), true);
        QSignalSpy keep(&notes, &desk::EditNotes::keepAsked);
        QSignalSpy take(&notes, &desk::EditNotes::takeAsked);
        notes.findChild<QPushButton*>(QStringLiteral("edit_keep_phone"))->click();
        notes.findChild<QPushButton*>(QStringLiteral("edit_take_phone"))->click();
        QCOMPARE(keep.size(), 1);
        QCOMPARE(take.size(), 1);
        const desk::EditNotes forOthers(edit, QStringLiteral("sue"), false);
        QVERIFY(!forOthers.findChild<QPushButton*>(QStringLiteral("edit_take_phone"))->isEnabled());
    }

private:
    void begin(Field field)
    {
        m_prompt->ask(m_page->field(field));
        QTRY_VERIFY(m_prompt->isVisible());
    }
    [[nodiscard]] QWidget& input(const char* name) const { return *m_prompt->findChild<QWidget*>(QLatin1String(name)); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_prompt->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString says() const { return m_prompt->findChild<QLabel*>(QStringLiteral("edit_says"))->text(); }
    [[nodiscard]] QString mask(Field field) const
    {
        const auto customer = answered(m_demo->desk().customer(m_customer.id.id));
        return customer ? std::ranges::find(customer->fields, field, &records::MaskedField::field)->mask : QString();
    }
    [[nodiscard]] QString maskBefore(Field field) const
    {
        return std::ranges::find(m_customer.fields, field, &records::MaskedField::field)->mask;
    }
    /// As the same person does it with scrimctl meanwhile.
    void changeElsewhere(const char* phone) const
    {
        const intake::DemoUser& who = m_demo->user(policy::Role::Agent);
        const QByteArray password = who.password.toUtf8();
        const auto station = session::Station::open(m_demo->folder(), m_demo->clock());
        REQUIRE_OK(station);
        const auto session = session::Session::signIn(**station, who.name, SecretBytes::copyOf(asBytes(password)));
        REQUIRE_OK(session);
        auto cache = records::openCache((*station)->paths(), (*session)->keys().key(vault::SharedKey::Cache),
                                        storage::Database::Mode::ReadWrite);
        REQUIRE_OK(cache);
        vault::Sealer sealer((*station)->header());
        records::FieldEditor editor(*cache, sealer, (*session)->keys().key(vault::SharedKey::Index));
        const policy::Policy policy;
        const editing::Place place{**session, *cache, editor, policy, false};
        const auto now = records::fieldNow(*cache, m_customer.id, Field::Phone);
        REQUIRE_OK(now);
        editing::Typed typed;
        typed.value = SecretBytes::copyOf(asBytes(phone));
        const auto draft = editing::prepare(place, {m_customer.id, Field::Phone, now->version}, typed);
        REQUIRE_OK(draft);
        const auto saved = editing::save(place, *draft);
        REQUIRE_OK(saved);
        QVERIFY(saved->isStored);
    }

    std::unique_ptr<DemoDesk> m_demo;
    records::Customer m_customer;
    std::unique_ptr<FieldPage> m_page;
    desk::EditPrompt* m_prompt = nullptr;
};

QTEST_MAIN(TestEditPrompt)
#include "test_edit_prompt.moc"
