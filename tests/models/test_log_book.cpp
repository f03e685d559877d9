// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "models/log_book.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>

using namespace scrim;
using models::LogBook;
using review::Column;
using review::Filter;
using testkit::await;
using testkit::text;

namespace {

Filter by(Column column, const QString& word)
{
    Filter filter;
    filter.any[column] = {word};
    return filter;
}

} // namespace

class TestLogBook : public QObject
{
    Q_OBJECT

private:
    testkit::DeskFixture m_fixture;

private Q_SLOTS:
    void initTestCase() { REQUIRE_OK(m_fixture.demo); }

    void nothingIsAnsweredBeforeItIsOpen()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        QVERIFY(!book.isOpen());
        REQUIRE_ERROR(await(book.setFilter({})), ErrorCode::Refused);
        REQUIRE_ERROR(await(book.rows(0, 0, 10)), ErrorCode::Refused);
        REQUIRE_ERROR(await(book.entry(0)), ErrorCode::Refused);
        REQUIRE_ERROR(await(book.summary({}, QTimeZone::utc())), ErrorCode::Refused);
    }

    void openingIsRefusedWhileNobodyIsSignedIn()
    {
        const auto desk = m_fixture.open();
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_ERROR(await(book.open()), ErrorCode::Refused);
        QVERIFY(!book.isOpen());
    }

    void openingIsOnRecordBeforeTheFirstRow()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        const auto found = await(book.open());
        REQUIRE_OK(found);
        const auto page = await(book.rows(found->id, 0, 3));
        REQUIRE_OK(page);
        QCOMPARE(page->rows.size(), std::size_t{3});
        QCOMPARE(page->rows[0].action, QStringLiteral("log.read"));
        QCOMPARE(page->rows[0].actor, QStringLiteral("supervisor"));
        QCOMPARE(page->rows[0].seq, found->entries - 1);
    }

    void aSupervisorReadsEveryEntryAndAnAgentTheirOwn()
    {
        {
            const auto desk = m_fixture.openAs(policy::Role::Supervisor);
            REQUIRE_OK(desk);
            LogBook book(**desk);
            const auto found = await(book.open());
            REQUIRE_OK(found);
            QCOMPARE(found->rows, static_cast<qint64>(m_fixture.log().size()));
        }
        const auto desk = m_fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        const auto found = await(book.open());
        REQUIRE_OK(found);
        QVERIFY(found->rows > 0);
        QVERIFY(found->rows < static_cast<qint64>(m_fixture.log().size()));
        const auto page = await(book.rows(found->id, 0, 1000));
        REQUIRE_OK(page);
        for (const review::Row& row : page->rows)
            QCOMPARE(row.actor, QStringLiteral("agent"));
        REQUIRE_ERROR(await(book.entry(0)), ErrorCode::NotFound);
    }

    void theAgentsIndexIsNotTheReaders()
    {
        {
            const auto desk = m_fixture.openAs(policy::Role::Agent);
            REQUIRE_OK(desk);
            LogBook book(**desk);
            REQUIRE_OK(await(book.open()));
        }
        const QStringList names = QDir(m_fixture.folder() + QStringLiteral("/log-index")).entryList(QDir::Files);
        QVERIFY(
            std::ranges::any_of(names, [](const QString& name) { return name.startsWith(QStringLiteral("own-")); }));
        for (const QString& name : names)
            QVERIFY2(!name.contains(QStringLiteral("agent")), qPrintable(name));
    }

    void eachNewFilterIsOnRecordBeforeItsRows()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const std::size_t before = m_fixture.log().size();
        const Filter filter = by(Column::Actor, QStringLiteral("supervisor"));
        const auto found = await(book.setFilter(filter));
        REQUIRE_OK(found);
        auto noted = m_fixture.logged(QStringLiteral("log.read"), before);
        QCOMPARE(noted.size(), std::size_t{1});
        QCOMPARE(noted[0].value(QLatin1String("detail")).toObject().value(QLatin1String("filter")).toObject(),
                 review::toJson(filter));
        const auto page = await(book.rows(found->id, 0, 1000));
        REQUIRE_OK(page);
        QCOMPARE(static_cast<qint64>(page->rows.size()), found->rows);
        for (const review::Row& row : page->rows)
            QCOMPARE(row.actor, QStringLiteral("supervisor"));
        // Another order of the same, and its pictures, tell nothing new.
        REQUIRE_OK(await(book.setOrder({Column::Action, false})));
        REQUIRE_OK(await(book.summary(filter, QTimeZone::utc())));
        QCOMPARE(m_fixture.logged(QStringLiteral("log.read"), before).size(), std::size_t{1});
    }

    void whatSomebodyTypesStandsInTheLogOnlyWhereItStoodThereBefore()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const std::size_t before = m_fixture.log().size();
        Filter filter;
        filter.text = QStringLiteral("supervis zz@example.com");
        const auto found = await(book.setFilter(filter));
        REQUIRE_OK(found);
        QCOMPARE(found->rows, qint64{0});
        const auto noted = m_fixture.logged(QStringLiteral("log.read"), before);
        QCOMPARE(noted.size(), std::size_t{1});
        const QJsonObject detail = noted[0].value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("filter")).toObject().value(QLatin1String("text")).toString(),
                 QStringLiteral("supervis"));
        QCOMPARE(detail.value(QLatin1String("left_out")).toInteger(), qint64{1});
    }

    void theNewestFilterCancelsTheOneBefore()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        // The first has its entry already on the way; the second waits for its second, and the third takes its place.
        const auto first = book.setFilter(by(Column::Actor, QStringLiteral("admin")));
        const auto second = book.setFilter(by(Column::Actor, QStringLiteral("agent")));
        const auto third = book.setFilter(by(Column::Action, QStringLiteral("log.read")));
        REQUIRE_ERROR(await(first), ErrorCode::Cancelled);
        REQUIRE_ERROR(await(second), ErrorCode::Cancelled);
        REQUIRE_OK(await(third));
        QCOMPARE(book.filter(), by(Column::Action, QStringLiteral("log.read")));
    }

    void rowsOfAnEarlierResultAreNotServed()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        const auto found = await(book.open());
        REQUIRE_OK(found);
        REQUIRE_OK(await(book.setOrder({Column::Actor, false})));
        REQUIRE_ERROR(await(book.rows(found->id, 0, 1)), ErrorCode::Cancelled);
    }

    void refreshTakesInWhatCameSince()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        const auto found = await(book.open());
        REQUIRE_OK(found);
        REQUIRE_OK(await((*desk)->customer(1)));
        const auto more = await(book.refresh());
        REQUIRE_OK(more);
        QCOMPARE(more->entries, found->entries + 1);
        const auto page = await(book.rows(more->id, 0, 1));
        REQUIRE_OK(page);
        QCOMPARE(page->rows[0].action, QStringLiteral("record.open"));
        const auto again = await(book.refresh());
        REQUIRE_OK(again);
        QCOMPARE(again->id, more->id);
    }

    void everythingAboutACustomerAndWhoThatIs()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        const auto customer = await((*desk)->customer(5));
        REQUIRE_OK(customer);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const auto subjects = await(book.subjectsAbout(customer->id));
        REQUIRE_OK(subjects);
        QCOMPARE(subjects->size(), qsizetype{1} + static_cast<qsizetype>(customer->orders.size()));
        Filter filter;
        filter.any[Column::Subject] = *subjects;
        const auto found = await(book.setFilter(filter));
        REQUIRE_OK(found);
        const auto page = await(book.rows(found->id, 0, 1));
        REQUIRE_OK(page);
        const auto who = await(book.whoIs(page->rows.at(0).subject));
        REQUIRE_OK(who);
        QCOMPARE(who->record, customer->id);
        QCOMPARE(who->title, customer->name);
        REQUIRE_ERROR(await(book.whoIs(QStringLiteral("admin"))), ErrorCode::NotFound);
    }

    void anEntryIsReadWholeOutOfTheLog()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const auto entry = await(book.entry(1));
        REQUIRE_OK(entry);
        QCOMPARE(entry->entry, m_fixture.log().at(1));
        QCOMPARE(entry->leaf.size(), qsizetype{64});
        REQUIRE_ERROR(await(book.entry(1'000'000)), ErrorCode::NotFound);
    }

    void aRevealKnowsHowLongItWasLit()
    {
        const auto desk = m_fixture.openAs(policy::Role::Senior);
        REQUIRE_OK(desk);
        const auto customer = m_fixture.customerWith(**desk, policy::Field::Email);
        REQUIRE_OK(customer);
        auto lit = await((*desk)->reveal(customer->id, policy::Field::Email, policy::reasons().front()));
        REQUIRE_OK(lit);
        const qint64 seq = lit->seq;
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 4200, reveal::Concealed::Escape)));
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const auto entry = await(book.entry(seq));
        REQUIRE_OK(entry);
        QVERIFY(entry->litMs.has_value());
        QCOMPARE(*entry->litMs, qint64{4200});
    }

    void wordsForChipsComeWithTheirCounts()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const auto terms = await(book.terms(Column::Action, QStringLiteral("SIGN"), 10));
        REQUIRE_OK(terms);
        QVERIFY(!terms->empty());
        for (const review::Term& term : *terms) {
            QVERIFY2(term.text.contains(QStringLiteral("sign")), qPrintable(term.text));
            QVERIFY(term.count > 0);
        }
    }

    void savedFiltersAreTheirOwnersOnly()
    {
        const std::vector<review::SavedFilter> mine{
            {QStringLiteral("Denied"), by(Column::Outcome, QStringLiteral("denied"))}};
        {
            const auto desk = m_fixture.openAs(policy::Role::Supervisor);
            REQUIRE_OK(desk);
            LogBook book(**desk);
            REQUIRE_OK(await(book.open()));
            REQUIRE_OK(await(book.saveFilters(mine)));
            REQUIRE_ERROR(await(book.saveFilters({mine[0], mine[0]})), ErrorCode::Usage);
            const auto saved = await(book.savedFilters());
            REQUIRE_OK(saved);
            QVERIFY(*saved == mine);
        }
        const auto sealed = readFile(m_fixture.folder() + QStringLiteral("/filters/supervisor"), 100'000);
        REQUIRE_OK(sealed);
        QVERIFY(!sealed->contains("denied") && !sealed->contains("Denied"));
        const auto desk = m_fixture.openAs(policy::Role::Auditor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        REQUIRE_OK(await(book.open()));
        const auto theirs = await(book.savedFilters());
        REQUIRE_OK(theirs);
        QVERIFY(theirs->empty());
    }

    void theLockClosesTheBook()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        LogBook book(**desk);
        QSignalSpy closed(&book, &LogBook::closed);
        REQUIRE_OK(await(book.open()));
        const auto pending = book.setFilter(by(Column::Actor, QStringLiteral("admin")));
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QCOMPARE(closed.size(), 1);
        QVERIFY(!book.isOpen());
        QCOMPARE(book.current(), LogBook::Found());
        REQUIRE_ERROR(await(pending), ErrorCode::Cancelled);
        REQUIRE_ERROR(await(book.refresh()), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->unlock(m_fixture.password(policy::Role::Supervisor))));
        REQUIRE_OK(await(book.open()));
    }

    void aBookThatGoesWhileItIsAskedAnswersNobody()
    {
        const auto desk = m_fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(desk);
        auto book = std::make_unique<LogBook>(**desk);
        auto opening = book->open();
        book.reset();
        QTRY_VERIFY(opening.isFinished());
        QCOMPARE(opening.resultCount(), 0);
        REQUIRE_OK(await((*desk)->customer(1)));
    }
};

QTEST_GUILESS_MAIN(TestLogBook)
#include "test_log_book.moc"
