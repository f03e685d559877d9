// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/expect.h"
#include "policy/json_places.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace scrim::policy {

/// What is to be said of a place in a policy's text: one sentence, which names the member.
struct Remark
{
    int line = 0; ///< from 1
    QString path; ///< "shield.frames_per_pad"; empty for the text as a whole
    QString message;
};

/// A policy's text, read whole.
struct PolicyText
{
    Policy policy;                         ///< what is understood of it, the rest at its defaults
    QJsonObject given;                     ///< its members without comments and test cases, as they may lie over others
    std::vector<Remark> errors;            ///< by line; with one of them it is no policy
    std::vector<Remark> warnings;          ///< by line; what is allowed and hardly meant
    std::vector<Expectation> expectations; ///< its own test cases
    JsonPlaces places{QByteArray()};       ///< where its members stand
    bool isObject = false; ///< it is JSON, and an object: what it names was understood or is in an error
    /// What a file of IT's says of the console, by whole names; a vault's policy may not. What is wrong there makes it
    /// no worse a policy.
    QJsonObject console;
    std::vector<Remark> consoleErrors; ///< by line

    [[nodiscard]] int lineOf(const QString& path) const { return places.lineOf(path); }
};

/// Never fails: what is wrong stands in the errors, all of it at once.
[[nodiscard]] PolicyText readPolicy(const QByteArray& bytes);

/// A policy's members without comments and by the names that they have now.
[[nodiscard]] QJsonObject plainMembers(const QJsonObject& object);

/// "line 3: \"shield.frames_per_pad\" takes 2 or 4"
[[nodiscard]] QString text(const Remark& remark);

} // namespace scrim::policy
