// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/witnesses.h"
#include "station_fixture.h"

#include <QFile>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

const QString admin = QStringLiteral("admin");

/// A keychain of this test's own: there, away, or none.
class Chain final : public audit::Witness
{
public:
    std::optional<QByteArray> note;
    std::optional<ErrorCode> error;
    bool takes = true;

    [[nodiscard]] QString kind() const override { return QStringLiteral("keychain"); }
    [[nodiscard]] QString place() const override { return QStringLiteral("the keychain"); }
    [[nodiscard]] Result<std::optional<QByteArray>> load(const QString&) override
    {
        return error ? Result<std::optional<QByteArray>>(fail(*error, QStringLiteral("no keychain")))
                     : Result<std::optional<QByteArray>>(note);
    }
    [[nodiscard]] Result<void> save(const QString&, const QByteArray& newest) override
    {
        if (error)
            return fail(*error, QStringLiteral("no keychain"));
        if (!takes)
            return fail(ErrorCode::NotFound, QStringLiteral("it is locked"));
        note = newest;
        return {};
    }
};

/// A station with a keychain and a policy that names a file on a share.
struct Fixture : StationFixture
{
    std::shared_ptr<Chain> chain = std::make_shared<Chain>();
    QString share = temporary.filePath(QStringLiteral("share"));
    policy::Policy policy;

