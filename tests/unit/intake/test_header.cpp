// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/header.h"

#include "intake_testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

Header headerOf(const QByteArray& line)
{
    CsvReader reader(sourceOf(line));
    const auto record = reader.next();
    return record && *record != nullptr ? Header((*record)->cells) : Header();
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundInAnyCaseAndSpacing()
    {
        Header header = headerOf(" FIRST  name ,email\n");
        QCOMPARE(header.take({QLatin1String("first name")}), 0);
        QCOMPARE(header.take({QLatin1String("e-mail"), QLatin1String("email")}), 1);
        QCOMPARE(header.take({QLatin1String("phone")}), Header::none);
        QVERIFY(header.ignored().isEmpty());
    }

    void looseNamesIgnoreSeparators()
    {
        for (const char* name : {"Card Number", "card_number", "cardNumber", "CARD-NUMBER"})
            QCOMPARE(headerOf(QByteArray("x,") + name).takeLoosely({QLatin1String("cardnumber")}), 1);
    }

    void verificationCodesAndCredentialsAreForbidden_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"CVV",
                                 "cvv2",
                                 "Card CVC",
                                 "cc_cvc2",
                                 "CSC",
                                 "cc_cid",
                                 "cvn",
                                 "Card Verification Value",
                                 "card-verification-code",
                                 "Security Code",
                                 "cardSecurityCode",
                                 "Track Data",
                                 "track1",
                                 "Track 2",
                                 "PIN",
                                 "pin_block",
                                 "Card PIN Code",
                                 "card_pincode",
                                 "PIN number",
                                 "customer_ip_address",
                                 "Browser IP",
                                 "ip",
                                 "password",
                                 "Passwd",
                                 "password_hash",
                                 "passwordHash",
                                 "hash",
                                 "salt",
                                 "rp_token",
                                 "rp_token_created_at",
                                 "reset token",
                                 "Access Token",
                                 "accessToken",
                                 "API Key",
                                 "api_key",
                                 "secret",
                                 "client_secret",
                                 "otp",
                                 "magstripe",
                                 "Passwort",
                                 "Kennwort",
                                 "mot de passe",
                                 "contraseña",
                                 "Wachtwoord",
                                 "hasło",
                                 "senha",
                                 "пароль",
                                 "confirmation",
                                 "user_activation_key",
                                 "session_id",
                                 "order_key",
                                 "two_factor_recovery_codes",
                                 "security_answer",
                                 "hashed_pw",
                                 "bcrypt",
                                 "x_forwarded_for",
                                 "REMOTE_ADDR",
                                 "Prüfziffer",
                                 "Kartenprüfnummer",
                                 "Sicherheitscode",
                                 "cryptogramme visuel",
                                 "code de sécurité",
                                 "código de seguridad",
                                 "codice di sicurezza",
                                 "beveiligingscode",
                                 "kod bezpieczeństwa"})
            QTest::newRow(name) << QByteArray(name);
    }
    void verificationCodesAndCredentialsAreForbidden()
    {
        QFETCH(const QByteArray, name);
        Header header = headerOf("Email," + name);
        QCOMPARE(header.forbidden(), QStringList{QString::fromUtf8(name)});
        QVERIFY(!header.ignored().contains(QString::fromUtf8(name)));
        QCOMPARE(header.take(QString::fromUtf8(name).toLower()), Header::none);
    }

    void honestColumnsAreNotForbidden()
    {
        for (const char* name : {"Discount Code",
                                 "Accepts Email Marketing",
                                 "Tracking Number",
                                 "Device ID",
                                 "Payment Reference",
                                 "Receipt Number",
                                 "Shipping Method",
                                 "Opinion",
                                 "Company",
                                 "Tax 1 Value",
                                 "Spinning Wheel",
                                 "Card Number",
                                 "Risk Level",
                                 "Province Code",
                                 "Hashtag",
                                 "PIN Code",
                                 "pincode",
                                 "Billing Pin Code",
                                 "Tip",
                                 "Confirmation Number",
                                 "Passport",
                                 "Authority",
                                 "Pinterest",
                                 "Key Account",
                                 "Relationship",
                                 "Shipping"})
            QVERIFY2(headerOf(name).forbidden().isEmpty(), name);
    }

    void whatNobodyKnowsIsIgnoredByName()
    {
        Header header = headerOf("Email,Favourite Colour,Shoe Size");
        header.skip({QLatin1String("email")});
        QCOMPARE(header.ignored(), QStringList({QStringLiteral("Favourite Colour"), QStringLiteral("Shoe Size")}));
    }

    void aValueInTheHeadersPlaceIsNeverShown()
    {
        const Header header = headerOf("jane@example.com,4111111111111111,Email");
        QCOMPARE(header.ignored(),
                 QStringList({QStringLiteral("column 1"), QStringLiteral("column 2"), QStringLiteral("Email")}));
    }
};

QTEST_GUILESS_MAIN(TestHeader)
#include "test_header.moc"
