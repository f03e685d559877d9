// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/note_acts.h"
#include "ui/desk/note_text.h"

#include <QString>

/// Between an editor's letters and the bytes of its pieces.
namespace scrim::desk {

[[nodiscard]] QString stringOf(Bytes text);
[[nodiscard]] int lengthOf(Bytes text); ///< in UTF-16 units
[[nodiscard]] std::size_t sizeOf(const NotePieces& pieces);
/// What the chip masks, or its mask where that is not known.
[[nodiscard]] WipedBytes bytesOf(const Chip& chip);
/// Joined to the piece before where both are alike.
void append(NotePieces& pieces, const QString& text, bool isKept);
/// Without what its chips mask, for a state that is kept; filled() puts it back.
[[nodiscard]] NoteText stripped(NoteText text);
[[nodiscard]] NoteText filled(NoteText text, const NoteRedactor& redactor);
/// The same text, masks and kept numbers, wherever the caret is.
[[nodiscard]] bool isSame(const NoteText& a, const NoteText& b);
/// `text` at the caret of `before`, then what stands behind the caret of `after`; the caret behind the new text.
[[nodiscard]] NoteText spliced(NoteText before, const QString& text, const NoteText& after);
/// With masks in place of what they mask, and without the `cut` bytes before the caret.
[[nodiscard]] notes::Writing writingOf(const NoteText& text, const NoteRedactor& redactor,
                                       const policy::RedactionCounts& before, std::size_t cut);
/// A draft's text; its masks become chips of `redactor`.
[[nodiscard]] NoteText textOf(const notes::Draft& draft, NoteRedactor& redactor);

} // namespace scrim::desk
