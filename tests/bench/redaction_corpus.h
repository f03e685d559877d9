// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/redaction.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace scrim::bench {

/// One note of tests/bench/redaction, its marks taken out.
struct LabelledNote
{
    QString file;
    int line = 0;
    QByteArray text;
    struct Mark
    {
        policy::ByteSpan span;
        policy::RedactionKind kind = policy::RedactionKind::Card;
    };
    std::vector<Mark> marks;
};

/// All notes of the folder. WrongFormat, naming the line, for a mark that is none.
[[nodiscard]] Result<std::vector<LabelledNote>> readCorpus(const QString& folder);

/// Of one kind: what was found rightly, what was found and is something else, what was missed.
struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1.0 : double(right) / (right + wrong); }
    [[nodiscard]] double recall() const { return right + missed == 0 ? 1.0 : double(right) / (right + missed); }
};
using Scores = std::array<Score, policy::allRedactionKinds.size()>;

/// A mark is found when one finding of its kind covers it whole; a finding that covers no mark is wrong.
[[nodiscard]] Scores score(const policy::Redactor& redactor, const std::vector<LabelledNote>& notes);
/// One line for each note that is not read rightly, for whoever mends the rules.
[[nodiscard]] QStringList faults(const policy::Redactor& redactor, const std::vector<LabelledNote>& notes);

} // namespace scrim::bench
