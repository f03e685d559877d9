// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"
#include "platform/screen_shield.h"
#include "search_parts.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr double medianLimitMs = 4.0;
constexpr double p99LimitMs = 8.0;
constexpr int lettersTyped = 7;
constexpr qsizetype namesTyped = 120;
/// A fast typist's; the rows that follow the first ones come in it.
constexpr int betweenKeysMs = 60;
constexpr QSize windowSize(1280, 800);

/// Knows when an answer has come to a list and has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QListView& list)
    {
        list.viewport()->installEventFilter(this);
        const auto changed = [this] { m_hasChanged = true; };
        connect(list.model(), &QAbstractItemModel::rowsInserted, this, changed);
        connect(list.model(), &QAbstractItemModel::rowsRemoved, this, changed);
        connect(list.model(), &QAbstractItemModel::dataChanged, this, changed);
        connect(list.model(), &QAbstractItemModel::modelReset, this, changed);
    }
    /// False when nothing was painted in time. What is painted is on its way to the screen once its event has ended.
    [[nodiscard]] bool wait()
    {
        m_hasChanged = false;
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        while (!m_isPainted && timer.elapsed() < patienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_isPainted;
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        m_isPainted = m_isPainted || (m_hasChanged && event->type() == QEvent::Paint);
        return QObject::eventFilter(object, event);
    }

private:
    bool m_hasChanged = false;
    bool m_isPainted = false;
};

Result<void> typeNames(QLineEdit& box, QListView& list, const QStringList& names)
{
    PaintWatch painted(list);
    std::map<int, std::vector<qint64>> byLength;
    std::vector<qint64> all;
    for (const QString& name : names.first(std::min(namesTyped, names.size()))) {
        const int length = std::min<int>(lettersTyped, static_cast<int>(name.size()));
        for (int i = 0; i < length; ++i) {
            bool isThere = true;
            const qint64 took = timed([&] {
                press(box, 0, name.mid(i, 1));
                isThere = painted.wait();
            });
            if (!isThere)
                return fail(ErrorCode::Internal, QStringLiteral("no result was painted"));
            // A space asks for the same again.
            byLength[i + 1].push_back(took);
            all.push_back(took);
            wait(betweenKeysMs);
        }
        box.clear();
        wait(betweenKeysMs);
    }
    for (const auto& [length, times] : byLength)
        printTimes(QStringLiteral("letter %1").arg(length), times, medianLimitMs, p99LimitMs);
    printTimes(QStringLiteral("all letters"), all, medianLimitMs, p99LimitMs);
    return {};
}

} // namespace

Result<void> benchKeystrokes(const SearchVault& vault, const QStringList& names)
{
    std::printf("from a key to the painted rows, in the console's window (%s)\n",
                qPrintable(QGuiApplication::platformName()));
    ConsoleWindow console(platform::protect);
    if (auto opened = console.open(vault.folder, windowSize); !opened)
        return opened;
    if (auto signedIn = console.signIn(searchUser(), searchPassword()); !signedIn)
        return signedIn;
    wait(1000);
    return typeNames(*console.visible<QLineEdit>("search_box"), *console.visible<QListView>("result_list"), names);
}

} // namespace scrim::bench
