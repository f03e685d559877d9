// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/query.h"

#include "base/bytes.h"
#include "policy/normalize.h"
#include "records/search_text.h"

#include <algorithm>

namespace scrim::records {

namespace {

constexpr qsizetype longestQuery = 200;
constexpr std::size_t mostWords = 8;

/// No complete number has fewer; shorter ones are order numbers and cards' endings.
constexpr int fewestPhoneDigits = 6;
constexpr int mostPhoneDigits = 20;

bool mayBePhone(QString text)
{
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        text.remove(0, 4);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isPhoneSign = [](QChar c) {
        static const QString signs = QStringLiteral("+()[]./'-\uFF0B\uFF08\uFF09\uFF0D");
        return c.isDigit() || c.isSpace() || c.category() == QChar::Punctuation_Dash ||
               c.category() == QChar::Other_Format || signs.contains(c);
    };
    const auto digits = std::ranges::count_if(text, isDigit);
    return digits >= fewestPhoneDigits && digits <= mostPhoneDigits && std::ranges::all_of(text, isPhoneSign);
}

QString cardEnding(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    const bool digits = std::ranges::all_of(folded, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return folded.size() == 4 && digits ? folded : QString();
}

std::vector<Spellings> wordsOf(const QString& text)
{
    std::vector<Spellings> words;
    const QStringList typed = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : typed) {
        const QStringList parts = searchWords(word);
        const QStringList others = searchWords(secondSpelling(word));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Spellings spellings{parts[i]};
            if (i < others.size() && others[i] != parts[i])
                spellings.append(others[i]);
            words.push_back(std::move(spellings));
        }
    }
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

} // namespace

Query parseQuery(const QString& text)
{
    Query query;
    const QString typed = text.left(longestQuery).simplified();
    if (typed.isEmpty())
        return query;
    if (typed.contains(QLatin1Char('@'))) {
        QByteArray utf8 = typed.toUtf8();
        query.email = policy::normalizedEmail(asBytes(utf8));
        utf8.fill('\0');
    }
    if (mayBePhone(typed))
        query.phone = typed;
    query.orderNumber = numberKey(typed);
    query.cardEnding = cardEnding(typed);
    query.words = wordsOf(typed);
    return query;
}

QString numberKey(const QString& number)
{
    QString key = number.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    while (key.startsWith(QLatin1Char('#')))
        key.remove(0, 1);
    return key.trimmed();
}

QString matchExpression(const std::vector<Spellings>& words, bool asPrefix)
{
    const QString quote = asPrefix ? QStringLiteral("\"%1\" *") : QStringLiteral("\"%1\"");
    QStringList terms;
    for (const Spellings& spellings : words) {
        QStringList ways;
        for (const QString& spelling : spellings)
            ways.append(quote.arg(spelling));
        terms.append(QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }
    return terms.join(QStringLiteral(" AND "));
}

} // namespace scrim::records
