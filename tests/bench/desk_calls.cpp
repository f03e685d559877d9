// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "console_window.h"
#include "desk_parts.h"
#include "platform/screen_shield.h"
#include "process_status.h"

#include <QLineEdit>
#include <QListView>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>

namespace scrim::bench {

namespace {

/// By then every page, cache and pool has been used.
constexpr int warmUp = 1000;
constexpr double growthLimitMb = 1;
constexpr QSize windowSize(1280, 720);
/// Those that somebody's name begins with.
constexpr QLatin1String initials("abcdehjklmnrst");

template<typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    if (!waitFor([&] { return future.isFinished(); }))
        return fail(ErrorCode::Internal, QStringLiteral("the desk did not answer"));
    return future.takeResult();
}

struct Memory
{
    double heapMb = 0;
    double ownMb = 0;
};

Memory memoryNow()
{
    malloc_trim(0);
    return {static_cast<double>(mallinfo2().uordblks) / (1024 * 1024),
            static_cast<double>(statusKb(getpid(), "RssAnon:")) / 1024};
}

/// One call: search, open, look at a field, write a note, hang up.
Result<void> call(ConsoleWindow& console, int number)
{
    models::Desk& desk = console.desk();
    if (auto begun = answered(desk.startCall()); !begun)
        return std::unexpected(begun.error());
    auto* box = console.visible<QLineEdit>("search_box");
    auto* list = console.visible<QListView>("result_list");
    if (box == nullptr || list == nullptr)
        return fail(ErrorCode::Internal, QStringLiteral("there is no search"));
    box->clear();
    press(*box, 0, QString(initials[number % initials.size()]));
    (void)waitFor([list] { return list->model()->rowCount() > 0; });
    press(*box, Qt::Key_Return);
    const qint64 customer = number % 40 + 1;
    if (auto opened = answered(desk.customer(customer)); !opened)
        return std::unexpected(opened.error());
    const RecordId record{RecordKind::Customer, customer};
    auto lit = answered(desk.reveal(record, policy::Field::Phone, policy::reasons().first()));
    if (lit) {
        if (auto dark = answered(desk.conceal(std::move(**lit), 10, reveal::Concealed::Escape)); !dark)
            return dark;
    }
    if (auto ended = answered(desk.endCall(QStringLiteral("resolved"))); !ended)
        return ended;
    wait(0);
    return {};
}

} // namespace

Result<void> benchCalls(const DeskVault& vault, int calls)
{
    std::printf("%d scripted calls\n", calls);
    ConsoleWindow console(platform::protect);
    if (auto opened = console.open(vault.folder, windowSize); !opened)
        return opened;
    if (auto signedIn = console.signIn(vault.user(policy::Role::Senior).name, vault.password(policy::Role::Senior));
        !signedIn)
        return signedIn;
    Memory before;
    for (int i = 0; i < calls; ++i) {
        if (auto done = call(console, i); !done)
            return done;
        const bool isTold = (i + 1) % std::max(calls / 10, 1) == 0;
        if (i + 1 == std::min(warmUp, calls / 2))
            before = memoryNow();
        else if (isTold && i + 1 > warmUp) {
            const Memory now = memoryNow();
            std::printf("  after %-6d  %.2f MiB of heap in use, %.1f MiB resident of its own\n", i + 1, now.heapMb,
                        now.ownMb);
            std::fflush(stdout);
        }
    }
    const double growth = memoryNow().heapMb - before.heapMb;
    std::printf("  %-58s %.2f MiB  (%.0f)%s\n", "growth of the heap since the first thousand", growth, growthLimitMb,
                growth > growthLimitMb ? "  OVER" : "");
    return {};
}

} // namespace scrim::bench
