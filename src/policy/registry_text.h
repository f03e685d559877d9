// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantMap>

namespace scrim::policy {

/// A policy file's text out of values as a registry has them: whole numbers, texts and lists of texts, each under a
/// setting's whole name, "shield.frames_per_pad". 0 and 1 are false and true where a setting takes those; a text is
/// read as JSON where it takes lists or objects. What is not understood stands there as it is, so that whoever reads
/// the file finds it.
[[nodiscard]] QByteArray policyTextOf(const QVariantMap& values);

} // namespace scrim::policy
