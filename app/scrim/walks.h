// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itinerary.h"
#include "telephony/pop.h"

#include <functional>

/// What the tour shows, one walk for each kind of person. Each begins at the sign-in page and ends there.
namespace scrim::console {

/// Signing in and its refusals.
void walkTheSignIn(Itinerary& tour);

/// An admin imports a file, which is written into `folder`. Two of its customers share `sharedPhone`, and one alone has
/// `onlyPhone`.
void walkTheImport(Itinerary& tour, const QString& folder);
inline constexpr QLatin1String sharedPhone("+49 221 4710 100");
inline constexpr QLatin1String onlyPhone("+49 221 4710 101");

/// Who sees most: search, a customer, a reason, one field lit.
void walkTheReveal(Itinerary& tour);

/// An agent's call, from the pop to the wrap-up, after walkTheImport(). `ring` lets the telephone ring.
void walkTheCall(Itinerary& tour, const std::function<void(telephony::Pop)>& ring);

/// What a supervisor reads and signs.
void walkTheLog(Itinerary& tour);

/// Passwords, the second factor, and how the screen is protected.
void walkTheAccount(Itinerary& tour);

} // namespace scrim::console
