// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/id_rules.h"
#include "policy/mask.h"

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr std::size_t wordsBefore = 40;
constexpr std::size_t wordsBehind = 16;
constexpr std::size_t widestGap = 2;

bool isSeparator(char as)
{
    return as == ' ' || as == '-' || as == '.' || as == '/' || as == ',';
}

struct Match
{
    std::size_t end = 0;
    WipedBytes characters;
    bool hasAllGaps = true; ///< each separator that the form allows is there
};

bool fits(char wanted, const Sign& sign)
{
    switch (wanted) {
    case '#':
        return isDigitSign(sign);
    case '@':
        return sign.as >= 'A' && sign.as <= 'Z';
    case '*':
        return isDigitSign(sign) || (sign.as >= 'A' && sign.as <= 'Z');
    default:
        return sign.as == wanted;
    }
}

/// Over a gap of the form; `isLoose`: a separator may stand anywhere.
std::size_t skipGap(const Signs& signs, std::size_t at, char gap, bool isLoose)
{
    const std::size_t end = at + widestGap;
    for (; at < end && at < signs.size(); ++at) {
        const char as = signs[at].as;
        const bool isDash = as == '-' || as == '+';
        if (!(gap == '-' && !isLoose ? isDash : isSeparator(as) || isDash))
            break;
    }
    return at;
}

bool matches(const Signs& signs, std::size_t at, const QByteArray& form, bool isLoose, Match& match)
{
    match.characters.clear();
    bool hasGaps = false;
    match.hasAllGaps = true;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char wanted = form.at(i);
        const bool isGap = wanted == ' ' || wanted == '-';
        hasGaps = hasGaps || isGap;
        if (isGap || (isLoose && i > 0)) {
            const std::size_t behind = skipGap(signs, at, isGap ? wanted : ' ', isLoose);
            match.hasAllGaps = match.hasAllGaps && (!isGap || behind > at);
            at = behind;
        }
        if (isGap)
            continue;
        if (at >= signs.size() || !fits(wanted, signs[at]))
            return false;
        match.characters.push_back(static_cast<std::uint8_t>(signs[at++].as));
    }
    match.end = at;
    match.hasAllGaps = match.hasAllGaps && hasGaps;
    return at == signs.size() || !isWordSign(signs[at]);
}

class IdFinder
{
public:
    IdFinder(Reading& reading, const std::vector<IdRule>& rules, IdsOf which) : m_reading(reading)
    {
        constexpr qsizetype shortestCard = 13;
        int owner = FirstIdWord;
        for (const IdRule& rule : rules) {
            for (const QByteArray& form : rule.forms) {
                const auto gaps = form.count(' ') + form.count('-');
                if (which == IdsOf::AnyLength || (rule.isProof && form.size() - gaps >= shortestCard))
                    m_wanted.push_back({rule, owner, form});
            }
            ++owner;
        }
    }

    /// Whether one of the rules has taken what stands there.
    bool takeAt(std::size_t at)
    {
        return std::ranges::any_of(m_wanted, [this, at](const Wanted& wanted) {
            return takeForm(at, wanted.rule, wanted.owner, wanted.form);
        });
    }

private:
    struct Wanted
    {
        const IdRule& rule;
        int owner;
        const QByteArray& form;
    };

    bool takeForm(std::size_t at, const IdRule& rule, int owner, const QByteArray& form)
    {
        const Signs& signs = m_reading.signs();
        if (!fits(form.front(), signs[at]))
            return false;
        if (matches(signs, at, form, false, m_match) && counts(rule, owner, at) && take(rule, at))
            return true;
        return !m_reading.hits(owner).empty() && matches(signs, at, form, true, m_match) && hasWord(owner, at) &&
               take(rule, at);
    }
    [[nodiscard]] bool counts(const IdRule& rule, int owner, std::size_t at) const
    {
        return rule.needsWord == NeedsWord::Never || (rule.needsWord == NeedsWord::WhenTight && m_match.hasAllGaps) ||
               hasWord(owner, at);
    }
    [[nodiscard]] bool hasWord(int owner, std::size_t at) const
    {
        return isNear(m_reading.hits(owner), at, m_match.end, wordsBefore, wordsBehind);
    }
    bool take(const IdRule& rule, std::size_t at)
    {
        if ((rule.check != nullptr && !rule.check(m_match.characters)) || !m_reading.isFree(at, m_match.end))
            return false;
        m_reading.take(at, m_match.end,
                       {.kind = RedactionKind::NationalId,
                        .rule = rule.name,
                        .isProven = rule.isProof,
                        .mask = mask(FieldKind::NationalId, m_match.characters)});
        return true;
    }

    Reading& m_reading;
    std::vector<Wanted> m_wanted;
    Match m_match;
};

} // namespace

void takeIds(Reading& reading, const std::vector<IdRule>& rules, IdsOf which)
{
    const Signs& signs = reading.signs();
    IdFinder finder(reading, rules, which);
    for (std::size_t at = 0; at < signs.size(); ++at) {
        const bool startsWord = isWordSign(signs[at]) && (at == 0 || !isWordSign(signs[at - 1]));
        if (startsWord && !reading.isTaken(at))
            finder.takeAt(at);
    }
}

} // namespace scrim::policy
