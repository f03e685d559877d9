// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/small_file.h"

#include "base/file.h"

#include <QFileInfo>

namespace scrim::audit {

Result<QByteArray> readSmallFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::WrongFormat, path + QStringLiteral(": it is no file"));
    if (info.size() > limit)
        return fail(ErrorCode::WrongFormat,
                    QStringLiteral("%1: it is longer than such a file can be (%2 bytes)").arg(path).arg(limit));
    return readFile(path, limit);
}

} // namespace scrim::audit
