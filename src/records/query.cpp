// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/query.h"

#include "base/bytes.h"
#include "policy/normalize.h"
#include "policy/verify_forms.h"
#include "records/search_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace scrim::records {

namespace {

constexpr qsizetype longestQuery = 200;
constexpr std::size_t mostWords = 8;

/// No complete number has fewer; shorter ones are order numbers and cards' endings.
constexpr int fewestPhoneDigits = 6;
constexpr int mostPhoneDigits = 20;

/// Names of up to four words beside a card's ending or a postcode; more is an address, which nobody searches by.
constexpr qsizetype mostNameParts = 4;

bool isDigit(QChar c)
{
    return c.isDigit();
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, isDigit);
}

/// "ext. 12", "x12", ";ext=12", "доб. 12" at a number's end, and what a tel: link says of it (RFC 3966). libphonenumber
/// knows what to make of them; here they must only not stand in the way.
QString withoutExtension(QString text)
{
    static const QRegularExpression link(QStringLiteral("^tel:|;[a-z-]+=[^;]*"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression extension(
        QStringLiteral("[ ,;]*(?:ext(?:ensi[oó]n|n)?|x|#|~|int|anexo|доб|durchwahl)[.:]?[ ]*\\d{1,7}#?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(link).remove(extension);
}

/// "0800 REPAIR" and "1-800-FLOWERS": letters stand for digits where people pay nothing to call.
bool isSpelledNumber(const QString& text)
{
    static const QRegularExpression spelled(
        QStringLiteral("^(?:\\+?1|0)?[ (.-]*8(?:00|33|44|55|66|77|88)[ ).-]*(?=.*[A-Za-z].*[A-Za-z].*[A-Za-z])"
                       "[0-9A-Za-z .-]{6,16}$"));
    return spelled.match(text).hasMatch();
}

bool mayBePhone(const QString& typed)
{
    const QString text = withoutExtension(typed);
    const auto isPhoneSign = [](QChar c) {
        static const QString signs = QStringLiteral("+()[]./'-\uFF0B\uFF08\uFF09\uFF0D");
        return c.isDigit() || c.isSpace() || c.category() == QChar::Punctuation_Dash ||
               c.category() == QChar::Other_Format || signs.contains(c);
    };
    const auto digits = std::ranges::count_if(text, isDigit);
    return (digits >= fewestPhoneDigits && digits <= mostPhoneDigits && std::ranges::all_of(text, isPhoneSign)) ||
           isSpelledNumber(text);
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

SecretBytes secretOf(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(asBytes(utf8));
    utf8.fill('\0');
    return secret;
}

/// Adds the reading that parts `first` to `last` - 1 are a postcode and all others a name.
void addPostcode(std::vector<WithName>& readings, const QStringList& parts, qsizetype first, qsizetype last)
{
    const QStringList rest = parts.first(first) + parts.sliced(last);
    if (rest.isEmpty() || rest.size() > mostNameParts || std::ranges::any_of(rest, hasDigit))
        return;
    const SecretBytes typed = secretOf(parts.sliced(first, last - first).join(QLatin1Char(' ')));
    SecretBytes code = policy::normalizedPostcode(typed);
    std::vector<Spellings> words = wordsOf(rest.join(QLatin1Char(' ')));
    if (!code.isEmpty() && !words.empty())
        readings.push_back({std::move(code), std::move(words)});
}

/// The parts with digits, and as other readings those with the letters beside them: "1234 AB" in the Netherlands.
std::vector<WithName> postcodesIn(const QStringList& parts)
{
    const auto found = std::ranges::find_if(parts, hasDigit);
    const qsizetype first = found - parts.begin();
    qsizetype last = first;
    while (last < parts.size() && last < first + 2 && hasDigit(parts[last]))
        ++last;
    std::vector<WithName> readings;
    if (first == last)
        return readings;
    addPostcode(readings, parts, first, last);
    if (last == first + 1 && last < parts.size() && parts[last].size() == 2)
        addPostcode(readings, parts, first, last + 1);
    // "D 10115" is 10115 there.
    if (last == first + 1 && first > 0 && parts[first - 1].size() <= 2) {
        QStringList without = parts;
        without.removeAt(first - 1);
        addPostcode(readings, without, first - 1, first);
    }
    return readings;
}

std::vector<WithName> cardsIn(const QStringList& parts)
{
    std::vector<WithName> cards;
    const auto found = std::ranges::find_if(parts, hasDigit);
    if (found == parts.end())
        return cards;
    const QString ending = cardEnding(*found);
    QStringList rest = parts;
    rest.removeAt(found - parts.begin());
    if (ending.isEmpty() || rest.size() > mostNameParts || std::ranges::any_of(rest, hasDigit))
        return cards;
    if (std::vector<Spellings> words = wordsOf(rest.join(QLatin1Char(' '))); !words.empty())
        cards.push_back({secretOf(ending), std::move(words)});
    return cards;
}

} // namespace

bool Query::isExact() const
{
    return !email.isEmpty() || !phone.isEmpty() || !cards.empty() || !postcodes.empty();
}

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
        // Nobody's name and no order's number.
        if (!query.email.isEmpty())
            return query;
    }
    if (mayBePhone(typed))
        query.phone = typed;
    query.orderNumber = numberKey(typed);
    query.words = wordsOf(typed);
    if (query.email.isEmpty() && query.phone.isEmpty() && hasDigit(typed)) {
        const QStringList parts = typed.split(QLatin1Char(' '));
        query.cards = cardsIn(parts);
        query.postcodes = postcodesIn(parts);
    }
    return query;
}

QString numberKey(const QString& number)
{
    QString key = number.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    while (key.startsWith(QLatin1Char('#')) || key.startsWith(QLatin1Char(' ')))
        key.remove(0, 1);
    return key;
}

QString matchExpression(const std::vector<Spellings>& words, Fit fit)
{
    const QString quote = fit == Fit::Prefix ? QStringLiteral("\"%1\" *") : QStringLiteral("\"%1\"");
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
