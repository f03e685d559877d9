// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/proof_file.h"

#include "audit/note.h"
#include "base/bytes.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace scrim::audit {

namespace {

// https://c2sp.org/tlog-proof knows inclusion only; the other line is ours.
constexpr std::string_view inclusionLine = "c2sp.org/tlog-proof@v1";
constexpr std::string_view consistencyLine = "scrim/consistency-proof@v1";
constexpr std::string_view extraWord = "extra ";
constexpr std::string_view indexWord = "index ";
constexpr std::string_view fromWord = "from ";
constexpr qsizetype headLines = 3;

std::unexpected<Error> wrong(const char* why)
{
    return fail(ErrorCode::Tampered, QStringLiteral("this is no proof of an access log: %1").arg(QLatin1String(why)));
}

QByteArray bytes(std::string_view text)
{
    return toByteArray(asBytes(text));
}

/// What follows `word` at a line's start.
std::optional<QByteArray> after(std::string_view word, const QByteArray& line)
{
    if (!line.startsWith(bytes(word)))
        return {};
    return line.mid(static_cast<qsizetype>(word.size()));
}

std::optional<Digest> hashOf(const QByteArray& base64)
{
    const auto raw = strictBase64(base64);
    Digest digest{};
    if (!raw || raw->size() != static_cast<qsizetype>(digest.size()))
        return {};
    std::ranges::copy(asBytes(*raw), digest.begin());
    return digest;
}

/// The opaque line of a tlog-proof: the vkey line and, for an inclusion, the entry's line.
Result<void> readExtra(ProofFile& proof, const QByteArray& line)
{
    const auto base64 = after(extraWord, line);
    const auto raw = base64 ? strictBase64(*base64) : Result<QByteArray>(QByteArray());
    if (!raw || !raw->endsWith('\n'))
        return wrong("its second line is not \"extra\" and base64 of lines");
    const QList<QByteArray> lines = raw->chopped(1).split('\n');
    if (lines.size() != (proof.kind == ProofFile::Kind::Inclusion ? 2 : 1))
        return wrong("its second line does not hold what belongs there");
    proof.vkey = lines.constFirst();
    if (proof.kind == ProofFile::Kind::Inclusion)
        proof.entry = lines.constLast();
    if (!parseVerifierKey(proof.vkey))
        return wrong("its second line holds no verifier key");
    return {};
}

Result<void> readNumber(ProofFile& proof, const QByteArray& line)
{
    if (proof.kind == ProofFile::Kind::Inclusion) {
        const auto index = after(indexWord, line);
        const auto number = index ? strictDecimal(*index) : std::nullopt;
        if (!number)
            return wrong("its third line is not \"index\" and the entry's number");
        proof.number = *number;
        return {};
    }
    const auto from = after(fromWord, line);
    const QList<QByteArray> words = from ? from->split(' ') : QList<QByteArray>();
    const auto size = words.size() == 2 ? strictDecimal(words[0]) : std::nullopt;
    const auto root = size ? hashOf(words[1]) : std::nullopt;
    if (!root)
        return wrong("its third line is not \"from\", the older tree's size and its root");
    proof.number = *size;
    proof.oldRoot = *root;
    return {};
}

} // namespace

QByteArray encodeProof(const ProofFile& proof)
{
    const bool isInclusion = proof.kind == ProofFile::Kind::Inclusion;
    const QByteArray extra = proof.vkey + '\n' + (isInclusion ? proof.entry + '\n' : QByteArray());
    QByteArray text = bytes(isInclusion ? inclusionLine : consistencyLine) + '\n';
    text += bytes(extraWord) + extra.toBase64() + '\n';
    text += bytes(isInclusion ? indexWord : fromWord) + QByteArray::number(proof.number);
    if (!isInclusion)
        text += ' ' + toByteArray(proof.oldRoot).toBase64();
    text += '\n';
    for (const Digest& hash : proof.hashes)
        text += toByteArray(hash).toBase64() + '\n';
    return text + '\n' + proof.note;
}

Result<ProofFile> parseProof(const QByteArray& text)
{
    if (text.size() > maxProofSize)
        return wrong("it is longer than a proof can be");
    const qsizetype blank = text.indexOf("\n\n");
    if (blank < 0)
        return wrong("it has no checkpoint after a blank line");
    const QList<QByteArray> lines = text.left(blank).split('\n');
    if (lines.size() < headLines || lines.size() > headLines + maxProofHashes)
        return wrong("it has too few or too many lines before its checkpoint");
    ProofFile proof;
    if (lines[0] == bytes(consistencyLine))
        proof.kind = ProofFile::Kind::Consistency;
    else if (lines[0] != bytes(inclusionLine))
        return wrong("its first line names no kind of proof");
    if (auto read = readExtra(proof, lines[1]); !read)
        return fail(read);
    if (auto read = readNumber(proof, lines[2]); !read)
        return fail(read);
    for (const QByteArray& line : lines.mid(headLines)) {
        const auto hash = hashOf(line);
        if (!hash)
            return wrong("a line of it is no hash in base64");
        proof.hashes.push_back(*hash);
    }
    proof.note = text.mid(blank + 2);
    return proof;
}

} // namespace scrim::audit
