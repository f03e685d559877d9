// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/redact.h"

#include "intake/cells.h"

namespace scrim::intake {

QString Redactor::clearText(Bytes text)
{
    return intake::clearText(redacted(text));
}

WipedBytes Redactor::redacted(Bytes text)
{
    policy::Redacted redacted = m_redactor.redacted(text);
    const auto count = [&redacted](policy::RedactionKind kind) {
        return redacted.counts[static_cast<std::size_t>(kind)];
    };
    m_cards += count(policy::RedactionKind::Card);
    m_codes += count(policy::RedactionKind::VerificationCode);
    return std::move(redacted.text);
}

} // namespace scrim::intake
