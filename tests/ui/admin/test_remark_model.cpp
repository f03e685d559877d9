// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/remark_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace scrim;
using admin::RemarkModel;

class TestRemarkModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRemarkSaysWhatWhereHowOftenAndWhereFirst()
    {
        QLocale::setDefault(QLocale::c());
        RemarkModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRemarks({{QStringLiteral("Phone"), QStringLiteral("is no phone number"), 1200, 7},
                          {QStringLiteral("Note"), QStringLiteral("a card number was masked"), 1, 31}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, RemarkModel::What).data().toString(), QStringLiteral("is no phone number"));
        QCOMPARE(model.index(0, RemarkModel::ColumnName).data().toString(), QStringLiteral("Phone"));
        QCOMPARE(model.index(0, RemarkModel::Rows).data().toString(), QLocale().toString(1200));
        QCOMPARE(model.index(1, RemarkModel::FirstLine).data().toString(), QStringLiteral("31"));
        model.setRemarks({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestRemarkModel)
#include "test_remark_model.moc"
