// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_random.h"
#include "search_parts.h"

#include <cstdio>
#include <map>

namespace scrim::bench {

namespace {

constexpr int longest = 7;
constexpr double coldLimitMs = 1.0;
constexpr double hotLimitMs = 0.6;

bool isOf(const QString& word, std::initializer_list<QChar::Script> scripts)
{
    return std::ranges::find(scripts, QChar::script(word.front().unicode())) != scripts.end();
}

/// Queries by what kind they are, in the order of the lines.
using Kinds = std::vector<std::pair<QString, QStringList>>;

Kinds kindsOf(const QStringList& names, const SearchVault& vault)
{
    std::map<int, QStringList> one;
    std::map<int, QStringList> second;
    std::map<int, QStringList> both;
    QStringList cyrillic;
    QStringList cjk;
    for (const QString& name : names) {
        const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (int length = 1; length <= longest; ++length) {
            for (const QString& word : words) {
                if (word.size() < length)
                    continue;
                one[length].append(word.left(length));
                if (isOf(word, {QChar::Script_Cyrillic}))
                    cyrillic.append(word.left(length));
                if (isOf(word,
                         {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Hangul}))
                    cjk.append(word.left(length));
            }
            if (words.size() < 2 || words.back().size() < length)
                continue;
            second[length].append(words.front() + QLatin1Char(' ') + words.back().left(length));
            both[length].append(words.back().left(length) + QLatin1Char(' ') + words.front().left(length));
        }
    }
    Kinds kinds;
    for (int length = 1; length <= longest; ++length)
        kinds.emplace_back(QStringLiteral("a name's first %1").arg(length), one[length]);
    for (int length = 1; length <= longest; ++length)
        kinds.emplace_back(QStringLiteral("a whole name and the first %1 of another").arg(length), second[length]);
    for (int length = 1; length <= longest; ++length)
        kinds.emplace_back(QStringLiteral("the first %1 of two names").arg(length), both[length]);
    kinds.emplace_back(QStringLiteral("Cyrillic, the first 1 to 7"), cyrillic);
    kinds.emplace_back(QStringLiteral("Chinese, Japanese, Korean, the first 1 to 7"), cjk);
    QStringList numbers;
    QStringList nobody;
    for (int i = 0; i < names.size(); ++i) {
        const quint64 order = intake::Dice(5, 2, static_cast<quint64>(i)).below(static_cast<quint64>(vault.orders));
        numbers.append(QStringLiteral("#%1").arg(1001 + order));
        nobody.append(names[i].left(3) + QStringLiteral("xq"));
    }
    kinds.emplace_back(QStringLiteral("an order's number"), numbers);
    kinds.emplace_back(QStringLiteral("nobody's name"), nobody);
    return kinds;
}

Result<void> dropPages(models::Shelf& shelf)
{
    return shelf.database().exec("PRAGMA shrink_memory");
}

} // namespace

Result<void> benchPrefixes(Reader& reader, const SearchVault& vault)
{
    const auto names = sampledNames(*reader.shelf, vault);
    if (!names)
        return std::unexpected(names.error());
    std::printf("searches, the first rows with them: no page in the process's memory, twice, one after the other\n");
    const std::atomic<bool> never{false};
    for (const auto& [what, queries] : kindsOf(*names, vault)) {
        std::vector<qint64> cold;
        std::vector<qint64> hot;
        std::vector<qint64> used;
        Result<records::Found> found;
        for (const QString& query : queries) {
            used.push_back(timed([&] { found = reader.shelf->find(query, never); }));
            if (!found)
                return fail(found);
        }
        for (const QString& query : queries) {
            if (auto dropped = dropPages(*reader.shelf); !dropped)
                return dropped;
            cold.push_back(timed([&] { found = reader.shelf->find(query, never); }));
            hot.push_back(timed([&] { found = reader.shelf->find(query, never); }));
        }
        if (queries.isEmpty())
            continue;
        printTimes(what + QStringLiteral(", cold"), cold, 0, coldLimitMs);
        printTimes(what + QStringLiteral(", again"), hot, 0, hotLimitMs);
        printTimes(what + QStringLiteral(", one after the other"), used, 0, 0);
    }
    // What the first search of a desk meets: a connection that was opened and warmed up, as at the sign-in.
    std::vector<qint64> first;
    for (qsizetype i = 0; i < std::min<qsizetype>(names->size(), 60); ++i) {
        auto shelf = anotherShelf(reader);
        if (!shelf)
            return fail(shelf);
        Result<records::Found> found;
        first.push_back(timed([&] { found = (*shelf)->find((*names)[i].left(3), never); }));
    }
    printTimes(QStringLiteral("the first search after a sign-in, 3 letters"), first, 0, coldLimitMs);
    return {};
}

} // namespace scrim::bench
