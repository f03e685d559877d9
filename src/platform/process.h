// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace scrim::platform {

/// AddressSanitizer looks for leaks at the end by attaching to its own process, so builds with it stay open to that.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool staysAttachable = true;
#elif defined(__has_feature)
inline constexpr bool staysAttachable = __has_feature(address_sanitizer);
#else
inline constexpr bool staysAttachable = false;
#endif

/// What this process does for itself at start, before any secret exists: no core dumps, not attachable by other
/// processes of the same user (Linux: RLIMIT_CORE, PR_SET_DUMPABLE), own files only (umask 077), and as much locked
/// memory as the system's administrator lets it have (RLIMIT_MEMLOCK, up to its hard limit).
/// False when the system refused some of it; the program goes on and says so.
[[nodiscard]] bool hardenProcess();

/// How many bytes this process may keep out of the swap space; nothing where there is no limit.
[[nodiscard]] std::optional<quint64> lockableBytes();
/// What a desk needs of it in a day's work, and an import while it runs; about twice what was measured.
inline constexpr quint64 lockedBytesNeeded = quint64{1} << 20;
/// One sentence for IT where that is too little, what to set included; empty where it is enough.
[[nodiscard]] QString lockLimitWarning(std::optional<quint64> lockable);

} // namespace scrim::platform
