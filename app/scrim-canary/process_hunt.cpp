// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_hunt.h"

#include "base/bytes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace scrim::canary {

namespace {

constexpr std::size_t chunk = std::size_t{4} << 20U;
constexpr qint64 mostOfAFile = qint64{64} << 20U;

struct Descriptor
{
    explicit Descriptor(const QString& path) : number(open(qPrintable(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~Descriptor()
    {
        if (number >= 0)
            close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number;
};

QString placeOf(qint64 process, const char* name)
{
    return QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name));
}

const QString& keptFromUs()
{
    static const QString sentence =
        QStringLiteral("the program has closed itself to other processes of its user; run this as root");
    return sentence;
}

/// Proc's files have no size to ask for.
std::optional<QByteArray> wholeOf(const QString& path)
{
    const Descriptor file(path);
    if (file.number < 0)
        return std::nullopt;
    QByteArray all;
    QByteArray part(65536, '\0');
    ssize_t got = 0;
    while (all.size() < mostOfAFile &&
           (got = read(file.number, part.data(), static_cast<std::size_t>(part.size()))) > 0)
        all.append(part.constData(), got);
    // Proc lets it be opened by some that it then lets read nothing.
    return got < 0 && all.isEmpty() ? std::nullopt : std::optional(all);
}

void countIn(int memory, std::uint64_t begin, std::uint64_t end, const Needles& needles, std::span<int> counts)
{
    static_assert(sizeof(off_t) == sizeof(begin));
    std::vector<std::uint8_t> buffer(chunk + needles.longest());
    for (std::uint64_t at = begin; at < end; at += chunk) {
        const std::size_t wanted = std::min<std::uint64_t>(buffer.size(), end - at);
        const ssize_t got = pread(memory, buffer.data(), wanted, static_cast<off_t>(at));
        if (got > 0)
            needles.count({buffer.data(), static_cast<std::size_t>(got)}, chunk, counts);
    }
}

} // namespace

Result<std::vector<int>> copiesInMemory(qint64 process, const Quarry& quarry)
{
    const auto maps = wholeOf(placeOf(process, "maps"));
    const Descriptor memory(placeOf(process, "mem"));
    if (!maps || maps->isEmpty() || memory.number < 0)
        return fail(ErrorCode::Refused, keptFromUs());
    std::vector<int> counts(quarry.canaries().size());
    for (const QByteArray& line : maps->split('\n')) {
        // "7f0c1000-7f0c2000 rw-p ..."
        const qsizetype dash = line.indexOf('-');
        const qsizetype space = line.indexOf(' ');
        if (dash > 0 && space > dash && line.mid(space + 2, 1) == "w") {
            countIn(memory.number, line.left(dash).toULongLong(nullptr, 16),
                    line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16), quarry.needles(), counts);
        }
    }
    return counts;
}

void huntOpenFiles(qint64 process, const Quarry& quarry, Report& report)
{
    const QDir folder(placeOf(process, "fd"));
    const QStringList numbers = folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    if (numbers.isEmpty()) {
        report.notTried(Path::OpenFiles, keptFromUs());
        return;
    }
    for (const QString& number : numbers) {
        const QString path = folder.filePath(number);
        struct stat facts{};
        // The names of pipes and sockets hold nothing, and reading from them would take it from the program.
        if (stat(qPrintable(path), &facts) != 0 || !S_ISREG(facts.st_mode))
            continue;
        if (const auto content = wholeOf(path))
            report.tried(Path::OpenFiles, quarry.inBytes(asBytes(*content)), QFile::symLinkTarget(path));
    }
}

void huntEnvironment(qint64 process, const Quarry& quarry, Report& report)
{
    if (const auto content = wholeOf(placeOf(process, "environ")))
        report.tried(Path::Environment, quarry.inBytes(asBytes(*content)) | quarry.inText(QString::fromUtf8(*content)));
    else
        report.notTried(Path::Environment, keptFromUs());
}

void huntCommandLine(qint64 process, const Quarry& quarry, Report& report)
{
    if (const auto content = wholeOf(placeOf(process, "cmdline")))
        report.tried(Path::CommandLine, quarry.inBytes(asBytes(*content)) | quarry.inText(QString::fromUtf8(*content)));
    else
        report.notTried(Path::CommandLine, QStringLiteral("the system shows no command lines"));
}

} // namespace scrim::canary
