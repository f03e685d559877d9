// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "audit/reader.h"
#include "base/bytes.h"
#include "crypto/random.h"
#include "intake/demo.h"
#include "models/desk.h"
#include "models/log_table_model.h"
#include "review/index.h"
#include "review/search.h"
#include "review/summarize.h"
#include "storage/database.h"
#include "ui/demo_desk.h"
#include "vault/accounts.h"

#include <QJsonDocument>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace scrim::bench {

namespace {

using review::Column;
using storage::Database;

constexpr qint64 entries = 1'000'000;
constexpr qint64 piece = 10'000;
constexpr qint64 plainEntries = 100'000;
constexpr int rounds = 20;
constexpr int pageRows = 50;

const std::atomic<bool> never{false};

/// A filter, and what one would ask a table for.
struct Question
{
    const char* json;
    const char* where;
};
constexpr Question questions[]{
    {R"({"outcome":["denied"]})", "outcome = 'denied'"},
    {R"({"actor":["chloe"],"action":["field.reveal"],"during_call":false})",
     "actor = 'chloe' AND action = 'field.reveal' AND call = ''"},
    {R"({"class":["payment"],"role":["agent"]})", "class = 'payment' AND role = 'agent'"},
    {R"({"text":"screenshot"})",
     "actor LIKE '%screenshot%' OR action LIKE '%screenshot%' OR reason LIKE '%screenshot%' "
     "OR subject LIKE '%screenshot%' OR call LIKE '%screenshot%'"},
    {R"({"text":"confirm amelia"})", "(actor LIKE '%amelia%' OR reason LIKE '%amelia%') AND (actor LIKE '%confirm%' OR "
                                     "reason LIKE '%confirm%')"},
    {R"({"text":"stands nowhere at all"})", "actor LIKE '%nowhere%' OR action LIKE '%nowhere%' OR reason LIKE "
                                            "'%nowhere%' OR subject LIKE '%nowhere%' OR call LIKE '%nowhere%'"},
    {R"({"text":"e"})", "actor LIKE '%e%' OR action LIKE '%e%'"},
};

/// Of this thread: what is measured here does not wait for disks, and a busy machine must not count.
qint64 cpuNs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64{used.tv_sec} * 1'000'000'000 + used.tv_nsec;
}

template<typename F>
qint64 cpuOf(F&& work)
{
    const qint64 before = cpuNs();
    work();
    return cpuNs() - before;
}

