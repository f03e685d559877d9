// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <sys/stat.h>

using namespace scrim;
using namespace scrim::testkit;
using Mode = Database::Mode;

Q_DECLARE_METATYPE(scrim::storage::Database::Mode)

/// What a file that is not ours, or no longer whole, gets: a sentence that names it, and no change.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        REQUIRE_OK(m_files->make());
    }

    void aBrokenFileIsNamedAndLeftAsItIs_data();
    void aBrokenFileIsNamedAndLeftAsItIs();
    void aFlippedBitInAnyPageIsSeenWhenItIsRead();
    void aWrongKeySaysThatTheFileMayBeAnothers();
    void aForeignWalIsNotWrittenIntoTheFile();
    void aPlainFileIsRefused();
    void whatIsNoFileIsRefused();
    void aMissingFileIsNotMade();
    void nothingIsMadeOverAnExistingFile();

private:
    std::optional<DatabaseFixture> m_files;
};

void TestDamage::aBrokenFileIsNamedAndLeftAsItIs_data()
{
    QTest::addColumn<int>("size"); // -1: whole
    QTest::addColumn<int>("zeroed");
    QTest::addColumn<int>("flipped");
    QTest::addRow("empty") << 0 << 0 << -1;
    for (const int size : {1, 15, 16, 100, 4096, 8191, 8192, 8193, 16383, 16384, 16385, 20000})
        QTest::addRow("cut to %d", size) << size << 0 << -1;
    for (const int size : {16, 100, 8192, 1'000'000})
        QTest::addRow("%d zeros", size) << -1 << size << -1;
    for (const int at : {0, 15, 16, 20, 100, 4000, 8191 - 64, 8191})
        QTest::addRow("flipped at %d", at) << -1 << 0 << at;
}

void TestDamage::aBrokenFileIsNamedAndLeftAsItIs()
{
    QFETCH(int, size);
    QFETCH(int, zeroed);
    QFETCH(int, flipped);
    QByteArray broken = m_files->content();
    if (size >= 0)
        broken.truncate(size);
    for (int i = 0; i < zeroed && i < broken.size(); ++i)
        broken[i] = '\0';
    if (flipped >= 0)
        broken[flipped] = static_cast<char>(broken[flipped] ^ 0x10);
    m_files->write(broken);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const auto opened = m_files->open(mode);
        REQUIRE_ERROR(opened, ErrorCode::Damaged);
        QVERIFY(opened.error().message.contains(m_files->path()));
        QCOMPARE(m_files->content(), broken);
        QCOMPARE(m_files->files(), QStringList{QStringLiteral("cache.db")});
    }
}

void TestDamage::aFlippedBitInAnyPageIsSeenWhenItIsRead()
{
    const QByteArray whole = m_files->content();
    QVERIFY(whole.size() >= 8 * 16384);
    for (qsizetype page = 1; page < whole.size() / 16384; ++page) {
        QByteArray broken = whole;
        const qsizetype at = page * 16384 + (page * 977) % 16384;
        broken[at] = static_cast<char>(broken[at] ^ 0x01);
        m_files->write(broken);
        auto database = m_files->open(Mode::ReadOnly);
        REQUIRE_OK(database);
        auto all = database->prepare("SELECT sum(length(b)) FROM t");
        const auto row = all ? all->step() : Result<bool>(fail(all));
        REQUIRE_ERROR(row, ErrorCode::Damaged);
        QVERIFY(row.error().message.contains(m_files->path()));
    }
}

void TestDamage::aWrongKeySaysThatTheFileMayBeAnothers()
{
    const QByteArray before = m_files->content();
    const auto opened = Database::open(m_files->path(), secret("another key of thirty-two bytes!"), Mode::ReadWrite);
    REQUIRE_ERROR(opened, ErrorCode::Damaged);
    QVERIFY(opened.error().message.contains(QStringLiteral("damaged")));
    QVERIFY(opened.error().message.contains(QStringLiteral("another vault")));
    QCOMPARE(m_files->content(), before);
    QCOMPARE(m_files->files(), QStringList{QStringLiteral("cache.db")});
    REQUIRE_ERROR(Database::open(m_files->path(), secret("short"), Mode::ReadWrite), ErrorCode::Internal);
}

void TestDamage::aForeignWalIsNotWrittenIntoTheFile()
{
    const QString walPath = m_files->path() + QStringLiteral("-wal");
    QTemporaryDir elsewhere;
    const QString foreignPath = elsewhere.filePath(QStringLiteral("cache.db"));
    const SecretBytes foreignKey = secret("another key of thirty-two bytes!");
    auto foreign = Database::open(foreignPath, foreignKey, Mode::Create);
    REQUIRE_OK(foreign);
    REQUIRE_OK(foreign->exec("CREATE TABLE t (a)"));
    QVERIFY(QFile::copy(foreignPath + QStringLiteral("-wal"), walPath));
    const QByteArray before = m_files->content();
    REQUIRE_ERROR(m_files->open(Mode::ReadWrite), ErrorCode::Damaged);
    QCOMPARE(m_files->content(), before);
    QVERIFY(QFileInfo(walPath).size() > 0);
    // Without it the file is as good as before.
    QVERIFY(QFile::remove(walPath));
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    QCOMPARE(number(*database, "SELECT count(*) FROM t"), 600);
}

void TestDamage::aPlainFileIsRefused()
{
    QByteArray plain = QByteArrayLiteral("SQLite format 3\0") + QByteArray(3 * 8192, '\x01');
    m_files->write(plain);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const auto opened = m_files->open(mode);
        REQUIRE_ERROR(opened, ErrorCode::WrongFormat);
        QVERIFY(opened.error().message.contains(m_files->path()));
        QCOMPARE(m_files->content(), plain);
    }
}

void TestDamage::whatIsNoFileIsRefused()
{
    const QString fifo = m_files->folder() + QStringLiteral("/fifo");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const QString& path : {m_files->folder(), fifo})
        REQUIRE_ERROR(Database::open(path, DatabaseFixture::key(), Mode::ReadWrite), ErrorCode::WrongFormat);
}

void TestDamage::aMissingFileIsNotMade()
{
    QVERIFY(QFile::remove(m_files->path()));
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
        REQUIRE_ERROR(m_files->open(mode), ErrorCode::NotFound);
    QCOMPARE(m_files->files(), QStringList{});
}

void TestDamage::nothingIsMadeOverAnExistingFile()
{
    const QByteArray before = m_files->content();
    REQUIRE_ERROR(m_files->open(Mode::Create), ErrorCode::Exists);
    QCOMPARE(m_files->content(), before);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
