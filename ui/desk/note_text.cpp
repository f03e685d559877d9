// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_text.h"

#include "policy/sign_text.h"

#include <algorithm>

namespace scrim::desk {

namespace {

WipedBytes wholeOf(const NotePieces& pieces)
{
    WipedBytes whole;
    for (const NotePiece& piece : pieces)
        whole.insert(whole.end(), piece.text.begin(), piece.text.end());
    return whole;
}

/// Cards of the two lengths that nearly all have, and IBANs, are complete when they are found.
bool mayGrow(const policy::Finding& finding, Bytes whole)
{
    if (finding.kind == policy::RedactionKind::Iban)
        return false;
    const policy::Signs signs = policy::signsOf(whole.subspan(finding.begin, finding.end - finding.begin));
    const auto digits = std::ranges::count_if(signs, [](const policy::Sign& sign) { return sign.like != 0; });
    const bool isAmericanExpress = digits == 15 && signs.front().like == '3';
    return finding.kind != policy::RedactionKind::Card || (digits < 16 && !isAmericanExpress);
}

/// A letter that looks like a digit counts within a word that has a digit.
bool isBesideDigit(const policy::Signs& signs, std::size_t at)
{
    std::size_t begin = at;
    while (begin > 0 && policy::isWordSign(signs[begin - 1]))
        --begin;
    for (; begin < signs.size() && policy::isWordSign(signs[begin]); ++begin) {
        if (policy::isDigitSign(signs[begin]))
            return true;
    }
    return false;
}

/// Takes a text's pieces apart at bytes.
class Cutter
{
public:
    explicit Cutter(NotePieces pieces) : m_pieces(std::move(pieces)) {}

    /// Appends all up to that byte of the whole to `to`.
    void take(std::size_t until, NotePieces& to)
    {
        while (m_done < until && m_next < m_pieces.size()) {
            NotePiece& piece = m_pieces[m_next];
            const std::size_t left = piece.text.size() - m_within;
            const std::size_t count = std::min(left, until - m_done);
            const auto from = piece.text.begin() + static_cast<std::ptrdiff_t>(m_within);
            to.push_back({WipedBytes(from, from + static_cast<std::ptrdiff_t>(count)), piece.chip, piece.isKept});
            m_done += count;
            m_within += count;
            if (m_within == piece.text.size()) {
                m_within = 0;
                ++m_next;
            }
        }
    }

private:
    NotePieces m_pieces;
    std::size_t m_next = 0;
    std::size_t m_within = 0;
    std::size_t m_done = 0;
};

} // namespace

/// What is found and does not stand as a mask yet, nor was taken back; each grown to the masks that it overlaps.
std::vector<policy::Finding> NoteRedactor::news(const NoteText& text, const WipedBytes& whole, Typing typing)
{
    m_isWaiting = false;
    std::vector<policy::Finding> news;
    for (policy::Finding finding : m_redactor.find(whole)) {
        bool isKnown = false;
        std::size_t begin = 0;
        for (const NotePiece& piece : text.pieces) {
            const std::size_t end = begin + piece.text.size();
            const bool isFixed = piece.chip != 0 || piece.isKept;
            isKnown = isKnown || (isFixed && begin <= finding.begin && finding.end <= end);
            if (piece.chip != 0 && begin < finding.end && finding.begin < end) {
                finding.begin = std::min(finding.begin, begin);
                finding.end = std::max(finding.end, end);
            }
            begin = end;
        }
        if (isKnown)
            continue;
        if (typing == Typing::GoesOn && finding.end == text.caret && mayGrow(finding, whole))
            m_isWaiting = true;
        else
            news.push_back(std::move(finding));
    }
    return news;
}

bool NoteRedactor::redact(NoteText& text, Typing typing)
{
    const WipedBytes whole = wholeOf(text.pieces);
    const std::vector<policy::Finding> found = news(text, whole, typing);
    if (found.empty())
        return false;
    Cutter cutter(std::move(text.pieces));
    text.pieces = {};
    NotePieces masked;
    for (const policy::Finding& finding : found) {
        cutter.take(finding.begin, text.pieces);
        cutter.take(finding.end, masked);
        const Bytes original = Bytes(whole).subspan(finding.begin, finding.end - finding.begin);
        m_chips[++m_last] = {finding, SecretBytes::copyOf(original)};
        text.pieces.push_back({WipedBytes(original.begin(), original.end()), m_last, false});
        if (text.caret > finding.begin && text.caret < finding.end)
            text.caret = finding.end;
    }
    cutter.take(whole.size(), text.pieces);
    return true;
}

const Chip* NoteRedactor::chip(int id) const
{
    const auto found = m_chips.find(id);
    return found == m_chips.end() ? nullptr : &found->second;
}

int NoteRedactor::addOld(const QString& mask)
{
    Chip chip;
    chip.finding.mask = mask;
    m_chips[++m_last] = std::move(chip);
    return m_last;
}

NotePiece NoteRedactor::takeBack(int id) const
{
    const Chip* known = chip(id);
    if (known == nullptr)
        return {};
    const Bytes original = known->original;
    return {WipedBytes(original.begin(), original.end()), 0, true};
}

std::size_t unfinishedNumber(const NoteText& text, int fewestDigits)
{
    std::size_t begin = 0;
    for (const NotePiece& piece : text.pieces) {
        const std::size_t end = begin + piece.text.size();
        if (text.caret > begin && text.caret <= end && piece.chip == 0 && !piece.isKept) {
            const policy::Signs signs = policy::signsOf(Bytes(piece.text).first(text.caret - begin));
            std::size_t first = signs.size();
            int digits = 0;
            for (std::size_t at = signs.size(); at > 0; --at) {
                const policy::Sign& sign = signs[at - 1];
                if (policy::isDigitSign(sign) || (sign.like != 0 && isBesideDigit(signs, at - 1))) {
                    first = at - 1;
                    ++digits;
                } else if (policy::isLetterSign(sign) || sign.as == policy::wall || sign.as == '+' || first - at > 4) {
                    break;
                }
            }
            const bool isDialled =
                first < signs.size() && (signs[first].as == '0' || (first > 0 && signs[first - 1].as == '+'));
            return digits >= fewestDigits && !isDialled ? text.caret - begin - signs[first].begin : 0;
        }
        begin = end;
    }
    return 0;
}

} // namespace scrim::desk
