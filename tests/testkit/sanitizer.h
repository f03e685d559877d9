// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SCRIM_ADDRESS_SANITIZER is defined under one. GCC says so by a macro, Clang by a feature.
#if defined(__SANITIZE_ADDRESS__)
#define SCRIM_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SCRIM_ADDRESS_SANITIZER
#endif
#endif
