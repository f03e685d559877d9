// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"
#include "ui/desk/verify_panel.h"
#include "ui/shield/secret_input.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace scrim;
using namespace scrim::testkit;
using desk::VerifyPanel;
using policy::Field;
using policy::VerifyKind;

namespace {

QString maskOf(const records::Customer& customer, Field field)
{
    const auto found = std::ranges::find(customer.fields, field, &records::MaskedField::field);
    return found == customer.fields.end() ? QString() : found->mask;
}

class Shown
{
public:
    explicit Shown(DemoDesk& demo) : panel(demo.desk())
    {
        for (qint64 id = 1; id <= 60 && customer.id.id == 0; ++id) {
            const auto one = answered(demo.desk().customer(id));
            if (one && maskOf(*one, Field::CardNumber).back().isDigit() && !maskOf(*one, Field::NationalId).isEmpty() &&
                maskOf(*one, Field::NationalId).back() != QChar(0x2022) && !maskOf(*one, Field::BirthDate).isEmpty())
                customer = *one;
        }
        panel.resize(320, 400);
        panel.show(customer.id.id);
        static_cast<QWidget&>(panel).show();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    [[nodiscard]] QString text(const char* name) const { return panel.findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] QComboBox& choice() const { return *panel.findChild<QComboBox*>(); }
    [[nodiscard]] shield::SecretInput& input() const { return *panel.findChild<shield::SecretInput*>(); }
    [[nodiscard]] QPushButton& check() const { return *panel.findChild<QPushButton*>(); }
    [[nodiscard]] bool choose(VerifyKind kind) const
    {
        const int index = choice().findData(static_cast<int>(kind));
        choice().setCurrentIndex(index);
        return index >= 0;
    }
    void say(const QString& what)
    {
        panel.focusInput();
        QTest::keyClicks(&input(), what);
        QTest::keyClick(&input(), Qt::Key_Return);
    }

    VerifyPanel panel;
    records::Customer customer;
};

} // namespace

class TestVerifyPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentIsOfferedWhatTheyCanCheck()
    {
        DemoDesk demo;
        demo.signIn(policy::Role::Agent);
        Shown shown(demo);
        QTRY_VERIFY(shown.choice().count() > 0);
        QCOMPARE(shown.text("verify_state"), QStringLiteral("Caller not verified"));
        QVERIFY(shown.choose(VerifyKind::CardLast4));
        QVERIFY(!shown.choose(VerifyKind::BirthDate));
        const auto labels = shown.panel.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Not for your role")) &&
                   label->text().contains(policy::label(VerifyKind::BirthDate));
        }));
        QVERIFY(!shown.check().isEnabled());
    }

    void enterChecksAndTheInputIsEmptyAfterwards()
    {
        DemoDesk demo;
        demo.signIn(policy::Role::Agent);
        Shown shown(demo);
        QTRY_VERIFY(shown.choice().count() > 0);
        QVERIFY(shown.choose(VerifyKind::CardLast4));
        QCOMPARE(shown.text("verify_hint"), QStringLiteral("Type four digits. 3 tries left."));
        const QString card = maskOf(shown.customer, Field::CardNumber).last(4);
        const QString wrong = card == QStringLiteral("0000") ? QStringLiteral("0001") : QStringLiteral("0000");
        shown.say(wrong);
        QCOMPARE(shown.input().length(), 0);
        QTRY_VERIFY(shown.text("verify_answer").contains(QStringLiteral("No match. 2 tries left.")));
        QCOMPARE(shown.text("verify_hint"), QStringLiteral("Type four digits. 2 tries left."));
        QVERIFY(shown.input().hasFocus());
        shown.say(card);
        QTRY_VERIFY(shown.text("verify_answer").endsWith(QStringLiteral("Match")));
        QCOMPARE(shown.text("verify_state"), QStringLiteral("1 of 2 verified"));
        // What has matched is not asked for again.
        QVERIFY(!shown.choose(VerifyKind::CardLast4));
        QVERIFY(shown.choose(VerifyKind::NationalIdLast4));
        shown.say(maskOf(shown.customer, Field::NationalId).last(4));
        QTRY_VERIFY(shown.text("verify_state").startsWith(QStringLiteral("Caller verified at ")));
        const QString about = shown.text("verify_about");
        QVERIFY2(about.contains(QStringLiteral("Card, last four")) && about.contains(demo.desk().person().name) &&
                     about.contains(QStringLiteral("30 minutes")),
                 qPrintable(about));
        // No label of the panel's holds what was typed.
        const auto labels = shown.panel.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QVERIFY(!label->text().contains(card) && !label->accessibleName().contains(card));
    }

    void withoutATryLeftThereIsNothingToType()
    {
        DemoDesk demo;
        demo.signIn(policy::Role::Agent);
        Shown shown(demo);
        QTRY_VERIFY(shown.choice().count() > 0);
        QVERIFY(shown.choose(VerifyKind::CardLast4));
        const QString card = maskOf(shown.customer, Field::CardNumber).last(4);
        const QString wrong = card == QStringLiteral("0000") ? QStringLiteral("0001") : QStringLiteral("0000");
        for (const char* left : {"2 tries left", "One try left", "No try is left"}) {
            shown.say(wrong);
            QTRY_VERIFY(shown.text("verify_answer").contains(QLatin1String(left)));
        }
        QCOMPARE(shown.text("verify_hint"), QStringLiteral("No try is left for this."));
        QVERIFY(!shown.input().isEnabled());
        QVERIFY(!shown.check().isEnabled());
        // Something else can still be asked for.
        QVERIFY(shown.choose(VerifyKind::NationalIdLast4));
        QVERIFY(shown.input().isEnabled());
    }

    void theEndOfTheCallAndAnotherCustomerBeginAnew()
    {
        DemoDesk demo;
        demo.signIn(policy::Role::Agent);
        REQUIRE_OK(answered(demo.desk().startCall()));
        Shown shown(demo);
        QTRY_VERIFY(shown.choice().count() > 0);
        QVERIFY(shown.choose(VerifyKind::CardLast4));
        shown.say(maskOf(shown.customer, Field::CardNumber).last(4));
        QTRY_COMPARE(shown.text("verify_state"), QStringLiteral("1 of 2 verified"));
        shown.panel.show(shown.customer.id.id == 1 ? 2 : 1);
        QTRY_COMPARE(shown.text("verify_state"), QStringLiteral("Caller not verified"));
        QVERIFY(shown.text("verify_answer").isEmpty());
        shown.panel.show(shown.customer.id.id);
        QTRY_COMPARE(shown.text("verify_state"), QStringLiteral("1 of 2 verified"));
        QTest::keyClicks(&shown.input(), QStringLiteral("77"));
        REQUIRE_OK(answered(demo.desk().endCall(QStringLiteral("resolved"))));
        QTRY_COMPARE(shown.text("verify_state"), QStringLiteral("Caller not verified"));
        QCOMPARE(shown.input().length(), 0);
        shown.panel.clear();
        QVERIFY(!shown.panel.isVisible());
    }
};

QTEST_MAIN(TestVerifyPanel)
#include "test_verify_panel.moc"
