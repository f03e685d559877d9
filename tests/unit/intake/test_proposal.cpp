// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/proposal.h"

#include "base/bytes.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

using Column = std::pair<const char*, QByteArrayList>;

Proposal proposalOf(const std::vector<Column>& given)
{
    Columns columns;
    for (const auto& [name, cells] : given) {
        columns.names.append(QString::fromUtf8(name));
        columns.shapes.emplace_back();
        for (const QByteArray& cell : cells)
            columns.shapes.back().add(asBytes(cell));
    }
    return propose(columns);
}

QStringList columnsOf(const Proposal& proposal, Target target)
{
    const auto found = proposal.mapping.fields.find(target);
    return found == proposal.mapping.fields.end() ? QStringList() : found->second;
}

} // namespace

class TestProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreMappedByTheNamesOfTheirColumns()
    {
        const auto proposal = proposalOf({{"Kundennummer", {"17"}},
                                          {"Vorname", {"Ada"}},
                                          {"Nachname", {"Byron"}},
                                          {"E-Mail", {"ada@b.example"}},
                                          {"PLZ", {"10115"}},
                                          {"Ort", {"Berlin"}}});
        QCOMPARE(proposal.mapping.records, Mapping::Records::Customers);
        QCOMPARE(columnsOf(proposal, Target::Id), {QStringLiteral("Kundennummer")});
        QCOMPARE(columnsOf(proposal, Target::Name),
                 QStringList({QStringLiteral("Vorname"), QStringLiteral("Nachname")}));
        QCOMPARE(columnsOf(proposal, Target::Postcode), {QStringLiteral("PLZ")});
        QVERIFY(lackOf(proposal.mapping).isEmpty());
    }

    void ordersAreKnownByANumberAndMoneyAndTheirAddressIsTheBillingOne()
    {
        const auto proposal = proposalOf({{"Bestellnummer", {"#1"}},
                                          {"Kundennummer", {"17"}},
                                          {"Bestelldatum", {"22.03.2026"}},
                                          {"Summe", {"1.234,50"}},
                                          {"PLZ", {"10115"}},
                                          {"Artikel", {"Tee"}}});
        QCOMPARE(proposal.mapping.records, Mapping::Records::Orders);
        QCOMPARE(columnsOf(proposal, Target::Number), {QStringLiteral("Bestellnummer")});
        QCOMPARE(columnsOf(proposal, Target::CustomerId), {QStringLiteral("Kundennummer")});
        QCOMPARE(columnsOf(proposal, Target::BillingPostcode), {QStringLiteral("PLZ")});
        QCOMPARE(columnsOf(proposal, Target::LineTitle), {QStringLiteral("Artikel")});
        QCOMPARE(proposal.mapping.decimal, DecimalMark::Comma);
    }

    void aColumnWithoutATellingNameIsKnownByItsCells()
    {
        const auto proposal = proposalOf({{"Contact", {"ada@b.example", "bo@b.example"}},
                                          {"Column 2", {"+49 30 901820", "+44 20 79460958"}},
                                          {"Who", {"Ada", "Bo"}}});
        QCOMPARE(columnsOf(proposal, Target::Email), {QStringLiteral("Contact")});
        QCOMPARE(proposal.because.at(Target::Email), Evidence::Cells);
        QCOMPARE(columnsOf(proposal, Target::Phone), {QStringLiteral("Column 2")});
        QVERIFY(columnsOf(proposal, Target::Name).isEmpty());
    }

    void aNameThatItsCellsContradictIsNotBelieved()
    {
        const auto proposal = proposalOf({{"Email", {"+49 30 901820", "+49 30 901821"}}, {"Name", {"a@b.example"}}});
        QCOMPARE(columnsOf(proposal, Target::Phone), {QStringLiteral("Email")});
        QCOMPARE(columnsOf(proposal, Target::Email), {QStringLiteral("Name")});
    }

    void nomBesidePrenomIsALastName()
    {
        const auto proposal = proposalOf({{"Prénom", {"Ada"}}, {"Nom", {"Byron"}}});
        QCOMPARE(columnsOf(proposal, Target::Name), QStringList({QStringLiteral("Prénom"), QStringLiteral("Nom")}));
    }

    void aFileThatSaysNothingLacksWhatRecordsNeed()
    {
        QVERIFY(!lackOf(proposalOf({{"roses", {"red"}}, {"violets", {"blue"}}}).mapping).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProposal)
#include "test_proposal.moc"
