// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/day_model.h"

#include "testkit/testkit.h"

#include <QAbstractItemModelTester>

using namespace scrim;
using models::DayModel;

namespace {

detection::Day dayOf(QDate date, qint64 entries, bool isOver, const QString& signedBy = {})
{
    detection::Day day;
    day.summary.day = date;
    day.summary.entries = entries;
    day.summary.open = 3;
    day.isOver = isOver;
    if (!signedBy.isEmpty()) {
        day.signOff = detection::SignOff();
        day.signOff->by = signedBy;
        day.signOff->seq = 77;
    }
    return day;
}

const QDate monday(2026, 3, 2);

} // namespace

class TestDayModel : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data(Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<DayModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setDays({dayOf(monday, 40, true, QStringLiteral("sam")), dayOf(monday.addDays(1), 0, true),
                          dayOf(monday.addDays(2), 1234, true), dayOf(monday.addDays(3), 5, false)});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void theNewestDayComesFirst()
    {
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->index(0, 0).data(DayModel::DateRole).toDate(), monday.addDays(3));
        QCOMPARE(m_model->rowOf(monday), 3);
        QCOMPARE(m_model->rowOf(monday.addDays(9)), -1);
        QVERIFY(m_model->dayAt(4) == nullptr);
        QVERIFY(m_model->dayAt(-1) == nullptr);
    }

    void aDayThatIsOverAndUnsignedIsMissing()
    {
        QCOMPARE(text(1, DayModel::Signed), QStringLiteral("Missing"));
        QVERIFY(m_model->index(1, 0).data(DayModel::MissedRole).toBool());
        QCOMPARE(text(0, DayModel::Signed), QStringLiteral("Not over yet"));
        QVERIFY(!m_model->index(0, 0).data(DayModel::MissedRole).toBool());
    }

    void aSignedDayNamesWhoAndWhere()
    {
        QCOMPARE(text(3, DayModel::Signed), QStringLiteral("sam, entry 77"));
        QVERIFY(!m_model->index(3, 0).data(DayModel::MissedRole).toBool());
    }

    void aDayWithoutEntriesHasNothingToSign()
    {
        QCOMPARE(text(2, DayModel::Signed), QStringLiteral("Nothing to sign"));
    }

    void numbersAreWrittenAsThePersonWritesThem()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(text(1, DayModel::Entries), QStringLiteral("1.234"));
        QCOMPARE(text(1, DayModel::Open), QStringLiteral("3"));
        QLocale::setDefault(QLocale::system());
    }

private:
    std::unique_ptr<DayModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestDayModel)
#include "test_day_model.moc"
