// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "redaction_corpus.h"

#include "base/bytes.h"

#include <QRegularExpression>

#include <cstdio>

/// Precision and recall over the labelled notes beside this file, and how fast it is against one plain expression.
namespace scrim::bench {

namespace {

constexpr int rounds = 30;
constexpr qsizetype megabyte = 1'000'000;

void print(const QString& what, const Score& one)
{
    std::printf("redaction: %-18s %4d right %3d wrong %3d missed   precision %.3f   recall %.3f\n", qPrintable(what),
                one.right, one.wrong, one.missed, one.precision(), one.recall());
}

void printScores(const policy::Redactor& redactor, const std::vector<LabelledNote>& notes)
{
    const Scores scores = score(redactor, notes);
    Score all;
    for (const policy::RedactionKind kind : policy::allRedactionKinds) {
        const Score& one = scores[static_cast<std::size_t>(kind)];
        print(policy::name(kind), one);
        all.right += one.right;
        all.wrong += one.wrong;
        all.missed += one.missed;
    }
    print(QStringLiteral("all of %1 notes").arg(notes.size()), all);
    if (qEnvironmentVariableIsSet("SCRIM_BENCH_FAULTS")) {
        for (const QString& line : faults(redactor, notes))
            std::printf("redaction: %s\n", qPrintable(line));
    }
}

Pair timesOf(const policy::Redactor& redactor, const QString& what, const QByteArray& text)
{
    static const QRegularExpression digits(QStringLiteral("(?:\\d[ -]?){13,19}"));
    Pair pair{what, QStringLiteral("one expression for 13 to 19 digits"), {}, {}};
    std::size_t seen = 0;
    for (int i = 0; i < rounds; ++i) {
        pair.oursNs.push_back(timed([&] { seen += redactor.find(asBytes(text)).size(); }));
        pair.plainNs.push_back(timed([&] {
            for (auto match = digits.globalMatch(QString::fromUtf8(text)); match.hasNext(); match.next())
                ++seen;
        }));
    }
    std::printf("redaction: %-38s %7.1f MB/s (%zu seen)\n", qPrintable(what),
                static_cast<double>(text.size()) * 1000.0 / quantile(pair.oursNs, 0.5), seen);
    return pair;
}

QByteArray repeated(const QByteArray& text)
{
    return text.repeated(megabyte / text.size() + 1).left(megabyte);
}

} // namespace

Result<std::vector<Pair>> redactingNotes()
{
    const auto notes = readCorpus(QStringLiteral(SCRIM_SOURCE_DIR "/tests/bench/redaction"));
    if (!notes)
        return std::unexpected(notes.error());
    const policy::Redactor redactor;
    printScores(redactor, *notes);
    QByteArray all;
    for (const LabelledNote& note : *notes)
        all += note.text + '\n';
    return std::vector<Pair>{timesOf(redactor, QStringLiteral("1 MB of such notes"), repeated(all)),
                             timesOf(redactor, QStringLiteral("1 MB of digits in one piece"), repeated("4")),
                             timesOf(redactor, QStringLiteral("1 MB of digits, each on its own"), repeated("4 "))};
}

} // namespace scrim::bench
