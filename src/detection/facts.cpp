// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/facts.h"

#include <QRegularExpression>

namespace scrim::detection {

namespace {

/// Case and accents folded; umlauts as people spell them where a keyboard has none, since sign-in names are typed.
QString folded(const QString& word)
{
    QString spelled;
    for (const QChar letter : word.normalized(QString::NormalizationForm_C).toLower()) {
        switch (letter.unicode()) {
        case u'ä':
            spelled += QStringLiteral("ae");
            break;
        case u'ö':
            spelled += QStringLiteral("oe");
            break;
        case u'ü':
            spelled += QStringLiteral("ue");
            break;
        case u'ß':
            spelled += QStringLiteral("ss");
            break;
        default:
            spelled += letter;
        }
    }
    QString plain;
    for (const QChar letter : spelled.normalized(QString::NormalizationForm_KD)) {
        if (letter.isLetter() || letter.isSurrogate() || letter == QLatin1Char('-'))
            plain += letter;
    }
    return plain;
}

} // namespace

QString familyKey(const QString& name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() < 2 ? QString() : folded(words.constLast());
}

QString familyKeyOfUser(const QString& user)
{
    static const QRegularExpression parts(QStringLiteral("[._]"));
    const QStringList words = user.split(parts, Qt::SkipEmptyParts);
    return words.size() < 2 ? QString() : folded(words.constLast());
}

} // namespace scrim::detection
