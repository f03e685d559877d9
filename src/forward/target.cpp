// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/target.h"

#include <QRegularExpression>

namespace scrim::forward {

QString Target::fileName() const
{
    QString name = host;
    name.replace(QLatin1Char(':'), QLatin1Char('_'));
    return QStringLiteral("%1_%2").arg(name.toLower()).arg(port);
}

Result<Target> targetFrom(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9][A-Za-z0-9.-]{0,252})):([0-9]{1,5})\z)"));
    const auto match = pattern.match(text);
    bool isPort = false;
    const quint16 port = match.captured(3).toUShort(&isPort);
    if (!match.hasMatch() || !isPort || port == 0)
        return fail(
            ErrorCode::Usage,
            QStringLiteral("\"%1\" names no receiver; --to takes HOST:PORT, such as siem.example.com:6514").arg(text));
    return Target{match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), port};
}

} // namespace scrim::forward
