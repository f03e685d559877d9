// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/mapping_model.h"
#include "ui/admin/preview_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace scrim;
using admin::MappingModel;
using intake::Target;

namespace {

intake::Preview somePreview()
{
    intake::Preview preview;
    preview.columns = {QStringLiteral("First"), QStringLiteral("Last"), QStringLiteral("Mail"), QStringLiteral("X")};
    preview.mustNotBeKept = {QStringLiteral("CVV")};
    preview.proposal.mapping.fields[Target::Name] = {QStringLiteral("First"), QStringLiteral("Last")};
    preview.proposal.mapping.fields[Target::Email] = {QStringLiteral("Mail")};
    preview.proposal.because = {{Target::Name, intake::Evidence::Name}, {Target::Email, intake::Evidence::Cells}};
    return preview;
}

QModelIndex becomes(const MappingModel& model, int row)
{
    return model.index(row, MappingModel::Becomes);
}

} // namespace

class TestMappingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachColumnSaysWhatItBecomesAndWhy()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.propose(somePreview());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(becomes(model, 1).data().toString(), QStringLiteral("Name"));
        QCOMPARE(becomes(model, 2).data().toString(), QStringLiteral("E-mail"));
        QCOMPARE(model.index(2, MappingModel::Because).data().toString(), QStringLiteral("its cells look like it"));
        QCOMPARE(becomes(model, 3).data(Qt::EditRole).toInt(), MappingModel::leftOut);
    }

    void aColumnThatThePersonChoosesMovesAndTheOthersStay()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.propose(somePreview());
        QSignalSpy changed(&model, &MappingModel::changed);
        QVERIFY(model.setData(becomes(model, 3), static_cast<int>(Target::Note)));
        QVERIFY(model.setData(becomes(model, 0), static_cast<int>(MappingModel::leftOut)));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.mapping().fields.at(Target::Name), {QStringLiteral("Last")});
        QCOMPARE(model.mapping().fields.at(Target::Note), {QStringLiteral("X")});
        QVERIFY(model.index(1, MappingModel::Because).data().toString().isEmpty());
        QVERIFY(model.setData(becomes(model, 0), static_cast<int>(MappingModel::leftOut)));
        QCOMPARE(changed.count(), 2);
    }

    void whatMustNotBeStoredCannotBeChosen()
    {
        MappingModel model;
        model.propose(somePreview());
        QVERIFY(!(model.flags(becomes(model, 4)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(becomes(model, 4), static_cast<int>(Target::Note)));
        QVERIFY(!model.setData(becomes(model, 3), static_cast<int>(Target::Amount)));
        QVERIFY(!model.setData(becomes(model, 3), 10'000));
    }

    void otherRecordsLeaveOutWhatTheyHaveNoFieldFor()
    {
        MappingModel model;
        model.propose(somePreview());
        QVERIFY(model.setData(becomes(model, 3), static_cast<int>(Target::Tags)));
        model.setRecords(intake::Mapping::Records::Orders);
        QVERIFY(!model.mapping().fields.contains(Target::Tags));
        QVERIFY(model.mapping().fields.contains(Target::Email));
    }

    void aLoadedMappingKeepsTheColumnsThatTheFileHas()
    {
        MappingModel model;
        model.propose(somePreview());
        intake::Mapping mapping;
        mapping.fields[Target::Company] = {QStringLiteral("x"), QStringLiteral("Elsewhere")};
        mapping.fields[Target::Phone] = {QStringLiteral("Elsewhere")};
        model.setMapping(mapping);
        QCOMPARE(model.mapping().fields.at(Target::Company), {QStringLiteral("x")});
        QVERIFY(!model.mapping().fields.contains(Target::Phone));
        QCOMPARE(becomes(model, 3).data().toString(), QStringLiteral("Company"));
    }

    void aRecordThatIsNotTakenSaysWhyInItsFirstCell()
    {
        admin::PreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(
            {QStringLiteral("Name"), QStringLiteral("E-mail")},
            {{{QStringLiteral("Ada"), QStringLiteral("a•••")}, {}}, {{}, QStringLiteral("line 3, E-mail: none")}});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("a•••"));
        QVERIFY(!model.isFault(0) && model.isFault(1));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Not taken: line 3, E-mail: none"));
        QVERIFY(model.index(1, 1).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestMappingModel)
#include "test_mapping_model.moc"
