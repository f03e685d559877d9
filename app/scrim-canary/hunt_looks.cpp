// SPDX-License-Identifier: GPL-3.0-or-later
#include "display_hunt.h"
#include "file_hunt.h"
#include "hunt.h"
#include "process_hunt.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace scrim::canary {

namespace {

constexpr int tooltipMs = 1000;
constexpr int readingMs = 60'000;

} // namespace

xcb_window_t Hunt::consoleWindow() const
{
    xcb_window_t largest = XCB_NONE;
    int area = 0;
    for (const xcb_window_t window : visibleWindows(*m_server, m_console->process())) {
        const QSize size = m_server->placeOf(window).size();
        if (size.width() * size.height() > area) {
            largest = window;
            area = size.width() * size.height();
        }
    }
    return largest;
}

void Hunt::lookAtMasked()
{
    m_say(QStringLiteral("looking at the masked page"));
    lookAtDisplay();
    memoryAfter(QStringLiteral("before the first reveal"));
    for (const Canary& canary : m_quarry.canaries()) {
        const auto windows = visibleWindows(*m_server, m_console->process());
        m_driver->hover(canary.field);
        m_bus->listen(tooltipMs);
        huntTooltip(*m_server, m_console->process(), windows, m_quarry, m_report, m_readings);
    }
    wholePicture(QStringLiteral("masked page"));
}

void Hunt::lookAtDisplay()
{
    huntProperties(*m_server, m_quarry, m_report);
    huntAccessibles(m_driver->application(), m_quarry, m_report);
}

void Hunt::picture(const XServer& server, Path path, const QRect& field, const QString& who)
{
    constexpr int margin = 4;
    const xcb_window_t window = path == Path::RootPictures ? server.screen().root : consoleWindow();
    if (window == XCB_NONE)
        return;
    QRect area = field.marginsAdded({margin, margin, margin, margin});
    // The part of a window that is on the display is what was taken.
    const QPoint corner = server.placeOf(window).topLeft();
    area.translate(-QPoint(std::max(corner.x(), 0), std::max(corner.y(), 0)));
    m_readings.add(path, who, takePicture(server, window).cut(area));
}

void Hunt::wholePicture(const QString& when)
{
    m_readings.add(Path::RootPictures, when, takePicture(*m_server, m_server->screen().root));
}

void Hunt::memoryAfter(const QString& when)
{
    const auto counts = copiesInMemory(m_console->process(), m_quarry);
    if (!counts) {
        m_report.notTried(Path::MemoryAfter, counts.error().message);
        return;
    }
    Found found;
    for (std::size_t i = 0; i < counts->size(); ++i)
        found[i] = (*counts)[i] > 0;
    m_report.tried(Path::MemoryAfter, found, when);
}

void Hunt::tryPrinting()
{
    const auto before = visibleWindows(*m_server, m_console->process());
    (void)m_driver->input().chord({key::control, 'p'});
    m_bus->listen(tooltipMs);
    const bool hasDialog = visibleWindows(*m_server, m_console->process()) != before;
    if (hasDialog || m_driver->showing(QStringLiteral("Print")))
        m_report.notTried(Path::Print, QStringLiteral("the console prints, in a way that this hunt does not know"));
    else
        m_report.notTried(Path::Print, QStringLiteral("not offered: the console has no print command"));
}

Result<void> Hunt::lockWhileLit()
{
    m_say(QStringLiteral("locking"));
    const auto which = policy::Field::Email;
    const bool wasLit = light(which);
    m_report.note(Path::Reveal, wasLit ? QStringLiteral("locked while lit") : QStringLiteral("locked while dark"));
    if (auto locked = m_driver->lock(); !locked)
        return locked;
    m_input->letGo();
    m_bus->listen(tooltipMs);
    lookAtDisplay();
    memoryAfter(QStringLiteral("locked"));
    wholePicture(QStringLiteral("locked page"));
    if (auto unlocked = m_driver->unlock(m_vault); !unlocked)
        return unlocked;
    if (!m_driver->field(which))
        return m_driver->openCustomer(m_vault.customer);
    return {};
}

void Hunt::crashWhileLit()
{
    m_say(QStringLiteral("crashing it"));
    const qint64 process = m_console->process();
    huntEnvironment(process, m_quarry, m_report);
    huntCommandLine(process, m_quarry, m_report);
    const bool isLit = light(policy::Field::Email);
    m_report.note(Path::CoreDump, isLit ? QStringLiteral("crashed while lit") : QStringLiteral("crashed while dark"));
    const bool isDumped = m_console->crash();
    m_input->letGo();
    const CorePlaces places = corePlaces();
    m_report.tried(Path::CoreDump, {});
    if (isDumped)
        m_report.note(Path::CoreDump, QStringLiteral("the system says that it dumped core, to %1")
                                          .arg(places.handler.isEmpty() ? QStringLiteral("a file") : places.handler));
    if (!m_console->couldDumpCore())
        m_report.note(Path::CoreDump, QStringLiteral("this session forbids core dumps already"));
    const QStringList cores =
        changedFiles(places.folders + QStringList{m_nest->work()}, m_since, {}, Path::CoreDump, m_report);
    huntFiles(cores, Path::CoreDump, m_quarry, m_report);
}

void Hunt::lookAfterwards()
{
    m_say(QStringLiteral("looking at what is left behind"));
    m_bus->listen(300);
    m_selections->tell(m_report);
    m_bus->tell(m_report);
    huntFiles({m_nest->log()}, Path::Logging, m_quarry, m_report);
    constexpr qint64 kibibyte = 1024;
    m_report.note(Path::Logging,
                  QStringLiteral("%1 KiB, every category on").arg(QFileInfo(m_nest->log()).size() / kibibyte));
    QStringList folders{m_nest->root(), QDir::tempPath(), QStringLiteral("/dev/shm"), QStringLiteral("/var/tmp"),
                        QDir::homePath()};
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty())
        folders.append(runtime);
    const QStringList files = changedFiles(folders, m_since, {m_nest->log()}, Path::FilesWritten, m_report);
    huntFiles(files, Path::FilesWritten, m_quarry, m_report);
    m_say(QStringLiteral("reading the pictures"));
    m_readings.read(m_quarry, m_report, readingMs);
}

} // namespace scrim::canary
