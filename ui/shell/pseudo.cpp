// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pseudo.h"

#include "base/core_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace scrim::shell {

namespace {

constexpr double longerBy = 0.4;
/// Fillers in a row: a line can be broken between two such words, as it can in a language.
constexpr int fillerWord = 7;

QChar accented(QChar letter)
{
    static const QString plain(QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    static const QString marked(QStringLiteral("àƀçđéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýžÀßÇĐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ"));
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

QString accented(const QString& text)
{
    QString made;
    for (const QChar letter : text)
        made.append(accented(letter));
    return made;
}

/// The words that "{count|field|fields}" has for one and for many.
QString accentedBlank(const QString& blank)
{
    const qsizetype bar = blank.indexOf(QLatin1Char('|'));
    return bar < 0 ? blank : blank.left(bar) + accented(blank.mid(bar));
}

QString fillers(qsizetype letters)
{
    QString made;
    const auto wanted = static_cast<int>(static_cast<double>(letters) * longerBy + 1);
    for (int i = 0; i < wanted; ++i)
        made.append(i % fillerWord == 0 ? QLatin1Char(' ') : QChar(0xb7));
    return made;
}

} // namespace

QString pseudo(const QString& english)
{
    static const QRegularExpression kept(
        QStringLiteral("%L?(?:\\d+|n)|\\{[a-z_]+(?:\\|[^}]*)?\\}|</?[a-zA-Z][^>]*>|&[a-z]+;|&."));
    QString made;
    qsizetype at = 0;
    for (auto matches = kept.globalMatch(english); matches.hasNext();) {
        const auto match = matches.next();
        made += accented(english.mid(at, match.capturedStart() - at));
        made += match.captured().startsWith(QLatin1Char('{')) ? accentedBlank(match.captured()) : match.captured();
        at = match.capturedEnd();
    }
    made += accented(english.mid(at));
    const bool hasLetters = made != english;
    return hasLetters ? QLatin1Char('[') + made + fillers(english.size()) + QLatin1Char(']') : english;
}

QString PseudoTranslator::translate(const char* context, const char* text, const char*, int) const
{
    const bool isQts = *context == 'Q';
    return isQts || InEnglish::holds() ? QString() : pseudo(QString::fromUtf8(text));
}

} // namespace scrim::shell
