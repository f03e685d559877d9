// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/role.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::policy {

/// A national or house id that an organisation describes itself.
struct CustomId
{
    QString name; ///< "member_number"
    /// '#' a digit, '@' a letter, '*' either, ' ' a separator or none, '-' a dash or none; letters and digits are
    /// themselves. At most 40 characters and at least three '#'.
    QString form;
    QString checksum;  ///< "luhn", "mod97", "mod11_10", "verhoeff", "gs1" over its digits (mod97: letters too), or ""
    QStringList words; ///< near it; may be empty
    bool needsWord = false; ///< counts beside one of them only

    bool operator==(const CustomId&) const = default;
};

/// What is redacted out of notes, and who may take it back.
struct RedactionPolicy
{
    QStringList nationalIds = builtInIds(); ///< by name, in the built-in order
    std::vector<CustomId> custom;
    std::vector<Role> unredactRoles{Role::Supervisor};

    bool operator==(const RedactionPolicy&) const = default;
    /// "us_ssn", "uk_nino", ...: docs/redaction.md.
    [[nodiscard]] static QStringList builtInIds();
};

/// {"national_ids": ["us_ssn", ...], "custom": [{"name", "form", "checksum", "words", "needs_word"}], "unredact_roles":
/// ["supervisor"]}.
[[nodiscard]] QJsonObject toJson(const RedactionPolicy& redaction);
class Members;
/// That section, as Members reads one.
void readRedaction(Members& in, RedactionPolicy& redaction);

/// How a call ended, for its note.
struct Disposition
{
    QString code;  ///< "callback"
    QString label; ///< "Call back"

    bool operator==(const Disposition&) const = default;
};
[[nodiscard]] std::vector<Disposition> defaultDispositions();
/// [{"code": "resolved", "label": "Resolved"}, ...].
[[nodiscard]] QJsonArray toJson(const std::vector<Disposition>& dispositions);
/// That list, of the whole policy's members; where it is missing they stay as they are.
void readDispositions(Members& in, std::vector<Disposition>& dispositions);

inline constexpr qsizetype mostCustomIds = 32;
inline constexpr qsizetype mostDispositions = 64;

} // namespace scrim::policy
