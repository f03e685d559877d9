// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_bytes.h"

#include "base/bytes.h"

#include <QRegularExpression>

#include <algorithm>

namespace scrim::desk {

namespace {

/// From the first piece up to a byte, or from a byte on.
NotePieces upTo(NotePieces pieces, std::size_t end)
{
    NotePieces first;
    std::size_t done = 0;
    for (NotePiece& piece : pieces) {
        if (done >= end)
            break;
        const std::size_t size = piece.text.size();
        if (done + size > end)
            piece.text.resize(end - done);
        first.push_back(std::move(piece));
        done += size;
    }
    return first;
}

NotePieces from(const NotePieces& pieces, std::size_t begin)
{
    NotePieces rest;
    std::size_t done = 0;
    for (const NotePiece& piece : pieces) {
        const std::size_t end = done + piece.text.size();
        if (end > begin) {
            const std::size_t skipped = begin > done ? begin - done : 0;
            rest.push_back({WipedBytes(piece.text.begin() + static_cast<std::ptrdiff_t>(skipped), piece.text.end()),
                            piece.chip, piece.isKept});
        }
        done = end;
    }
    return rest;
}

} // namespace

QString stringOf(Bytes text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

int lengthOf(Bytes text)
{
    QString letters = stringOf(text);
    const auto length = static_cast<int>(letters.size());
    letters.fill(QChar(0));
    return length;
}

std::size_t sizeOf(const NotePieces& pieces)
{
    std::size_t size = 0;
    for (const NotePiece& piece : pieces)
        size += piece.text.size();
    return size;
}

WipedBytes bytesOf(const Chip& chip)
{
    if (!chip.original.isEmpty()) {
        const Bytes original = chip.original;
        return {original.begin(), original.end()};
    }
    const QByteArray mask = chip.finding.mask.toUtf8();
    return {mask.begin(), mask.end()};
}

void append(NotePieces& pieces, const QString& text, bool isKept)
{
    QByteArray utf8 = text.toUtf8();
    if (pieces.empty() || pieces.back().chip != 0 || pieces.back().isKept != isKept)
        pieces.push_back({{}, 0, isKept});
    pieces.back().text.insert(pieces.back().text.end(), utf8.begin(), utf8.end());
    wipe({reinterpret_cast<std::uint8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())});
}

NoteText stripped(NoteText text)
{
    for (NotePiece& piece : text.pieces) {
        if (piece.chip != 0)
            piece.text = {};
    }
    return text;
}

NoteText filled(NoteText text, const NoteRedactor& redactor)
{
    for (NotePiece& piece : text.pieces) {
        if (const Chip* chip = redactor.chip(piece.chip); chip != nullptr)
            piece.text = bytesOf(*chip);
    }
    return text;
}

bool isSame(const NoteText& a, const NoteText& b)
{
    return std::ranges::equal(a.pieces, b.pieces, [](const NotePiece& one, const NotePiece& other) {
        return one.chip == other.chip && one.isKept == other.isKept && one.text == other.text;
    });
}

NoteText spliced(NoteText before, const QString& text, const NoteText& after)
{
    const std::size_t at = before.caret;
    NoteText joined{upTo(std::move(before.pieces), at), 0};
    append(joined.pieces, text, false);
    joined.caret = sizeOf(joined.pieces);
    NotePieces rest = from(after.pieces, after.caret);
    for (NotePiece& piece : rest) {
        NotePiece& last = joined.pieces.back();
        if (piece.chip == 0 && last.chip == 0 && piece.isKept == last.isKept)
            last.text.insert(last.text.end(), piece.text.begin(), piece.text.end());
        else
            joined.pieces.push_back(std::move(piece));
    }
    return joined;
}

notes::Writing writingOf(const NoteText& text, const NoteRedactor& redactor, const policy::RedactionCounts& before,
                         std::size_t cut)
{
    notes::Writing writing{.text = {}, .disposition = {}, .corrects = 0, .kept = {}, .masked = before};
    WipedBytes shown;
    std::size_t done = 0;
    for (const NotePiece& piece : text.pieces) {
        const std::size_t end = done + piece.text.size();
        if (const Chip* chip = redactor.chip(piece.chip); chip != nullptr) {
            const QByteArray mask = chip->finding.mask.toUtf8();
            shown.insert(shown.end(), mask.begin(), mask.end());
            writing.masked[static_cast<std::size_t>(chip->finding.kind)] += chip->original.isEmpty() ? 0 : 1;
        } else if (piece.isKept) {
            writing.kept.push_back({shown.size(), shown.size() + piece.text.size()});
            shown.insert(shown.end(), piece.text.begin(), piece.text.end());
        } else {
            for (std::size_t i = 0; i < piece.text.size(); ++i) {
                const bool isCut = done + i < text.caret && done + i >= text.caret - cut;
                if (!isCut)
                    shown.push_back(piece.text[i]);
            }
        }
        done = end;
    }
    writing.text = SecretBytes::copyOf(shown);
    return writing;
}

NoteText textOf(const notes::Draft& draft, NoteRedactor& redactor)
{
    static const QRegularExpression mask(QStringLiteral("(?:[A-Z]{2}••|••••) •••• •••• \\w{4}|•••• \\w{4}|••••|•••"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QByteArray utf8 = draft.text.toUtf8();
    NoteText text;
    std::size_t done = 0;
    const auto plain = [&](std::size_t end, bool isKept) {
        const QString part =
            QString::fromUtf8(utf8.mid(static_cast<qsizetype>(done), static_cast<qsizetype>(end - done)));
        qsizetype at = 0;
        for (auto match = mask.globalMatch(part); match.hasNext() && !isKept;) {
            const auto one = match.next();
            if (one.capturedStart() > at)
                append(text.pieces, part.mid(at, one.capturedStart() - at), false);
            const int chip = redactor.addOld(one.captured());
            text.pieces.push_back({bytesOf(*redactor.chip(chip)), chip, false});
            at = one.capturedEnd();
        }
        if (at < part.size())
            append(text.pieces, part.mid(at), isKept);
        done = end;
    };
    const auto size = static_cast<std::size_t>(utf8.size());
    for (const policy::ByteSpan& span : draft.kept) {
        if (span.begin < done || span.end > size || span.end < span.begin)
            continue;
        plain(span.begin, false);
        plain(span.end, true);
    }
    plain(size, false);
    text.caret = sizeOf(text.pieces);
    return text;
}

} // namespace scrim::desk
