// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/redaction_policy.h"
#include "policy/redaction_reading.h"

#include <QByteArray>

#include <vector>

namespace scrim::policy {

/// When a number of a rule's form counts.
enum class NeedsWord
{
    Never,
    WhenTight, ///< in one piece: beside one of the rule's words; with all its separators: always
    Always,
};

/// One national id, as its authority publishes it; forms as CustomId::form has them.
struct IdRule
{
    QString name;
    QList<QByteArray> forms;
    NeedsWord needsWord = NeedsWord::Never;
    bool (*check)(Bytes) = nullptr; ///< over the upper-case characters without separators; null: the form is all
    bool isProof = false;           ///< check() includes a check digit
    QStringList words;
};

/// Those of RedactionPolicy::builtInIds(), in its order.
[[nodiscard]] const std::vector<IdRule>& builtInIdRules();
/// One of an organisation's own, which redactionFrom() took.
[[nodiscard]] IdRule ruleOf(const CustomId& custom);
/// The names that CustomId::checksum takes, without the empty one.
[[nodiscard]] QStringList checksumNames();

enum class IdsOf
{
    CardLength, ///< a check digit and 13 characters or more: rather an id than a card
    AnyLength,
};
/// Takes what the rules find; rule i has the words of owner FirstIdWord + i.
void takeIds(Reading& reading, const std::vector<IdRule>& rules, IdsOf which);

} // namespace scrim::policy
