// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/sentence.h"

#include <QRegularExpression>

namespace scrim::detection {

namespace {

/// {name} or {name|one|many}.
const QRegularExpression& blank()
{
    static const QRegularExpression form(QStringLiteral("\\{([a-z_]+)(?:\\|([^{}|]*)\\|([^{}|]*))?\\}"));
    return form;
}

} // namespace

QString filled(const QString& sentence, const QMap<QString, QString>& values)
{
    QString text;
    qsizetype from = 0;
    auto matches = blank().globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = values.value(match.captured(1));
        text += QStringView(sentence).mid(from, match.capturedStart() - from);
        text += value;
        if (match.hasCaptured(2))
            text += QLatin1Char(' ') + match.captured(value == QLatin1String("1") ? 2 : 3);
        from = match.capturedEnd();
    }
    return text + sentence.mid(from);
}

QStringList blanksOf(const QString& sentence)
{
    QStringList names;
    auto matches = blank().globalMatch(sentence);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace scrim::detection
