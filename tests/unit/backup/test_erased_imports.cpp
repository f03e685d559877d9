// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/rotation/rotation_vault.h"

#include "audit/reader.h"
#include "backup/make.h"
#include "backup/restore.h"
#include "editing/erase_act.h"
#include "intake/import.h"
#include "vault/erased_people.h"

#include <QFile>
#include <QRegularExpression>

using namespace scrim;
using namespace scrim::testkit;

namespace {

constexpr int customers = 4;
const QByteArray customerHeader = "Customer ID,First Name,Last Name,Email,Phone\n";
const QByteArray orderHeader = "Name,Id,Email,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price\n";

QByteArray emailOf(int number)
{
    return plantedValue({RecordKind::Customer, number}, policy::Field::Email);
}

QByteArray customerRow(const QByteArray& id, const QByteArray& email, const QByteArray& phone = {})
{
    return id + ",Jane,Doe," + email + ',' + phone + '\n';
}

QByteArray allCustomers()
{
    QByteArray file = customerHeader;
    for (int i = 1; i <= customers; ++i)
        file += customerRow(QByteArray::number(i), emailOf(i));
    return file;
}

} // namespace

/// Whom an import does not bring back, and how they come back after all.
class TestErasedImports : public QObject
{
    Q_OBJECT

private:
    RotationVault::Template m_template{customers};
    std::optional<RotationStation> m_vault;

    [[nodiscard]] QString at(const char* name) const { return m_vault->temporary.filePath(QLatin1String(name)); }
    [[nodiscard]] QString write(const char* name, const QByteArray& content) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    [[nodiscard]] Result<intake::Report> import(const QByteArray& content, const intake::Options& options = {}) const
    {
        return importInto(*m_vault->station, content, options);
    }
    [[nodiscard]] Result<intake::Report> importInto(session::Station& station, const QByteArray& content,
                                                    const intake::Options& options = {}) const
    {
        const QString path = write("shop.csv", content);
        const auto admin = RotationVault::signIn(station, "admin");
        if (!admin)
            return std::unexpected(admin.error());
        auto cache =
            records::openCache(station.paths(), (*admin)->user(), (*admin)->keys(), storage::Database::Mode::ReadWrite);
        if (!cache)
            return fail(cache);
        return intake::importFile(**admin, *cache, path, options);
    }
    /// Their rows' lines, taken in again.
    [[nodiscard]] intake::Options readmitting(const QByteArray& lines) const
    {
        intake::Options options;
        options.onlyLines = write("lines.csv", "line,column,reason\n" + lines);
        options.readmit = QStringLiteral("asked to come back");
        return options;
    }
    [[nodiscard]] Result<editing::Erasure> erase(RecordKind kind, qint64 id) const
    {
        const auto person = m_vault->signIn("petra");
        auto cache =
            records::openCache(m_vault->paths, person->user(), person->keys(), storage::Database::Mode::ReadWrite);
        if (!cache)
            return fail(cache);
        return editing::erase(*person, *cache, {kind, id}, QStringLiteral("asked for it"));
    }
    [[nodiscard]] qint64 count(RecordKind kind) const
    {
        auto cache = records::openCache(m_vault->paths, m_vault->made->cacheKey, storage::Database::Mode::ReadOnly);
        return cache ? records::Store(*cache, m_vault->made->indexKey).count(kind).value_or(-1) : -1;
    }
    [[nodiscard]] std::vector<QJsonObject> imports() const
    {
        std::vector<QJsonObject> found;
        const auto done = audit::readLog(
            m_vault->paths.log(), {m_vault->made->logPrivate, {}}, 0, -1, [&](const audit::ReadEntry& entry) {
                if (entry.json.value(QLatin1String("action")) == QLatin1String("import.run"))
                    found.push_back(entry.json);
                return true;
            });
        return done ? found : std::vector<QJsonObject>{};
    }
    [[nodiscard]] static qint64 detail(const QJsonObject& entry, const char* name)
    {
        return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(name)).toInteger(-1);
    }

