// SPDX-License-Identifier: GPL-3.0-or-later
// docs/backup-format.md: what is written is read as it was, and nothing else is.
#include "backup/bundle.h"
#include "crypto/ed25519.h"
#include "crypto/random.h"
#include "crypto/x25519.h"
#include "testkit/testkit.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace scrim;
using namespace scrim::testkit;

namespace {

using Files = std::map<QString, QByteArray>;

/// A bundle that was made once by the code of its day; its key is no secret.
constexpr std::string_view knownPrivate = "101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f";
constexpr qint64 madeMs = 1'790'000'000'000;

QByteArray vaultId()
{
    return fromHex("00112233445566778899aabbccddeeff");
}

backup::Manifest someManifest()
{
    const SecretBytes seed = secret("a fixed seed of 32 bytes, public");
    const QString origin = QStringLiteral("scrim.local/log/00112233445566778899aabbccddeeff");
    const auto publicKey = crypto::ed25519Public(seed);
    const auto checkpoint = audit::signCheckpoint(origin, 3, crypto::sha256(asBytes("root")), seed);
    return {QStringLiteral("0.1.0"),
            QStringLiteral("desk-7"),
            QStringLiteral("cache.db"),
            audit::verifierKey(origin, asBytes(*publicKey)),
            checkpoint->note,
            false,
            {}};
}

Files someFiles()
{
    Files files{{QStringLiteral("vault.json"), "{}\n"}, {QStringLiteral("users/zoe.json"), QByteArray()}};
    QByteArray large;
    for (int i = 0; large.size() < 150'000; ++i)
        large += QByteArray::number(i) + ' ';
    files[QStringLiteral("cache.db")] = large;
    return files;
}

class Kept final : public backup::BundleSink
{
public:
    Result<void> manifest(const backup::Manifest& manifest) override
    {
        said = manifest;
        return {};
    }
    Result<void> begin(const QString& path, quint64) override
    {
        m_path = path;
        m_content.clear();
        return {};
    }
    Result<void> content(Bytes bytes) override
    {
        m_content += toByteArray(bytes);
        return {};
    }
    Result<void> end() override
    {
        files[m_path] = m_content;
        return {};
    }

    backup::Manifest said;
    Files files;

private:
    QString m_path;
    QByteArray m_content;
};

} // namespace

class TestBackupFormat : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    crypto::X25519Pair m_recipient = crypto::generateX25519();
    int m_count = 0;

    [[nodiscard]] static backup::ByteSource memory(const QByteArray& bytes)
    {
        return [bytes](qint64 offset, MutableBytes into) -> Result<qint64> {
            const QByteArray part = bytes.mid(offset, static_cast<qsizetype>(into.size()));
            std::ranges::copy(asBytes(part), into.begin());
            return part.size();
        };
    }

    [[nodiscard]] Result<backup::ChunkWriter> writer(const std::vector<QByteArray>& recipients = {})
    {
        auto file = File::open(path(), File::Open::CreateNew);
        if (!file)
            return fail(file);
        return backup::ChunkWriter::begin(*std::move(file), vaultId(), madeMs,
                                          recipients.empty() ? std::vector{m_recipient.publicKey} : recipients);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QString::number(m_count)); }
    [[nodiscard]] QByteArray written()
    {
        QFile file(path());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        ++m_count;
        return bytes;
    }

    /// What a stream of these bytes is as a file.
    [[nodiscard]] QByteArray streamOf(const QByteArray& plain)
    {
        auto chunks = writer();
        if (!chunks || !chunks->write(asBytes(plain)) || !chunks->finish())
            qFatal("a stream cannot be written");
        return written();
    }
    [[nodiscard]] Result<QByteArray> plainOf(const QByteArray& stream, qsizetype size) const
    {
        auto chunks = backup::ChunkReader::open(memory(stream), m_recipient.privateKey);
        if (!chunks)
            return fail(chunks);
        QByteArray plain(size, Qt::Uninitialized);
        auto done = chunks->read({reinterpret_cast<std::uint8_t*>(plain.data()), static_cast<std::size_t>(size)});
        if (done)
            done = chunks->expectEnd();
        if (!done)
            return fail(done);
        return plain;
    }

    [[nodiscard]] QByteArray bundleOf(const Files& files)
    {
        auto chunks = writer();
        auto bundle = chunks ? backup::BundleWriter::begin(*std::move(chunks), someManifest()) : fail(chunks);
        for (const auto& [name, content] : files) {
            if (!bundle || !bundle->add(name, content))
                qFatal("a bundle cannot be written");
        }
        if (!bundle->finish())
            qFatal("a bundle cannot be finished");
        return written();
    }
    [[nodiscard]] static Result<std::unique_ptr<Kept>> read(const QByteArray& bytes, Bytes privateKey)
    {
        auto chunks = backup::ChunkReader::open(memory(bytes), privateKey);
        if (!chunks)
            return fail(chunks);
        auto kept = std::make_unique<Kept>();
        const auto totals = backup::readBundle(*chunks, *kept);
        if (!totals)
            return std::unexpected(totals.error());
        return kept;
    }

    /// A stream that says what a bundle's writer never would.
    [[nodiscard]] QByteArray raw(const QByteArray& afterManifest)
    {
        const QByteArray manifest = backup::serialize(someManifest());
        return streamOf('\1' + be(manifest.size(), 4) + manifest + afterManifest);
    }
    [[nodiscard]] static QByteArray be(qsizetype value, int bytes)
    {
        QByteArray text;
        for (int i = bytes - 1; i >= 0; --i)
            text += static_cast<char>((value >> (8 * i)) & 0xff);
        return text;
    }
    [[nodiscard]] static QByteArray entry(const QByteArray& name, const QByteArray& content)
    {
        return '\2' + be(name.size(), 2) + name + be(content.size(), 8) + content +
               toByteArray(crypto::sha256(asBytes(content)));
    }
    [[nodiscard]] static QByteArray end(int files, int bytes) { return '\3' + be(files, 8) + be(bytes, 8); }

