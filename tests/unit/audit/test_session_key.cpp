// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/session_key.h"
#include "crypto/x25519.h"
#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::audit;

namespace {

constexpr std::string_view entry = "an entry";

/// One session's key and an entry sealed under it.
struct Kit
{
    crypto::X25519Pair readers = crypto::generateX25519();
    crypto::X25519Pair writer = crypto::generateX25519();
    crypto::X25519Pair station = crypto::generateX25519();
    Digest logId = crypto::sha256(asBytes(std::string_view("log")));
    QByteArray record;
    QByteArray sealed;

    explicit Kit(bool toWriter = true)
    {
        const std::vector<QByteArray> others{station.publicKey, writer.publicKey};
        auto key = SessionKey::make(logId, asBytes(readers.publicKey), toWriter ? others : std::vector<QByteArray>());
        if (!key)
            qFatal("%s", qPrintable(key.error().message));
        record = key->record();
        sealed = key->seal(5, asBytes(entry));
    }

    /// What a reader with these keys makes of the entry.
    [[nodiscard]] Result<std::optional<QByteArray>> open(const ReaderKeys& keys, qint64 seq = 5) const
    {
        SessionKeyRing ring(keys);
        ring.add(0, asBytes(record));
        return ring.open(logId, seq, asBytes(sealed));
    }
};

} // namespace

class TestSessionKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensForTheReadersAndForTheWriter()
    {
        const Kit kit;
        for (const ReaderKeys& keys : {ReaderKeys{kit.readers.privateKey, {}}, ReaderKeys{{}, kit.writer.privateKey},
                                       ReaderKeys{kit.readers.privateKey, kit.writer.privateKey}}) {
            const auto opened = kit.open(keys);
            REQUIRE_OK(opened);
            QVERIFY(opened->has_value());
            QCOMPARE(**opened, toByteArray(asBytes(entry)));
        }
    }

    void opensForNobodyElse()
    {
        const Kit kit;
        const auto stranger = crypto::generateX25519();
        const ReaderKeys strange[] = {{}, {stranger.privateKey, stranger.privateKey}, {kit.writer.privateKey, {}}};
        for (const ReaderKeys& keys : strange) {
            const auto opened = kit.open(keys);
            REQUIRE_OK(opened);
            QVERIFY(!opened->has_value());
        }
        const Kit beforeSignIn(false);
        const auto opened = beforeSignIn.open({{}, beforeSignIn.writer.privateKey});
        REQUIRE_OK(opened);
        QVERIFY(!opened->has_value());
    }

    void aSealedEntryIsBoundToItsNumberAndItsLog()
    {
        Kit kit;
        const ReaderKeys keys{kit.readers.privateKey, {}};
        REQUIRE_ERROR(kit.open(keys, 6), ErrorCode::Tampered);
        kit.logId[0] ^= 1U; // the session key is bound to it too, and so does not even open
        const auto opened = kit.open(keys);
        REQUIRE_OK(opened);
        QVERIFY(!opened->has_value());
    }

    void eachOfTheOthersOpensItWithoutTheReadersKey()
    {
        const Kit kit;
        for (const crypto::X25519Pair* other : {&kit.writer, &kit.station}) {
            const auto opened = kit.open({{}, other->privateKey});
            REQUIRE_OK(opened);
            QVERIFY(opened->has_value());
        }
        const auto strangers = kit.open({{}, kit.readers.privateKey});
        QVERIFY(strangers && !strangers->has_value());
    }

    void everyFlippedByteIsSeen()
    {
        Kit kit;
        const ReaderKeys keys{kit.readers.privateKey, {}};
        for (QByteArray* bytes : {&kit.record, &kit.sealed}) {
            // The part that is sealed to the writer is not the readers' to check.
            const qsizetype end = bytes == &kit.record ? SessionKey::recordSize(0) : bytes->size();
            for (qsizetype i = 0; i < end; ++i) {
                const char old = bytes->at(i);
                (*bytes)[i] = static_cast<char>(old ^ 4);
                const auto opened = kit.open(keys);
                QVERIFY(!opened || !opened->has_value());
                (*bytes)[i] = old;
            }
        }
        REQUIRE_OK(kit.open(keys));
    }

    void anotherSegmentsKeysAreForgotten()
    {
        const Kit kit;
        SessionKeyRing ring({kit.readers.privateKey, {}});
        ring.add(0, asBytes(kit.record));
        const Kit other;
        ring.add(1, asBytes(other.record));
        const auto opened = ring.open(kit.logId, 5, asBytes(kit.sealed));
        REQUIRE_OK(opened);
        QVERIFY(!opened->has_value());
    }

    void sizesAreThoseOfTheFormat()
    {
        const Kit kit;
        QCOMPARE(kit.record.size(), SessionKey::recordSize(2));
        QCOMPARE(Kit(false).record.size(), SessionKey::recordSize(0));
        QCOMPARE(kit.sealed.size(), SessionKey::sealedSize(static_cast<qint64>(entry.size())));
    }

    void nonsenseOpensNothing()
    {
        const Kit kit;
        SessionKeyRing ring({kit.readers.privateKey, kit.writer.privateKey});
        for (const qsizetype size : {0, 1, 16, 95, 96, 97, 175, 177, 5000}) {
            const QByteArray junk(size, 'j');
            ring.add(0, asBytes(junk));
            for (const qsizetype sealedSize : {0, 15, 16, 17, 43, 44, 100}) {
                const QByteArray sealed(sealedSize, 'j');
                const auto opened = ring.open(kit.logId, 0, asBytes(sealed));
                QVERIFY(!opened || !opened->has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionKey)
#include "test_session_key.moc"
