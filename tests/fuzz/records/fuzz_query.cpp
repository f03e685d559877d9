// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/query.h"
#include "records/search_text.h"

#include <algorithm>
#include <cstdlib>

using namespace scrim;
using namespace scrim::records;

namespace {

/// Everything typed stands between quotation marks: outside of them there is nothing but our own operators.
bool isQuoted(const QString& expression)
{
    bool inside = false;
    QString outside;
    for (const QChar c : expression) {
        if (c == QLatin1Char('"'))
            inside = !inside;
        else if (!inside)
            outside += c;
    }
    for (const char* own : {"OR", "AND", "*", "(", ")", " "})
        outside.remove(QLatin1String(own));
    return !inside && outside.isEmpty();
}

void checkWords(const std::vector<Spellings>& words)
{
    for (const Spellings& spellings : words) {
        const bool areWords =
            std::ranges::all_of(spellings, [](const QString& word) { return searchWords(word) == QStringList{word}; });
        if (spellings.isEmpty() || spellings.size() > 2 || !areWords)
            std::abort();
    }
    for (const Fit fit : {Fit::Whole, Fit::Prefix}) {
        if (!isQuoted(matchExpression(words, fit)))
            std::abort();
    }
}

void checkNamed(const std::vector<WithName>& readings, std::size_t most)
{
    if (readings.size() > most)
        std::abort();
    for (const WithName& reading : readings) {
        if (reading.value.isEmpty() || reading.words.empty())
            std::abort();
        checkWords(reading.words);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Query query = parseQuery(text);
    checkWords(query.words);
    checkNamed(query.cards, 1);
    checkNamed(query.postcodes, 3);
    if (numberKey(query.orderNumber) != query.orderNumber && !query.orderNumber.isEmpty())
        std::abort();
    if (parseQuery(text).isExact() != query.isExact())
        std::abort();
    return 0;
}
