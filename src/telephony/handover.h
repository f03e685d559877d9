// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/pop.h"

#include <QByteArray>

/// What one Scrim says to the one that runs: a line, and a line in answer (docs/telephony.md).
namespace scrim::telephony {

struct Answer
{
    enum class Kind
    {
        Ok,
        Busy,    ///< not taken now; later it may be
        Refused, ///< not taken
    };
    Kind kind = Kind::Ok;
    QString sentence = {}; ///< for the person; empty with Ok
};

/// No line of a request is longer, its end not counted.
inline constexpr std::size_t longestRequest = 4096;

/// "scrim 1 pop <link>"
[[nodiscard]] SecretBytes requestOf(const Pop& pop);
/// Refused for a line of another version or kind, and as parsePop() says.
[[nodiscard]] Result<Pop> popOf(Bytes request);

/// "ok", "busy: <sentence>" or "refused: <sentence>", on one line.
[[nodiscard]] QByteArray lineOf(const Answer& answer);
/// WrongFormat for a line that is none.
[[nodiscard]] Result<Answer> answerOf(const QByteArray& line);

} // namespace scrim::telephony
