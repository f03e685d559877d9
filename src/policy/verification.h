// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/field.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace scrim::policy {

/// What a caller can be asked for and Scrim answers with match or no match: a customer's field, whole or its last four.
enum class VerifyKind
{
    Email,
    Phone,
    PhoneLast4,
    Postcode,
    BirthDate,
    NationalId,
    NationalIdLast4,
    CardLast4,
};
/// In the order to ask for them.
inline constexpr std::array allVerifyKinds{VerifyKind::PhoneLast4,      VerifyKind::Postcode,  VerifyKind::BirthDate,
                                           VerifyKind::CardLast4,       VerifyKind::Email,     VerifyKind::Phone,
                                           VerifyKind::NationalIdLast4, VerifyKind::NationalId};

/// What what is said is held against.
enum class VerifyBy
{
    Token, ///< the blind index: nothing is opened, and no class key is needed
    Mask,  ///< what everybody sees of the field already: nothing is opened
    Key,   ///< the field itself, opened for the comparison; who lacks the class's key cannot
};

[[nodiscard]] Field fieldOf(VerifyKind kind);
[[nodiscard]] VerifyBy verifyBy(VerifyKind kind);
/// How many guesses a stranger needs, as a power of two; docs/verification.md says where the numbers come from.
[[nodiscard]] int bitsOf(VerifyKind kind);
[[nodiscard]] QString name(VerifyKind kind);  ///< "phone_last4"
[[nodiscard]] QString label(VerifyKind kind); ///< "Phone, last four"
[[nodiscard]] QString shape(VerifyKind kind); ///< what must be typed, for the person: "four digits"
[[nodiscard]] std::optional<VerifyKind> verifyKindFrom(QStringView name);

/// When a caller counts as verified, and how often may be tried.
struct VerificationPolicy
{
    int fieldsNeeded = 2;
    bool differentClasses = true; ///< so many classes, not just fields
    int leastBits = 20;           ///< what the fields that matched come to together, at least
    int tries = 3;                ///< for each field and call
    int windowMinutes = 30;       ///< outside of calls: for each field within these; and how long a match counts
    int triesADay = 10;           ///< for each customer, whoever tries and in however many calls
    std::array<bool, allFieldClasses.size()> beforeReveal{}; ///< classes that are shown for a verified caller only
    bool beforeEdit = false;                                 ///< a record is changed for a verified caller only

    [[nodiscard]] bool neededToReveal(FieldClass fieldClass) const
    {
        return beforeReveal[static_cast<std::size_t>(fieldClass)];
    }
    bool operator==(const VerificationPolicy&) const = default;
};

/// Whether these matches are enough. A field that matched in two forms counts once, by the better of them.
[[nodiscard]] bool isVerified(const VerificationPolicy& policy, std::span<const VerifyKind> matched);
/// How many of `fieldsNeeded` these matches come to: fields, or classes where those must differ.
[[nodiscard]] int counted(const VerificationPolicy& policy, std::span<const VerifyKind> matched);

/// {"fields_needed": 2, "different_classes": true, "least_bits": 20, "tries": 3, "window_minutes": 30, "tries_a_day":
/// 10, "before_reveal": [], "before_edit": false}
[[nodiscard]] QJsonObject toJson(const VerificationPolicy& policy);
class Members;
/// That section, as Members reads one.
void readVerification(Members& in, VerificationPolicy& policy);
/// The same alone; a missing member takes its default. WrongFormat with what is wrong first, without a full stop, for
/// anything that is not understood whole.
[[nodiscard]] Result<VerificationPolicy> verificationFrom(const QJsonObject& section);

} // namespace scrim::policy
