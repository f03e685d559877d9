// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "review/filter.h"

#include <QString>

#include <vector>

namespace scrim::review {

inline constexpr std::size_t mostSavedFilters = 100;

/// One person's saved filters: a JSON file under AES-256-GCM, its key derived from their own X25519 private key, so
/// that nobody else sees whom they look for. Empty where there is no file. Damaged for one that does not open.
[[nodiscard]] Result<std::vector<SavedFilter>> readSavedFilters(const QString& path, Bytes ownPrivate);

/// Replaces the file; its folder is made if missing. Usage for a name that is empty or there twice, and for too many.
[[nodiscard]] Result<void> writeSavedFilters(const QString& path, Bytes ownPrivate,
                                             const std::vector<SavedFilter>& filters);

} // namespace scrim::review
