// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "base/bytes.h"
#include "testkit/planted.h"
#include "testkit/sanitizer.h"

#include <QSet>

#include <array>
#include <sqlcipher/sqlite3.h>
#include <thread>
#include <unistd.h>

using namespace scrim;
using namespace scrim::testkit;
using Mode = Database::Mode;

namespace {

/// What this process has open right now, deleted files included.
QSet<QString> openFiles()
{
    QSet<QString> targets;
    const auto entries =
        QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QFileInfo& entry : entries) {
        std::array<char, 4096> target{};
        const ssize_t size = ::readlink(QFile::encodeName(entry.filePath()).constData(), target.data(), target.size());
        const QString name = QString::fromLocal8Bit(target.data(), size < 0 ? 0 : size);
        if (name.startsWith(QLatin1Char('/')) && !name.startsWith(QLatin1String("/proc/")))
            targets.insert(name);
    }
    return targets;
}

/// The files that were opened while `work` ran.
template<typename F>
QSet<QString> openedDuring(F work)
{
    const QSet<QString> before = openFiles();
    std::atomic<bool> done = false;
    QSet<QString> seen;
    std::thread watcher([&] {
        while (!done)
            seen += openFiles();
    });
    work();
    done = true;
    watcher.join();
    return seen - before;
}

/// What stood in files without a name, which SQLite deletes as it makes them, while `work` ran.
template<typename F>
QByteArray laidDownDuring(F work)
{
    std::atomic<bool> done = false;
    QByteArray seen;
    std::thread watcher([&] {
        while (!done) {
            QByteArray now;
            const auto entries =
                QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::NoDotAndDotDot | QDir::Files);
            for (const QFileInfo& entry : entries) {
                QFile file(entry.filePath());
                if (entry.symLinkTarget().contains(QLatin1String("etilqs")) && file.open(QIODevice::ReadOnly))
                    now += file.readAll();
            }
            seen = std::max(seen, now, [](const auto& a, const auto& b) { return a.size() < b.size(); });
        }
    });
    work();
    done = true;
    watcher.join();
    return seen;
}

/// How often `needle`, of which every byte is inverted so that it is not found itself, stands in this process's memory.
int copiesInMemory(const QByteArray& invertedNeedle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw"))
            continue;
        const QByteArrayList range = parts[0].split('-');
        const qint64 from = range[0].toLongLong(nullptr, 16);
        const auto* at = reinterpret_cast<const char*>(from);
        const auto* end = reinterpret_cast<const char*>(range[1].toLongLong(nullptr, 16));
        // Asked through the kernel first, which says so when a page is not to be read.
        char probe = 0;
        if (!memory.seek(from) || memory.read(&probe, 1) != 1)
            continue;
        for (; at + invertedNeedle.size() <= end; ++at) {
            qsizetype i = 0;
            while (i < invertedNeedle.size() && at[i] == static_cast<char>(~invertedNeedle[i]))
                ++i;
            found += i == invertedNeedle.size() ? 1 : 0;
        }
    }
    return found;
}

/// The inverse of the hex form of the fixture's key, made digit by digit.
QByteArray invertedKeyHex()
{
    static constexpr std::string_view digits = "0123456789abcdef";
    QByteArray inverted;
    const SecretBytes key = DatabaseFixture::key();
    for (const std::uint8_t byte : key.bytes()) {
        inverted += static_cast<char>(~digits[byte >> 4U]);
        inverted += static_cast<char>(~digits[byte & 0x0FU]);
    }
    return inverted;
}

constexpr const char* largeSort = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
                                  "SELECT hex(randomblob(64)) AS h FROM n ORDER BY h";

} // namespace

class TestLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        REQUIRE_OK(m_files->make());
    }

    void theHuntFindsEveryEncoding();
    void nothingPlantedIsInAnyFile();
    void aLargeSortOpensNoFile();
    void whatIsSortedInFilesIsEncryptedThere();
    void theKeyDoesNotStayInMemory();

private:
    std::optional<DatabaseFixture> m_files;
};

