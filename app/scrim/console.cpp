// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "app/keychain/keychain_witness.h"
#include "base/answer.h"
#include "models/call_queue_model.h"
#include "pops.h"

#include <QGuiApplication>

#include <tuple>
#include <utility>

namespace scrim::console {

namespace {

/// Ten days of work: enough for the log's table and pictures, and made in a moment.
constexpr qint64 demoLogEntries = 4000;

std::vector<sign_in::DemoUser> listed(const std::vector<intake::DemoUser>& users)
{
    std::vector<sign_in::DemoUser> list;
    for (const intake::DemoUser& user : users)
        list.push_back({user.name, policy::label(user.role), user.password});
    return list;
}

} // namespace

Console::Console(std::optional<shell::Shade> shade, shield::ScreenGuard::Protect protect, const QString& themeLockedBy)
    : m_theme(shade, themeLockedBy),
      m_guard(m_clock, std::move(protect)),
      m_window(std::make_unique<shell::MainWindow>(m_theme, m_guard, m_clock))
{
    m_guard.watch();
}

void Console::watchSession()
{
    m_sessionWatch = platform::SessionWatch::make(m_window->winId());
    connect(m_sessionWatch.get(), &platform::SessionWatch::sessionLocked, this,
            [this] { m_window->lock(QStringLiteral("session")); });
    connect(m_sessionWatch.get(), &platform::SessionWatch::goingToSleep, this, [this] {
        m_window->lock(QStringLiteral("suspend"), [this] {
            // What wakes up must not wake up with the desk in its picture.
            m_window->repaint();
            QGuiApplication::sync();
            m_sessionWatch->letSleep();
        });
    });
}

Console::~Console()
{
    // The demo first, since its answer looks for us; then the desk, since its answers look for the window; last of all
    // the members, and so the temporary folder.
    m_demoMaker.reset();
    m_sessionWatch.reset();
    m_pops.reset();
    m_window->close();
    m_desk.reset();
    m_window.reset();
}

Result<void> Console::openVault(const QString& folder)
{
    auto served = serve(folder, {}, makeWitnesses());
    if (served)
        m_window->show();
    return served;
}

void Console::listenForPops(const QString& folder)
{
    auto pops = takePops(folder, *m_window->calls());
    if (pops)
        m_pops = std::move(*pops);
    else
        Q_EMIT limited(pops.error());
    // The first one comes to an empty queue: there is nothing that it could be refused for.
    if (auto expected = std::exchange(m_expected, std::nullopt))
        std::ignore = m_window->calls()->offer(std::move(*expected));
}

void Console::openDemo()
{
    m_window->prepare(tr("Preparing a fictional vault…"));
    m_window->show();
    m_demoFolder = std::make_unique<QTemporaryDir>();
    if (!m_demoFolder->isValid()) {
        take(fail(ErrorCode::Io,
                  QStringLiteral("No temporary folder could be made: %1").arg(m_demoFolder->errorString())));
        return;
    }
    m_demoMaker = std::make_unique<Worker>(QStringLiteral("demo"));
    const auto make = [folder = m_demoFolder->filePath(QStringLiteral("Demo")), &clock = m_clock] {
        return intake::makeDemo(folder, {.logEntries = demoLogEntries}, clock);
    };
    whenAnswered(m_demoMaker->run(make), this, [this](const Result<intake::Demo>& demo) { take(demo); });
}

void Console::take(const Result<intake::Demo>& demo)
{
    const auto users = demo ? listed(demo->users) : std::vector<sign_in::DemoUser>();
    const auto served = demo ? serve(demo->folder, users, {}) : Result<void>(std::unexpected(demo.error()));
    if (served) {
        Q_EMIT demoReady(users);
        return;
    }
    m_window->prepare(served.error().message);
    Q_EMIT demoFailed(served.error());
}

Result<void> Console::serve(const QString& folder, const std::vector<sign_in::DemoUser>& users,
                            std::shared_ptr<session::Witnesses> witnesses)
{
    auto desk = models::Desk::open(folder, m_clock, std::move(witnesses), m_managed);
    if (!desk)
        return fail(desk);
    m_desk = std::move(*desk);
    connect(m_window.get(), &shell::MainWindow::painted, this, [this, folder] {
        watchSession();
        if (m_takesCalls)
            listenForPops(folder);
    });
    m_window->serve(*m_desk, users);
    return {};
}

} // namespace scrim::console
