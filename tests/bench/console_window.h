// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "models/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shield/screen_guard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <memory>

namespace scrim::bench {

inline constexpr int patienceMs = 30'000;

/// The console's window over a vault, in this process, so that what it does can be timed.
class ConsoleWindow
{
public:
    explicit ConsoleWindow(shield::ScreenGuard::Protect protect);
    ~ConsoleWindow();

    [[nodiscard]] Result<void> open(const QString& folder, QSize size);
    /// Fills in the sign-in; what is left to do is Return on the widget that it returns. Null when there is none.
    [[nodiscard]] QWidget* fillIn(const QString& user, const SecretBytes& password);
    /// Signs in as a person does; an error when there is no desk in time.
    [[nodiscard]] Result<void> signIn(const QString& user, const SecretBytes& password);

    [[nodiscard]] shell::MainWindow& window() { return *m_window; }
    [[nodiscard]] models::Desk& desk() { return *m_desk; }

    /// The visible widget of that object name; null for none.
    template<typename T>
    [[nodiscard]] T* visible(const char* name)
    {
        for (T* widget : m_window->findChildren<T*>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private:
    SystemClock m_clock;
    shell::Theme m_theme;
    shield::ScreenGuard m_guard;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<models::Desk> m_desk;
};

/// Runs the event loop for so long.
void wait(int ms);
/// Runs the event loop until `isSo`; false when it is not in time.
template<typename F>
[[nodiscard]] bool waitFor(F&& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return isSo();
}
void press(QWidget& target, int key, const QString& text = {});

} // namespace scrim::bench
