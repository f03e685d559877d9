// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/column_names.h"

#include <QTest>

using namespace scrim::intake;

class TestColumnNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameSaysWhatItIsInFourLanguagesAndAnySpelling_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* column, const char* target) {
            QTest::newRow(column) << QString::fromUtf8(column) << QString::fromLatin1(target);
        };
        row("E-Mail", "email");
        row("EMAIL_ADDRESS", "email");
        row("Correo electrónico", "email");
        row("Téléphone", "phone");
        row("Handy-Nr.", "");
        row("Handynummer", "phone");
        row("PLZ", "postcode");
        row("Code postal", "postcode");
        row("código postal", "postcode");
        row("Straße", "street");
        row("STRASSE", "street");
        row("Rechnungs-PLZ", "billing.postcode");
        row("billing_postcode", "billing.postcode");
        row("Code postal (facturation)", "billing.postcode");
        row("Ship City", "shipping.town");
        row("Lieferadresse", "shipping.street");
        row("Ciudad de envío", "shipping.town");
        row("Geburtsdatum", "birth_date");
        row("Währung", "currency");
        row("Waehrung", "currency");
        row("Gesamtbetrag", "total");
        row("Qté", "line.quantity");
        row("Lieferdatum", "delivered_at");
        row("IBAN", "iban");
        row("Kreditkartennummer", "card_number");
        row("Default Address City", "town");
        row("_address_postcode", "postcode");
        row("Shoe size", "");
        row("", "");
    }
    void aNameSaysWhatItIsInFourLanguagesAndAnySpelling()
    {
        QFETCH(QString, column);
        QFETCH(QString, target);
        const auto named = sensedName(column);
        QCOMPARE(named ? name(named->target) : QString(), target);
    }

    void keysAndPartsOfANameAreToldApart()
    {
        const auto sense = [](const char* column) {
            return sensedName(QString::fromUtf8(column)).value_or(NamedColumn{}).sense;
        };
        QCOMPARE(sense("Kundennummer"), NameSense::CustomerKey);
        QCOMPARE(sense("Order ID"), NameSense::OrderKey);
        QCOMPARE(sense("N° commande"), NameSense::OrderKey);
        QCOMPARE(sense("Prénom"), NameSense::FirstName);
        QCOMPARE(sense("Nachname"), NameSense::LastName);
    }
};

QTEST_GUILESS_MAIN(TestColumnNames)
#include "test_column_names.moc"
