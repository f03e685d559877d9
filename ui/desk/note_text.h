// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wiped_bytes.h"
#include "policy/redaction.h"

#include <QString>

#include <map>
#include <vector>

namespace scrim::desk {

/// What stands in an editor: plain text, a masked number, or one that its writer has taken back.
struct NotePiece
{
    WipedBytes text; ///< UTF-8; of a masked number what it masks, where that is known
    int chip = 0;    ///< which masked number; 0 for text
    bool isKept = false;
};
using NotePieces = std::vector<NotePiece>;

/// A number that was masked while it was written. What it masks stays here, in locked memory, until the note is saved
/// or closed.
struct Chip
{
    policy::Finding finding;
    SecretBytes original; ///< empty for one that came back with a draft
};

/// A text with a place in it, in bytes.
struct NoteText
{
    NotePieces pieces;
    std::size_t caret = 0;
};

/// Whether a number that ends at the caret counts already.
enum class Typing
{
    GoesOn, ///< it may become longer with the next key
    Rests,  ///< it is what it is
};

/// Masks numbers as they are written.
class NoteRedactor
{
public:
    NoteRedactor() = default;
    explicit NoteRedactor(const policy::RedactionPolicy& policy) : m_redactor(policy) {}

    /// True when something was masked: `text` has other pieces now.
    [[nodiscard]] bool redact(NoteText& text, Typing typing);
    /// A number waits for what is typed next; as of the last redact().
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

    [[nodiscard]] const Chip* chip(int id) const;
    /// A chip without an original, for a mask that came back with a draft.
    [[nodiscard]] int addOld(const QString& mask);
    /// What the chip masks, as a piece that stays. Empty text where it is not known.
    [[nodiscard]] NotePiece takeBack(int id) const;
    /// Forgets all originals.
    void forget() { m_chips.clear(); }

private:
    [[nodiscard]] std::vector<policy::Finding> news(const NoteText& text, const WipedBytes& whole, Typing typing);

    policy::Redactor m_redactor;
    std::map<int, Chip> m_chips;
    int m_last = 0;
    bool m_isWaiting = false;
};

/// How many bytes at the end of the text before the caret are a number that is still being written: seven digits or
/// more with what separates them, but for phone numbers, which begin with 0 or +. 0 when there is none.
[[nodiscard]] std::size_t unfinishedNumber(const NoteText& text, int fewestDigits = 7);

} // namespace scrim::desk
