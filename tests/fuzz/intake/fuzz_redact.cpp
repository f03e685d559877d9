// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "intake/redact.h"
#include "policy/card_issuers.h"
#include "policy/normalize.h"
#include "policy/text.h"

#include <cstdlib>

/// No card number of a known issuer is left that stands in one piece. (Across a mask new ones may seem to arise: the
/// last four of a card and what stands behind it.)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    if (!policy::isValidUtf8({data, size}))
        return 0;
    intake::Redactor redactor;
    const QByteArray text = redactor.clearText({data, size}).toUtf8();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        qsizetype end = begin;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        const QByteArray number = text.mid(begin, end - begin);
        if (number.size() >= 13 && number.size() <= 19 && policy::isKnownIssuer(asBytes(number)) &&
            !policy::normalizedCard(asBytes(number)).isEmpty())
            std::abort();
        begin = end;
    }
    return 0;
}
