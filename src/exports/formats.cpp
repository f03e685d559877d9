// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/formats.h"

#include "exports/cef.h"
#include "exports/ecs.h"
#include "exports/ocsf.h"

#include <QJsonDocument>

namespace scrim::exports {

Result<Format> formatFrom(const QString& word)
{
    for (const Format format : {Format::Ocsf, Format::Ecs, Format::Cef}) {
        if (name(format) == word)
            return format;
    }
    return fail(ErrorCode::Usage, QStringLiteral("--format takes bundle, ocsf, ecs or cef"));
}

QString name(Format format)
{
    switch (format) {
    case Format::Ocsf:
        return QStringLiteral("ocsf");
    case Format::Ecs:
        return QStringLiteral("ecs");
    case Format::Cef:
        break;
    }
    return QStringLiteral("cef");
}

QByteArray lineOf(Format format, const Row& row, const Source& source)
{
    switch (format) {
    case Format::Ocsf:
        return QJsonDocument(ocsfEvent(row, source)).toJson(QJsonDocument::Compact);
    case Format::Ecs:
        return QJsonDocument(ecsEvent(row, source)).toJson(QJsonDocument::Compact);
    case Format::Cef:
        break;
    }
    return cefLine(row, source);
}

} // namespace scrim::exports
