// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/search_text.h"

#include <algorithm>

namespace scrim::records {

namespace {

constexpr qsizetype firstMark = 0xE000; ///< of the private use area
constexpr qsizetype mostCounted = 15;

/// Letters that Unicode does not decompose but people type without.
QLatin1String plainForm(char32_t c)
{
    switch (c) {
    case U'ł':
        return QLatin1String("l");
    case U'ø':
        return QLatin1String("o");
    case U'đ':
    case U'ð':
        return QLatin1String("d");
    case U'ħ':
        return QLatin1String("h");
    case U'ı':
        return QLatin1String("i");
    case U'æ':
        return QLatin1String("ae");
    case U'ß':
        return QLatin1String("ss");
    case U'œ':
        return QLatin1String("oe");
    case U'þ':
        return QLatin1String("th");
    default:
        return {};
    }
}

/// Written without spaces between words: Han, Hiragana, Katakana, Hangul.
bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// Accents, and marks that steer only the display (joiners, writing direction).
bool isSilent(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining;
}

QString folded(const QString& text)
{
    QString result;
    const auto points = text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    for (const char32_t c : points) {
        if (isSilent(c))
            continue;
        if (const QLatin1String plain = plainForm(c); !plain.isEmpty())
            result += plain;
        else
            result += QString::fromUcs4(&c, 1);
    }
    // Puts Korean syllables together again.
    return result.normalized(QString::NormalizationForm_C);
}

QStringList split(const QString& text)
{
    QString spaced;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        if (!belongsToWord(c))
            spaced += QLatin1Char(' ');
        else if (standsAlone(c))
            spaced += QLatin1Char(' ') + QString::fromUcs4(&c, 1) + QLatin1Char(' ');
        else
            spaced += QString::fromUcs4(&c, 1);
    }
    return spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "O'Neil" is found by "oneil": an apostrophe inside a name is no gap.
QString withoutApostrophes(QString text)
{
    for (const char16_t mark : {u'\'', u'\u2019', u'\u02BC', u'\u2018'})
        text.remove(QChar(mark));
    return text;
}

} // namespace

QStringList searchWords(const QString& text)
{
    return split(folded(withoutApostrophes(text)));
}

QString secondSpelling(const QString& word)
{
    QString spelled;
    bool differs = false;
    const QString composed = withoutApostrophes(word).normalized(QString::NormalizationForm_C).toCaseFolded();
    for (const QChar c : composed) {
        QLatin1String letters;
        switch (c.unicode()) {
        case u'ä':
            letters = QLatin1String("ae");
            break;
        case u'ö':
        case u'ø':
            letters = QLatin1String("oe");
            break;
        case u'ü':
            letters = QLatin1String("ue");
            break;
        case u'å':
            letters = QLatin1String("aa");
            break;
        default:
            spelled += c;
            continue;
        }
        spelled += letters;
        differs = true;
    }
    return differs ? folded(spelled) : QString();
}

QString searchText(const QString& name, const QString& company)
{
    QStringList words;
    for (const QString& text : {name, company}) {
        words += searchWords(text);
        words += searchWords(secondSpelling(text));
    }
    words.append(wordCountMark(searchWords(name).size()));
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
}

QString wordCountMark(qsizetype words)
{
    return QString(QChar(static_cast<char16_t>(firstMark + std::min(words, mostCounted))));
}

qsizetype wordsCounted(const QString& searched)
{
    const qsizetype counted = searched.isEmpty() ? -1 : searched.back().unicode() - firstMark;
    return counted >= 0 && counted <= mostCounted ? counted : 0;
}

QString calledBy(const QString& name, const QString& company)
{
    return name.isEmpty() ? company : name;
}

} // namespace scrim::records
