// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"
#include "policy/editing.h"
#include "policy/field.h"
#include "policy/redaction_policy.h"
#include "policy/review_policy.h"
#include "policy/sign_in_policy.h"
#include "policy/telephony_policy.h"
#include "policy/verification.h"

#include <array>

namespace scrim::policy {

/// How a person lights a field.
enum class Gesture
{
    Toggle, ///< a click shows it, another hides it
    Hold,   ///< it shows while the button or key is held
};

/// What holds for one class of fields.
struct ClassRules
{
    ScreenLevel least = ScreenLevel::None; ///< below it a reveal is refused
    Gesture gesture = Gesture::Toggle;
    bool approval = false; ///< a reveal takes a second person's yes
};

/// What an organisation decides and this program obeys. The defaults hold where no file says otherwise.
struct Policy
{
    std::array<ClassRules, allFieldClasses.size()> classes{
        ClassRules{ScreenLevel::None, Gesture::Toggle},    // contact
        ClassRules{ScreenLevel::None, Gesture::Toggle},    // address
        ClassRules{ScreenLevel::Scrambled, Gesture::Hold}, // identity
        ClassRules{ScreenLevel::Scrambled, Gesture::Hold}, // payment
    };
    int framesPerPad = 4;            ///< 2 or 4: 4 reads better, 2 gives a fast series of pictures less
    bool trustRemote = false;        ///< a remote session gets the level that its display would have here
    bool markPage = true;            ///< the faint mark lies over the customer page, too
    int supportCaptureMinutes = 15;  ///< longest time for which a second person may allow pictures; 0: never
    int approvalMinutes = 10;        ///< longest time that a second person's yes lasts
    ReviewPolicy review;             ///< how the log is reviewed
    VerificationPolicy verification; ///< when a caller counts as verified
    EditingPolicy editing;           ///< who may correct what
    TelephonyPolicy telephony;       ///< pops and dialling
    SignInPolicy signIn;             ///< how people prove who they are, and for how long that holds
    RedactionPolicy redaction;       ///< what may not stand in a note
    std::vector<Disposition> dispositions = defaultDispositions(); ///< how calls end

    int searchableMonths = 3; ///< entries so young stay in the log's own folder; 3 at least
    int keepMonths = 12;      ///< entries so young are never deleted; 12 at least, and not below the other

    /// Where the log's newest checkpoint is kept, too: an absolute path, such as one on a share; empty for nowhere.
    QString witnessFile = {};

    [[nodiscard]] const ClassRules& of(FieldClass fieldClass) const
    {
        return classes[static_cast<std::size_t>(fieldClass)];
    }
};

} // namespace scrim::policy
