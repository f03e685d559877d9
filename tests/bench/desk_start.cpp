// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_parts.h"
#include "process_status.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <xcb/xcb.h>

namespace scrim::bench {

namespace {

constexpr int rounds = 30;
constexpr double limit = 1.15;
constexpr double limitMb = 45;
/// Longer than a caret's blink, so that both of its pictures count as the last ones.
constexpr qint64 quietNs = 1'300'000'000;
constexpr qint64 patienceNs = 20'000'000'000;
/// In the middle of both windows, where the sign-in's fields and the table's rows stand.
constexpr int left = 400;
constexpr int top = 200;
constexpr std::uint16_t width = 480;
constexpr std::uint16_t height = 320;

/// The screen as a person sees it, by a connection of its own.
class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr), xcb_disconnect)
    {
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data->root;
    }
    [[nodiscard]] size_t picture() const
    {
        const auto cookie = xcb_get_image(m_connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, left, top, width,
                                          height, ~std::uint32_t{0});
        const std::unique_ptr<xcb_get_image_reply_t, decltype(&std::free)> image(
            xcb_get_image_reply(m_connection.get(), cookie, nullptr), std::free);
        if (image == nullptr)
            return 0;
        return qHashBits(xcb_get_image_data(image.get()),
                         static_cast<std::size_t>(xcb_get_image_data_length(image.get())));
    }

private:
    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    xcb_window_t m_root = 0;
};

struct Started
{
    qint64 paintedNs = 0;
    qint64 residentKb = 0;
    qint64 ownKb = 0;
};

/// Starts the program and looks at the screen until it rests: painted is when it first showed what it rests at.
Result<Started> start(const Screen& screen, const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const std::size_t empty = screen.picture();
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, arguments);
    if (!process.waitForStarted())
        return fail(ErrorCode::NotFound, program + QStringLiteral(" does not start; build it first"));
    struct Seen
    {
        qint64 firstNs = 0;
        qint64 lastNs = 0;
    };
    std::map<std::size_t, Seen> seen;
    qint64 newestNs = 0;
    for (qint64 now = 0; now < patienceNs && (seen.empty() || now - newestNs < quietNs);) {
        const std::size_t picture = screen.picture();
        now = timer.nsecsElapsed();
        if (picture == empty && seen.empty())
            continue;
        const auto [at, isNew] = seen.try_emplace(picture, Seen{now, now});
        at->second.lastNs = now;
        if (isNew)
            newestNs = now;
    }
    Started started;
    started.residentKb = statusKb(process.processId(), "VmRSS:");
    started.ownKb = statusKb(process.processId(), "RssAnon:");
    process.terminate();
    process.waitForFinished();
    // Until the screen is empty again, so that the next one is not mistaken for this one.
    for (int i = 0; i < 200 && screen.picture() != empty; ++i)
        QThread::msleep(10);
    if (seen.empty())
        return fail(ErrorCode::Internal, program + QStringLiteral(" painted nothing"));
    // The pictures of the last moment: with and without a caret.
    started.paintedNs = newestNs;
    for (const auto& [picture, times] : seen) {
        if (times.lastNs >= newestNs)
            started.paintedNs = std::min(started.paintedNs, times.firstNs);
    }
    return started;
}

} // namespace

Result<void> benchStart(const DeskVault& vault)
{
    std::printf("from exec to the painted sign-in page\n");
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        std::printf("  not measured: it takes an X server\n");
        return {};
    }
    const Screen screen;
    const QTemporaryDir home;
    std::vector<qint64> ours;
    std::vector<qint64> bare;
    std::vector<qint64> oursKb;
    std::vector<qint64> ownKb;
    std::vector<qint64> bareKb;
    for (int i = 0; i < rounds; ++i) {
        const auto console = start(screen, QStringLiteral("scrim"), {vault.folder}, home.path());
        const auto window = start(screen, QStringLiteral("scrim-bare-window"), {}, home.path());
        if (!console || !window)
            return std::unexpected(console ? window.error() : console.error());
        ours.push_back(console->paintedNs);
        oursKb.push_back(console->residentKb);
        ownKb.push_back(console->ownKb);
        bare.push_back(window->paintedNs);
        bareKb.push_back(window->residentKb);
    }
    const double ratio = quantile(ours, 0.5) / quantile(bare, 0.5);
    printTimes(QStringLiteral("the console"), ours, 0, 0);
    printTimes(QStringLiteral("a bare Qt window with a table"), bare, 0, 0);
    std::printf("  %-58s %.2f  (%.2f)%s\n", "ratio of the medians", ratio, limit, ratio > limit ? "  OVER" : "");
    const double mb = quantile(oursKb, 0.5) / 1024;
    std::printf("  %-58s %.1f MiB, %.1f of it its own  (%.0f)%s; the bare window %.1f MiB\n", "resident then", mb,
                quantile(ownKb, 0.5) / 1024, limitMb, mb > limitMb ? "  OVER" : "", quantile(bareKb, 0.5) / 1024);
    return {};
}

} // namespace scrim::bench