    Fixture()
    {
        reopen();
        if (!QDir().mkpath(share))
            qFatal("no share");
        policy.witnessFile = share + QStringLiteral("/kept");
    }
    /// The next start of the program.
    void reopen()
    {
        made->station.reset();
        auto anew = session::Station::open(folder, clock, std::make_shared<session::Witnesses>(chain));
        if (!anew)
            qFatal("%s", qPrintable(anew.error().message));
        made->station = std::move(*anew);
    }
    [[nodiscard]] Result<QStringList> hold(session::Session& session) const
    {
        return station().witnesses()->hold(session, policy);
    }
    [[nodiscard]] QByteArray onShare() const
    {
        QFile file(policy.witnessFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qint64 sizeOf(const QByteArray& note) const
    {
        const auto checkpoint = audit::verifyCheckpoint(note, station().verifierKey());
        return checkpoint ? checkpoint->size : -1;
    }
    /// The whole log of that moment, and back.
    void copyLog(const QString& from, const QString& to) const
    {
        QVERIFY(!QDir(to).exists() || QDir(to).removeRecursively());
        QVERIFY(QDir().mkpath(to + QStringLiteral("/checkpoints")));
        for (const char* part : {"", "/checkpoints"}) {
            const QDir source(from + QLatin1String(part));
            for (const QString& name : source.entryList(QDir::Files))
                QVERIFY(QFile::copy(source.filePath(name), to + QLatin1String(part) + QLatin1Char('/') + name));
        }
    }
    [[nodiscard]] std::vector<QJsonObject> logged(const QString& action) const
    {
        std::vector<QJsonObject> found;
        for (const QJsonObject& entry : entries()) {
            if (text(entry, "action") == action)
                found.push_back(entry);
        }
        return found;
    }
};

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

} // namespace

class TestWitnesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstCheckpointIsKeptAndSaid()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        const auto held = fixture.hold(**session);
        REQUIRE_OK(held);
        QVERIFY(held->isEmpty());
        QCOMPARE(fixture.logged(QStringLiteral("witness.begin")).size(), 2U);
        QVERIFY(fixture.sizeOf(fixture.onShare()) > 0);
        QCOMPARE(fixture.chain->note.value_or(QByteArray()), fixture.onShare());
        REQUIRE_OK(fixture.hold(**session));
        QCOMPARE(fixture.logged(QStringLiteral("witness.begin")).size(), 2U);
    }

    void aPlaceThatTakesNothingIsNone()
    {
        Fixture fixture;
        fixture.chain->takes = false;
        const auto session = fixture.signIn(admin);
        const auto held = fixture.hold(**session);
        REQUIRE_OK(held);
        QVERIFY(held->isEmpty());
        QCOMPARE(fixture.logged(QStringLiteral("witness.begin")).size(), 1U);
        QVERIFY(fixture.logged(QStringLiteral("witness.unreachable")).empty());
        REQUIRE_OK((*session)->signOut());
        QVERIFY(!fixture.chain->note);
    }

    void signingOutKeepsTheNewest()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(fixture.hold(**session));
        const qint64 first = fixture.sizeOf(fixture.onShare());
        REQUIRE_OK((*session)->signOut());
        QCOMPARE(fixture.sizeOf(fixture.onShare()), fixture.station().log().size());
        QVERIFY(fixture.sizeOf(fixture.onShare()) > first);
        QCOMPARE(fixture.chain->note.value_or(QByteArray()), fixture.onShare());
    }

    void nothingIsKeptBeforeTheLogWasHeldAgainstIt()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK((*session)->signOut());
        QVERIFY(!fixture.chain->note);
        QVERIFY(fixture.onShare().isEmpty());
    }

    void aLogPutBackIsCaughtByEitherAlone_data()
    {
        QTest::addColumn<bool>("byChain");
        QTest::newRow("keychain") << true;
        QTest::newRow("file") << false;
    }
    void aLogPutBackIsCaughtByEitherAlone()
    {
        QFETCH(const bool, byChain);
        Fixture fixture;
        if (byChain)
            fixture.policy.witnessFile.clear();
        else
            fixture.chain->error = ErrorCode::NotFound;
        const QString earlier = fixture.temporary.filePath(QStringLiteral("earlier"));
        const auto before = fixture.signIn(admin);
        REQUIRE_OK(fixture.hold(**before));
        REQUIRE_OK((*before)->signOut());
        fixture.copyLog(fixture.paths().log(), earlier);
        for (int i = 0; i < 5; ++i) {
            const auto session = fixture.signIn(admin);
            REQUIRE_OK(fixture.hold(**session));
            REQUIRE_OK((*session)->signOut());
        }
        const QByteArray kept = byChain ? fixture.chain->note.value_or(QByteArray()) : fixture.onShare();
        fixture.copyLog(earlier, fixture.paths().log());
        fixture.reopen();
        const auto session = fixture.signIn(admin);
        const auto caught = fixture.hold(**session);
        REQUIRE_ERROR(caught, ErrorCode::Tampered);
        QVERIFY(caught.error().message.contains(QString::number(fixture.sizeOf(kept))));
        REQUIRE_LAST_ENTRY(fixture, "witness.mismatch", "failed");
        QCOMPARE(detail(fixture.lastEntry(), "kept").toInteger(), fixture.sizeOf(kept));
        QCOMPARE(text(fixture.lastEntry(), "actor"), admin);

        // Nobody gets rid of it by going on: what is kept stays, however long the log grows.
        for (int i = 0; i < 10; ++i)
            REQUIRE_OK((*session)->record((*session)->event(QStringLiteral("log.read"))));
        REQUIRE_OK((*session)->signOut());
        QCOMPARE(byChain ? fixture.chain->note.value_or(QByteArray()) : fixture.onShare(), kept);
        const auto again = fixture.signIn(admin);
        REQUIRE_ERROR(fixture.hold(**again), ErrorCode::Tampered);
    }

    void aPlaceThatIsAwayIsSaidOnceAndTriedAgain()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(fixture.hold(**session));
        const QString moved = fixture.temporary.filePath(QStringLiteral("moved"));
        QVERIFY(QDir().rename(fixture.share, moved));
        const auto held = fixture.hold(**session);
        REQUIRE_OK(held);
        QCOMPARE(held->size(), 1);
        QVERIFY(held->constFirst().contains(fixture.policy.witnessFile));
        REQUIRE_LAST_ENTRY(fixture, "witness.unreachable", "failed");
        const auto newest = fixture.station().log().checkpoint();
        REQUIRE_OK(newest);
        QVERIFY(fixture.station().witnesses()->keep(*newest).entries.empty());
        QVERIFY(QDir().rename(moved, fixture.share));
        QVERIFY(fixture.station().witnesses()->keep(*newest).entries.empty());
        QCOMPARE(fixture.sizeOf(fixture.onShare()), newest->size);
        QVERIFY(QDir().rename(fixture.share, moved));
        REQUIRE_OK((*session)->record((*session)->event(QStringLiteral("log.read"))));
        const auto later = fixture.station().log().checkpoint();
        const auto news = fixture.station().witnesses()->keep(*later);
        QCOMPARE(news.sentences.size(), 1);
        QCOMPARE(news.entries.size(), 1U);
        QVERIFY(news.entries.front().action == QStringLiteral("witness.unreachable"));
    }

    void aPlaceThatComesBackIsHeldAgainstFirst()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(fixture.hold(**session));
        const QByteArray foreign = StationFixture().station().log().checkpoint()->note;
        fixture.chain->error = ErrorCode::Io;
        REQUIRE_OK(fixture.hold(**session));
        fixture.chain->error.reset();
        fixture.chain->note = foreign;
        const auto newest = fixture.station().log().checkpoint();
        const auto news = fixture.station().witnesses()->keep(*newest);
        QCOMPARE(news.entries.size(), 1U);
        QVERIFY(news.entries.front().action == QStringLiteral("witness.mismatch"));
        QCOMPARE(fixture.chain->note.value_or(QByteArray()), foreign);
    }

    void anotherLogsCheckpointIsNoneOfOurs()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        for (const QByteArray& kept :
             {StationFixture().station().log().checkpoint()->note, QByteArray("rubbish"), QByteArray()}) {
            fixture.chain->note = kept;
            REQUIRE_ERROR(fixture.hold(**session), ErrorCode::Tampered);
            REQUIRE_LAST_ENTRY(fixture, "witness.mismatch", "failed");
            REQUIRE_OK((*session)->record((*session)->event(QStringLiteral("log.read"))));
            QVERIFY(fixture.station().witnesses()->keep(*fixture.station().log().checkpoint()).entries.empty());
            QCOMPARE(fixture.chain->note.value_or(QByteArray("none")), kept);
        }
    }

    void aLaterCheckpointIsNotReplacedByAnEarlier()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(fixture.hold(**session));
        const auto early = fixture.station().log().checkpoint();
        REQUIRE_OK((*session)->record((*session)->event(QStringLiteral("log.read"))));
        const auto late = fixture.station().log().checkpoint();
        QVERIFY(fixture.station().witnesses()->keep(*late).entries.empty());
        QVERIFY(fixture.station().witnesses()->keep(*early).entries.empty());
        QCOMPARE(fixture.onShare(), late->note);
        QCOMPARE(fixture.chain->note.value_or(QByteArray()), late->note);
    }

    void onlyAnAdminTakesARestoredLogAsItIs()
    {
        Fixture fixture;
        REQUIRE_OK(fixture.add(QStringLiteral("zoe"), Role::Supervisor));
        fixture.chain->note = QByteArray("rubbish");
        const auto zoe = fixture.signIn(QStringLiteral("zoe"));
        REQUIRE_ERROR(fixture.station().witnesses()->accept(**zoe, fixture.policy), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "witness.accept", "denied");
        QCOMPARE(fixture.chain->note.value_or(QByteArray()), QByteArray("rubbish"));
        const auto session = fixture.signIn(admin);
        REQUIRE_ERROR(fixture.hold(**session), ErrorCode::Tampered);
        REQUIRE_OK(fixture.station().witnesses()->accept(**session, fixture.policy));
        REQUIRE_LAST_ENTRY(fixture, "witness.accept", "allowed");
        REQUIRE_OK(fixture.hold(**session));
        QCOMPARE(fixture.sizeOf(fixture.onShare()), fixture.station().log().size());
    }

    void whatIsKeptWhereCanBeLookedAt()
    {
        Fixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(fixture.hold(**session));
        const qint64 kept = fixture.sizeOf(fixture.onShare());
        fixture.chain->error = ErrorCode::Io;
        const auto states = fixture.station().witnesses()->look(fixture.station(), fixture.policy);
        QCOMPARE(states.size(), 2U);
        QCOMPARE(states[0].kind, QStringLiteral("keychain"));
        REQUIRE_ERROR(states[0].holds, ErrorCode::Io);
        QCOMPARE(states[1].place, fixture.policy.witnessFile);
        QCOMPARE(states[1].size.value_or(-1), kept);
        REQUIRE_OK(states[1].holds);
        fixture.chain->error = ErrorCode::NotFound;
        QCOMPARE(fixture.station().witnesses()->look(fixture.station(), fixture.policy).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestWitnesses)
#include "test_witnesses.moc"
