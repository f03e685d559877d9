// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "app/keychain/keychain_witness.h"
#include "base/answer.h"
#include "models/call_queue_model.h"
#include "pops.h"

#include <QGuiApplication>
#include <QScreen>

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

/// Begins to open the vault, where there is one.
std::future<Result<models::HeldVault>> opened(const QString& folder, const Clock& clock,
                                              const session::ManagedPolicy& managed)
{
    if (folder.isEmpty())
        return {};
    return std::async(std::launch::async, models::holdVault, folder, std::cref(clock), makeWitnesses(), managed);
}

} // namespace

Console::Console(const Start& start, shield::ScreenGuard::Protect protect, session::ManagedPolicy managed)
    : m_managed(std::move(managed)),
      m_folder(start.folder),
      m_opening(opened(m_folder, m_clock, m_managed)),
      m_theme(start.shade, start.themeLockedBy),
      m_guard(m_clock, std::move(protect)),
      m_takesCalls(start.takesCalls),
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

Result<void> Console::openVault()
{
    m_events.follow(m_guard);
    auto served = serve(m_opening.get(), {});
    if (!served) {
        m_events.tell(platform::SystemEvent::NotOpened, served.error().message);
        return served;
    }
    m_events.follow(*m_desk);
    showWindow();
    return served;
}

void Console::showWindow()
{
    constexpr int frame = 36;
    const QSize room = m_window->screen()->availableSize();
    if (room.width() < m_window->width() || room.height() < m_window->height() + frame)
        m_window->showMaximized();
    else
        m_window->show();
}

void Console::listenForPops()
{
    auto pops = takePops(m_folder, *m_window->calls());
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
    showWindow();
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
    if (demo)
        m_folder = demo->folder;
    const auto users = demo ? listed(demo->users) : std::vector<sign_in::DemoUser>();
    // A fictional vault is none of the keychain's business.
    const auto served = demo ? serve(models::holdVault(demo->folder, m_clock, {}, m_managed), users)
                             : Result<void>(std::unexpected(demo.error()));
    if (served) {
        Q_EMIT demoReady(users);
        return;
    }
    m_window->prepare(served.error().message);
    Q_EMIT demoFailed(served.error());
}

Result<void> Console::serve(Result<models::HeldVault> held, const std::vector<sign_in::DemoUser>& users)
{
    if (!held)
        return fail(held);
    m_desk = models::Desk::open(std::move(*held), m_clock);
    connect(m_window.get(), &shell::MainWindow::painted, this, [this] {
        watchSession();
        if (m_takesCalls)
            listenForPops();
    });
    m_window->serve(*m_desk, users);
    return {};
}

} // namespace scrim::console