private Q_SLOTS:
    void aStreamOfAnyLengthComesBack_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 131'072, 200'000})
            QTest::addRow("%d", size) << size;
    }
    void aStreamOfAnyLengthComesBack()
    {
        QFETCH(const int, size);
        const QByteArray plain = crypto::randomBytes(size);
        const QByteArray stream = streamOf(plain);
        const auto back = plainOf(stream, size);
        REQUIRE_OK(back);
        QCOMPARE(*back, plain);
        REQUIRE_ERROR(plainOf(stream, size + 1), ErrorCode::Damaged);
        if (size > 0)
            REQUIRE_ERROR(plainOf(stream, size - 1), ErrorCode::Damaged);
    }

    void filesComeBackWithWhatTheBundleSaysOfItself()
    {
        const auto kept = read(bundleOf(someFiles()), m_recipient.privateKey);
        REQUIRE_OK(kept);
        QCOMPARE((*kept)->files, someFiles());
        QCOMPARE(backup::serialize((*kept)->said), backup::serialize(someManifest()));
        REQUIRE_OK(backup::checkpointOf((*kept)->said));
    }

    void theBundleOfTheDayIsReadForGood()
    {
        QFile file(QStringLiteral(SCRIM_SOURCE_DIR "/tests/unit/backup/known.scrimbak"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray key = fromHex(knownPrivate);
        const auto kept = read(file.readAll(), asBytes(key));
        REQUIRE_OK(kept);
        QCOMPARE((*kept)->files, someFiles());
        QCOMPARE(backup::serialize((*kept)->said), backup::serialize(someManifest()));
    }

    void whatIsInItCannotBeSeen()
    {
        const QByteArray bundle = bundleOf(someFiles());
        for (const char* inside : {"vault.json", "desk-7", "1000 1001", "scrim.local"})
            QVERIFY(!bundle.contains(inside));
    }

    void eachRecipientOpensItAndNobodyElse()
    {
        const auto other = crypto::generateX25519();
        const auto stranger = crypto::generateX25519();
        auto chunks = writer({m_recipient.publicKey, other.publicKey});
        REQUIRE_OK(chunks);
        REQUIRE_OK(chunks->finish());
        const QByteArray stream = written();
        for (const crypto::X25519Pair* pair : {&std::as_const(m_recipient), &other})
            REQUIRE_OK(backup::ChunkReader::open(memory(stream), pair->privateKey));
        REQUIRE_ERROR(backup::ChunkReader::open(memory(stream), stranger.privateKey), ErrorCode::Refused);
    }

    void aChangedBitAnywhereIsNoticed()
    {
        const QByteArray bundle = bundleOf({{QStringLiteral("vault.json"), "{}\n"}});
        for (qsizetype at = 0; at < bundle.size(); ++at) {
            QByteArray changed = bundle;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            QVERIFY2(!read(changed, m_recipient.privateKey), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }

    void aCutOneIsNoticedWhereverItEnds()
    {
        const QByteArray bundle = bundleOf({{QStringLiteral("vault.json"), "{}\n"}});
        for (qsizetype size = 0; size < bundle.size(); ++size)
            QVERIFY2(!read(bundle.left(size), m_recipient.privateKey), qPrintable(QString::number(size)));
        REQUIRE_ERROR(read(bundle + '\0', m_recipient.privateKey), ErrorCode::Damaged);
    }

    void chunksThatAreMovedRepeatedOrLeftOutAreNoticed()
    {
        constexpr qsizetype chunk = qsizetype(backup::chunkSize + backup::tagSize);
        const QByteArray plain = crypto::randomBytes(4 * qsizetype(backup::chunkSize));
        const QByteArray stream = streamOf(plain);
        const qsizetype head = stream.size() - 4 * chunk;
        const auto part = [&](int number) { return stream.mid(head + number * chunk, chunk); };
        const QByteArray begin = stream.left(head);
        REQUIRE_OK(plainOf(begin + part(0) + part(1) + part(2) + part(3), plain.size()));
        const std::vector<QByteArray> wrongs{
            begin + part(1) + part(0) + part(2) + part(3), // moved
            begin + part(0) + part(0) + part(2) + part(3), // repeated
            begin + part(0) + part(2) + part(3),           // left out
            begin + part(0) + part(1) + part(2),           // cut off behind
            begin + part(0) + part(1) + part(3) + part(2), // the last one is not the last
        };
        for (const QByteArray& wrong : wrongs) {
            for (int chunks = 1; chunks <= 4; ++chunks)
                QVERIFY(!plainOf(wrong, chunks * qsizetype(backup::chunkSize)));
        }
    }

    void chunksOfAnotherBundleDoNotFit()
    {
        const QByteArray plain = crypto::randomBytes(100);
        const QByteArray one = streamOf(plain);
        const QByteArray other = streamOf(plain);
        const qsizetype head = one.size() - plain.size() - qsizetype(backup::tagSize);
        REQUIRE_ERROR(plainOf(one.left(head) + other.mid(head), plain.size()), ErrorCode::Damaged);
    }

    void aNewerFormatIsLeftAlone()
    {
        QByteArray stream = streamOf("x");
        stream[11] = 2;
        REQUIRE_ERROR(plainOf(stream, 1), ErrorCode::NewerFormat);
        REQUIRE_ERROR(plainOf(QByteArray(1000, 'x'), 1), ErrorCode::WrongFormat);
        REQUIRE_ERROR(plainOf({}, 1), ErrorCode::WrongFormat);
    }

    void whatNoWriterWritesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto named = [](const char* name) { return entry(name, "x") + end(1, 1); };
        QTest::newRow("up") << named("../vault.json");
        QTest::newRow("up inside") << named("users/../station.key");
        QTest::newRow("absolute") << named("/etc/passwd");
        QTest::newRow("a folder deeper") << named("users/a/b.json");
        QTest::newRow("backslash") << named("users\\a.json");
        QTest::newRow("hidden") << named("users/.json");
        QTest::newRow("line end") << named("vault.json\n");
        QTest::newRow("no name") << named("");
        QTest::newRow("none of a vault's") << named("notes.txt");
        QTest::newRow("the lock") << named("log/lock");
        QTest::newRow("zero byte") << entry(QByteArray("vault.json\0x", 12), "x") + end(1, 1);
        QTest::newRow("too long a name") << entry("users/" + QByteArray(300, 'a'), "x") + end(1, 1);
        QTest::newRow("twice") << entry("vault.json", "x") + entry("vault.json", "x") + end(2, 2);
        QTest::newRow("too few") << entry("vault.json", "x") + end(2, 1);
        QTest::newRow("too short") << entry("vault.json", "x") + end(1, 2);
        QTest::newRow("behind the end") << entry("vault.json", "x") + end(1, 1) + 'x';
        QTest::newRow("no end") << entry("vault.json", "x");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown part") << QByteArray("\4");
        QTest::newRow("another manifest") << QByteArray("\1") + be(0, 4);
        QTest::newRow("longer than it is") << '\2' + be(10, 2) + QByteArray("vault.json") + be(1 << 30, 8) + "x";
        QTest::newRow("longer than can be")
            << '\2' + be(10, 2) + QByteArray("vault.json") + QByteArray(8, '\xff') + "x";
        QTest::newRow("another digest") << entry("vault.json", "x").chopped(1) + 'x' + end(1, 1);
    }
    void whatNoWriterWritesIsRefused()
    {
        QFETCH(const QByteArray, content);
        REQUIRE_OK(read(raw(entry("vault.json", "x") + end(1, 1)), m_recipient.privateKey));
        REQUIRE_ERROR(read(raw(content), m_recipient.privateKey), ErrorCode::Damaged);
    }

    void aManifestIsExact()
    {
        const QByteArray good = backup::serialize(someManifest());
        REQUIRE_OK(backup::parseManifest(good));
        for (const QByteArray& wrong :
             {QByteArray(), QByteArray("{}"), QByteArray("[]"), ' ' + good, good + '\n',
              QByteArray(good).replace("cache.db", "vault.json"), QByteArray(good).replace("cache.db", "../cache.db"),
              QByteArray(good).replace("false", "0"), QByteArray(good).replace("{", "{\"a\":1,")})
            REQUIRE_ERROR(backup::parseManifest(wrong), ErrorCode::Damaged);
        backup::Manifest forged = someManifest();
        forged.note.replace("\n3\n", "\n4\n");
        REQUIRE_ERROR(backup::checkpointOf(forged), ErrorCode::Tampered);
    }

    /// Not a test: SCRIM_BACKUP_VECTOR=FILE writes the bundle that theBundleOfTheDayIsReadForGood() reads.
    void writesTheKnownBundleWhenAsked()
    {
        const QString out = qEnvironmentVariable("SCRIM_BACKUP_VECTOR");
        if (out.isEmpty())
            return;
        const QByteArray key = fromHex(knownPrivate);
        m_recipient = {SecretBytes::copyOf(asBytes(key)), *crypto::x25519Public(asBytes(key))};
        QFile file(out);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bundleOf(someFiles()));
    }
};

QTEST_GUILESS_MAIN(TestBackupFormat)
#include "test_format.moc"