void TestLeaks::theHuntFindsEveryEncoding()
{
    const QString value = QStringLiteral("Zoë-4111222233334444");
    const QByteArray utf8 = value.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArrayList contents{
        "x" + utf8,      QByteArray(little(value)), QByteArray(big(value)),        utf8.toHex(), utf8.toHex().toUpper(),
        utf8.toBase64(), ("a" + utf8).toBase64(),   ("ab" + utf8 + "c").toBase64()};
    for (const QByteArray& content : contents) {
        m_files->write(QByteArray(1000, 'x') + content + QByteArray(1000, 'x'));
        QVERIFY2(!leaksIn(m_files->folder(), {value}).isEmpty(), content.constData());
    }
}

void TestLeaks::nothingPlantedIsInAnyFile()
{
    const QStringList planted{QStringLiteral("Plänted-Name-Zoë"), QStringLiteral("planted.mail@example.com"),
                              QStringLiteral("4111111111111111"), QString(20'000, u'王')};
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        REQUIRE_OK(database->exec("CREATE INDEX by_text ON t (b); CREATE VIRTUAL TABLE f USING fts5 (w)"));
        for (const QString& value : planted) {
            REQUIRE_OK(database->statement("INSERT INTO t (b) VALUES (?)").bind(1, value).run());
            REQUIRE_OK(database->statement("INSERT INTO f (w) VALUES (?)").bind(1, value).run());
        }
        QCOMPARE(m_files->files().size(), 3); // -wal and -shm are there
        QCOMPARE(leaksIn(m_files->folder(), planted), QStringList{});
    }
    QCOMPARE(leaksIn(m_files->folder(), planted), QStringList{});
}

void TestLeaks::aLargeSortOpensNoFile()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    const auto sort = [&database] {
        auto rows = database->prepare(largeSort);
        REQUIRE_OK(rows);
        REQUIRE_OK(rows->run());
    };
    QCOMPARE(openedDuring(sort), QSet<QString>());
    // The same sort without our setting is seen to spill: the watch works.
    REQUIRE_OK(database->exec("PRAGMA temp_store = FILE"));
    QVERIFY(!openedDuring(sort).isEmpty());
}

void TestLeaks::whatIsSortedInFilesIsEncryptedThere()
{
    const QByteArray planted = "planted.mail@example.com";
    const QByteArray fill = "CREATE TABLE s (a); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                            "i < 200000) INSERT INTO s SELECT hex(randomblob(20)) || '" +
                            planted + "' FROM n";
    const QByteArray sort = "PRAGMA temp_store = FILE; PRAGMA cache_size = -4000; CREATE INDEX by_a ON s (a)";
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    REQUIRE_OK(database->exec(fill));
    const QByteArray ours = laidDownDuring([&] { REQUIRE_OK(database->exec(sort)); });
    QVERIFY(ours.size() > 1'000'000);
    QCOMPARE(ours.count(planted), 0);
    QCOMPARE(number(*database, "SELECT count(*) FROM s INDEXED BY by_a WHERE a > ''"), 200'000);
    QCOMPARE(text(*database, "PRAGMA integrity_check"), QStringLiteral("ok"));

    // The same in a plain connection is seen: the watch works.
    sqlite3* plain = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &plain), SQLITE_OK);
    QCOMPARE(sqlite3_exec(plain, fill.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    const QByteArray theirs =
        laidDownDuring([&] { QCOMPARE(sqlite3_exec(plain, sort.constData(), nullptr, nullptr, nullptr), SQLITE_OK); });
    QVERIFY(theirs.count(planted) > 1000);
    sqlite3_close(plain);
}

void TestLeaks::theKeyDoesNotStayInMemory()
{
#ifdef SCRIM_ADDRESS_SANITIZER
    QSKIP("AddressSanitizer keeps freed memory back and guards what this test has to read");
#endif
    const QByteArray needle = invertedKeyHex();
    {
        QByteArray visible;
        for (const char c : needle)
            visible += static_cast<char>(~c);
        QVERIFY(copiesInMemory(needle) > 0); // the search finds one that is there
        visible.fill('\0');
    }
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        QCOMPARE(number(*database, "SELECT count(*) FROM t"), 600);
    }
    QCOMPARE(copiesInMemory(needle), 0);
}

QTEST_GUILESS_MAIN(TestLeaks)
#include "test_leaks.moc"
