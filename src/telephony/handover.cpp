// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/handover.h"

#include "base/bytes.h"
#include "telephony/parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::telephony {

namespace {

constexpr std::string_view head = "scrim 1 pop ";
const std::array words{std::pair{Answer::Kind::Busy, QByteArrayLiteral("busy: ")},
                       std::pair{Answer::Kind::Refused, QByteArrayLiteral("refused: ")}};

} // namespace

SecretBytes requestOf(const Pop& pop)
{
    const SecretBytes link = linkTo(pop);
    SecretBytes line(head.size() + link.size());
    std::ranges::copy(asBytes(head), line.bytes().begin());
    std::ranges::copy(link.bytes(), line.bytes().begin() + head.size());
    return line;
}

Result<Pop> popOf(Bytes request)
{
    if (request.size() > longestRequest || !beginsWith(request, head))
        return fail(ErrorCode::Refused, QStringLiteral("This was not said as this version of Scrim says it. Use the "
                                                       "scrim program that belongs to the running desk."));
    return parsePop(request.subspan(head.size()));
}

QByteArray lineOf(const Answer& answer)
{
    for (const auto& [kind, word] : words) {
        if (answer.kind == kind)
            return word + answer.sentence.simplified().toUtf8();
    }
    return QByteArrayLiteral("ok");
}

Result<Answer> answerOf(const QByteArray& line)
{
    if (line == "ok")
        return Answer{};
    for (const auto& [kind, word] : words) {
        if (line.startsWith(word))
            return Answer{kind, QString::fromUtf8(line.sliced(word.size()))};
    }
    return fail(ErrorCode::WrongFormat, QStringLiteral("What answers in the running desk's place is no Scrim."));
}

} // namespace scrim::telephony
