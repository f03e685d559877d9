// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction_corpus.h"

#include "base/bytes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

namespace scrim::bench {

namespace {

std::optional<policy::RedactionKind> kindFrom(const QByteArray& word)
{
    using policy::RedactionKind;
    if (word == "card")
        return RedactionKind::Card;
    if (word == "code")
        return RedactionKind::VerificationCode;
    if (word == "iban")
        return RedactionKind::Iban;
    return word == "id" ? std::optional(RedactionKind::NationalId) : std::nullopt;
}

/// False for a mark that is none.
bool readMarks(const QByteArray& line, LabelledNote& note)
{
    qsizetype done = 0;
    for (qsizetype mark = line.indexOf("[["); mark >= 0; mark = line.indexOf("[[", done)) {
        const qsizetype colon = line.indexOf(':', mark);
        const qsizetype end = line.indexOf("]]", mark);
        const auto kind = kindFrom(line.mid(mark + 2, colon - mark - 2));
        if (colon < 0 || end < colon || !kind)
            return false;
        note.text += line.mid(done, mark - done);
        const auto begin = static_cast<std::size_t>(note.text.size());
        note.text += line.mid(colon + 1, end - colon - 1);
        note.marks.push_back({{begin, static_cast<std::size_t>(note.text.size())}, *kind});
        done = end + 2;
    }
    note.text += line.mid(done);
    return true;
}

bool covers(const policy::Finding& finding, const LabelledNote::Mark& mark)
{
    return finding.kind == mark.kind && finding.begin <= mark.span.begin && finding.end >= mark.span.end;
}

Scores scoreOf(const policy::Redactor& redactor, const LabelledNote& note)
{
    Scores scores{};
    const auto found = redactor.find(asBytes(note.text));
    for (const LabelledNote::Mark& mark : note.marks) {
        Score& one = scores[static_cast<std::size_t>(mark.kind)];
        const bool isFound = std::ranges::any_of(found, [&mark](const auto& each) { return covers(each, mark); });
        ++(isFound ? one.right : one.missed);
    }
    for (const policy::Finding& finding : found) {
        const bool isRight =
            std::ranges::any_of(note.marks, [&finding](const auto& mark) { return covers(finding, mark); });
        scores[static_cast<std::size_t>(finding.kind)].wrong += isRight ? 0 : 1;
    }
    return scores;
}

} // namespace

Result<std::vector<LabelledNote>> readCorpus(const QString& folder)
{
    std::vector<LabelledNote> notes;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, QStringLiteral("%1: cannot be read").arg(file.fileName()));
        for (int number = 1; !file.atEnd(); ++number) {
            QByteArray line = file.readLine().trimmed();
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            line.replace("\\n", "\n");
            LabelledNote note{name, number, {}, {}};
            if (!readMarks(line, note))
                return fail(ErrorCode::WrongFormat, QStringLiteral("%1, line %2: no mark").arg(name).arg(number));
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

Scores score(const policy::Redactor& redactor, const std::vector<LabelledNote>& notes)
{
    Scores sum{};
    for (const LabelledNote& note : notes) {
        const Scores one = scoreOf(redactor, note);
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i].right += one[i].right;
            sum[i].wrong += one[i].wrong;
            sum[i].missed += one[i].missed;
        }
    }
    return sum;
}

QStringList faults(const policy::Redactor& redactor, const std::vector<LabelledNote>& notes)
{
    QStringList lines;
    for (const LabelledNote& note : notes) {
        const Scores scores = scoreOf(redactor, note);
        if (std::ranges::all_of(scores, [](const Score& one) { return one.wrong + one.missed == 0; }))
            continue;
        QString shown = QString::fromUtf8(note.text);
        shown.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
        lines.append(QStringLiteral("%1:%2: %3").arg(note.file).arg(note.line).arg(shown));
    }
    return lines;
}

} // namespace scrim::bench
