// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/sign_text.h"

#include <QString>

#include <array>
#include <vector>

namespace scrim::policy {

/// Words that say what a number beside them is. Each has an owner, a small number of the caller's choice.
class NearWords
{
public:
    /// `phrase` in Latin letters and digits, in any case, with or without accents; a space stands for any few signs or
    /// none. With six letters or more it is also found within a longer word.
    void add(const QString& phrase, int owner);

    /// Where a word stands, in signs.
    struct Hit
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    using Hits = std::vector<std::vector<Hit>>; ///< by owner, in the text's order

    [[nodiscard]] Hits find(const Signs& signs) const;

private:
    struct Phrase
    {
        QByteArray letters; ///< folded, ' ' for a gap
        int owner = 0;
        bool isWithinWords = false;
    };
    [[nodiscard]] static std::size_t endOf(const Phrase& phrase, const Signs& signs, std::size_t at);

    std::array<std::vector<Phrase>, 26> m_phrases; ///< by their first letter
    std::size_t m_owners = 0;
};

/// Whether one of the hits ends at most `before` signs ahead of `begin` or starts at most `after` signs behind `end`.
[[nodiscard]] bool isNear(const std::vector<NearWords::Hit>& hits, std::size_t begin, std::size_t end,
                          std::size_t before, std::size_t after);

} // namespace scrim::policy
