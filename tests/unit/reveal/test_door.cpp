// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal/door.h"
#include "session/approvals.h"
#include "session/station_fixture.h"
#include "vault/blind_index.h"
#include "vault/epoch.h"
#include "vault/key_source.h"
#include "vault/sealer.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <type_traits>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::FieldClass;
using policy::Role;
using reveal::Concealed;
using reveal::Situation;

// "Shown means logged", by the compiler: nobody but the log makes a receipt, nobody but the door makes a grant of it.
static_assert(!std::is_default_constructible_v<DurableSeq> && !std::is_constructible_v<DurableSeq, qint64>);
static_assert(!std::is_copy_constructible_v<DurableSeq> && !std::is_copy_assignable_v<DurableSeq>);
static_assert(!std::is_default_constructible_v<vault::AuditedGrant>);
static_assert(!std::is_constructible_v<vault::AuditedGrant, DurableSeq, RecordId, Field>);
static_assert(!std::is_copy_constructible_v<vault::AuditedGrant> && !std::is_copy_assignable_v<vault::AuditedGrant>);
static_assert(!std::is_copy_constructible_v<reveal::Lit> && !std::is_convertible_v<SecretBytes, QByteArray>);

namespace {

const QString mara = QStringLiteral("mara");
const QByteArray planted("planted-value-4111 1111 1111 1111");
const RecordId customer{RecordKind::Customer, 7};

vault::SealedField sealedField(const vault::Header& header, Field field, RecordId record = customer,
                               const QByteArray& value = planted)
{
    vault::Sealer sealer(header);
    const auto epochs = sealer.epochs();
    vault::SealedField result{record, field, {}, vault::newRecordSalt(), {}};
    const auto epoch = std::ranges::find(*epochs, policy::classOf(field), &vault::SealedEpoch::fieldClass);
    result.epoch = *epoch;
    result.sealed = *sealer.seal(record, asBytes(result.salt), field, asBytes(value));
    return result;
}

QString reasonFor(Field field)
{
    return policy::Policy().of(policy::classOf(field)).reason == policy::ReasonRule::None ? QString()
                                                                                          : policy::reasons().front();
}

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QStringLiteral("detail")).toObject().value(QLatin1String(key));
}

void flip(QByteArray& bytes)
{
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
}

const Situation shielded{ScreenLevel::Scrambled, QStringLiteral("this display is local"), false};

/// A door as a console has it: with a journal of its own, under the defaults.
class Door
{
public:
    explicit Door(session::Session& session, const policy::Policy& policy = {})
        : m_policy(policy), m_journal(reveal::LitJournal::open(session.station())), m_door(session, m_policy, m_journal)
    {}
    [[nodiscard]] Result<reveal::Lit> reveal(const vault::SealedField& field, const QString& reason,
                                             const Situation& situation = shielded)
    {
        return m_door.reveal(field, situation, reason);
    }
    [[nodiscard]] Result<void> conceal(reveal::Lit lit, qint64 litMs, Concealed why)
    {
        return m_door.conceal(std::move(lit), litMs, why);
    }

private:
    policy::Policy m_policy;
    reveal::LitJournal m_journal;
    reveal::Door m_door;
};

/// One way to alter what the cache holds.
struct Alteration
{
    const char* name;
    void (*apply)(vault::SealedField&);
};
const std::vector<Alteration> alterations{
    {"another record", [](vault::SealedField& field) { field.record.id = 8; }},
    {"another kind", [](vault::SealedField& field) { field.record.kind = RecordKind::Order; }},
    {"another field of its class", [](vault::SealedField& field) { field.field = Field::Phone; }},
    {"a field of another class", [](vault::SealedField& field) { field.field = Field::Address; }},
    {"another salt", [](vault::SealedField& field) { field.salt = vault::newRecordSalt(); }},
    {"no salt", [](vault::SealedField& field) { field.salt.clear(); }},
    {"another epoch's id", [](vault::SealedField& field) { flip(field.epoch.id); }},
    {"another epoch key", [](vault::SealedField& field) { flip(field.epoch.sealedKey); }},
    {"no epoch key", [](vault::SealedField& field) { field.epoch.sealedKey.clear(); }},
    {"another epoch class", [](vault::SealedField& field) { field.epoch.fieldClass = FieldClass::Address; }},
    {"a flipped bit", [](vault::SealedField& field) { flip(field.sealed); }},
    {"a cut end", [](vault::SealedField& field) { field.sealed.chop(1); }},
    {"nothing", [](vault::SealedField& field) { field.sealed.clear(); }},
};

} // namespace

