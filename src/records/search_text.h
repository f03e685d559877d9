// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace scrim::records {

/// Names as the full-text index holds them: words in which case, accents and widths are folded, so that the tokenizer
/// has nothing to decide and a typed word is split exactly as a stored one. SQLite's own unicode61 would keep "ł" and
/// "ı" apart from "l" and "i" and would take a Chinese name for one word.
/// Chinese, Japanese and Korean characters are a word each, since no space says where a given name begins.
[[nodiscard]] QStringList searchWords(const QString& text);

/// A word's second spelling, as people write it where a keyboard has no umlauts: "mueller" for "Müller". Empty when it
/// has none. The result is folded.
[[nodiscard]] QString secondSpelling(const QString& word);

/// All words of name and company, both spellings, separated by spaces, and wordCountMark() of the name: what is stored.
[[nodiscard]] QString searchText(const QString& name, const QString& company);

/// A word that says how many words a name has, 15 for as many and more, so that whoever is called just what was typed
/// can be told. Nobody can type it: it is no letter.
[[nodiscard]] QString wordCountMark(qsizetype words);
/// What the mark at the end of a searchText() says; 0 for a text from before there was one.
[[nodiscard]] qsizetype wordsCounted(const QString& searched);

/// What a customer is called by: the name, else the company.
[[nodiscard]] QString calledBy(const QString& name, const QString& company);

} // namespace scrim::records
