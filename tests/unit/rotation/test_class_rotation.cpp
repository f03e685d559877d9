// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_vault.h"

#include "crypto/hpke.h"
#include "records/resealing.h"
#include "rotation/class_rotation.h"
#include "rotation/key_status.h"
#include "vault/epoch.h"
#include "vault/header.h"
#include "vault/resealer.h"
#include "vault/rotation.h"

#include <QTemporaryDir>

#include <optional>
#include <type_traits>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;

// Nobody but a class's rotation makes what opens fields without a grant, and it hands out seals alone.
static_assert(!std::is_default_constructible_v<vault::Resealer> && !std::is_copy_constructible_v<vault::Resealer>);
static_assert(!std::is_constructible_v<vault::Resealer, vault::Header, FieldClass, const vault::KeyRing&>);
static_assert(std::is_same_v<decltype(std::declval<vault::Resealer&>().reseal({})), Result<QByteArray>>);
template<typename T>
concept MadeByAnybody =
    requires(const vault::Header& header, const vault::KeyRing& keys) { T::make(header, FieldClass::Contact, keys); };
static_assert(!MadeByAnybody<vault::Resealer>);

namespace {

constexpr int customers = 6;
constexpr const char* everybody[]{"otto", "mara", "petra", "sina", "admin"};

qint64 countOf(storage::Database& cache, const QByteArray& sql)
{
    auto query = cache.prepare(sql);
    return query && query->step().value_or(false) ? query->integer(0) : -1;
}

struct Fixture : RotationStation
{
    using RotationStation::RotationStation;

