// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/redaction.h"

#include <QByteArray>

#include <cstdlib>

using namespace scrim;
using namespace scrim::policy;

/// Any bytes: findings lie within the text, apart and in order; what stands between them stays byte by byte; no card of
/// a known issuer in one piece and no verification code behind its word is left.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Redactor redactor;
    const Bytes text{data, size};
    std::size_t before = 0;
    for (const Finding& finding : redactor.find(text)) {
        if (finding.begin < before || finding.end <= finding.begin || finding.end > size || finding.mask.isEmpty())
            std::abort();
        before = finding.end;
    }
    const Redacted redacted = redactor.redacted(text);
    const ByteSpan all{0, size};
    const Redacted kept = redactor.redacted(text, {&all, 1});
    if (!std::equal(kept.text.begin(), kept.text.end(), text.begin(), text.end()))
        std::abort();
    static const QByteArray planted = " 4111111111111111 \ncvv 123";
    QByteArray longer(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    longer += "\n\n----------------\n\n" + planted;
    const Redacted found = redactor.redacted(
        {reinterpret_cast<const std::uint8_t*>(longer.constData()), static_cast<std::size_t>(longer.size())});
    const QByteArray clean(reinterpret_cast<const char*>(found.text.data()), static_cast<qsizetype>(found.text.size()));
    if (clean.endsWith(planted) || clean.right(40).contains("4111111111111111"))
        std::abort();
    return 0;
}
