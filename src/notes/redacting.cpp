// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/redacting.h"

#include <algorithm>

namespace scrim::notes {

namespace {

bool isKept(const std::vector<policy::ByteSpan>& kept, const policy::Finding& finding)
{
    return std::ranges::any_of(kept, [&finding](const policy::ByteSpan& span) {
        return span.begin <= finding.begin && finding.end <= span.end;
    });
}

bool isDropped(std::uint8_t byte)
{
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
}

} // namespace

Cleaned clean(const policy::RedactionPolicy& policy, policy::Role role, const Writing& writing)
{
    const Bytes text = writing.text;
    Cleaned cleaned{{}, {}, writing.masked};
    WipedBytes bytes;
    bytes.reserve(text.size());
    std::size_t done = 0;
    const auto copy = [&](std::size_t end) {
        std::ranges::remove_copy_if(text.subspan(done, end - done), std::back_inserter(bytes), isDropped);
        done = end;
    };
    for (const policy::Finding& finding : policy::Redactor(policy).find(text)) {
        copy(finding.begin);
        if (isKept(writing.kept, finding) && policy::mayUnredact(policy, role, finding.kind, finding.isProven)) {
            const std::size_t begin = bytes.size();
            copy(finding.end);
            cleaned.kept.push_back({begin, bytes.size()});
            continue;
        }
        const QByteArray mask = finding.mask.toUtf8();
        bytes.insert(bytes.end(), mask.begin(), mask.end());
        ++cleaned.masked[static_cast<std::size_t>(finding.kind)];
        done = finding.end;
    }
    copy(text.size());
    cleaned.text = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return cleaned;
}

} // namespace scrim::notes
