// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal/door.h"
#include "session/station_fixture.h"
#include "vault/sealer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;
using reveal::LitJournal;

namespace {

const QString mara = QStringLiteral("mara");
const RecordId customer{RecordKind::Customer, 7};
constexpr qsizetype lineSize = 512;
constexpr int lines = 8;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(lineSize, '\0');
}

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

bool isEmpty(const QByteArray& content)
{
    return std::ranges::all_of(content, [](char byte) { return byte == '\0'; });
}

/// A person at a station whose journal is open.
struct LitFixture : StationFixture
{
    Result<vault::Account> account = add(mara, Role::Agent);
    Result<std::unique_ptr<session::Session>> session = signIn(mara);
    policy::Policy policy;
    vault::SealedField email = sealedEmail();

    [[nodiscard]] QString path() const { return paths().lit(); }
    [[nodiscard]] Result<reveal::Lit> reveal(LitJournal& journal)
    {
        return reveal::Door(**session, policy, journal).reveal(email, {}, {});
    }
    [[nodiscard]] Result<void> conceal(LitJournal& journal, reveal::Lit lit)
    {
        return reveal::Door(**session, policy, journal).conceal(std::move(lit), 5, reveal::Concealed::Escape);
    }
    /// The concealments that nobody saw.
    [[nodiscard]] std::vector<QJsonObject> unknown() const
    {
        auto all = entries();
        std::erase_if(all, [](const QJsonObject& entry) {
            return text(entry, "action") != QStringLiteral("field.conceal") ||
                   detail(entry, "why").toString() != QStringLiteral("unknown");
        });
        return all;
    }
    /// What a reveal of this station would have left.
    [[nodiscard]] QJsonObject leftLit() const
    {
        return {{QStringLiteral("actor"), mara},
                {QStringLiteral("role"), QStringLiteral("agent")},
                {QStringLiteral("session"), (*session)->id()},
                {QStringLiteral("subject"), QString(32, QLatin1Char('a'))},
                {QStringLiteral("field"), QStringLiteral("email")},
                {QStringLiteral("record"), QStringLiteral("customer")},
                {QStringLiteral("reveal"), 1}};
    }

private:
    [[nodiscard]] vault::SealedField sealedEmail() const
    {
        vault::Sealer sealer(station().header());
        const auto epochs = sealer.epochs();
        vault::SealedField field{customer, Field::Email, {}, vault::newRecordSalt(), {}};
        field.epoch = *std::ranges::find(*epochs, policy::FieldClass::Contact, &vault::SealedEpoch::fieldClass);
        field.sealed = *sealer.seal(customer, asBytes(field.salt), Field::Email, asBytes("mara.planted@example.com"));
        return field;
    }
};

} // namespace

class TestLitJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLitStandsInItAndNoValueEver()
    {
        LitFixture fixture;
        auto journal = LitJournal::open(fixture.station());
        auto lit = fixture.reveal(journal);
        REQUIRE_OK(lit);
        const QByteArray content = contentOf(fixture.path());
        QVERIFY(content.contains("\"reveal\":" + QByteArray::number(lit->seq)));
        QVERIFY(content.contains(lit->subject.toLatin1()));
        QVERIFY(!content.contains("planted") && !content.contains("example.com"));
        REQUIRE_OK(fixture.conceal(journal, *std::move(lit)));
        QVERIFY(isEmpty(contentOf(fixture.path())));
        static_cast<void>(LitJournal::open(fixture.station()));
        QVERIFY(fixture.unknown().empty());
    }

    void whatWasLeftLitIsPutOnRecordOnceAsItsPersons()
    {
        LitFixture fixture;
        qint64 seq = -1;
        {
            auto journal = LitJournal::open(fixture.station());
            const auto lit = fixture.reveal(journal);
            REQUIRE_OK(lit);
            seq = lit->seq;
        }
        const QJsonObject revealed = fixture.lastEntry();
        static_cast<void>(LitJournal::open(fixture.station()));
        static_cast<void>(LitJournal::open(fixture.station()));
        const auto unknown = fixture.unknown();
        QCOMPARE(unknown.size(), std::size_t{1});
        for (const char* same : {"actor", "role", "session", "subject", "field", "class"})
            QCOMPARE(text(unknown[0], same), text(revealed, same));
        QCOMPARE(text(unknown[0], "outcome"), QStringLiteral("failed"));
        QCOMPARE(detail(unknown[0], "reveal").toInteger(), seq);
        QCOMPARE(detail(unknown[0], "record").toString(), QStringLiteral("customer"));
        QVERIFY(detail(unknown[0], "lit_ms").isUndefined());
        QVERIFY(isEmpty(contentOf(fixture.path())));
    }

    void aFieldThatDoesNotOpenIsNotLeftInIt()
    {
        LitFixture fixture;
        fixture.email.sealed.chop(1);
        auto journal = LitJournal::open(fixture.station());
        QVERIFY(!fixture.reveal(journal));
        QVERIFY(isEmpty(contentOf(fixture.path())));
    }

    void asManyAsCountAsLitAreAccountedForAndNoMore()
    {
        LitFixture fixture;
        auto journal = LitJournal::open(fixture.station());
        std::vector<reveal::Lit> lit;
        for (int i = 0; i < lines; ++i) {
            auto one = fixture.reveal(journal);
            REQUIRE_OK(one);
            lit.push_back(*std::move(one));
        }
        REQUIRE_ERROR(fixture.reveal(journal), ErrorCode::Internal);
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "failed");
        REQUIRE_OK(fixture.conceal(journal, std::move(lit[3])));
        REQUIRE_OK(fixture.reveal(journal));
        static_cast<void>(LitJournal::open(fixture.station()));
        QCOMPARE(fixture.unknown().size(), std::size_t{lines});
    }

    void whatIsDamagedIsPutOnRecordAndCleared_data()
    {
        QTest::addColumn<QByteArray>("line");
        const LitFixture fixture;
        const auto with = [&](const char* key, const QJsonValue& value) {
            QJsonObject object = fixture.leftLit();
            object.insert(QLatin1String(key), value);
            return lineOf(object);
        };
        const auto row = [](const char* name, const QByteArray& line) { QTest::newRow(name) << line; };
        row("noise", QByteArray(lineSize, '\xfe'));
        row("no end", QByteArray(lineSize, '{'));
        row("half a line", lineOf(fixture.leftLit()).left(100).leftJustified(lineSize, '\0'));
        row("something behind its end", lineOf(fixture.leftLit()).left(lineSize - 1) + "x");
        row("an array", QByteArray("[1,2]").leftJustified(lineSize, '\0'));
        row("no actor", with("actor", {}));
        row("no user's name", with("actor", QStringLiteral("../mara")));
        row("no role", with("role", QStringLiteral("root")));
        row("no session", with("session", QStringLiteral("abc")));
        row("no pseudonym", with("subject", QStringLiteral("Mara Muster")));
        row("no field", with("field", QStringLiteral("password")));
        row("no record", with("record", QStringLiteral("note")));
        row("an entry before the first", with("reveal", -1));
        row("an entry that is not there", with("reveal", 100'000));
        row("half an entry", with("reveal", 0.5));
        row("no entry", with("reveal", QStringLiteral("1")));
    }
    void whatIsDamagedIsPutOnRecordAndCleared()
    {
        QFETCH(QByteArray, line);
        const LitFixture fixture;
        // Its neighbour still counts.
        QVERIFY(overwrite(fixture.path(), line + lineOf(fixture.leftLit())));
        static_cast<void>(LitJournal::open(fixture.station()));
        const auto unknown = fixture.unknown();
        QCOMPARE(unknown.size(), std::size_t{2});
        QCOMPARE(detail(unknown[0], "journal").toString(), QStringLiteral("damaged"));
        QVERIFY(text(unknown[0], "actor").startsWith(QStringLiteral("os:")));
        QCOMPARE(text(unknown[0], "outcome"), QStringLiteral("failed"));
        QVERIFY(!QJsonDocument(unknown[0]).toJson().contains("Muster"));
        QCOMPARE(detail(unknown[1], "reveal").toInteger(), qint64{1});
        QVERIFY(isEmpty(contentOf(fixture.path())));
    }

    void aHugeOneCostsNoMoreThanItsLines()
    {
        const LitFixture fixture;
        QVERIFY(overwrite(fixture.path(), QByteArray(64 * 1024 * 1024, 'x')));
        static_cast<void>(LitJournal::open(fixture.station()));
        QCOMPARE(fixture.unknown().size(), std::size_t{lines});
    }

    void whatCannotBePutOnRecordStaysForTheNextStart()
    {
        LitFixture fixture;
        {
            auto journal = LitJournal::open(fixture.station());
            REQUIRE_OK(fixture.reveal(journal));
        }
        const QByteArray before = contentOf(fixture.path());
        QVERIFY(fixture.breakLog());
        static_cast<void>(LitJournal::open(fixture.station()));
        QCOMPARE(contentOf(fixture.path()), before);
        QVERIFY(QDir().rename(fixture.temporary.filePath(QStringLiteral("elsewhere")), fixture.paths().log()));
        const auto station = session::Station::open(fixture.folder, fixture.clock);
        REQUIRE_OK(station);
        static_cast<void>(LitJournal::open(**station));
        QCOMPARE(fixture.unknown().size(), std::size_t{1});
    }

    void whereItCannotBeWrittenNothingIsShown()
    {
        LitFixture fixture;
        QVERIFY(QDir().mkdir(fixture.path()));
        auto journal = LitJournal::open(fixture.station());
        const auto lit = fixture.reveal(journal);
        QVERIFY(!lit);
        QVERIFY2(lit.error().message.startsWith(QStringLiteral("Nothing is shown")), qPrintable(lit.error().message));
        QVERIFY(lit.error().message.contains(fixture.path()));
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "failed");
    }

    void itCostsMicroseconds()
    {
        LitFixture fixture;
        auto journal = LitJournal::open(fixture.station());
        const audit::Event event = (*fixture.session)->event(QStringLiteral("field.reveal"));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i) {
            REQUIRE_OK(journal.note(event, i));
            REQUIRE_OK(journal.strike(i));
        }
        const qint64 each = timer.nsecsElapsed() / 1000;
        qInfo("%lld ns for a line written and struck", static_cast<long long>(each));
        // Far above what it takes, since tests run on busy machines; far below a sync.
        QVERIFY(each < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestLitJournal)
#include "test_lit_journal.moc"
