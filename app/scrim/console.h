// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/worker.h"
#include "intake/demo.h"
#include "models/desk.h"
#include "models/held_vault.h"
#include "platform/line_server.h"
#include "platform/session_watch.h"
#include "start.h"
#include "system_events.h"
#include "telephony/pop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shield/screen_guard.h"

#include <QObject>
#include <QTemporaryDir>

#include <future>
#include <memory>
#include <optional>

namespace scrim::console {

/// The composition root: the clock, the vault (a real one or a fictional one in a temporary folder), the desk over it
/// and the one window.
class Console final : public QObject
{
    Q_OBJECT

public:
    /// `start` names the vault, which is opened while the window is made. `protect` asks the system to protect a window
    /// (platform::protect). `managed` is where IT puts policy files.
    Console(const Start& start, shield::ScreenGuard::Protect protect, session::ManagedPolicy managed = {});
    ~Console() override;

    /// Shows the vault that it was started with, or says why not.
    [[nodiscard]] Result<void> openVault();
    /// Shows the window at once and makes a fictional vault meanwhile.
    void openDemo();

    /// On a screen without room for the window and its frame, all of it is the window's.
    void showWindow();

    /// A call that is shown once there is a desk.
    void expect(telephony::Pop pop) { m_expected = std::move(pop); }

    [[nodiscard]] shell::MainWindow& window() { return *m_window; }
    [[nodiscard]] shell::Theme& theme() { return m_theme; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

Q_SIGNALS:
    /// Something of less weight does not work here; one sentence.
    void limited(const scrim::Error& error);
    void demoReady(const std::vector<scrim::sign_in::DemoUser>& users);
    void demoFailed(const scrim::Error& error);

private:
    [[nodiscard]] Result<void> serve(Result<models::HeldVault> held, const std::vector<sign_in::DemoUser>& users);
    void take(const Result<intake::Demo>& demo);
    /// Locks the desk with the desktop session, and before the machine sleeps.
    void watchSession();
    /// Takes the calls that other programs of this person tell of.
    void listenForPops();

    SystemClock m_clock;
    session::ManagedPolicy m_managed;
    QString m_folder; ///< of the vault
    std::future<Result<models::HeldVault>> m_opening;
    shell::Theme m_theme;
    shield::ScreenGuard m_guard;
    bool m_takesCalls;
    SystemEvents m_events{m_clock}; ///< of a real vault
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Worker> m_demoMaker;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<platform::SessionWatch> m_sessionWatch;
    std::unique_ptr<platform::LineServer> m_pops; ///< null where the system has no place for it
    std::optional<telephony::Pop> m_expected;
};

} // namespace scrim::console
