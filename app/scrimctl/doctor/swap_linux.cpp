// SPDX-License-Identifier: GPL-3.0-or-later
#include "swap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace scrimctl::doctor {

namespace {

/// Volumes on volumes on partitions; more is a loop.
constexpr int deepest = 8;
constexpr qint64 longestUuid = 256;

/// A path as /proc writes it: "\040" for a space.
QString unescaped(const QByteArray& text)
{
    QByteArray path;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text.mid(i + 1, 3).toInt(&isOctal, 8);
        if (text[i] == '\\' && isOctal && i + 3 < text.size()) {
            path.append(static_cast<char>(code));
            i += 3;
        } else {
            path.append(text[i]);
        }
    }
    return QFile::decodeName(path);
}

Encrypted ofFolder(const QString& device, int depth)
{
    if (depth > deepest || !QFileInfo(device).isDir())
        return Encrypted::Unknown;
    QFile uuid(device + QStringLiteral("/dm/uuid"));
    if (uuid.open(QIODevice::ReadOnly) && uuid.read(longestUuid).startsWith("CRYPT-"))
        return Encrypted::Yes;
    const QStringList below =
        QDir(device + QStringLiteral("/slaves")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    if (below.isEmpty())
        return Encrypted::No;
    // A volume over several disks is as good as the worst of them.
    bool isKnown = true;
    for (const QString& name : below) {
        const Encrypted one =
            ofFolder(QFileInfo(device + QStringLiteral("/slaves/") + name).canonicalFilePath(), depth + 1);
        if (one == Encrypted::No)
            return one;
        isKnown = isKnown && one == Encrypted::Yes;
    }
    return isKnown ? Encrypted::Yes : Encrypted::Unknown;
}

} // namespace

std::vector<SwapArea> swapAreas(const QByteArray& swaps)
{
    std::vector<SwapArea> areas;
    const QList<QByteArray> lines = swaps.split('\n').mid(1);
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 5 && words[0].startsWith('/'))
            areas.push_back({unescaped(words[0]), words[1] == "file"});
    }
    return areas;
}

Encrypted isEncrypted(const QString& device, const QString& sys)
{
    return ofFolder(QFileInfo(QStringLiteral("%1/dev/block/%2").arg(sys, device)).canonicalFilePath(), 0);
}

Encrypted isEncrypted(const SwapArea& area, const QString& sys)
{
    if (QFileInfo(area.path).fileName().startsWith(QLatin1String("zram")))
        return Encrypted::InMemory;
    struct stat status = {};
    if (::stat(QFile::encodeName(area.path).constData(), &status) != 0)
        return Encrypted::Unknown;
    const dev_t device = area.isFile ? status.st_dev : status.st_rdev;
    return isEncrypted(QStringLiteral("%1:%2").arg(major(device)).arg(minor(device)), sys);
}

} // namespace scrimctl::doctor
