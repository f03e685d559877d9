// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/source_file.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/hash.h"

#include <QFileInfo>

#include <array>

namespace scrim::intake {

namespace {

std::unexpected<Error> wrongFormat(const QString& path, const QString& what)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("%1: %2").arg(path, what));
}

} // namespace

Result<File> openSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Core::tr("%1: there is no such file").arg(path));
    if (info.isDir())
        return wrongFormat(path, Core::tr("is a folder; name the file in it"));
    // Opening a pipe would wait for its other end.
    if (!info.isFile())
        return wrongFormat(path, Core::tr("is not a regular file; save the export to disk first"));
    auto file = File::open(path, File::Open::Read);
    if (!file)
        return fail(file);
    std::array<std::uint8_t, 1> start{};
    const auto count = file->readAt(0, start);
    if (!count)
        return std::unexpected(count.error());
    if (*count == 0)
        return wrongFormat(path, Core::tr("is empty; export it again"));
    return file;
}

Result<Header> readHeader(CsvReader& reader, const QString& path)
{
    const auto record = reader.next();
    if (!record)
        return std::unexpected(record.error());
    if (*record == nullptr)
        return wrongFormat(path, Core::tr("holds only blank lines; export it again"));
    if ((*record)->defect != Defect::None)
        return wrongFormat(path, Core::tr("is not a CSV text file: its first line is no row of column names"));
    return Header((*record)->cells);
}

QString defaultRejectsPath(const QString& vaultFolder, const QString& path)
{
    const QFileInfo info(path);
    const QByteArray absolute = info.absoluteFilePath().toUtf8();
    const crypto::Digest digest = crypto::sha256(asBytes(absolute));
    const QString hash = QString::fromLatin1(toByteArray(Bytes(digest).first(4)).toHex());
    return QStringLiteral("%1/rejects/%2.%3.rejects.csv").arg(vaultFolder, info.completeBaseName().left(60), hash);
}

} // namespace scrim::intake
