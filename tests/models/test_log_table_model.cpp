// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "models/log_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace scrim;
using models::LogBook;
using models::LogTableModel;
using review::Column;
using testkit::await;

class TestLogTableModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    testkit::FakeClock m_clock;
    intake::Demo m_demo;
    std::unique_ptr<models::Desk> m_desk;

    [[nodiscard]] static QModelIndex cell(const LogTableModel& model, int row, Column column)
    {
        return model.index(row, LogTableModel::sectionOf(column));
    }
    [[nodiscard]] static bool isThere(const LogTableModel& model, int row)
    {
        return !cell(model, row, Column::Seq).data(LogTableModel::PendingRole).toBool();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto demo = intake::makeDemo(m_folder.filePath(QStringLiteral("vault")),
                                     {.customers = 40, .orders = 40, .seed = 3, .logEntries = 9000}, m_clock);
        REQUIRE_OK(demo);
        m_demo = *std::move(demo);
        auto desk = models::Desk::open(m_demo.folder, m_clock);
        REQUIRE_OK(desk);
        m_desk = *std::move(desk);
        const auto user = std::ranges::find(m_demo.users, policy::Role::Supervisor, &intake::DemoUser::role);
        const QByteArray password = user->password.toUtf8();
        REQUIRE_OK(await(m_desk->signIn(user->name, SecretBytes::copyOf(asBytes(password)))));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void itIsAModelWhateverTheBookDoes()
    {
        LogBook book(*m_desk);
        LogTableModel model(book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto found = await(book.open());
        REQUIRE_OK(found);
        QCOMPARE(model.rowCount(), static_cast<int>(found->rows));
        QTRY_VERIFY(isThere(model, 0));
        review::Filter filter;
        filter.any[Column::Outcome] = {QStringLiteral("denied")};
        REQUIRE_OK(await(book.setFilter(filter)));
        QTRY_VERIFY(isThere(model, 0));
        QCOMPARE(cell(model, 0, Column::Outcome).data(LogTableModel::WordRole).toString(), QStringLiteral("denied"));
        book.close();
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowThatIsNotThereYetHasAPlaceholderAndComes()
    {
        LogBook book(*m_desk);
        LogTableModel model(book);
        REQUIRE_OK(await(book.open()));
        const QModelIndex last = cell(model, model.rowCount() - 1, Column::Action);
        QVERIFY(last.data(LogTableModel::PendingRole).toBool());
        QCOMPARE(last.data().toString(), QString());
        QCOMPARE(last.data(LogTableModel::SeqRole).toLongLong(), qint64{-1});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(isThere(model, model.rowCount() - 1));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(last.data(LogTableModel::SeqRole).toLongLong(), qint64{0});
        QCOMPARE(last.data(LogTableModel::WordRole).toString(), QStringLiteral("log.open"));
    }

    void memoryDoesNotGrowWithWhatWasScrolledOver()
    {
        LogBook book(*m_desk);
        LogTableModel model(book);
        REQUIRE_OK(await(book.open()));
        QVERIFY(model.rowCount() > 9000);
        for (int row = 0; row < model.rowCount(); row += 64)
            QTRY_VERIFY(isThere(model, row));
        int kept = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            kept += model.rowAt(row) != nullptr ? 1 : 0;
        QVERIFY2(kept <= 16 * 128, qPrintable(QString::number(kept)));
    }

    void aHeaderSortsTheWholeLog()
    {
        LogBook book(*m_desk);
        LogTableModel model(book);
        REQUIRE_OK(await(book.open()));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.sort(LogTableModel::sectionOf(Column::Actor), Qt::AscendingOrder);
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(book.order(), (review::Order{Column::Actor, false}));
        QString before;
        for (int row = 0; row < model.rowCount(); row += 500) {
            QTRY_VERIFY(isThere(model, row));
            const QString actor = cell(model, row, Column::Actor).data(LogTableModel::WordRole).toString();
            QVERIFY2(before <= actor, qPrintable(before + QStringLiteral(" > ") + actor));
            before = actor;
        }
    }

    void cellsAreForPeopleAndWordsForFilters()
    {
        LogBook book(*m_desk);
        LogTableModel model(book);
        model.setZone(QTimeZone("Europe/Berlin"));
        review::Filter filter;
        REQUIRE_OK(await(book.open()));
        filter.any[Column::Action] = {QStringLiteral("field.conceal")};
        REQUIRE_OK(await(book.setFilter(filter)));
        QTRY_VERIFY(isThere(model, 0));
        const review::Row* row = model.rowAt(0);
        QVERIFY(row != nullptr);
        QCOMPARE(cell(model, 0, Column::Action).data().toString(), QStringLiteral("Field went dark"));
        QCOMPARE(cell(model, 0, Column::Action).data(LogTableModel::WordRole).toString(), row->action);
        QCOMPARE(cell(model, 0, Column::Time).data().toString(),
                 QDateTime::fromMSecsSinceEpoch(row->timeMs, QTimeZone("Europe/Berlin"))
                     .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        QVERIFY(cell(model, 0, Column::Lit).data().toString().endsWith(QStringLiteral(" s")));
        QCOMPARE(cell(model, 0, Column::Subject).data(LogTableModel::WordRole).toString(), row->subject);
        QVERIFY(cell(model, 0, Column::Subject).data().toString().size() < row->subject.size());
        QCOMPARE(model.headerData(LogTableModel::sectionOf(Column::Actor), Qt::Horizontal, LogTableModel::ColumnRole),
                 QVariant(static_cast<int>(Column::Actor)));
    }
};

QTEST_GUILESS_MAIN(TestLogTableModel)
#include "test_log_table_model.moc"
