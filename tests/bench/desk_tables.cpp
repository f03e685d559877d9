// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"
#include "desk_parts.h"
#include "platform/screen_shield.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>
#include <ctime>

namespace scrim::bench {

namespace {

constexpr int frames = 300;
constexpr double scrollLimitMs = 1.0;
constexpr double jumpLimitMs = 2.5;
constexpr int stockRows = 2000;
constexpr int stockColumns = 6;
constexpr QSize windowSize(1280, 720);

/// CPU of the thread that paints; the display's own share is not in it.
qint64 threadNs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64{used.tv_sec} * 1'000'000'000 + used.tv_nsec;
}

qint64 frame(QScrollBar& bar, int value)
{
    const qint64 before = threadNs();
    bar.setValue(value);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    return threadNs() - before;
}

Result<void> scroll(const QString& what, QAbstractScrollArea& view)
{
    QScrollBar& bar = *view.verticalScrollBar();
    const int all = bar.maximum() - bar.minimum();
    if (all < bar.singleStep() * 4)
        return fail(ErrorCode::Internal, what + QStringLiteral(" has too few rows to scroll"));
    std::vector<qint64> scrolled;
    std::vector<qint64> jumped;
    for (int i = 0; i < frames; ++i) {
        scrolled.push_back(frame(bar, bar.minimum() + i * bar.singleStep() % all));
        // Back and forth over more than a page, where nothing of the last picture stays.
        jumped.push_back(frame(bar, bar.minimum() + (i % 2 == 0 ? all - i % bar.singleStep() : i % bar.singleStep())));
        (void)frame(bar, bar.minimum() + i * bar.singleStep() % all);
    }
    printTimes(what + QStringLiteral(", a scroll frame"), scrolled, scrollLimitMs, 0);
    printTimes(what + QStringLiteral(", a jump frame"), jumped, jumpLimitMs, 0);
    return {};
}

Result<void> scrollStock()
{
    QStandardItemModel model(stockRows, stockColumns);
    for (int row = 0; row < stockRows; ++row) {
        for (int column = 0; column < stockColumns; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("row %1, %2").arg(row).arg(column)));
    }
    QTableView table;
    table.setModel(&model);
    table.resize(windowSize);
    table.show();
    wait(500);
    return scroll(QStringLiteral("the stock table"), table);
}

Result<void> scrollFound(ConsoleWindow& console)
{
    auto* box = console.visible<QLineEdit>("search_box");
    auto* list = console.visible<QListView>("result_list");
    if (box == nullptr || list == nullptr)
        return fail(ErrorCode::Internal, QStringLiteral("there is no search"));
    press(*box, 0, QStringLiteral("a"));
    wait(1000);
    if (auto scrolled = scroll(QStringLiteral("what a search found"), *list); !scrolled)
        return scrolled;
    press(*box, Qt::Key_Return);
    wait(1000);
    auto* orders = console.visible<QTableView>("orders_table");
    return orders == nullptr ? fail(ErrorCode::Internal, QStringLiteral("no customer was opened"))
                             : scroll(QStringLiteral("a customer's orders"), *orders);
}

Result<void> scrollLog(ConsoleWindow& console)
{
    auto* action = console.window().findChild<QAction*>(QStringLiteral("action_access_log"));
    action->trigger();
    QTableView* table = nullptr;
    if (!waitFor([&] {
            table = console.visible<QTableView>("log_table");
            return table != nullptr && table->model()->rowCount() > 0;
        }))
        return fail(ErrorCode::Internal, QStringLiteral("the access log did not open"));
    wait(1000);
    return scroll(QStringLiteral("the access log"), *table);
}

} // namespace

Result<void> benchTables(const DeskVault& vault)
{
    std::printf("CPU of the painting thread for a frame\n");
    if (auto stock = scrollStock(); !stock)
        return stock;
    ConsoleWindow console(platform::protect);
    if (auto opened = console.open(vault.folder, windowSize); !opened)
        return opened;
    const policy::Role who = policy::Role::Supervisor;
    if (auto signedIn = console.signIn(vault.user(who).name, vault.password(who)); !signedIn)
        return signedIn;
    if (auto found = scrollFound(console); !found)
        return found;
    return scrollLog(console);
}

} // namespace scrim::bench