class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClassThatTakesASecondPersonOpensOnTheirYes()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        REQUIRE_OK(fixture.add(QStringLiteral("zoe"), Role::Supervisor));
        policy::Policy policy;
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].approval = true;
        const auto session = fixture.signIn(mara);
        const auto zoe = fixture.signIn(QStringLiteral("zoe"));
        Door door(**session, policy);
        const auto iban = sealedField(fixture.station().header(), Field::Iban);
        const auto other = sealedField(fixture.station().header(), Field::Iban, {RecordKind::Customer, 8});
        const QString reason = reasonFor(Field::Iban);
        const auto without = door.reveal(iban, reason);
        REQUIRE_ERROR(without, ErrorCode::Refused);
        QVERIFY(without.error().message.contains(QStringLiteral("second person")));
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");

        const QString subject = vault::pseudonym(asBytes(iban.salt), iban.record);
        const auto asked = session::requestApproval(**session, policy, {iban.record, subject, Field::Iban}, reason);
        REQUIRE_OK(asked);
        REQUIRE_ERROR(door.reveal(iban, reason), ErrorCode::Refused);
        REQUIRE_OK(session::answerApproval(**zoe, policy, {asked->id, true, 1}));
        for (int i = 0; i < 2; ++i) {
            auto lit = door.reveal(iban, reason);
            REQUIRE_OK(lit);
            QCOMPARE(reading(lit->value), planted);
            QCOMPARE(detail(fixture.lastEntry(), "approved_by").toString(), QStringLiteral("zoe"));
            REQUIRE_OK(door.conceal(*std::move(lit), 1, Concealed::Escape));
        }
        REQUIRE_ERROR(door.reveal(other, reason), ErrorCode::Refused);
        REQUIRE_ERROR(door.reveal(sealedField(fixture.station().header(), Field::CardNumber), reason),
                      ErrorCode::Refused);
        // A yes takes no rule's place but its own.
        REQUIRE_ERROR(door.reveal(iban, {}), ErrorCode::Refused);
        QFile file(fixture.paths().approvals());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        REQUIRE_ERROR(door.reveal(iban, reason), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
    }

    void everyRoleSeesItsFieldsAndNoOther_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QList<int>>("classes");
        const QList<int> contact{0, 1};
        const QList<int> all{0, 1, 2, 3};
        QTest::newRow("agent") << Role::Agent << contact;
        QTest::newRow("senior") << Role::Senior << all;
        QTest::newRow("privacy") << Role::Privacy << all;
        QTest::newRow("supervisor") << Role::Supervisor << QList<int>();
        QTest::newRow("auditor") << Role::Auditor << QList<int>();
        QTest::newRow("admin") << Role::Admin << QList<int>();
    }
    void everyRoleSeesItsFieldsAndNoOther()
    {
        QFETCH(Role, role);
        QFETCH(QList<int>, classes);
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, role));
        const auto session = fixture.signIn(mara);
        REQUIRE_OK(session);
        Door door(**session);
        for (const Field field : policy::allFields) {
            const auto sealed = sealedField(fixture.station().header(), field);
            auto lit = door.reveal(sealed, reasonFor(field));
            if (classes.contains(static_cast<int>(policy::classOf(field)))) {
                REQUIRE_OK(lit);
                QCOMPARE(reading(lit->value), planted);
                QCOMPARE(lit->seconds, policy::leaseSeconds);
                REQUIRE_LAST_ENTRY(fixture, "field.reveal", "allowed");
                QCOMPARE(detail(fixture.lastEntry(), "screen").toString(), QStringLiteral("scrambled"));
            } else {
                REQUIRE_ERROR(lit, ErrorCode::Refused);
                REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
                QCOMPARE(detail(fixture.lastEntry(), "refusal").toString(), lit.error().message);
            }
            QCOMPARE(text(fixture.lastEntry(), "field"), policy::name(field));
            QCOMPARE(text(fixture.lastEntry(), "class"), policy::name(policy::classOf(field)));
            if (lit)
                REQUIRE_OK(door.conceal(*std::move(lit), 1, Concealed::Escape));
        }
    }

    void theScreenDecidesAndStandsInTheEntry()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Door door(**session);
        const auto iban = sealedField(fixture.station().header(), Field::Iban);
        const Situation open{ScreenLevel::None, QStringLiteral("a recorder is running"), false};
        const auto refused = door.reveal(iban, reasonFor(Field::Iban), open);
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(open.screenWhy));
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
        QCOMPARE(detail(fixture.lastEntry(), "screen").toString(), QStringLiteral("none"));
        QCOMPARE(detail(fixture.lastEntry(), "refusal").toString(), refused.error().message);
        REQUIRE_OK(door.reveal(sealedField(fixture.station().header(), Field::Email), {}, open));
        QCOMPARE(detail(fixture.lastEntry(), "screen").toString(), QStringLiteral("none"));
        REQUIRE_OK(door.reveal(iban, reasonFor(Field::Iban), {ScreenLevel::Excluded}));
        QCOMPARE(detail(fixture.lastEntry(), "screen").toString(), QStringLiteral("excluded"));
    }

    void whatIsSpokenIsOnRecordAsThatFromBeginningToEnd()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        const auto iban = sealedField(fixture.station().header(), Field::Iban);
        Situation aloud{.screen = ScreenLevel::None, .spoken = true};
        Door silent(**session);
        REQUIRE_ERROR(silent.reveal(iban, reasonFor(Field::Iban), aloud), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
        QCOMPARE(detail(fixture.lastEntry(), "spoken").toBool(), true);

        policy::Policy policy;
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].spoken = true;
        Door door(**session, policy);
        REQUIRE_ERROR(door.reveal(iban, {}, aloud), ErrorCode::Refused); // a reason is wanted all the same
        auto lit = door.reveal(iban, reasonFor(Field::Iban), aloud);
        REQUIRE_OK(lit);
        QVERIFY(lit->spoken && lit->value.equals(asBytes(planted)));
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "spoken").toBool(), true);
        REQUIRE_OK(door.conceal(std::move(*lit), 4200, Concealed::TimeUp));
        REQUIRE_LAST_ENTRY(fixture, "field.conceal", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "spoken").toBool(), true);
        QCOMPARE(detail(fixture.lastEntry(), "lit_ms").toInt(), 4200);

        auto shown = door.reveal(iban, reasonFor(Field::Iban));
        REQUIRE_OK(shown);
        QVERIFY(!shown->spoken && detail(fixture.lastEntry(), "spoken").isUndefined());
        REQUIRE_OK(door.conceal(std::move(*shown), 1, Concealed::TimeUp));
        QVERIFY(detail(fixture.lastEntry(), "spoken").isUndefined());
    }

    /// PCI DSS 3.4.1: whose work needs the bank's digits and no more is shown no more.
    void ofACardOnlyTheEndsAreShownWherePolicySaysSo()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        const QByteArray number("4111 1111 1111 1111");
        const auto card = sealedField(fixture.station().header(), Field::CardNumber, customer, number);
        const QString reason = reasonFor(Field::CardNumber);
        Door whole(**session);
        auto lit = whole.reveal(card, reason);
        REQUIRE_OK(lit);
        QVERIFY(lit->isWhole);
        QCOMPARE(reading(lit->value), number);
        QVERIFY(detail(fixture.lastEntry(), "digits").isUndefined());
        REQUIRE_OK(whole.conceal(std::move(*lit), 1, Concealed::TimeUp));

        policy::Policy policy;
        policy::ClassRules rules = policy.of(FieldClass::Payment);
        rules.cardDigits = policy::CardDigits::Ends;
        rules.spoken = true;
        policy.roles[{Role::Senior, FieldClass::Payment}] = rules;
        Door ends(**session, policy);
        lit = ends.reveal(card, reason);
        REQUIRE_OK(lit);
        QVERIFY(!lit->isWhole);
        QCOMPARE(QString::fromUtf8(reading(lit->value)), QStringLiteral("4111 11•• •••• 1111"));
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "digits").toString(), QStringLiteral("ends"));
        REQUIRE_OK(ends.conceal(std::move(*lit), 1, Concealed::TimeUp));
        lit = ends.reveal(card, reason, {.screen = ScreenLevel::None, .spoken = true});
        REQUIRE_OK(lit);
        QCOMPARE(reading(lit->value), QByteArray("4111 11, 1111"));
        REQUIRE_OK(ends.conceal(std::move(*lit), 1, Concealed::TimeUp));
        // No other field of the class is cut.
        const auto iban = sealedField(fixture.station().header(), Field::Iban);
        lit = ends.reveal(iban, reason);
        REQUIRE_OK(lit);
        QCOMPARE(reading(lit->value), planted);
        REQUIRE_OK(ends.conceal(std::move(*lit), 1, Concealed::TimeUp));
    }

    void whilePicturesAreAllowedNothingIsShown()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        const auto email = sealedField(fixture.station().header(), Field::Email);
        REQUIRE_ERROR(Door(**session).reveal(email, {}, {ScreenLevel::Excluded, {}, true}), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
    }

    void aShownFieldIsOnRecordBeforeItIsShown()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        const auto sealed = sealedField(fixture.station().header(), Field::CardNumber);
        const auto before = fixture.entries().size();
        const QString reason = policy::reasons().at(1);
        (*session)->setCall(QStringLiteral("call-17"));
        const auto lit = Door(**session).reveal(sealed, reason);
        REQUIRE_OK(lit);
        const auto entries = fixture.entries();
        QCOMPARE(entries.size(), before + 1);
        const QJsonObject& entry = entries.back();
        QCOMPARE(entry.value(QStringLiteral("seq")).toInteger(), lit->seq);
        QCOMPARE(text(entry, "actor"), mara);
        QCOMPARE(text(entry, "reason"), reason);
        QCOMPARE(text(entry, "call"), QStringLiteral("call-17"));
        QCOMPARE(text(entry, "subject"), lit->subject);
        QCOMPARE(lit->subject, vault::pseudonym(asBytes(sealed.salt), customer));
    }

    void withoutALogNothingIsShownUntilItIsOpenedAnew()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        const auto sealed = sealedField(fixture.station().header(), Field::Email);
        Door door(**session);
        REQUIRE_OK(door.reveal(sealed, {}));

        QVERIFY(fixture.breakLog());
        const auto refused = door.reveal(sealed, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Nothing is shown")));
        const auto denied = door.reveal(sealedField(fixture.station().header(), Field::Iban), {});
        QVERIFY(!denied);

        // The folder is back: what happened meanwhile is unknown, so that it is checked first.
        QVERIFY(QDir().rename(fixture.temporary.filePath(QStringLiteral("elsewhere")), fixture.paths().log()));
        const auto lit = door.reveal(sealed, {});
        REQUIRE_OK(lit);
        const auto entries = fixture.entries();
        QCOMPARE(text(entries[entries.size() - 2], "action"), QStringLiteral("log.resume"));
        QCOMPARE(entries.back().value(QLatin1String("seq")).toInteger(), lit->seq);
    }

    void anOlderLogPutBackMeanwhileIsNotTakenUp()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        const auto sealed = sealedField(fixture.station().header(), Field::Email);
        Door door(**session);
        QFile segment(fixture.paths().log() + QStringLiteral("/00000000.seg"));
        QVERIFY(segment.open(QIODevice::ReadWrite));
        const QByteArray older = segment.readAll();
        REQUIRE_OK(door.reveal(sealed, {}));
        QVERIFY(segment.seek(0));
        QCOMPARE(segment.write(older), older.size());
        segment.close();
        REQUIRE_ERROR(door.reveal(sealed, {}), ErrorCode::Damaged);
        // By itself the older log is a good one.
        REQUIRE_OK(session::Station::open(fixture.folder, fixture.clock));
        REQUIRE_ERROR(door.reveal(sealed, {}), ErrorCode::Damaged);
    }

    void identityAndPaymentAskForAReasonFromTheList()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Privacy));
        const auto session = fixture.signIn(mara);
        Door door(**session);
        const auto sealed = sealedField(fixture.station().header(), Field::NationalId);
        for (const QString& reason : {QString(), QStringLiteral("just looking")}) {
            REQUIRE_ERROR(door.reveal(sealed, reason), ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
            QCOMPARE(text(fixture.lastEntry(), "reason"), QStringLiteral("-"));
        }
        REQUIRE_OK(door.reveal(sealed, policy::reasons().back()));
    }

    void whoWaitsForAKeyAndWhoIsLockedIsTold()
    {
        const StationFixture fixture;
        const auto boss = fixture.signIn(QStringLiteral("admin"));
        REQUIRE_OK(session::addUser(**boss, mara, Role::Agent, StationFixture::password(mara), {}, cheap));
        const auto waiting = fixture.signIn(mara);
        const auto sealed = sealedField(fixture.station().header(), Field::Email);
        const auto refused = Door(**waiting).reveal(sealed, {});
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("approve")));

        REQUIRE_OK(fixture.add(QStringLiteral("otto"), Role::Agent));
        const auto otto = fixture.signIn(QStringLiteral("otto"));
        REQUIRE_OK((*otto)->lock(QStringLiteral("key")));
        const auto locked = Door(**otto).reveal(sealed, {});
        REQUIRE_ERROR(locked, ErrorCode::Refused);
        QVERIFY(locked.error().message.contains(QStringLiteral("locked")));
        REQUIRE_LAST_ENTRY(fixture, "field.reveal", "denied");
    }

    void aMovedOrAlteredFieldDoesNotOpen()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Door door(**session);
        const auto original = sealedField(fixture.station().header(), Field::Email);
        REQUIRE_OK(door.reveal(original, {}));
        for (const Alteration& alteration : alterations) {
            auto altered = original;
            alteration.apply(altered);
            const auto lit = door.reveal(altered, {});
            QVERIFY2(!lit, alteration.name);
            QVERIFY2(lit.error().code == ErrorCode::Tampered || lit.error().code == ErrorCode::Damaged,
                     alteration.name);
            REQUIRE_LAST_ENTRY(fixture, "field.reveal", "failed");
        }
        const StationFixture other;
        REQUIRE_ERROR(door.reveal(sealedField(other.station().header(), Field::Email), {}), ErrorCode::Tampered);
    }

    void anOpenedEpochGoesWithTheKeysThatOpenedIt()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        Door door(**session);
        const vault::Header& header = fixture.station().header();
        const auto email = sealedField(header, Field::Email);
        const QByteArray place = vault::placeOfEpoch(header, FieldClass::Contact, email.epoch.id);
        const vault::EpochKeys& opened = (*session)->epochKeys();
        QVERIFY(opened.find(place, email.epoch.sealedKey).empty());
        REQUIRE_OK(door.reveal(email, {}));
        QVERIFY(!opened.find(place, email.epoch.sealedKey).empty());
        REQUIRE_OK(door.reveal(email, {}));
        REQUIRE_OK((*session)->lock(QStringLiteral("key")));
        QVERIFY(opened.find(place, email.epoch.sealedKey).empty());
    }

    void concealingIsOnRecordWithItsTimeAndReveal()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        Door door(**session);
        auto lit = door.reveal(sealedField(fixture.station().header(), Field::Email), {});
        REQUIRE_OK(lit);
        const qint64 seq = lit->seq;
        const QString subject = lit->subject;
        REQUIRE_OK((*session)->lock(QStringLiteral("key")));
        // What goes dark because the desk locks is logged after the lock.
        REQUIRE_OK(door.conceal(*std::move(lit), 1234, Concealed::Locked));
        REQUIRE_LAST_ENTRY(fixture, "field.conceal", "allowed");
        const QJsonObject entry = fixture.lastEntry();
        QCOMPARE(text(entry, "subject"), subject);
        QCOMPARE(text(entry, "actor"), mara);
        QCOMPARE(detail(entry, "lit_ms").toInteger(), qint64{1234});
        QCOMPARE(detail(entry, "reveal").toInteger(), seq);
        QCOMPARE(detail(entry, "why").toString(), QStringLiteral("locked"));
    }

    void noValueEverReachesTheLogOrAnError()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Door door(**session);
        for (const Field field : policy::allFields) {
            auto sealed = sealedField(fixture.station().header(), field);
            auto lit = door.reveal(sealed, reasonFor(field));
            REQUIRE_OK(lit);
            REQUIRE_OK(door.conceal(*std::move(lit), 1, Concealed::Escape));
            flip(sealed.sealed);
            const auto failed = door.reveal(sealed, reasonFor(field));
            QVERIFY(!failed && !failed.error().message.contains(QStringLiteral("4111")));
        }
        for (const QJsonObject& entry : fixture.entries())
            QVERIFY(!QJsonDocument(entry).toJson().contains("4111"));
    }
};

QTEST_GUILESS_MAIN(TestDoor)
#include "test_door.moc"
