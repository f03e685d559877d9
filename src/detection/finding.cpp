// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/finding.h"

#include <QCryptographicHash>

#include <array>

namespace scrim::detection {

namespace {

constexpr std::array severities{Severity::Low, Severity::Medium, Severity::High};
constexpr qsizetype idDigits = 16;

} // namespace

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::High:
        break;
    }
    return QStringLiteral("high");
}

std::optional<Severity> severityFrom(QStringView text)
{
    for (const Severity severity : severities) {
        if (name(severity) == text)
            return severity;
    }
    return std::nullopt;
}

QString idOf(const QString& rule, const QString& actor, qint64 first)
{
    // No name holds a line end.
    const QString what = QStringLiteral("%1\n%2\n%3").arg(rule, actor, QString::number(first));
    const QByteArray digest = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(idDigits));
}

} // namespace scrim::detection
