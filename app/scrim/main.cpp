// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/own_settings.h"
#include "app/settings/settings_report.h"
#include "console.h"
#include "looks.h"
#include "options.h"
#include "parent_console.h"
#include "platform/environment.h"
#include "platform/process.h"
#include "platform/quiet_log.h"
#include "platform/screen_shield.h"
#include "platform/system_log.h"
#include "policy/text.h"
#include "pops.h"
#include "start.h"
#include "termination.h"
#include "tour.h"
#include "ui/parts/icon.h"
#include "ui/shell/language.h"
#include "words.h"

#include <QApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace scrim;

namespace {

void print(std::FILE* stream, const QString& text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), stream);
}

int failed(const Error& error)
{
    print(stderr, QStringLiteral("scrim: ") + error.message);
    return exitStatus(error.code);
}

/// Before any window, so that these need no display.
std::optional<int> answeredAtOnce(const Result<console::Options>& options)
{
    if (!options)
        return failed(options.error());
    if (options->saysHelp)
        print(stdout, console::helpText(options->isJson));
    else if (options->saysVersion)
        print(stdout, QStringLiteral("scrim " SCRIM_VERSION));
    else
        return std::nullopt;
    return 0;
}

int printPolicies(const session::ManagedPolicy& managed, bool asJson)
{
    const settings::Report report = settings::report(managed, settings::own());
    const QStringList lines =
        asJson ? QStringList{QString::fromUtf8(QJsonDocument(report.json()).toJson(QJsonDocument::Compact))}
               : report.lines();
    // Names of files and members are whatever they are.
    for (const QString& line : lines)
        print(stdout, policy::forTerminal(line));
    return report.isGood() ? 0 : 1;
}

/// The tour shows what a protected desk looks like, wherever it is walked: all that it lights is fictional.
platform::Protection fictional(quintptr, const platform::DisplayFacts&)
{
    platform::Protection protection;
    protection.level = ScreenLevel::Scrambled;
    protection.why = QStringLiteral("Lit fields are scrambled, and a program that asks for pixels is noticed.");
    protection.isWatched = true;
    protection.leftOver = {
        QStringLiteral("A recorder at the display's rate that the watch does not see, and a program whose pictures of "
                       "consecutive frames are taken before the watch is heard."),
        QStringLiteral("The compositor, a program that poses as one, the X server, and what they record or share."),
        QStringLiteral("A camera, and a person who looks at the screen.")};
    return protection;
}

int runTour(const console::Options& options)
{
    if (!options.shade && options.language.isEmpty()) {
        if (const auto walked = console::tourInEveryLook(options.tour); !walked)
            return failed(walked.error());
        print(stdout, options.tour);
        return 0;
    }
    console::Console console({.shade = options.shade}, fictional);
    console::Tour tour(console, options.tour, console::lookOf(console.theme().shade()));
    QObject::connect(&tour, &console::Tour::done, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&tour, &console::Tour::stopped, qApp,
                     [](const Error& error) { QCoreApplication::exit(failed(error)); });
    console.openDemo();
    return QApplication::exec();
}

/// What keeps a desk from its work is told to whoever looks after the machine.
void tellOfSettings(const policy::ManagedFiles& files)
{
    const auto faults = policy::faultsOf(files);
    if (faults.empty())
        return;
    QString said = policy::text(faults.front());
    if (faults.size() > 1)
        said += QStringLiteral(" And %1 more: \"scrim --policies\" lists all.").arg(faults.size() - 1);
    platform::tellSystem(platform::SystemEvent::BadSettings, said);
}

int refused(const Error& error)
{
    if (error.code == ErrorCode::Refused)
        platform::tellSystem(platform::SystemEvent::StartRefused, error.message);
    return failed(error);
}

constexpr const char* notHardened = "the system did not let this process close itself to debuggers and dumps";

/// The exit status where a running desk has taken the call, or none can be told of it.
std::optional<int> handedOver(const telephony::Pop& pop, const QString& folder)
{
    const auto taken = console::handOver(pop, folder);
    if (!taken)
        return failed(taken.error());
    return *taken ? std::optional(0) : std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    if (!platform::closeEnvironment(platform::thisBuild(), argv))
        return exitStatus(ErrorCode::Io);
    console::joinParentConsole();
    const bool isHardened = platform::hardenProcess();
    platform::silenceDetails();
    const auto words = console::takeWords(argc, argv);
    if (!words)
        return failed(words.error());
    const auto options = console::parse(words->arguments, words->pop.has_value());
    if (const auto status = answeredAtOnce(options))
        return *status;
    const session::ManagedPolicy managed(options->policyFolder);
    if (options->saysPolicies)
        return printPolicies(managed, options->isJson);
    const policy::ManagedFiles files = managed.read();
    const policy::ConsoleSettings settings(files, settings::own());
    if (options->isAutostart && !console::startsWithDesktop(settings))
        return 0;
    const auto start = console::startWith(*options, settings, words->pop.has_value());
    if (!start)
        return refused(start.error());
    auto pop = words->pop ? telephony::parsePop(*words->pop) : Result<telephony::Pop>();
    if (!pop)
        return failed(pop.error());
    if (words->pop && !options->isFictional) {
        if (const auto status = handedOver(*pop, start->folder))
            return *status;
    }
    tellOfSettings(files);
    for (const QString& note : start->notes)
        print(stderr, QStringLiteral("scrim: ") + note);
    if (!isHardened) {
        print(stderr, QStringLiteral("scrim: ") + QLatin1String(notHardened));
        platform::tellSystem(platform::SystemEvent::NotHardened, QLatin1String(notHardened));
    }
    if (const QString warning = platform::lockLimitWarning(platform::lockableBytes()); !warning.isEmpty())
        print(stderr, QStringLiteral("scrim: ") + warning);

    // A portal looks at the root of who asks it, which is closed like the rest of this process; and what a desktop's
    // own dialog brings along, such as lists of recent files, is not Scrim's.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("scrim"));
    QApplication::setApplicationDisplayName(QStringLiteral("Scrim"));
    QApplication::setWindowIcon(parts::icon(QStringLiteral("scrim")));
    QApplication::setApplicationVersion(QStringLiteral(SCRIM_VERSION));
    // The tour's pictures show the same on every machine.
    const bool isTour = !options->tour.isEmpty();
    const shell::Language language(isTour ? options->language : start->language);
    const console::Termination termination;
    if (isTour)
        return runTour(*options);
    console::Console console(*start, platform::protect, managed);
    QObject::connect(&console.theme(), &shell::Theme::chosen, &application, [](std::optional<shell::Shade> shade) {
        settings::rememberOwn(QStringLiteral("console.theme"), console::themeName(shade));
    });
    QObject::connect(&console, &console::Console::limited, &application, [](const Error& error) {
        print(stderr, QStringLiteral("scrim: calls of other programs are not taken: ") + error.message);
    });
    if (words->pop)
        console.expect(std::move(*pop));
    if (start->folder.isEmpty())
        console.openDemo();
    else if (const auto opened = console.openVault(); !opened)
        return failed(opened.error());
    return QApplication::exec();
}
