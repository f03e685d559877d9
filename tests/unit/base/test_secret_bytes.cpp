// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret_bytes.h"

#include "testkit/sanitizer.h"
#include "testkit/testkit.h"

#include <QDebug>
#include <QFile>

#include <algorithm>
#include <ostream>
#include <thread>
#include <type_traits>

using namespace scrim;
using testkit::reading;
using testkit::secret;

namespace {

// The compiler keeps the promises of the header.
static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
template<typename Stream>
concept TakesSecrets = requires(Stream& stream, const SecretBytes& secretBytes) { stream << secretBytes; };
static_assert(!TakesSecrets<QDebug>);
static_assert(!TakesSecrets<QTextStream>);
static_assert(!TakesSecrets<std::ostream>);

// AddressSanitizer makes mlock() do nothing and call it a success.
#ifdef SCRIM_ADDRESS_SANITIZER
constexpr bool locksMemory = false;
#else
constexpr bool locksMemory = true;
#endif

bool isZero(Bytes bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

/// The flags that the kernel keeps for the mapping around `address`, as in proc_pid_smaps(5).
QByteArray mappingFlags(const void* address)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray range = line.left(line.indexOf(' '));
        bool isStart = false;
        bool isEnd = false;
        const quint64 start = range.left(range.indexOf('-')).toULongLong(&isStart, 16);
        const quint64 end = range.mid(range.indexOf('-') + 1).toULongLong(&isEnd, 16);
        if (isStart && isEnd)
            inside = start <= wanted && wanted < end;
        else if (inside && line.startsWith("VmFlags:"))
            return line + ' ';
    }
    return {};
}

} // namespace

class SecretBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySecretHoldsNothing()
    {
        const SecretBytes none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.bytes().empty());
        QVERIFY(SecretBytes(0).isEmpty());
        QVERIFY(SecretBytes::copyOf({}).isEmpty());
        QVERIFY(none.equals(SecretBytes()));
    }

    void aNewSecretIsZero()
    {
        for (const std::size_t size : {std::size_t{1}, std::size_t{4096}, std::size_t{4097}, std::size_t{100'000}}) {
            const SecretBytes bytes(size);
            QCOMPARE(bytes.size(), size);
            QVERIFY(isZero(bytes));
        }
    }

    void movingLeavesNothingBehind()
    {
        SecretBytes first = secret("4111 1111 1111 1111");
        const std::uint8_t* const place = first.bytes().data();
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked
        QCOMPARE(second.bytes().data(), place);
        QCOMPARE(reading(second), QByteArray("4111 1111 1111 1111"));

        SecretBytes third = secret("another");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(reading(third), QByteArray("4111 1111 1111 1111"));

        SecretBytes& same = third;
        third = std::move(same);
        QCOMPARE(reading(third), QByteArray("4111 1111 1111 1111"));
    }

    void aPageIsWipedBeforeItServesAgain()
    {
        const std::uint8_t* place = nullptr;
        {
            SecretBytes bytes(4096);
            std::ranges::fill(bytes.bytes(), std::uint8_t{0xA5});
            place = bytes.bytes().data();
        }
        const SecretBytes next(4096);
        QCOMPARE(next.bytes().data(), place);
        QVERIFY(isZero(next));
    }

    void clearAndAssignmentWipeToo()
    {
        SecretBytes bytes(64);
        std::ranges::fill(bytes.bytes(), std::uint8_t{0xA5});
        const std::uint8_t* const place = bytes.bytes().data();
        bytes.clear();
        QVERIFY(bytes.isEmpty());
        SecretBytes next(64);
        QCOMPARE(next.bytes().data(), place);
        QVERIFY(isZero(next));

        std::ranges::fill(next.bytes(), std::uint8_t{0x5A});
        next = SecretBytes();
        const SecretBytes last(64);
        QCOMPARE(last.bytes().data(), place);
        QVERIFY(isZero(last));
    }

    void truncatingWipesTheRest()
    {
        SecretBytes bytes = secret("1234567890");
        const Bytes whole = bytes.bytes();
        bytes.truncate(4);
        QCOMPARE(reading(bytes), QByteArray("1234"));
        QVERIFY(isZero(whole.subspan(4)));
        bytes.truncate(100);
        QCOMPARE(bytes.size(), std::size_t{4});
        bytes.truncate(0);
        QVERIFY(bytes.isEmpty());
    }

    void clonesAreApart()
    {
        SecretBytes bytes = secret("value");
        SecretBytes copy = bytes.clone();
        QVERIFY(copy.bytes().data() != bytes.bytes().data());
        copy.bytes()[0] = 'X';
        QCOMPARE(reading(bytes), QByteArray("value"));
    }

    void equalityLooksAtEveryByte()
    {
        const SecretBytes bytes = secret("0123456789abcdef");
        QVERIFY(bytes.equals(secret("0123456789abcdef")));
        QVERIFY(!bytes.equals(secret("0123456789abcde")));
        QVERIFY(!bytes.equals({}));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                SecretBytes other = bytes.clone();
                other.bytes()[i] = static_cast<std::uint8_t>(other.bytes()[i] ^ (1U << bit));
                QVERIFY(!bytes.equals(other));
            }
        }
    }

    void wipeOverwrites()
    {
        std::array<std::uint8_t, 5> bytes{1, 2, 3, 4, 5};
        wipe(bytes);
        QVERIFY(isZero(bytes));
        wipe({});
    }

    void pagesStayOutOfSwapCoreDumpsAndChildren()
    {
        for (const std::size_t size : {std::size_t{16}, std::size_t{3 * 4096}}) {
            const SecretBytes bytes(size);
            const QByteArray flags = mappingFlags(bytes.bytes().data());
            QVERIFY(!flags.isEmpty());
            QVERIFY2(flags.contains(" dd "), flags.constData());
            QVERIFY2(flags.contains(" dc "), flags.constData());
            // Where the system grants no locked memory, that must be said.
            QVERIFY2(!locksMemory || flags.contains(" lo ") || !secretMemoryIsLocked(), flags.constData());
        }
    }

    void manyThreadsShareThePages()
    {
        std::atomic<bool> mixed = false;
        std::vector<std::jthread> threads;
        for (std::uint8_t id = 1; id <= 4; ++id) {
            threads.emplace_back([id, &mixed] {
                for (int round = 0; round < 2000; ++round) {
                    SecretBytes bytes(128);
                    mixed = mixed || !isZero(bytes);
                    std::ranges::fill(bytes.bytes(), id);
                    const SecretBytes moved = std::move(bytes);
                    mixed = mixed || std::ranges::count(moved.bytes(), id) != 128;
                }
            });
        }
        threads.clear();
        QVERIFY(!mixed);
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "test_secret_bytes.moc"
