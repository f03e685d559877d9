// SPDX-License-Identifier: GPL-3.0-or-later
#include "station_fixture.h"

#include "editing/edit_acts.h"
#include "policy/mask.h"
#include "records/cache.h"
#include "records/store.h"
#include "records/writer.h"

#include <QFile>

#include <QProcess>
#include <QThread>

#include <optional>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;

namespace {

const RecordId jane{RecordKind::Customer, 1};
constexpr auto asChild = "--edit-as-a-child";
constexpr auto planted = "+49 30 1234567";

editing::Typed typed(const char* value)
{
    editing::Typed what;
    what.value = SecretBytes::copyOf(asBytes(value));
    return what;
}

/// What the child does, until it is killed.
int editAsAChild(const QString& folder, int times)
{
    const FakeClock clock;
    const policy::Policy policy;
    const auto station = session::Station::open(folder, clock);
    if (!station)
        return 1;
    const auto session =
        session::Session::signIn(**station, QStringLiteral("ada"), StationFixture::password(QStringLiteral("ada")));
    if (!session)
        return 2;
    auto cache = records::openCache({folder}, (*session)->keys().key(vault::SharedKey::Cache),
                                    storage::Database::Mode::ReadWrite);
    if (!cache)
        return 3;
    vault::Sealer sealer((*station)->header());
    records::FieldEditor editor(*cache, sealer, (*session)->keys().key(vault::SharedKey::Index));
    const editing::Place place{**session, *cache, editor, policy, false};
    for (int i = 0; i < times; ++i) {
        const auto draft = editing::prepare(
            place, {jane, Field::Phone, records::fieldNow(*cache, jane, Field::Phone)->version}, typed(planted));
        if (!draft || !editing::save(place, *draft))
            return 4;
    }
    return 0;
}

/// A person at work: their session, their connection, their editing session.
struct Desk
{
    Desk(StationFixture& fixture, const QString& name, const policy::Policy& rules)
        : session(std::move(*fixture.signIn(name))),
          cache(std::move(*records::openCache(fixture.paths(), session->keys().key(vault::SharedKey::Cache),
                                              storage::Database::Mode::ReadWrite))),
          sealer(fixture.station().header()),
          editor(cache, sealer, session->keys().key(vault::SharedKey::Index)),
          place{*session, cache, editor, rules, false}
    {}

    [[nodiscard]] editing::Target target(Field field) const
    {
        return {jane, field, records::fieldNow(place.cache, jane, field)->version};
    }
    [[nodiscard]] Result<editing::Outcome> edit(Field field, const char* value) const
    {
        auto draft = editing::prepare(place, target(field), typed(value));
        return draft ? editing::save(place, *draft) : std::unexpected(draft.error());
    }

    std::unique_ptr<session::Session> session;
    storage::Database cache;
    vault::Sealer sealer;
    records::FieldEditor editor;
    editing::Place place;
};

} // namespace

class TestEditActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_policy = {};
        m_fixture.emplace();
        REQUIRE_OK(m_fixture->made);
        for (const auto& [name, role] :
             {std::pair("ada", Role::Agent), std::pair("sam", Role::Senior), std::pair("sue", Role::Supervisor)})
            REQUIRE_OK(m_fixture->add(QLatin1String(name), role));
        QFile::remove(m_fixture->paths().cache());
        const vault::NewVault& made = m_fixture->made->vault;
        REQUIRE_OK(records::createCache(m_fixture->paths(), made.cacheKey));
        auto cache = records::openCache(m_fixture->paths(), made.cacheKey, storage::Database::Mode::ReadWrite);
        REQUIRE_OK(cache);
        vault::Sealer sealer(made.header);
        records::Writer writer(*cache, sealer, made.indexKey, made.importKey);
        REQUIRE_OK(writer.begin());
        records::CustomerInput input;
        input.source = QStringLiteral("shop");
        input.externalId = QStringLiteral("1");
        input.name = QStringLiteral("Jane");
        const auto add = [&](Field field, const char* value) {
            records::SensitiveInput& one = input.sensitive.emplace_back();
            one.field = field;
            one.value = asBytes(value);
            one.mask = policy::mask(policy::kindOf(field), asBytes(value));
        };
        add(Field::Phone, "+491712345678");
        add(Field::BirthDate, "1980-12-31");
        REQUIRE_OK(writer.put(input));
    }

    void aRoleEditsWhatThePolicyNamesItFor_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<Field>("field");
        QTest::addColumn<bool>("may");
        QTest::newRow("agent, contact") << QStringLiteral("ada") << Field::Phone << true;
        QTest::newRow("agent, identity") << QStringLiteral("ada") << Field::BirthDate << false;
        QTest::newRow("senior, identity") << QStringLiteral("sam") << Field::BirthDate << true;
        QTest::newRow("supervisor, contact") << QStringLiteral("sue") << Field::Phone << false;
        QTest::newRow("admin, contact") << QStringLiteral("admin") << Field::Phone << false;
    }
    void aRoleEditsWhatThePolicyNamesItFor()
    {
        QFETCH(const QString, who);
        QFETCH(const Field, field);
        QFETCH(const bool, may);
        const Desk desk(*m_fixture, who, m_policy);
        const auto outcome = desk.edit(field, field == Field::Phone ? planted : "01.02.1990");
        QCOMPARE(outcome.has_value(), may);
        QCOMPARE(text(m_fixture->lastEntry(), "action"), QStringLiteral("field.edit"));
        QCOMPARE(text(m_fixture->lastEntry(), "outcome"), may ? QStringLiteral("allowed") : QStringLiteral("denied"));
        if (!may)
            QCOMPARE(outcome.error().code, ErrorCode::Refused);
    }

    void theEntrySaysWhatAndHowAndNoValue()
    {
        const Desk desk(*m_fixture, QStringLiteral("ada"), m_policy);
        const auto outcome = desk.edit(Field::Phone, planted);
        REQUIRE_OK(outcome);
        QVERIFY(outcome->isStored);
        QCOMPARE(outcome->maskNow, QStringLiteral("+49 ••• ••• 67"));
        const QJsonObject entry = m_fixture->lastEntry();
        QCOMPARE(text(entry, "action"), QStringLiteral("field.edit"));
        QCOMPARE(text(entry, "actor"), QStringLiteral("ada"));
        QCOMPARE(text(entry, "field"), QStringLiteral("phone"));
        QCOMPARE(text(entry, "class"), QStringLiteral("contact"));
        const QJsonObject detail = entry.value(QStringLiteral("detail")).toObject();
        QCOMPARE(detail, (QJsonObject{{QStringLiteral("record"), QStringLiteral("customer")},
                                      {QStringLiteral("how"), QStringLiteral("typed")}}));
        records::Store store(desk.place.cache, desk.session->keys().key(vault::SharedKey::Index));
        QCOMPARE(text(entry, "subject"), *store.subjectOf(jane));
    }

    void withoutItsEntryNothingIsStored()
    {
        const Desk desk(*m_fixture, QStringLiteral("ada"), m_policy);
        auto draft = editing::prepare(desk.place, desk.target(Field::Phone), typed(planted));
        REQUIRE_OK(draft);
        QVERIFY(m_fixture->breakLog());
        QVERIFY(!editing::save(desk.place, *draft));
        QCOMPARE(records::fieldNow(desk.place.cache, jane, Field::Phone)->version, draft->target.version);
    }

    void aMaskIsNoValue()
    {
        const Desk desk(*m_fixture, QStringLiteral("ada"), m_policy);
        for (const char* mask : {"+49 ••• ••• 78", "**** **** 78", "XXXX 1111", "••••"})
            REQUIRE_ERROR(desk.edit(Field::Phone, mask), ErrorCode::WrongFormat);
        QCOMPARE(records::fieldNow(desk.place.cache, jane, Field::Phone)->mask, QStringLiteral("+49 ••• ••• 78"));
    }

    void whoIsOvertakenIsToldAndCanTryAgain()
    {
        const Desk ada(*m_fixture, QStringLiteral("ada"), m_policy);
        auto draft = editing::prepare(ada.place, ada.target(Field::Phone), typed(planted));
        REQUIRE_OK(draft);
        {
            const Desk sam(*m_fixture, QStringLiteral("sam"), m_policy);
            REQUIRE_OK(sam.edit(Field::Phone, "+49 40 7654321"));
        }
        const auto overtaken = editing::save(ada.place, *draft);
        REQUIRE_OK(overtaken);
        QVERIFY(!overtaken->isStored);
        QCOMPARE(overtaken->maskNow, QStringLiteral("+49 ••• ••• 21"));
        draft->target.version = overtaken->versionNow;
        const auto again = editing::save(ada.place, *draft);
        REQUIRE_OK(again);
        QVERIFY(again->isStored);
        QCOMPARE(again->maskNow, QStringLiteral("+49 ••• ••• 67"));
    }

    void aPolicyMayWantTheCallerVerifiedFirst()
    {
        m_policy.verification.beforeEdit = true;
        Desk desk(*m_fixture, QStringLiteral("ada"), m_policy);
        REQUIRE_ERROR(desk.edit(Field::Phone, planted), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(*m_fixture, "field.edit", "denied");
        desk.place.isVerified = true;
        REQUIRE_OK(desk.edit(Field::Phone, planted));
    }

    void undoIsLoggedAsAnEdit()
    {
        const Desk desk(*m_fixture, QStringLiteral("ada"), m_policy);
        REQUIRE_OK(desk.edit(Field::Phone, planted));
        const auto undone = editing::undo(desk.place, desk.target(Field::Phone));
        REQUIRE_OK(undone);
        QCOMPARE(undone->maskNow, QStringLiteral("+49 ••• ••• 78"));
        QCOMPARE(m_fixture->lastEntry().value(QStringLiteral("detail")).toObject().value(QStringLiteral("how")),
                 QJsonValue(QStringLiteral("undone")));
        REQUIRE_ERROR(editing::undo(desk.place, desk.target(Field::Phone)), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(*m_fixture, "field.edit", "denied");
    }

    /// The child has its entry and waits for the cache, which this process holds; then it is killed.
    void killedBetweenItsEntryAndItsStoringNothingIsHalfDone()
    {
        const QByteArray before = versionOf(Field::Phone);
        auto held =
            records::openCache(m_fixture->paths(), m_fixture->made->vault.cacheKey, storage::Database::Mode::ReadWrite);
        REQUIRE_OK(held);
        std::optional<storage::Transaction> lock;
        {
            auto begun = storage::Transaction::begin(*held);
            REQUIRE_OK(begun);
            lock.emplace(std::move(*begun));
        }
        const auto child = startEditing(1);
        const bool isLogged = QTest::qWaitFor([this] { return editEntries() == 1; }, 20'000);
        end(*child);
        lock.reset();
        QVERIFY(isLogged);
        QCOMPARE(versionOf(Field::Phone), before);
        const Desk desk(*m_fixture, QStringLiteral("ada"), m_policy);
        REQUIRE_OK(desk.edit(Field::Phone, planted));
    }

    /// Wherever it is killed, a version that was replaced has its entry, and the field one whole value.
    void killedAnywhereEveryChangeHasItsEntry()
    {
        for (int round = 0; round < 12; ++round) {
            const qint64 seen = editEntries();
            const auto child = startEditing(1000);
            const bool isAtWork = QTest::qWaitFor([&] { return editEntries() > seen; }, 20'000);
            QThread::usleep(static_cast<unsigned long>(round) * 700);
            end(*child);
            QVERIFY(isAtWork);
            auto cache = records::openCache(m_fixture->paths(), m_fixture->made->vault.cacheKey,
                                            storage::Database::Mode::ReadWrite);
            REQUIRE_OK(cache);
            auto check = cache->statement("PRAGMA integrity_check");
            QVERIFY(*check.step());
            QCOMPARE(check.text(0), QStringLiteral("ok"));
            auto versions = cache->statement("SELECT count(*) FROM field_versions");
            QVERIFY(*versions.step());
            QVERIFY2(versions.integer(0) <= editEntries(), qPrintable(QString::number(versions.integer(0))));
            auto fields = cache->statement(
                "SELECT count(*) FROM sealed_fields f JOIN epochs e ON e.id = f.epoch WHERE f.field = 'phone'");
            QVERIFY(*fields.step());
            QCOMPARE(fields.integer(0), 1);
        }
    }

private:
    /// A process of its own that signs in as ada and edits so many times; killed by the caller.
    [[nodiscard]] std::unique_ptr<QProcess> startEditing(int times) const
    {
        auto child = std::make_unique<QProcess>();
        child->start(QCoreApplication::applicationFilePath(),
                     {QLatin1String(asChild), m_fixture->folder, QString::number(times)});
        return child;
    }
    static void end(QProcess& child)
    {
        child.kill();
        child.waitForFinished();
    }
    [[nodiscard]] qint64 editEntries() const
    {
        return std::ranges::count_if(m_fixture->entries(), [](const QJsonObject& entry) {
            return text(entry, "action") == QLatin1String("field.edit");
        });
    }
    [[nodiscard]] QByteArray versionOf(Field field) const
    {
        auto cache =
            records::openCache(m_fixture->paths(), m_fixture->made->vault.cacheKey, storage::Database::Mode::ReadWrite);
        return cache ? records::fieldNow(*cache, jane, field)->version : QByteArray();
    }

    std::optional<StationFixture> m_fixture;
    policy::Policy m_policy;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String(asChild))
        return editAsAChild(words.value(2), words.value(3).toInt());
    TestEditActs test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_edit_acts.moc"
