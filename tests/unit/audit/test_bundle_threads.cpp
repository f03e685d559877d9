// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_kit.h"

#include "audit/in_order.h"

#include <QTest>

#include <numeric>

using namespace scrim;
using namespace scrim::audit;
using testkit::BundleKit;

namespace {

constexpr int entryCount = 150;
constexpr int reasonSize = 40'000; ///< so that the entries fill six pieces of a MiB

QList<int> everyEntry()
{
    QList<int> sizes(entryCount);
    std::iota(sizes.begin(), sizes.end(), 1);
    return sizes;
}

auto countTo(int end)
{
    return [end, next = 0]() mutable -> Result<std::optional<int>> {
        return next < end ? std::optional(next++) : std::nullopt;
    };
}

} // namespace

class TestBundleThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInTheOrderOfTheirPieces()
    {
        for (const int threads : {1, 2, 7}) {
            QList<int> seen;
            REQUIRE_OK(inOrder(
                threads, countTo(200),
                [](int piece) {
                    QThread::usleep(piece % 3 == 0 ? 300 : 0);
                    return piece * piece;
                },
                [&seen](int result) -> Result<bool> {
                    seen.append(result);
                    return true;
                }));
            QCOMPARE(seen.size(), 200);
            for (int i = 0; i < 200; ++i)
                QCOMPARE(seen.at(i), i * i);
        }
    }

    void anErrorComesAfterAllBeforeItAndAnEndComesFirst()
    {
        for (const int threads : {1, 2, 7}) {
            int taken = 0;
            const auto failing = [count = 0]() mutable -> Result<std::optional<int>> {
                if (count == 5)
                    return fail(ErrorCode::Io, QStringLiteral("the disk is gone"));
                return std::optional(count++);
            };
            const auto same = [](int piece) { return piece; };
            const auto take = [&taken](int) -> Result<bool> {
                ++taken;
                return true;
            };
            REQUIRE_ERROR(inOrder(threads, failing, same, take), ErrorCode::Io);
            QCOMPARE(taken, 5);
            const auto takeTwo = [](int piece) -> Result<bool> { return piece < 1; };
            REQUIRE_OK(inOrder(threads, failing, same, takeTwo));
            const auto refuse = [](int) -> Result<bool> { return fail(ErrorCode::Refused, QStringLiteral("no")); };
            REQUIRE_ERROR(inOrder(threads, failing, same, refuse), ErrorCode::Refused);
        }
    }

    void theVerdictDoesNotDependOnTheNumberOfThreads()
    {
        BundleKit kit(everyEntry(), reasonSize);
        const testkit::Files whole = kit.files;
        QVERIFY(kit.entries().size() > 5 * 1024 * 1024);
        const auto flip = [](QByteArray& bytes, qsizetype at) { bytes[at] = static_cast<char>(bytes.at(at) ^ 1); };
        const auto entryAt = [&](int seq) { return kit.lines().mid(0, seq).join('\n').size() + 1; };

        using Change = std::function<void()>;
        const QList<std::pair<Change, std::optional<qint64>>> changes{
            {[] {}, {}},
            {[&] { flip(kit.entries(), entryAt(140) + 5000); }, 140},
            {[&] {
                 flip(kit.entries(), entryAt(77) + 5000);
                 flip(kit.entries(), entryAt(12) + 5000);
             },
             12},
            {[&] {
                 auto lines = kit.lines();
                 lines.removeAt(60);
                 kit.setLines(lines);
             },
             60},
            {[&] {
                 auto lines = kit.lines();
                 lines[99] = QByteArray(3 * 1024 * 1024, '{');
                 kit.setLines(lines);
             },
             99},
            {[&] {
                 auto lines = kit.lines();
                 lines[30] += ' ';
                 lines[120] = "nonsense";
                 kit.setLines(lines);
             },
             30},
            {[&] { kit.entries().chop(1); }, entryCount - 1},
            {[&] { kit.entries() += kit.lines().last() + '\n'; }, entryCount},
            {[&] { flip(kit.leaves(), 65 * 100 + 3); }, {}},
            {[&] { kit.leaves().truncate(65 * 90); }, {}},
            {[&] { flip(kit.checkpoint(70), kit.checkpoint(70).size() - 8); }, {}},
            {[&] {
                 kit.files.erase(QStringLiteral("checkpoints/66"));
                 flip(kit.checkpoint(140), kit.checkpoint(140).size() - 8);
             },
             {}},
        };
        for (int i = 0; i < changes.size(); ++i) {
            kit.files = whole;
            changes.at(i).first();
            kit.threads = 1;
            const Verdict alone = kit.verdict();
            QCOMPARE(alone.ok, i == 0);
            QVERIFY2(alone.firstBad == changes.at(i).second, qPrintable(alone.why));
            for (const int threads : {0, 2, 5}) {
                kit.threads = threads;
                const Verdict together = kit.verdict();
                QCOMPARE(together.why, alone.why);
                QVERIFY(together.ok == alone.ok && together.firstBad == alone.firstBad);
                QCOMPARE(together.size, alone.size);
                QCOMPARE(together.root, alone.root);
                QCOMPARE(together.checkpoints, alone.checkpoints);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBundleThreads)
#include "test_bundle_threads.moc"
