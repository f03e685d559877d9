// SPDX-License-Identifier: GPL-3.0-or-later
#include "pops.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace scrim::console {

namespace {

constexpr qsizetype nameSize = 32;

/// The same for every way to write the folder, and short enough for a socket's path.
QString nameOf(const QString& folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(nameSize));
}

Result<QString> onlyOne()
{
    const QStringList names = platform::whoListens();
    if (names.size() == 1)
        return names.front();
    if (names.isEmpty())
        return fail(ErrorCode::Io, QStringLiteral("No desk is running. Start one, or name the vault's folder as well, "
                                                  "and it is started."));
    return fail(ErrorCode::Refused, QStringLiteral("Several desks are running. Name the vault's folder as well."));
}

} // namespace

Result<bool> handOver(const telephony::Pop& pop, const QString& folder)
{
    const auto name = folder.isEmpty() ? onlyOne() : Result<QString>(nameOf(folder));
    if (!name)
        return std::unexpected(name.error());
    const auto line = platform::sayLine(*name, telephony::requestOf(pop));
    if (!line)
        return std::unexpected(line.error());
    if (!line->has_value())
        return false;
    const auto answer = telephony::answerOf(**line);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->kind != telephony::Answer::Kind::Ok)
        return fail(ErrorCode::Refused, answer->sentence);
    return true;
}

Result<std::unique_ptr<platform::LineServer>> takePops(const QString& folder, models::CallQueueModel& calls)
{
    return platform::LineServer::listen(nameOf(folder), [&calls](Bytes line) {
        auto pop = telephony::popOf(line);
        if (!pop)
            return telephony::lineOf({telephony::Answer::Kind::Refused, pop.error().message});
        return telephony::lineOf(calls.offer(std::move(*pop)));
    });
}

} // namespace scrim::console
