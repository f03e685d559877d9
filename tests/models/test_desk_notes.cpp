// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "models/notes_model.h"
#include "records/cache.h"
#include "vault/accounts.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;

namespace {

constexpr RecordId customer{RecordKind::Customer, 1};
constexpr RecordId order{RecordKind::Order, 1};
const char* const cardText = "pays by 4111 1111 1111 1111, cvv 123, IBAN DE89370400440532013000, ssn 536-90-4399";
const char* const cleanText = "pays by •••• •••• •••• 1111, cvv •••, IBAN DE•• •••• •••• 3000, ssn •••• 4399";

notes::Writing writing(const char* text)
{
    return {.text = SecretBytes::copyOf(asBytes(text)), .disposition = {}, .corrects = 0, .kept = {}, .masked = {}};
}

/// Every text in the cache's tables about notes, as somebody with its key reads them.
QByteArray storedNotes(const DeskFixture& fixture)
{
    const vault::Paths paths{fixture.folder()};
    const auto ring = vault::unlock(paths, *vault::readHeader(paths), policy::name(policy::Role::Agent),
                                    fixture.password(policy::Role::Agent));
    if (!ring)
        return "no key";
    auto cache = records::openCache(paths, ring->key(vault::SharedKey::Cache), storage::Database::Mode::ReadOnly);
    if (!cache)
        return "no cache";
    QByteArray all;
    for (const char* sql : {"SELECT text FROM notes", "SELECT sealed FROM note_drafts"}) {
        storage::Statement rows = cache->statement(sql);
        while (rows.step().value_or(false))
            all += rows.blob(0) + '\n';
    }
    return all;
}

} // namespace

class TestDeskNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsRedactedBeforeItIsStoredAndSoOnRecord()
    {
        DeskFixture fixture;
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        notes::Writing draft = writing(cardText);
        draft.disposition = QStringLiteral("callback");
        const auto note = await((*desk)->writeNote(customer, std::move(draft)));
        REQUIRE_OK(note);
        QCOMPARE(note->text, QString::fromUtf8(cleanText));
        const auto all = await((*desk)->notes(customer));
        REQUIRE_OK(all);
        QCOMPARE(all->size(), std::size_t{1});
        QCOMPARE(all->front().now.text, QString::fromUtf8(cleanText));
        QCOMPARE(all->front().now.author, QStringLiteral("agent"));
        QCOMPARE(all->front().now.disposition, QStringLiteral("callback"));
        QCOMPARE(all->front().now.writtenMs, fixture.clock.wallMs());
        QVERIFY(!storedNotes(fixture).contains("1111 1111"));

        const auto added = fixture.logged(QStringLiteral("note.add"));
        QCOMPARE(added.size(), std::size_t{1});
        QVERIFY(written(added[0]).contains(QStringLiteral("\"disposition\":\"callback\"")));
        const auto redacted = fixture.logged(QStringLiteral("note.redact"));
        QCOMPARE(redacted.size(), std::size_t{1});
        QCOMPARE(redacted[0].value(QStringLiteral("detail")).toObject(),
                 (QJsonObject{{QStringLiteral("card"), 1},
                              {QStringLiteral("verification_code"), 1},
                              {QStringLiteral("iban"), 1},
                              {QStringLiteral("national_id"), 1}}));
        for (const QJsonObject& entry : fixture.log())
            QVERIFY(!written(entry).contains(QStringLiteral("pays by")));
    }

    void aDispositionIsOneOfThePolicys()
    {
        DeskFixture fixture;
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        notes::Writing draft = writing("called");
        draft.disposition = QStringLiteral("no such");
        REQUIRE_ERROR(await((*desk)->writeNote(customer, std::move(draft))), ErrorCode::Usage);
        REQUIRE_ERROR(await((*desk)->writeNote(customer, writing("  \n"))), ErrorCode::Usage);
        REQUIRE_ERROR(await((*desk)->writeNote({RecordKind::Order, 4711}, writing("called"))), ErrorCode::NotFound);
    }

    void aCorrectionIsANewVersionByItsAuthor()
    {
        DeskFixture fixture;
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        const auto first = await((*desk)->writeNote(order, writing("wants a refund")));
        REQUIRE_OK(first);
        notes::Writing draft = writing("wants an exchange");
        draft.corrects = first->id;
        const auto second = await((*desk)->writeNote(order, std::move(draft)));
        REQUIRE_OK(second);
        QCOMPARE(second->version, 2);
        const auto all = await((*desk)->notes(order));
        REQUIRE_OK(all);
        QCOMPARE(all->size(), std::size_t{1});
        QCOMPARE(all->front().now.text, QStringLiteral("wants an exchange"));
        QCOMPARE(all->front().before.at(0).text, QStringLiteral("wants a refund"));

        REQUIRE_OK(await((*desk)->signOut()));
        desk->reset();
        auto other = fixture.openAs(policy::Role::Senior);
        REQUIRE_OK(other);
        notes::Writing foreign = writing("says somebody else");
        foreign.corrects = first->id;
        REQUIRE_ERROR(await((*other)->writeNote(order, std::move(foreign))), ErrorCode::Refused);
        QCOMPARE(text(fixture.logged(QStringLiteral("note.add")).back(), "outcome"), QStringLiteral("denied"));
    }

    void whatAPersonKeepsStaysOnlyWhereTheyMay()
    {
        DeskFixture fixture;
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        notes::Writing draft = writing("serial 536-90-4399 card 4111111111111111");
        draft.kept = {{7, 18}, {24, 40}};
        const auto note = await((*desk)->writeNote(customer, std::move(draft)));
        REQUIRE_OK(note);
        QCOMPARE(note->text, QStringLiteral("serial 536-90-4399 card •••• •••• •••• 1111"));
    }

    void takingARedactionBackIsOnRecord()
    {
        DeskFixture fixture;
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        policy::Finding finding;
        finding.kind = policy::RedactionKind::NationalId;
        finding.rule = QStringLiteral("us_ssn");
        REQUIRE_OK(await((*desk)->unredact(customer, finding)));
        finding.kind = policy::RedactionKind::Card;
        finding.isProven = true;
        REQUIRE_ERROR(await((*desk)->unredact(customer, finding)), ErrorCode::Refused);
        const auto entries = fixture.logged(QStringLiteral("note.unredact"));
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(text(entries[0], "outcome"), QStringLiteral("allowed"));
        QCOMPARE(text(entries[1], "outcome"), QStringLiteral("denied"));
        QVERIFY(written(entries[0]).contains(QStringLiteral("us_ssn")));
    }

    void aDraftComesBackToItsAuthorAlone()
    {
        DeskFixture fixture;
        {
            auto desk = fixture.openAs(policy::Role::Agent);
            REQUIRE_OK(desk);
            notes::Writing begun = writing(cardText);
            begun.disposition = QStringLiteral("callback");
            REQUIRE_OK(await((*desk)->keepDraft(customer, std::move(begun))));
            // No sign-out: as if the process had ended here.
        }
        QVERIFY(!storedNotes(fixture).contains("pays by"));
        {
            auto other = fixture.openAs(policy::Role::Supervisor);
            REQUIRE_OK(other);
            const auto none = await((*other)->draft(customer));
            REQUIRE_OK(none);
            QVERIFY(!none->has_value());
        }
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        const auto draft = await((*desk)->draft(customer));
        REQUIRE_OK(draft);
        QVERIFY(draft->has_value());
        QCOMPARE((*draft)->text, QString::fromUtf8(cleanText));
        QCOMPARE((*draft)->disposition, QStringLiteral("callback"));
        QCOMPARE((*draft)->masked, (policy::RedactionCounts{1, 1, 1, 1}));
        QCOMPARE((*draft)->savedMs, fixture.clock.wallMs());

        REQUIRE_OK(await((*desk)->writeNote(customer, writing("done"))));
        QVERIFY(!await((*desk)->draft(customer))->has_value());
        QVERIFY(fixture.logged(QStringLiteral("note.redact")).empty());
    }

    void somebodyElsesDraftDoesNotOpenUnderAnotherName()
    {
        DeskFixture fixture;
        {
            auto desk = fixture.openAs(policy::Role::Agent);
            REQUIRE_OK(desk);
            REQUIRE_OK(await((*desk)->keepDraft(customer, writing("mine alone"))));
        }
        const vault::Paths paths{fixture.folder()};
        const auto ring = vault::unlock(paths, *vault::readHeader(paths), policy::name(policy::Role::Agent),
                                        fixture.password(policy::Role::Agent));
        REQUIRE_OK(ring);
        {
            auto cache =
                records::openCache(paths, ring->key(vault::SharedKey::Cache), storage::Database::Mode::ReadWrite);
            REQUIRE_OK(cache);
            REQUIRE_OK(cache->exec("UPDATE note_drafts SET author = 'supervisor'"));
        }
        auto other = fixture.openAs(policy::Role::Supervisor);
        REQUIRE_OK(other);
        REQUIRE_ERROR(await((*other)->draft(customer)), ErrorCode::Tampered);
    }

    void theModelShowsTheNewestFirstAndUnfoldsWhatWasSaidBefore()
    {
        DeskFixture fixture;
        auto desk = fixture.openAs(policy::Role::Agent);
        REQUIRE_OK(desk);
        models::NotesModel model(**desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto first = await((*desk)->writeNote(customer, writing("first")));
        REQUIRE_OK(first);
        REQUIRE_OK(await((*desk)->writeNote(customer, writing("second"))));
        notes::Writing correction = writing("first, mended");
        correction.corrects = first->id;
        REQUIRE_OK(await((*desk)->writeNote(customer, std::move(correction))));
        const QSignalSpy read(&model, &models::NotesModel::read);
        model.show(customer);
        QTRY_COMPARE(read.size(), 1);
        const auto shown = [&model](int row, int role) { return model.data(model.index(row), role); };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(0, Qt::DisplayRole).toString(), QStringLiteral("second"));
        QCOMPARE(shown(1, Qt::DisplayRole).toString(), QStringLiteral("first, mended"));
        QCOMPARE(shown(1, models::NotesModel::VersionsRole).toInt(), 2);
        QCOMPARE(shown(1, models::NotesModel::NoteRole).toLongLong(), first->id);
        QVERIFY(shown(1, models::NotesModel::IsOwnRole).toBool());
        model.fold(1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown(2, Qt::DisplayRole).toString(), QStringLiteral("first"));
        QVERIFY(shown(2, models::NotesModel::IsOldRole).toBool());
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QString written(const QJsonObject& entry)
    {
        return QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    }
};

QTEST_GUILESS_MAIN(TestDeskNotes)
#include "test_desk_notes.moc"