    [[nodiscard]] storage::Database cache() const
    {
        auto opened = records::openCache(paths, made->cacheKey, storage::Database::Mode::ReadWrite);
        return std::move(*opened);
    }
    [[nodiscard]] vault::Account account(const char* name) const
    {
        return *vault::readAccount(paths, header(), QString::fromLatin1(name));
    }
    [[nodiscard]] QString complaint(int last = customers) const
    {
        const auto other = openStation();
        for (const char* name : everybody) {
            if (auto wrong = RotationVault::complaintOf(*other, name, last); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    [[nodiscard]] std::vector<QJsonObject> entriesOf(const char* action) const
    {
        std::vector<QJsonObject> entries;
        const auto read =
            audit::readLog(paths.log(), {made->logPrivate, {}}, 0, -1, [&](const audit::ReadEntry& entry) {
                if (entry.json.value(QLatin1String("action")) == QLatin1String(action))
                    entries.push_back(entry.json);
                return true;
            });
        return read ? entries : std::vector<QJsonObject>();
    }
};

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

/// Rotates and calls `between` once, after some fields are sealed anew and before the others are.
template<typename Between>
Result<rotation::Rotated> rotateWith(session::Session& session, FieldClass fieldClass, Between between)
{
    bool isDone = false;
    rotation::Order order;
    order.pauseMs = 0;
    // Customers come before orders, so that of most classes some are done and some are not.
    order.progress = [&](const rotation::Progress& progress) {
        if (progress.fields > 0 && !std::exchange(isDone, true))
            between();
    };
    return rotation::rotateClassKey(session, fieldClass, order);
}

Result<rotation::Rotated> rotate(session::Session& session, FieldClass fieldClass, Bytes recovery = {})
{
    rotation::Order order;
    order.pauseMs = 0;
    order.recoveryFile = recovery;
    return rotation::rotateClassKey(session, fieldClass, order);
}

/// Begins a rotation and leaves it before any field is sealed anew.
Result<rotation::Rotated> leave(session::Session& session, FieldClass fieldClass)
{
    const std::atomic<bool> cancelled = true;
    rotation::Order order;
    order.cancelled = &cancelled;
    return rotation::rotateClassKey(session, fieldClass, order);
}

} // namespace

class TestClassRotation : public QObject
{
    Q_OBJECT

private:
    const RotationVault::Template m_vault{customers};

private Q_SLOTS:
    void initTestCase() { REQUIRE_OK(m_vault.made); }

    void everyFieldStillOpensByItsHoldersAndByNobodyElse_data()
    {
        QTest::addColumn<FieldClass>("fieldClass");
        for (const auto fieldClass : policy::allFieldClasses)
            QTest::newRow(qPrintable(policy::name(fieldClass))) << fieldClass;
    }
    void everyFieldStillOpensByItsHoldersAndByNobodyElse()
    {
        QFETCH(FieldClass, fieldClass);
        const Fixture fixture(m_vault);
        QCOMPARE(fixture.complaint(), QString());
        const auto before = fixture.header();
        const auto done = rotate(*fixture.signIn("mara"), fieldClass);
        REQUIRE_OK(done);
        QVERIFY(!done->wasResumed);
        QVERIFY(fixture.header().classPublic.at(fieldClass) != before.classPublic.at(fieldClass));
        QVERIFY(fixture.header().formerPublic.empty());
        QCOMPARE(fixture.complaint(), QString());
    }

    void theFormerPrivateKeyOpensNothingAnyMore()
    {
        const Fixture fixture(m_vault);
        const auto& former = fixture.made->classPrivate.at(FieldClass::Contact);
        const auto opened = [&] {
            auto cache = fixture.cache();
            auto query = cache.prepare("SELECT epoch_id, sealed_key FROM epochs WHERE class = 'contact'");
            int count = 0;
            while (query->step().value_or(false)) {
                const QByteArray place = vault::placeOfEpoch(fixture.made->header, FieldClass::Contact, query->blob(0));
                const QByteArray sealed = query->blob(1);
                if (crypto::openSealed(former, asBytes(vault::epochPurpose), asBytes(place), asBytes(sealed)))
                    ++count;
            }
            return count;
        };
        QVERIFY(opened() > 1);
        REQUIRE_OK(rotate(*fixture.signIn("otto"), FieldClass::Contact));
        QCOMPARE(opened(), 0);
    }

    void theManyEpochsOfEditsBecomeOne()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        const QByteArray count = "SELECT count(*) FROM epochs WHERE class = 'address'";
        QCOMPARE(countOf(cache, count), customers - customers / 2 + 1);
        const auto done = rotate(*fixture.signIn("mara"), FieldClass::Address);
        REQUIRE_OK(done);
        QCOMPARE(done->epochs, customers - customers / 2 + 1);
        QCOMPARE(done->fields, customers * 3);
        QCOMPARE(countOf(cache, count), 1);
        QCOMPARE(countOf(cache, "SELECT count(*) FROM sealed_fields f LEFT JOIN epochs e ON e.id = f.epoch "
                                "WHERE e.id IS NULL"),
                 0);
    }

    void whoIsDisabledLosesTheClassAndWhoWaitsWaits()
    {
        const Fixture fixture(m_vault);
        const auto done = rotate(*fixture.signIn("petra"), FieldClass::Payment);
        REQUIRE_OK(done);
        QCOMPARE(done->passedOn, (QStringList{QStringLiteral("mara"), QStringLiteral("petra")}));
        QCOMPARE(done->dropped, QStringList{QStringLiteral("udo")});
        QCOMPARE(fixture.account("udo").pending, std::vector{FieldClass::Payment});
        QCOMPARE(fixture.account("nora").pending.size(), std::size_t(4));
        // Enabled again, they have what was not rotated, and wait for the rest.
        REQUIRE_OK(session::setUserDisabled(*fixture.signIn("admin"), QStringLiteral("udo"), false));
        QCOMPARE(RotationVault::complaintOf(*fixture.signIn("udo"), customers,
                                            {FieldClass::Contact, FieldClass::Address, FieldClass::Identity}),
                 QString());
        REQUIRE_OK(session::approveUser(*fixture.signIn("mara"), QStringLiteral("udo")));
        QCOMPARE(RotationVault::complaintOf(*fixture.station, "udo", customers), QString());
        REQUIRE_OK(session::approveUser(*fixture.signIn("mara"), QStringLiteral("nora")));
        QCOMPARE(RotationVault::complaintOf(*fixture.station, "nora", customers), QString());
    }

    void theRecoveryFileOpensWhatIsNew()
    {
        const Fixture fixture(m_vault);
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Identity));
        REQUIRE_OK(session::addUser(*fixture.signIn("admin"), QStringLiteral("vera"), policy::Role::Privacy,
                                    RotationVault::passwordOf(QStringLiteral("vera")), fixture.made->recoveryFile,
                                    cheap));
        QCOMPARE(RotationVault::complaintOf(*fixture.station, "vera", customers), QString());
    }

