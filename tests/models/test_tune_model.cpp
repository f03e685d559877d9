// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tune_model.h"

#include "detection/settings.h"
#include "testkit/testkit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace scrim;
using models::TuneModel;

class TestTuneModel : public QObject
{
    Q_OBJECT

    /// The first rule that has a number with room above its value.
    void findTunable()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (const auto& [name, parameter] : m_model->ruleAt(row)->parameters) {
                if (m_model->valueOf(row, name) < parameter.most) {
                    m_row = row;
                    m_name = name;
                    return;
                }
            }
        }
        QFAIL("no rule has a number");
    }

    [[nodiscard]] QModelIndex rule() const { return m_model->index(m_row, TuneModel::Rule); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TuneModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto rules = detection::builtInRules();
        REQUIRE_OK(rules);
        m_model->start(*std::move(rules), {});
        findTunable();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void itBeginsWithWhatIsInForce()
    {
        QVERIFY(!m_model->isChanged());
        QVERIFY(m_model->rowCount() > 5);
        QCOMPARE(m_model->valueOf(m_row, m_name), m_model->ruleAt(m_row)->parameters.at(m_name).value);
    }

    void anotherThresholdStandsInTheProposalAlone()
    {
        const int before = m_model->valueOf(m_row, m_name);
        m_model->setValue(m_row, m_name, before + 1);
        QVERIFY(m_model->isChanged());
        QCOMPARE(m_model->valueOf(m_row, m_name), before + 1);
        QCOMPARE(m_model->proposal().rules.at(m_model->ruleAt(m_row)->id).values.at(m_name), before + 1);
        m_model->setValue(m_row, m_name, before);
        QVERIFY(!m_model->isChanged());
    }

    void aThresholdIsBroughtIntoItsBounds()
    {
        const detection::Parameter& bounds = m_model->ruleAt(m_row)->parameters.at(m_name);
        m_model->setValue(m_row, m_name, bounds.most + 1);
        QCOMPARE(m_model->valueOf(m_row, m_name), bounds.most);
        m_model->setValue(m_row, m_name, bounds.least - 1);
        QCOMPARE(m_model->valueOf(m_row, m_name), bounds.least);
    }

    void aNumberThatTheRuleDoesNotHaveChangesNothing()
    {
        m_model->setValue(m_row, QStringLiteral("no such number"), 3);
        m_model->setValue(-1, m_name, 3);
        QVERIFY(!m_model->isChanged());
    }

    void aRuleIsSwitchedOff()
    {
        QCOMPARE(rule().data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QVERIFY(rule().flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(m_model->setData(rule(), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!m_model->proposal().rules.at(m_model->ruleAt(m_row)->id).enabled);
        QVERIFY(m_model->isChanged());
    }

    void whatWasTriedIsForgottenWithTheNextChange()
    {
        detection::Tuned tuned;
        tuned.rule = m_model->ruleAt(m_row)->id;
        tuned.before = 4;
        tuned.after = 1;
        m_model->setTuned({tuned});
        QCOMPARE(m_model->index(m_row, TuneModel::Before).data().toString(), QStringLiteral("4"));
        QCOMPARE(m_model->index(m_row, TuneModel::After).data().toString(), QStringLiteral("1"));
        QSignalSpy changed(m_model.get(), &TuneModel::changed);
        m_model->setValue(m_row, m_name, m_model->valueOf(m_row, m_name) + 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_model->tunedAt(m_row) == nullptr);
        QCOMPARE(m_model->index(m_row, TuneModel::After).data().toString(), QString());
    }

private:
    std::unique_ptr<TuneModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_row = 0;
    QString m_name;
};

QTEST_GUILESS_MAIN(TestTuneModel)
#include "test_tune_model.moc"
