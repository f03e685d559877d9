// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace scrimctl {

/// One line for a person. Names and notes come from shops' files: control characters in them, which a terminal would
/// obey, become U+FFFD.
void printLine(std::FILE* stream, const QString& line);

/// JSON for standard output, as it is but for characters that a terminal may obey: those are escaped.
void printJson(const QByteArray& json);

/// Whether standard output has taken everything.
[[nodiscard]] bool outputIsWhole();

} // namespace scrimctl
