// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "models/desk.h"
#include "platform/screen_shield.h"
#include "search_parts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shield/screen_guard.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr double medianLimitMs = 4.0;
constexpr double p99LimitMs = 8.0;
constexpr int lettersTyped = 7;
constexpr qsizetype namesTyped = 120;
/// A fast typist's; the rows that follow the first ones come in it.
constexpr int betweenKeysMs = 60;
constexpr int patienceMs = 30'000;
constexpr QSize windowSize(1280, 800);

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QWidget& target, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &up);
}

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

template<typename T>
T* visible(QWidget& window, const char* name)
{
    for (T* widget : window.findChildren<T*>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Signs in as a person does; false when there is no desk in time.
bool signIn(QWidget& window)
{
    auto* name = visible<QLineEdit>(window, "user_name");
    auto* password = visible<QWidget>(window, "password");
    if (name == nullptr || password == nullptr)
        return false;
    name->setText(searchUser());
    const SecretBytes secret = searchPassword();
    for (const std::uint8_t letter : secret.bytes())
        press(*password, 0, QString(QChar(char16_t{letter})));
    press(*password, Qt::Key_Return, {});
    QElapsedTimer timer;
    timer.start();
    while (visible<QLineEdit>(window, "search_box") == nullptr && timer.elapsed() < patienceMs)
        wait(20);
    return visible<QLineEdit>(window, "search_box") != nullptr;
}

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
    const SystemClock clock;
    shell::Theme theme(shell::Shade::Light);
    shield::ScreenGuard guard(clock, platform::protect);
    auto window = std::make_unique<shell::MainWindow>(theme, guard, clock);
    auto desk = models::Desk::open(vault.folder, clock);
    if (!desk)
        return fail(desk);
    window->serve(**desk);
    window->resize(windowSize);
    window->show();
    Result<void> done = fail(ErrorCode::Internal, QStringLiteral("nobody could sign in"));
    if (signIn(*window)) {
        wait(1000);
        done =
            typeNames(*visible<QLineEdit>(*window, "search_box"), *visible<QListView>(*window, "result_list"), names);
    }
    window->close();
    desk->reset();
    return done;
}

} // namespace scrim::bench
