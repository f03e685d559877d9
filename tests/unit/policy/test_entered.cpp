// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/editing.h"
#include "policy/entered.h"
#include "testkit/testkit.h"

#include <QJsonArray>

using namespace scrim;
using policy::FieldKind;

namespace {

QString shown(Bytes bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class TestEntered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsCheckedAndBroughtIntoItsForm_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("stored"); ///< null: refused
        QTest::newRow("phone") << FieldKind::Phone << QByteArray(" 030 1234567 ") << QStringLiteral("+49301234567");
        QTest::newRow("phone abroad") << FieldKind::Phone << QByteArray("+1 415 555 2671")
                                      << QStringLiteral("+14155552671");
        QTest::newRow("no phone") << FieldKind::Phone << QByteArray("12") << QString();
        QTest::newRow("e-mail") << FieldKind::Email << QByteArray("J.Doe@Example.com")
                                << QStringLiteral("J.Doe@Example.com");
        QTest::newRow("no e-mail") << FieldKind::Email << QByteArray("j.doe") << QString();
        QTest::newRow("day") << FieldKind::BirthDate << QByteArray("31.12.1980") << QStringLiteral("1980-12-31");
        QTest::newRow("ISO day") << FieldKind::BirthDate << QByteArray("1980-12-31") << QStringLiteral("1980-12-31");
        QTest::newRow("no day") << FieldKind::BirthDate << QByteArray("31.02.1980") << QString();
        QTest::newRow("half a day") << FieldKind::BirthDate << QByteArray("12.1980") << QString();
        QTest::newRow("card") << FieldKind::CardNumber << QByteArray("4111 1111 1111 1111")
                              << QStringLiteral("4111111111111111");
        QTest::newRow("no card") << FieldKind::CardNumber << QByteArray("4111 1111 1111 1112") << QString();
        QTest::newRow("IBAN") << FieldKind::Iban << QByteArray("de89 3704 0044 0532 0130 00")
                              << QStringLiteral("DE89370400440532013000");
        QTest::newRow("no IBAN") << FieldKind::Iban << QByteArray("DE89 3704 0044 0532 0130 01") << QString();
        QTest::newRow("id") << FieldKind::NationalId << QByteArray("AB 12-34") << QStringLiteral("AB 12-34");
        QTest::newRow("no id") << FieldKind::NationalId << QByteArray("<b>") << QString();
        QTest::newRow("nothing") << FieldKind::Email << QByteArray("  ") << QString();
        QTest::newRow("two lines") << FieldKind::NationalId << QByteArray("AB12\nCD34") << QString();
    }
    void aValueIsCheckedAndBroughtIntoItsForm()
    {
        QFETCH(const FieldKind, kind);
        QFETCH(const QByteArray, typed);
        QFETCH(const QString, stored);
        const auto entered = policy::enteredValue(kind, asBytes(typed), QStringLiteral("DE"));
        QCOMPARE(entered.has_value(), !stored.isNull());
        if (!entered) {
            QCOMPARE(entered.error().code, ErrorCode::WrongFormat);
            return;
        }
        QCOMPARE(shown(entered->value), stored);
        QVERIFY(policy::looksLikeMask(asBytes(entered->mask.toUtf8().constData())));
    }

    void everyMaskLooksLikeOneAndNoValueDoes()
    {
        for (const char* mask : {"•••• •••• •••• 1111", "j•••@e•••.com", "+49 ••• ••• 10", "••••-••-••", "****1111",
                                 "XXXX-XXXX-1111", "●●●● 1111"})
            QVERIFY2(policy::looksLikeMask(asBytes(mask)), mask);
        for (const char* value : {"maxxxx@example.com", "+49 30 1234567", "Street 5 * 2", "XXL Road", "10115 Berlin",
                                  "Łódź – Śródmieście", ""})
            QVERIFY2(!policy::looksLikeMask(asBytes(value)), value);
    }

    void anAddressIsComposedOfItsLines()
    {
        policy::EnteredAddress typed;
        typed.street = asBytes(" Street 9 ");
        typed.postcode = asBytes("10115");
        typed.town = QStringLiteral("Berlin");
        typed.country = QStringLiteral("Germany");
        auto entered = policy::enteredAddress(typed);
        REQUIRE_OK(entered);
        QCOMPARE(shown(entered->value), QStringLiteral("Street 9\n10115 Berlin\nGermany"));
        QCOMPARE(entered->mask, QStringLiteral("Berlin, Germany"));
        typed.name = asBytes("Jane Doe");
        typed.street2 = asBytes("c/o Roe");
        QCOMPARE(shown(policy::enteredAddress(typed)->value),
                 QStringLiteral("Jane Doe\nStreet 9\nc/o Roe\n10115 Berlin\nGermany"));
        typed.street = asBytes("Berlin, Germany");
        REQUIRE_ERROR(policy::enteredAddress(typed), ErrorCode::WrongFormat);
        typed.street = asBytes("•••• 9");
        REQUIRE_ERROR(policy::enteredAddress(typed), ErrorCode::WrongFormat);
        typed.street = {};
        REQUIRE_ERROR(policy::enteredAddress(typed), ErrorCode::WrongFormat);
    }

    void thePolicyNamesOnlyRolesThatHoldTheClass()
    {
        using policy::FieldClass;
        using policy::Role;
        const policy::EditingPolicy defaults;
        QVERIFY(policy::mayEdit(defaults, Role::Agent, FieldClass::Contact));
        QVERIFY(!policy::mayEdit(defaults, Role::Agent, FieldClass::Payment));
        QVERIFY(!policy::mayEdit(defaults, Role::Supervisor, FieldClass::Contact));
        REQUIRE_OK(policy::editingFrom(policy::toJson(defaults)));
        QCOMPARE(*policy::editingFrom(policy::toJson(defaults)), defaults);
        const auto from = [](const QString& fieldClass, const QJsonValue& roles) {
            return policy::editingFrom({{fieldClass, roles}});
        };
        const auto nobody = from(QStringLiteral("contact"), QJsonArray{});
        REQUIRE_OK(nobody);
        QVERIFY(!policy::mayEdit(*nobody, Role::Agent, FieldClass::Contact));
        QVERIFY(policy::mayEdit(*nobody, Role::Agent, FieldClass::Address));
        for (const QJsonValue& wrong :
             {QJsonValue(QJsonArray{QStringLiteral("supervisor")}), QJsonValue(QJsonArray{QStringLiteral("nobody")}),
              QJsonValue(QJsonArray{QStringLiteral("agent"), QStringLiteral("agent")}), QJsonValue(true)})
            REQUIRE_ERROR(from(QStringLiteral("contact"), wrong), ErrorCode::WrongFormat);
        REQUIRE_ERROR(from(QStringLiteral("payment"), QJsonArray{QStringLiteral("agent")}), ErrorCode::WrongFormat);
        REQUIRE_ERROR(from(QStringLiteral("shoes"), QJsonArray{}), ErrorCode::WrongFormat);
    }
};

QTEST_GUILESS_MAIN(TestEntered)
#include "test_entered.moc"
