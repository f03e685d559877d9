// SPDX-License-Identifier: GPL-3.0-or-later
#include "varied_names.h"

#include "intake/demo_random.h"

#include <array>
#include <cmath>

namespace scrim::bench {

namespace {

using intake::Dice;

constexpr quint64 seed = 11;
constexpr quint64 firstNames = 3'000;
constexpr quint64 familyNames = 50'000;

constexpr std::array latin{"an",  "ber", "chris", "da",   "el",  "fri", "ga",  "hel", "in", "jo",  "ka",   "lu",
                           "ma",  "nor", "ol",    "pe",   "ri",  "sa",  "ti",  "ul",  "va", "wer", "mann", "son",
                           "ski", "er",  "stein", "berg", "tha", "sch", "lin", "mar", "o",  "phi", "ste",  "dor"};
constexpr std::array cyrillic{"ан", "бе", "вла", "га", "ди", "ев", "жу", "ива", "ко", "ле", "ми", "ник",
                              "ол", "пе", "ро",  "се", "та", "фё", "ха", "чер", "ша", "юр", "ов", "енко"};

/// From 0 to `count` - 1, the k-th 1/k as often as the first.
quint64 ranked(Dice& dice, quint64 count)
{
    constexpr quint64 fine = 1'000'000;
    const double share = static_cast<double>(dice.below(fine)) / fine;
    return static_cast<quint64>(std::exp(share * std::log(static_cast<double>(count)))) - 1;
}

/// The word of that rank: short where it is frequent.
QString word(quint64 stream, quint64 rank, bool isCyrillic)
{
    Dice dice(seed, stream, rank);
    const quint64 syllables = 2 + dice.below(2) + (rank > 500 ? dice.below(2) : 0);
    QString made;
    for (quint64 i = 0; i < syllables; ++i)
        made += QString::fromUtf8(isCyrillic ? dice.pick(cyrillic) : dice.pick(latin));
    made[0] = made[0].toUpper();
    return made;
}

} // namespace

QString variedName(quint64 index)
{
    Dice dice(seed, 1, index);
    const bool isCyrillic = dice.chance(10);
    const quint64 first = ranked(dice, firstNames);
    const quint64 family = ranked(dice, familyNames);
    return word(2, first, isCyrillic) + QLatin1Char(' ') + word(3, family, isCyrillic);
}

} // namespace scrim::bench