private Q_SLOTS:
    void init()
    {
        REQUIRE_OK(m_template.made);
        m_vault.emplace(m_template);
    }
    void cleanup() { m_vault.reset(); }

    void theirRowsAreLeftOutCountedAndOnRecord()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        const auto report = import(allCustomers());
        REQUIRE_OK(report);
        QCOMPARE(report->read, customers);
        QCOMPARE(report->erased, 1);
        QCOMPARE(report->imported + report->updated + report->unchanged, customers - 1);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(count(RecordKind::Customer), customers - 1);
        QFile list(report->rejectsFile);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), QByteArray("line,column,reason\n3,-,of somebody who was erased\n"));
        QCOMPARE(detail(imports().back(), "erased_rows"), 1);
        QCOMPARE(detail(imports().back(), "read"), customers);
    }

    void soAreTheirOrders()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        const auto order = [](const QByteArray& name, const QByteArray& id, const QByteArray& email) {
            return '#' + name + ',' + id + ',' + email + ",EUR,12.00,1,Mug,5.00\n#" + name + ',' + id + ',' + email +
                   ",,,1,Cup,7.00\n";
        };
        // The one that was erased, by its id; a new one, by whose it is; the same one without its id; another's.
        const auto report = import(orderHeader + order("2", "2", "new@example.com") + order("12", "12", emailOf(2)) +
                                   order("2", "", "new@example.com") + order("13", "13", emailOf(3)));
        REQUIRE_OK(report);
        QCOMPARE(report->read, 8);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->erased + report->rejected, 6);
        QVERIFY(report->erased >= 4);
        QCOMPARE(count(RecordKind::Customer), customers - 1);
        QCOMPARE(count(RecordKind::Order), customers);
    }

    void anotherOrderOfTheSameNumberIsAnother()
    {
        REQUIRE_OK(erase(RecordKind::Order, 2));
        const auto report = import(orderHeader + "#2,77," + emailOf(2) + ",EUR,12.00,1,Mug,5.00\n");
        REQUIRE_OK(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->erased, 0);
        const auto again = import(orderHeader + "#2,2," + emailOf(2) + ",EUR,12.00,1,Mug,5.00\n");
        REQUIRE_OK(again);
        QCOMPARE(again->erased, 1);
    }

    void theyAreKnownByTheirAddressUnderAnotherId()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        const auto report =
            import(customerHeader + customerRow("88", emailOf(2)) + customerRow("", "  " + emailOf(2).toUpper()));
        REQUIRE_OK(report);
        QCOMPARE(report->erased, 2);
        QCOMPARE(count(RecordKind::Customer), customers - 1);
    }

    void byTheirPhoneWhereNothingElseSaysWho()
    {
        REQUIRE_OK(import(customerHeader + customerRow("", "", "+49 30 2312507") +
                          customerRow("55", "shared@example.com", "+49 30 2312508")));
        QCOMPARE(count(RecordKind::Customer), customers + 2);
        REQUIRE_OK(erase(RecordKind::Customer, customers + 1));
        REQUIRE_OK(erase(RecordKind::Customer, customers + 2));
        // A family's phone says nothing of who in it was erased.
        const auto report = import(customerHeader + customerRow("", "", "+49 30 2312507") +
                                   customerRow("56", "other@example.com", "+49 30 2312508"));
        REQUIRE_OK(report);
        QCOMPARE(report->erased, 1);
        QCOMPARE(report->imported, 1);
    }

    void whoIsThereIsNotLeftOut()
    {
        // Two accounts of one address, of which one was erased.
        REQUIRE_OK(import(customerHeader + customerRow("77", emailOf(2))));
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        const auto report =
            import(customerHeader + "77,Jane,Changed," + emailOf(2) + ",\n" + customerRow("2", emailOf(2)));
        REQUIRE_OK(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->erased, 1);
    }

    void aTrialSaysTheSameAndStoresNothing()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        auto options = readmitting("3,-,\n");
        options.isDryRun = true;
        const auto trial = import(allCustomers(), options);
        REQUIRE_OK(trial);
        QCOMPARE(trial->imported, 1);
        QCOMPARE(trial->readmitted, 1);
        options = {};
        options.isDryRun = true;
        const auto without = import(allCustomers(), options);
        REQUIRE_OK(without);
        QCOMPARE(without->erased, 1);
        QCOMPARE(count(RecordKind::Customer), customers - 1);
    }

    void anAdminTakesThemInAgainAndSaysWhy()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        REQUIRE_OK(erase(RecordKind::Customer, 3));
        intake::Options options;
        options.readmit = QStringLiteral("asked to come back");
        REQUIRE_ERROR(import(allCustomers(), options), ErrorCode::Usage);
        const auto report = import(allCustomers(), readmitting("3,-,\n"));
        REQUIRE_OK(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->readmitted, 1);
        const auto entries = imports();
        QCOMPARE(entries[entries.size() - 2].value(QLatin1String("reason")).toString(),
                 QStringLiteral("asked to come back"));
        QCOMPARE(detail(entries.back(), "readmitted"), 1);
        // From then on they are as everybody is; the other one is not.
        const auto later = import(allCustomers());
        REQUIRE_OK(later);
        QCOMPARE(later->erased, 1);
        QCOMPARE(count(RecordKind::Customer), customers - 1);
        // And may be erased again.
        REQUIRE_OK(erase(RecordKind::Customer, customers + 1));
        const auto last = import(allCustomers());
        REQUIRE_OK(last);
        QCOMPARE(last->erased, 2);
    }

    void whoIsErasedWhileAnImportRunsIsNotBroughtBack()
    {
        QByteArray file = customerHeader;
        for (int i = 1; i <= 6'000; ++i)
            file += customerRow(QByteArray::number(10'000 + i), "new" + QByteArray::number(i) + "@example.com");
        const vault::Header header = m_vault->header();
        bool isNoted = false;
        intake::Options options;
        // While the first transaction is open, as `scrimctl erase` does before it waits for the cache.
        options.progress = [&](const intake::Progress&) {
            if (std::exchange(isNoted, true))
                return;
            auto key = vault::ErasedListKey::of(header, m_vault->made->cacheKey);
            REQUIRE_OK(key);
            const auto people =
                vault::ErasedPeople::of(m_vault->paths, header, {key->bytes.clone()}, m_vault->made->indexKey);
            REQUIRE_OK(people);
            const QByteArray mark =
                people->mark(vault::KnownBy::CustomerId,
                             vault::ErasedPeople::idOf(QStringLiteral("shopify"), QStringLiteral("15999")));
            REQUIRE_OK(vault::addErased(m_vault->paths, header, *key, {people->nextEntry(mark)}));
        };
        const auto report = import(file, options);
        REQUIRE_OK(report);
        QVERIFY(isNoted);
        QCOMPARE(report->erased, 1);
    }

    void theListNamesNobody()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        QFile file(vault::erasedPath(m_vault->paths));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        // The customer's and the order's pseudonym; id and address; the order's id and number.
        QCOMPARE(lines.size(), 1 + 6);
        static const QRegularExpression form(QStringLiteral("^[0-9a-f]{32} [0-9a-f]{64}$"));
        for (const QByteArray& line : lines.mid(1))
            QVERIFY2(form.match(QString::fromLatin1(line)).hasMatch(), line.constData());
    }

    void aBrokenListLetsNobodyIn()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        QFile file(vault::erasedPath(m_vault->paths));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 2));
        file.write("x");
        file.close();
        REQUIRE_ERROR(import(allCustomers()), ErrorCode::Tampered);
        QCOMPARE(count(RecordKind::Customer), customers - 1);
    }

    void aRestoreKeepsThemOutOfImportsAsWell()
    {
        {
            const auto admin = m_vault->signIn("admin");
            REQUIRE_OK(backup::makeBackup(*admin, at("monday.scrimbak")));
        }
        const auto erased = erase(RecordKind::Customer, 2);
        REQUIRE_OK(erased);
        // A list that knows pseudonyms alone, as they were before imports asked it.
        QVERIFY(QFile::remove(vault::erasedPath(m_vault->paths)));
        REQUIRE_OK(vault::addErased(m_vault->paths, m_vault->header(), m_vault->made->cacheKey, {erased->subject}));
        backup::RestoreOrder order;
        order.bundle = at("monday.scrimbak");
        order.folder = at("restored");
        order.opener.recoveryFile = m_vault->made->recoveryFile.bytes();
        order.erased = {vault::erasedPath(m_vault->paths)};
        const auto restored = backup::restoreBackup(order, m_vault->clock);
        REQUIRE_OK(restored);
        QCOMPARE(restored->customers, customers - 1);
        const auto station = session::Station::open(order.folder, m_vault->clock);
        REQUIRE_OK(station);
        const auto report = importInto(**station, allCustomers());
        REQUIRE_OK(report);
        QCOMPARE(report->erased, 1);
    }

    void aRestoreDoesNotEndWhatTookThemInAgain()
    {
        REQUIRE_OK(erase(RecordKind::Customer, 2));
        REQUIRE_OK(import(allCustomers(), readmitting("3,-,\n")));
        {
            const auto admin = m_vault->signIn("admin");
            REQUIRE_OK(backup::makeBackup(*admin, at("monday.scrimbak")));
        }
        backup::RestoreOrder order;
        order.bundle = at("monday.scrimbak");
        order.folder = at("restored");
        order.opener.recoveryFile = m_vault->made->recoveryFile.bytes();
        const auto restored = backup::restoreBackup(order, m_vault->clock);
        REQUIRE_OK(restored);
        QCOMPARE(restored->customers, customers);
        const auto station = session::Station::open(order.folder, m_vault->clock);
        REQUIRE_OK(station);
        const auto report = importInto(**station, allCustomers());
        REQUIRE_OK(report);
        QCOMPARE(report->erased, 0);
    }
};

QTEST_GUILESS_MAIN(TestErasedImports)
#include "test_erased_imports.moc"
