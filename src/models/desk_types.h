// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/field.h"
#include "policy/role.h"
#include "records/types.h"
#include "reveal/door.h"
#include "session/sign_in_due.h"

#include <QString>

#include <vector>

/// What the desk's answers are made of.
namespace scrim::models {

/// Who sits at the desk.
struct Person
{
    QString name;
    policy::Role role = policy::Role::Agent;
    std::vector<policy::FieldClass> viewable; ///< the classes whose keys are held
    session::SignInDue due;                   ///< to be done before the desk opens
    bool hasFactor = false;                   ///< signs in with a code as well
};

/// A colleague's access that waits for this person's approval.
struct PendingGrant
{
    QString user;
    policy::Role role = policy::Role::Agent;
};

/// What came of holding what a caller said against their record, and how far they are verified now.
struct Checked
{
    reveal::VerifyAnswer answer;
    reveal::Verification state;
};

/// Who calls, as far as a pop tells: masked, nothing of it opened.
struct Caller
{
    QString mask;                   ///< of the number; empty where it is withheld
    std::vector<records::Hit> hits; ///< whose number it is; some dozen at most
};

/// A field as somebody begins to edit it.
struct FieldSeen
{
    QString mask;
};

/// One entry of the log as the access-log page lists it; empty where the entry says nothing.
struct LogRow
{
    qint64 seq = 0;
    QString time, actor, role, action, subject, field, reason, outcome;
};

} // namespace scrim::models
