// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "records/draft.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using storage::Transaction;

/// Records that were sealed before anybody knew whether they are new.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache.emplace(); }
    void cleanup() { m_cache.reset(); }

    void whatADraftStoresIsWhatTheWriterWouldStore();
    void aDraftOfARecordThatIsThereIsNotUsed();
    void anIdThatAnotherProcessGaveIsNotUsed();
    void whatWasSealedBeforeARotationIsNotStored();

private:
    /// A process of its own at the same cache.
    struct Importer
    {
        explicit Importer(const CacheFixture& cache)
            : database(*records::openCache(cache.paths, cache.vault->cacheKey, storage::Database::Mode::ReadWrite)),
              sealer(cache.vault->header),
              writer(database, sealer, cache.vault->indexKey, cache.vault->importKey),
              drafter(sealer, cache.vault->indexKey, cache.vault->importKey)
        {}
        [[nodiscard]] records::Draft draft(const records::CustomerInput& input)
        {
            return drafter.draft({RecordKind::Customer, writer.ids().take(RecordKind::Customer)}, input.sensitive);
        }
        storage::Database database;
        vault::Sealer sealer;
        records::Writer writer;
        records::Drafter drafter;
    };

    [[nodiscard]] QString namesById()
    {
        QStringList names;
        auto query = m_cache->database->prepare("SELECT c.id || c.name || count(f.field) FROM customers c "
                                                "JOIN records r ON r.kind = 1 AND r.id = c.id "
                                                "LEFT JOIN sealed_fields f ON f.kind = 1 AND f.record = c.id "
                                                "GROUP BY c.id ORDER BY c.id");
        while (query && query->step().value_or(false))
            names.append(query->text(0));
        return names.join(QLatin1Char(' '));
    }

    std::optional<CacheFixture> m_cache;
};

namespace {

records::CustomerInput jane(const QString& id = QStringLiteral("1"))
{
    return person(id, QStringLiteral("Jane"),
                  {sensitive(Field::Email, "jane@example.com"), sensitive(Field::Iban, "DE89370400440532013000")});
}

} // namespace

void TestDrafts::whatADraftStoresIsWhatTheWriterWouldStore()
{
    Importer importer(*m_cache);
    auto transaction = Transaction::begin(importer.database);
    REQUIRE_OK(transaction);
    REQUIRE_OK(importer.writer.begin());
    const records::Draft draft = importer.draft(jane());
    QVERIFY(importer.writer.put(jane(), &draft).value_or(records::Stored::Updated) == records::Stored::Imported);
    // Its digest is the one that the writer makes.
    QVERIFY(importer.writer.put(jane()).value_or(records::Stored::Updated) == records::Stored::Unchanged);
    REQUIRE_OK(transaction->commit());
    const RecordId record = draft.record;
    const auto subject = m_cache->store().subjectOf(record);
    REQUIRE_OK(subject);
    QVERIFY(m_cache->store().recordOf(*subject).value_or(RecordId{}) == record);
    QCOMPARE(titles(m_cache->store().find(QStringLiteral("jane@example.com"))), QStringList{QStringLiteral("Jane")});
    const auto iban = m_cache->store().sealedField(record, Field::Iban);
    REQUIRE_OK(iban);
    QCOMPARE(iban->epoch.id, importer.sealer.epochOf(Field::Iban));
    QCOMPARE(iban->sealed.size(), 22 + 12 + 16);
}

void TestDrafts::aDraftOfARecordThatIsThereIsNotUsed()
{
    REQUIRE_OK(m_cache->put(jane()));
    Importer importer(*m_cache);
    auto transaction = Transaction::begin(importer.database);
    REQUIRE_OK(transaction);
    REQUIRE_OK(importer.writer.begin());
    const records::Draft draft = importer.draft(jane());
    QCOMPARE(draft.record.id, 2);
    QVERIFY(importer.writer.put(jane(), &draft).value_or(records::Stored::Imported) == records::Stored::Unchanged);
    REQUIRE_OK(transaction->commit());
    QCOMPARE(namesById(), QStringLiteral("1Jane2"));
}

void TestDrafts::anIdThatAnotherProcessGaveIsNotUsed()
{
    Importer importer(*m_cache);
    {
        auto transaction = Transaction::begin(importer.database);
        REQUIRE_OK(transaction);
        REQUIRE_OK(importer.writer.begin());
        REQUIRE_OK(transaction->commit());
    }
    const records::Draft draft = importer.draft(jane());
    REQUIRE_OK(m_cache->put(person(QStringLiteral("2"), QStringLiteral("Joe"))));
    auto transaction = Transaction::begin(importer.database);
    REQUIRE_OK(transaction);
    REQUIRE_OK(importer.writer.begin());
    QCOMPARE(draft.record.id, 1);
    REQUIRE_OK(importer.writer.put(jane(), &draft));
    REQUIRE_OK(transaction->commit());
    QCOMPARE(namesById(), QStringLiteral("1Joe0 2Jane2"));
}

void TestDrafts::whatWasSealedBeforeARotationIsNotStored()
{
    Importer importer(*m_cache);
    auto transaction = Transaction::begin(importer.database);
    REQUIRE_OK(transaction);
    REQUIRE_OK(importer.writer.begin());
    const records::Draft draft = importer.draft(jane());
    const QByteArray before = importer.sealer.epochOf(Field::Email);
    importer.sealer.follow(
        {{policy::FieldClass::Contact, m_cache->vault->header.classPublic[policy::FieldClass::Payment]}});
    REQUIRE_OK(importer.writer.begin());
    REQUIRE_OK(importer.writer.put(jane(), &draft));
    REQUIRE_OK(transaction->commit());
    const auto hits = m_cache->store().find(QStringLiteral("jane@example.com"));
    REQUIRE_OK(hits);
    QCOMPARE(hits->size(), 1U);
    const auto email = m_cache->store().sealedField(hits->front().id, Field::Email);
    REQUIRE_OK(email);
    QVERIFY(email->epoch.id != before);
    QCOMPARE(email->epoch.id, importer.sealer.epochOf(Field::Email));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