    void anAdminRotatesWithTheRecoveryFileAlone()
    {
        const Fixture fixture(m_vault);
        const auto admin = fixture.signIn("admin");
        REQUIRE_ERROR(rotate(*admin, FieldClass::Payment), ErrorCode::Refused);
        REQUIRE_ERROR(rotate(*admin, FieldClass::Payment, asBytes("no such file")), ErrorCode::WrongFormat);
        REQUIRE_OK(rotate(*admin, FieldClass::Payment, fixture.made->recoveryFile));
        QVERIFY(!admin->keys().holds(FieldClass::Payment));
        // Not for whoever found the file.
        REQUIRE_ERROR(rotate(*fixture.signIn("otto"), FieldClass::Payment, fixture.made->recoveryFile),
                      ErrorCode::Refused);
        QCOMPARE(fixture.complaint(), QString());
        const auto entries = fixture.entriesOf("key.rotate");
        QCOMPARE(entries.size(), std::size_t(5));
        const auto says = [&](std::size_t at, const char* outcome, const char* phase) {
            return entries[at].value(QLatin1String("outcome")) == QLatin1String(outcome) &&
                   entries[at].value(QLatin1String("class")) == QLatin1String("payment") &&
                   detail(entries[at], "phase") == QLatin1String(phase);
        };
        QVERIFY(says(0, "denied", "start") && says(1, "failed", "start"));
        QVERIFY(says(2, "allowed", "start") && says(3, "allowed", "end"));
        QCOMPARE(detail(entries[3], "by").toString(), QStringLiteral("recovery"));
        QCOMPARE(detail(entries[3], "fields").toInteger(), customers * 2);
        QCOMPARE(detail(entries[3], "dropped").toString(), QStringLiteral("udo"));
        QCOMPARE(entries[4].value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
    }

    void aRoleThatDoesNotViewTheClassCannot()
    {
        const Fixture fixture(m_vault);
        for (const char* name : {"otto", "sina", "nora"})
            REQUIRE_ERROR(rotate(*fixture.signIn(name), FieldClass::Payment), ErrorCode::Refused);
        QCOMPARE(fixture.header().seal, fixture.made->header.seal);
    }

    void whoIsSignedInGoesOnLookingAtFieldsUnderEitherKey()
    {
        const Fixture fixture(m_vault);
        const auto desk = fixture.openStation();
        const auto otto = RotationVault::signIn(*desk, "otto");
        REQUIRE_OK(otto);
        const std::vector classes{FieldClass::Contact, FieldClass::Address};
        QString between = QStringLiteral("not asked");
        REQUIRE_OK(rotateWith(*fixture.signIn("mara"), FieldClass::Contact, [&] {
            auto cache = fixture.cache();
            for (const char* which : {"=", "<>"}) {
                if (countOf(cache,
                            QByteArray("SELECT count(*) FROM sealed_fields f JOIN epochs e ON e.id = f.epoch JOIN "
                                       "class_keys k ON k.class = e.class WHERE e.sealed_to ") +
                                which + " k.public_key") == 0)
                    qFatal("all fields are under one key");
            }
            between = RotationVault::complaintOf(**otto, customers, classes);
        }));
        QCOMPARE(between, QString());
        QCOMPARE(RotationVault::complaintOf(**otto, customers, classes), QString());
    }

    void whatADeskReadBeforeTheEndOpensAfterIt()
    {
        const Fixture fixture(m_vault);
        const auto desk = fixture.openStation();
        const auto otto = RotationVault::signIn(*desk, "otto");
        REQUIRE_OK(otto);
        auto cache = fixture.cache();
        records::Store store(cache, (*otto)->keys().key(vault::SharedKey::Index));
        const RecordId record{RecordKind::Customer, 2};
        const auto sealed = store.sealedField(record, policy::Field::Email);
        REQUIRE_OK(sealed);
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Contact));
        auto journal = reveal::LitJournal::open(*desk);
        const policy::Policy policy;
        reveal::Door door(**otto, policy, journal);
        for (int i = 0; i < 2; ++i) {
            auto lit = door.reveal(*sealed, {ScreenLevel::Scrambled, {}, false}, {});
            REQUIRE_OK(lit);
            QCOMPARE(reading(lit->value), plantedValue(record, policy::Field::Email));
            REQUIRE_OK(door.conceal(*std::move(lit), 1, reveal::Concealed::Escape));
        }
        QVERIFY((*otto)->keys().formerPrivate.contains(FieldClass::Contact));
        // Whoever signs in anew has the new key alone.
        QVERIFY(fixture.signIn("otto")->keys().formerPrivate.empty());
    }

    void whoSignsInMeanwhileOpensFieldsUnderEitherKey()
    {
        const Fixture fixture(m_vault);
        REQUIRE_ERROR(leave(*fixture.signIn("mara"), FieldClass::Contact), ErrorCode::Cancelled);
        QCOMPARE(fixture.header().formerPublic.size(), std::size_t(1));
        auto cache = fixture.cache();
        REQUIRE_OK(RotationVault::put(cache, *fixture.made, customers + 1, customers + 2));
        QCOMPARE(fixture.complaint(customers + 2), QString());
        QVERIFY(countOf(cache, "SELECT count(DISTINCT epoch) FROM sealed_fields WHERE field = 'email'") > 1);
        REQUIRE_OK(rotate(*fixture.signIn("petra"), FieldClass::Contact));
        QCOMPARE(fixture.complaint(customers + 2), QString());
    }

    void whoeverWritesMeanwhileSealsToTheNewKey()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        // As an import that was begun before, whose header is out of date.
        vault::Sealer sealer(fixture.made->header);
        records::Writer writer(cache, sealer, fixture.made->indexKey, fixture.made->importKey);
        int number = customers;
        const auto putMore = [&] {
            auto transaction = storage::Transaction::begin(cache);
            return transaction && writer.begin() && RotationVault::putOne(writer, ++number) && transaction->commit();
        };
        QVERIFY(putMore());
        bool isPut = false;
        REQUIRE_OK(rotateWith(*fixture.signIn("mara"), FieldClass::Contact, [&] { isPut = putMore(); }));
        QVERIFY(isPut);
        QVERIFY(putMore());
        QCOMPARE(fixture.complaint(number), QString());
        QCOMPARE(countOf(cache, "SELECT count(*) FROM epochs e JOIN class_keys k ON k.class = e.class "
                                "WHERE e.sealed_to IS NOT k.public_key"),
                 0);
    }

    void whatSomebodyWritesAtTheSameTimeIsNotOverwritten()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        records::Resealing resealing(cache, FieldClass::Contact, QByteArray(32, 'k'));
        REQUIRE_OK(resealing.begin(1));
        const auto window = resealing.next();
        REQUIRE_OK(window);
        const auto& fields = *window;
        REQUIRE_OK(cache.exec("UPDATE sealed_fields SET sealed = x'0102' WHERE kind = 1 AND record = 3"));
        const std::vector<QByteArray> seals(fields->size(), QByteArray("new"));
        REQUIRE_OK(resealing.replace(*fields, seals,
                                     {QByteArray(16, 'e'), FieldClass::Contact, "k", QByteArray(32, 'k')}, true));
        QCOMPARE(resealing.fields(), qint64(fields->size()) - 2);
        QCOMPARE(countOf(cache, "SELECT count(*) FROM sealed_fields WHERE sealed = x'0102' AND field = 'email'"), 1);
    }

    void oneWhoIsApprovedMeanwhileKeepsTheClass()
    {
        const Fixture fixture(m_vault);
        QString between = QStringLiteral("not asked");
        REQUIRE_OK(rotateWith(*fixture.signIn("mara"), FieldClass::Payment, [&] {
            const auto other = fixture.openStation();
            const auto petra = RotationVault::signIn(*other, "petra");
            if (!petra || !session::approveUser(**petra, QStringLiteral("nora")))
                return;
            between = RotationVault::complaintOf(*other, "nora", customers);
        }));
        QCOMPARE(between, QString());
        QVERIFY(!fixture.account("nora").isPending());
        QCOMPARE(RotationVault::complaintOf(*fixture.station, "nora", customers), QString());
    }

    void twoAtOnceAreOneAndARefusal()
    {
        const Fixture fixture(m_vault);
        std::optional<ErrorCode> second;
        REQUIRE_OK(rotateWith(*fixture.signIn("mara"), FieldClass::Contact, [&] {
            const auto other = fixture.openStation();
            const auto petra = RotationVault::signIn(*other, "petra");
            if (const auto twice = rotate(**petra, FieldClass::Contact); !twice)
                second = twice.error().code;
        }));
        QCOMPARE(second, ErrorCode::InUse);
        QCOMPARE(fixture.complaint(), QString());
    }

    void oneThatIsStoppedIsGoneOnWith()
    {
        const Fixture fixture(m_vault);
        std::atomic<bool> cancelled = false;
        rotation::Order order;
        order.pauseMs = 0;
        order.cancelled = &cancelled;
        order.progress = [&](const rotation::Progress& progress) { cancelled = progress.fields > 0; };
        const auto mara = fixture.signIn("mara");
        REQUIRE_ERROR(rotation::rotateClassKey(*mara, FieldClass::Contact, order), ErrorCode::Cancelled);
        QCOMPARE(fixture.complaint(), QString());
        auto cache = fixture.cache();
        auto status = rotation::keyStatus(*mara, cache);
        REQUIRE_OK(status);
        QVERIFY(status->front().sinceMs.has_value() && !status->front().isRunning);
        const qint64 before = status->front().fields;
        QVERIFY(before > 0);
        const auto done = rotate(*fixture.signIn("petra"), FieldClass::Contact);
        REQUIRE_OK(done);
        QVERIFY(done->wasResumed);
        QCOMPARE(done->fields, customers * 5);
        REQUIRE_OK(mara->keepUp());
        status = rotation::keyStatus(*mara, cache);
        QVERIFY(!status->front().sinceMs && !status->front().isFirst);
        QCOMPARE(status->front().madeMs, fixture.clock.wallMs());
        QVERIFY(status->back().isFirst);
    }

    void twoClassesMayBeLeftHalfDone()
    {
        const Fixture fixture(m_vault);
        REQUIRE_ERROR(leave(*fixture.signIn("mara"), FieldClass::Contact), ErrorCode::Cancelled);
        REQUIRE_ERROR(leave(*fixture.signIn("mara"), FieldClass::Payment), ErrorCode::Cancelled);
        QCOMPARE(fixture.header().formerPublic.size(), std::size_t(2));
        QCOMPARE(fixture.complaint(), QString());
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Contact));
        QCOMPARE(fixture.complaint(), QString());
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Payment));
        QCOMPARE(fixture.complaint(), QString());
        QCOMPARE(fixture.header().formerPublic.size(), std::size_t(0));
    }

    void aCacheOfAnOlderScrimIsRotatedToo()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        REQUIRE_OK(cache.exec("UPDATE epochs SET sealed_to = NULL"));
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Contact));
        QCOMPARE(fixture.complaint(), QString());
        QCOMPARE(countOf(cache, "SELECT count(*) FROM epochs WHERE class = 'contact' AND sealed_to IS NULL"), 0);
    }

    void aFieldThatDoesNotOpenKeepsTheFormerKey()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        REQUIRE_OK(cache.exec("UPDATE sealed_fields SET sealed = randomblob(length(sealed)) "
                              "WHERE kind = 1 AND record = 3 AND field = 'iban'"));
        const auto refused = rotate(*fixture.signIn("mara"), FieldClass::Payment);
        REQUIRE_ERROR(refused, ErrorCode::Tampered);
        QVERIFY(refused.error().message.contains(QStringLiteral("customer 3 (iban)")));
        QCOMPARE(fixture.header().formerPublic.size(), std::size_t(1));
        // Imported anew, it is under the new key.
        REQUIRE_OK(RotationVault::put(cache, *fixture.made, 3, 3));
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Payment));
        QCOMPARE(fixture.complaint(), QString());
    }

    void aCacheOfAnotherTimeIsNotTouched()
    {
        const Fixture fixture(m_vault);
        const QString kept = fixture.temporary.filePath(QStringLiteral("kept.db"));
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Contact));
        QVERIFY(QFile::copy(fixture.paths.cache(), kept));
        REQUIRE_OK(rotate(*fixture.signIn("mara"), FieldClass::Contact));
        QVERIFY(QFile::remove(fixture.paths.cache()) && QFile::copy(kept, fixture.paths.cache()));
        const QByteArray before = fixture.header().seal;
        REQUIRE_ERROR(rotate(*fixture.signIn("mara"), FieldClass::Contact), ErrorCode::Damaged);
        QCOMPARE(fixture.header().seal, before);
    }

    void everyTableThatHoldsSealedFieldsIsSealedAnew()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        // As a later Scrim may keep values that were replaced.
        REQUIRE_OK(cache.exec("CREATE TABLE kept (kind INTEGER, record INTEGER, field TEXT, epoch INTEGER REFERENCES "
                              "epochs (id), sealed BLOB); CREATE INDEX kept_field ON kept (kind, record, field);"
                              "INSERT INTO kept SELECT kind, record, field, epoch, sealed FROM sealed_fields "
                              "WHERE record = 4 OR record = 1; INSERT INTO kept SELECT * FROM kept"));
        const qint64 payments = countOf(cache, "SELECT count(*) FROM kept WHERE field IN ('iban', 'card_number')");
        QCOMPARE(payments, 8);
        const auto done = rotate(*fixture.signIn("mara"), FieldClass::Payment);
        REQUIRE_OK(done);
        QCOMPARE(done->fields, customers * 2 + payments);
        QCOMPARE(countOf(cache, "SELECT count(*) FROM kept k LEFT JOIN epochs e ON e.id = k.epoch WHERE e.id IS NULL"),
                 0);
        // Put back, they open.
        REQUIRE_OK(cache.exec("UPDATE sealed_fields SET epoch = k.epoch, sealed = k.sealed FROM kept k WHERE k.kind = "
                              "sealed_fields.kind AND k.record = sealed_fields.record AND k.field = "
                              "sealed_fields.field"));
        QCOMPARE(fixture.complaint(), QString());
    }

    void everyTableOfTheSchemaHasWhatAWalkNeeds()
    {
        const Fixture fixture(m_vault);
        auto cache = fixture.cache();
        const auto tables = records::sealedTables(cache);
        REQUIRE_OK(tables);
        QVERIFY(std::ranges::find(*tables, QByteArray("\"sealed_fields\"")) != tables->end());
        for (const QByteArray& table : *tables) {
            const QByteArray columns = "SELECT count(*) FROM pragma_table_info(" +
                                       QByteArray(table).replace('"', '\'') +
                                       ") WHERE name IN ('kind', 'record', 'field', 'epoch', 'sealed')";
            QCOMPARE(countOf(cache, columns), 5);
            auto plan = cache.prepare("EXPLAIN QUERY PLAN SELECT min(record) FROM " + table +
                                      " WHERE kind = 1 AND record >= 2");
            QVERIFY(plan->step().value_or(false));
            QVERIFY2(plan->text(3).startsWith(QStringLiteral("SEARCH")), table.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestClassRotation)
#include "test_class_rotation.moc"
