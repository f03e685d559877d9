// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"
#include "policy/editing.h"
#include "policy/field.h"
#include "policy/hours.h"
#include "policy/redaction_policy.h"
#include "policy/review_policy.h"
#include "policy/role.h"
#include "policy/script_policy.h"
#include "policy/sign_in_policy.h"
#include "policy/telephony_policy.h"
#include "policy/verification.h"

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace scrim::policy {

/// How a person lights a field.
enum class Gesture
{
    Toggle, ///< a click shows it, another hides it
    Hold,   ///< it shows while the button or key is held
};
inline constexpr std::array allGestures{Gesture::Toggle, Gesture::Hold};
[[nodiscard]] QString name(Gesture gesture); ///< "toggle", "hold"

/// What is asked before a field is lit.
enum class ReasonRule
{
    None,   ///< nothing
    Choose, ///< one of reasons()
    Write,  ///< the person's own words, checked by acceptedReason()
};
inline constexpr std::array allReasonRules{ReasonRule::None, ReasonRule::Choose, ReasonRule::Write};
[[nodiscard]] QString name(ReasonRule rule); ///< "none", "choose", "write"

/// How much of a field its mask gives away.
enum class MaskRule
{
    Usual, ///< what mask() leaves: the last four of a card, a country and two digits of a phone
    All,   ///< nothing
};
inline constexpr std::array allMaskRules{MaskRule::Usual, MaskRule::All};
[[nodiscard]] QString name(MaskRule rule); ///< "usual", "all"

/// How much of a card number a look shows (PCI DSS 3.4.1: more than the ends takes a need).
enum class CardDigits
{
    All,
    Ends, ///< cardEnds(): the bank's six and the last four
};
inline constexpr std::array allCardDigits{CardDigits::All, CardDigits::Ends};
[[nodiscard]] QString name(CardDigits digits); ///< "all", "ends"

/// How long a field stays lit where no policy says otherwise.
inline constexpr int leaseSeconds = 15;
inline constexpr int mostSeconds = 60;
inline constexpr int mostViews = 10'000; ///< of a budget

/// What holds for one class of fields, for everybody or for one role.
struct ClassRules
{
    ScreenLevel least = ScreenLevel::None; ///< below it a reveal is refused
    Gesture gesture = Gesture::Toggle;
    bool approval = false; ///< a reveal takes a second person's yes
    ReasonRule reason = ReasonRule::None;
    MaskRule mask = MaskRule::Usual;
    bool view = true;              ///< false takes away what the role's key would allow; true grants nothing
    int seconds = leaseSeconds;    ///< how long a field stays lit
    std::optional<int> perHour{};  ///< views of one person within any 60 minutes; none: no limit
    std::optional<int> perShift{}; ///< and within a shift
    bool needsCall = false;        ///< only while a call is open
    bool needsVerified = false;    ///< only for a caller who is verified
    std::optional<Hours> hours{};  ///< outside of them a reveal is refused; in the zone of ReviewPolicy
    bool spoken = false;           ///< a screen reader may be told the value, which every program of the desktop hears

    CardDigits cardDigits = CardDigits::All; ///< of the payment class alone

    bool operator==(const ClassRules&) const = default;
};

/// What an organisation decides and this program obeys. The defaults hold where no file says otherwise.
struct Policy
{
    std::array<ClassRules, allFieldClasses.size()> classes{
        ClassRules{ScreenLevel::None, Gesture::Toggle},                               // contact
        ClassRules{ScreenLevel::None, Gesture::Toggle},                               // address
        ClassRules{ScreenLevel::Scrambled, Gesture::Hold, false, ReasonRule::Choose}, // identity
        ClassRules{ScreenLevel::Scrambled, Gesture::Hold, false, ReasonRule::Choose}, // payment
    };
    /// Where a role's rules are not those of everybody: whole, not just what differs.
    std::map<std::pair<Role, FieldClass>, ClassRules> roles{};
    int framesPerPad = 4;            ///< 2 or 4: 4 reads better, 2 gives a fast series of pictures less
    bool trustRemote = false;        ///< a remote session gets the level that its display would have here
    bool markPage = true;            ///< the faint mark lies over the customer page, too
    int supportCaptureMinutes = 15;  ///< longest time for which a second person may allow pictures; 0: never
    int approvalMinutes = 10;        ///< longest time that a second person's yes lasts
    ReviewPolicy review;             ///< how the log is reviewed
    VerificationPolicy verification; ///< when a caller counts as verified
    EditingPolicy editing;           ///< who may correct what
    TelephonyPolicy telephony;       ///< pops and dialling
    ScriptPolicy scripts;            ///< what belongs to a call, by queue
    SignInPolicy signIn;             ///< how people prove who they are, and for how long that holds
    RedactionPolicy redaction;       ///< what may not stand in a note
    std::vector<Disposition> dispositions = defaultDispositions(); ///< how calls end

    int searchableMonths = 3; ///< entries so young stay in the log's own folder; 3 at least
    int keepMonths = 12;      ///< entries so young are never deleted; 12 at least, and not below the other

    /// Where the log's newest checkpoint is kept, too: an absolute path, such as one on a share; empty for nowhere.
    QString witnessFile = {};

    /// Not a policy's: why nothing may be shown at all, as long as what IT has put in place cannot be read.
    QString blocked = {};

    /// Nor is this: IT's file by the path of each setting that it locks on this machine, "shield.trust_remote".
    std::map<QString, QString> locks = {};
    /// Empty where nobody has locked it.
    [[nodiscard]] QString lockedBy(const QString& path) const
    {
        const auto found = locks.find(path);
        return found == locks.end() ? QString() : found->second;
    }

    /// What holds for everybody without rules of their role.
    [[nodiscard]] const ClassRules& of(FieldClass fieldClass) const
    {
        return classes[static_cast<std::size_t>(fieldClass)];
    }
    /// What holds for that role, with what the verification section says of the class.
    [[nodiscard]] ClassRules of(Role role, FieldClass fieldClass) const;
};

} // namespace scrim::policy