/// The index made from the log, piece by piece; against reading so many entries as whole documents.
Result<Pair> building(review::Index& index)
{
    Pair pair{QStringLiteral("10,000 entries into the index"), QStringLiteral("10,000 entries by readLog"), {}, {}};
    for (;;) {
        Result<review::Index::Step> step;
        const qint64 took = cpuOf([&] { step = index.readOn(piece, never); });
        if (!step)
            return fail(step);
        if (step->isUpToDate)
            break;
        pair.oursNs.push_back(took);
    }
    qint64 before = cpuNs();
    const auto read = audit::readLog(index.log(), index.keys(), 0, plainEntries, [&](const audit::ReadEntry& entry) {
        if ((entry.seq + 1) % piece == 0) {
            const qint64 now = cpuNs();
            pair.plainNs.push_back(now - before);
            before = now;
        }
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    std::printf("%lld entries take %.1f MB of memory\n", static_cast<long long>(index.table().rows()),
                static_cast<double>(index.table().bytes()) / 1e6);
    return pair;
}

/// The same entries as a plain table of the same cipher, with an index on what is asked most.
Result<void> fill(Database& database, const review::Table& table)
{
    if (auto made =
            database.exec("CREATE TABLE log(seq INTEGER PRIMARY KEY, time INTEGER, actor, role, action, subject, "
                          "class, outcome, reason, call); BEGIN");
        !made)
        return made;
    auto insert = database.prepare("INSERT INTO log VALUES(?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return fail(insert);
    for (qint64 place = 0; place < table.rows(); ++place) {
        const review::Row row = table.row(place);
        insert->bind(1, row.seq).bind(2, row.timeMs).bind(3, row.actor).bind(4, row.role).bind(5, row.action);
        insert->bind(6, row.subject)
            .bind(7, row.fieldClass)
            .bind(8, row.outcome)
            .bind(9, row.reason)
            .bind(10, row.call);
        if (auto done = insert->run(); !done)
            return done;
    }
    return database.exec("COMMIT; CREATE INDEX log_actor ON log(actor); CREATE INDEX log_outcome ON log(outcome)");
}

qint64 asked(Database& database, const QByteArray& sql)
{
    return cpuOf([&] {
        auto query = database.prepare(sql);
        while (query && query->step().value_or(false)) {
        }
    });
}

/// One page, the number of all rows known, in an order.
qint64 firstPage(review::Table& table, const review::Filter& filter, const review::Order& order)
{
    return cpuOf([&] {
        review::Search search(table, filter);
        search.advance(table.blocks().size(), never);
        const auto places = review::ordered(table, search.take(), order);
        std::vector<review::Row> page;
        for (std::size_t row = 0; row < std::min<std::size_t>(places.size(), pageRows); ++row)
            page.push_back(table.row(places[row]));
    });
}

std::vector<Pair> asking(review::Table& table, Database& database)
{
    Pair filters{
        QStringLiteral("any filter: first page and count of 1M"), QStringLiteral("SELECT on a table of 1M"), {}, {}};
    for (int round = 0; round < rounds; ++round) {
        for (const Question& question : questions) {
            const auto filter = review::filterFrom(QJsonDocument::fromJson(question.json).object());
            filters.oursNs.push_back(filter ? firstPage(table, *filter, {}) : 0);
            if (round > 0)
                continue;
            const QByteArray where = QByteArray(" FROM log WHERE ") + question.where;
            filters.plainNs.push_back(asked(database, "SELECT *" + where + " ORDER BY seq DESC LIMIT 50") +
                                      asked(database, "SELECT count(*)" + where));
        }
    }
    Pair orders{QStringLiteral("any order of 1M: first page"), QStringLiteral("ORDER BY on a table of 1M"), {}, {}};
    for (const Column column : review::wordColumns)
        std::ignore = table.dictionary(column).ranks();
    for (int round = 0; round < rounds; ++round) {
        for (const Column column : {Column::Actor, Column::Call, Column::Subject, Column::Time, Column::Reason}) {
            orders.oursNs.push_back(firstPage(table, {}, {column, round % 2 == 0}));
            if (round == 0)
                orders.plainNs.push_back(asked(database, "SELECT * FROM log ORDER BY " +
                                                             review::name(column).toLatin1() + ", seq DESC LIMIT 50"));
        }
    }
    Pair sums{
        QStringLiteral("all pictures' numbers over 1M"), QStringLiteral("GROUP BY person, GROUP BY hour"), {}, {}};
    for (int round = 0; round < rounds; ++round)
        sums.oursNs.push_back(
            cpuOf([&] { std::ignore = review::summarize(table, {}, QTimeZone("Europe/Berlin"), never); }));
    sums.plainNs.push_back(asked(database, "SELECT actor, count(*) FROM log GROUP BY actor") +
                           asked(database, "SELECT time / 3600000, count(*) FROM log GROUP BY 1"));
    return {std::move(filters), std::move(orders), std::move(sums)};
}

/// What a view asks of the table for one frame, wherever it has been scrolled to, on the GUI thread.
Result<Pair> scrolling(const intake::Demo& demo, const Clock& clock)
{
    constexpr int screen = 40;
    constexpr int frames = 400;
    Pair pair{QStringLiteral("scroll frame: CPU of 40 rows by 14"), QStringLiteral("40 by 14 stored strings"), {}, {}};
    auto desk = models::Desk::open(demo.folder, clock);
    if (!desk)
        return fail(desk);
    const auto user = std::ranges::find(demo.users, policy::Role::Supervisor, &intake::DemoUser::role);
    const QByteArray password = user->password.toUtf8();
    if (auto in = testkit::answered((*desk)->signIn(user->name, SecretBytes::copyOf(asBytes(password)))); !in)
        return fail(in);
    models::LogBook book(**desk);
    models::LogTableModel model(book);
    auto opening = book.open();
    if (!QTest::qWaitFor([&] { return opening.isFinished(); }, 300'000) || !opening.result())
        return fail(ErrorCode::Internal, QStringLiteral("the book did not open"));
    const auto look = [&](int top) {
        qsizetype characters = 0;
        for (int row = top; row < top + screen; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                characters += model.index(row, column).data().toString().size();
        }
        return characters;
    };
    QStandardItemModel plain(screen, model.columnCount());
    for (int frame = 0; frame < frames; ++frame) {
        const int top = static_cast<int>(qint64{frame} * 7919 * 131 % (model.rowCount() - screen));
        // A frame with placeholders, the rows' coming, and a frame with the rows.
        const qint64 before = cpuNs();
        (void)look(top);
        const qint64 first = cpuNs() - before;
        const auto isThere = [&] { return model.rowAt(top) != nullptr && model.rowAt(top + screen - 1) != nullptr; };
        (void)QTest::qWaitFor(isThere, 5'000);
        const qint64 then = cpuNs();
        (void)look(top);
        pair.oursNs.push_back(std::max(first, cpuNs() - then));
        for (int row = 0; frame == 0 && row < screen; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                plain.setItem(row, column, new QStandardItem(model.index(top + row, column).data().toString()));
        }
        const qint64 stored = cpuNs();
        for (int row = 0; row < screen; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                (void)plain.index(row, column).data().toString();
        }
        pair.plainNs.push_back(cpuNs() - stored);
    }
    return pair;
}

} // namespace

Result<std::vector<Pair>> reviewLog()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto demo = intake::makeDemo(folder.filePath(QStringLiteral("vault")),
                                 {.customers = 2000, .orders = 2000, .logEntries = entries}, clock);
    if (!demo)
        return fail(demo);
    const vault::Paths paths{demo->folder};
    const auto header = vault::readHeader(paths);
    if (!header)
        return std::unexpected(header.error());
    const auto user = std::ranges::find(demo->users, policy::Role::Supervisor, &intake::DemoUser::role);
    const QByteArray password = user->password.toUtf8();
    auto ring = vault::unlock(paths, *header, user->name, asBytes(password));
    if (!ring)
        return fail(ring);
    std::vector<Pair> pairs;
    {
        auto index =
            review::Index::open(paths.log(), paths.logIndex(),
                                {SecretBytes::copyOf(ring->key(vault::SharedKey::Log)), ring->ownPrivate.clone()});
        if (!index)
            return fail(index);
        auto built = building(**index);
        if (!built)
            return fail(built);
        pairs.push_back(*std::move(built));
        auto database = Database::open(folder.filePath(QStringLiteral("plain.db")), crypto::randomSecret(32),
                                       Database::Mode::Create);
        if (!database)
            return fail(database);
        if (auto filled = fill(*database, (*index)->table()); !filled)
            return fail(filled);
        for (Pair& pair : asking((*index)->table(), *database))
            pairs.push_back(std::move(pair));
    }
    auto scrolled = scrolling(*demo, clock);
    if (!scrolled)
        return fail(scrolled);
    pairs.push_back(*std::move(scrolled));
    return pairs;
}

} // namespace scrim::bench
