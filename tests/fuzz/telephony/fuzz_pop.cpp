// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/handover.h"
#include "telephony/parts.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>

using namespace scrim;
using namespace scrim::telephony;

namespace {

void check(const Result<Pop>& pop)
{
    if (!pop)
        return;
    if (pop->call.size() > 64 || pop->queue.size() > 40)
        std::abort();
    const QByteArray names = (pop->call + pop->queue).toUtf8();
    const Bytes bytes{reinterpret_cast<const std::uint8_t*>(names.constData()), static_cast<std::size_t>(names.size())};
    if (std::ranges::any_of(bytes, [](std::uint8_t byte) { return byte < 0x20; }))
        std::abort();
    // What was understood once is understood the same way again, in one line.
    const SecretBytes request = requestOf(*pop);
    if (std::ranges::find(request.bytes(), std::uint8_t{'\n'}) != request.bytes().end())
        std::abort();
    const auto again = popOf(request);
    if (!again || !again->number.equals(pop->number) || again->call != pop->call || again->queue != pop->queue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes text{data, size};
    check(parsePop(text));
    check(popOf(text));
    const QByteArray line(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto answer = answerOf(line); answer && answer->kind != Answer::Kind::Ok)
        static_cast<void>(answerOf(lineOf(*answer)));
    return 0;
}
