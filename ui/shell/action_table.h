// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "policy/role.h"
#include "ui/shell/actions.h"

#include <array>
#include <span>

/// The rows that shell::Actions is made of.
namespace scrim::shell {

enum class Menu
{
    Desk,
    Call,
    Go,
    View,
};
/// Their titles, untranslated, in the order of the bar.
[[nodiscard]] std::span<const char* const> menuTitles();

/// What must be so for an act to be possible; otherwise it is greyed.
enum class Needs
{
    Nothing,
    Person,
    NoCall,
    Call,
    HeldCall,
    Tab,
    Tabs,
    Undo,
    UsedUp,
    ViewsWanted,
    NewerOrder,
    OlderOrder,
};

using Allowed = bool (*)(policy::Role role, const policy::Policy& policy);

struct ActionRow
{
    ActionId id;
    Menu menu;
    const char* name;
    const char* icon; ///< of parts::icon(); may be empty
    const char* text;
    std::array<const char*, 3> shortcuts;
    const char* keywords; ///< other words that people would look for
    Needs needs = Needs::Person;
    Allowed allowed = nullptr; ///< null: everybody
    bool isCheckable = false;
};
/// In the order of ActionId.
[[nodiscard]] std::span<const ActionRow> actionRows();

struct LocalRow
{
    const char* place;
    const char* keys; ///< as QKeySequence reads them; several are parted by a space
    const char* text;
};
[[nodiscard]] std::span<const LocalRow> localRows();

} // namespace scrim::shell
