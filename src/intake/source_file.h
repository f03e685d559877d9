// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "intake/csv_reader.h"
#include "intake/header.h"

namespace scrim::intake {

/// Opens a file to import. NotFound, or WrongFormat for a folder, a pipe, a device and an empty file.
[[nodiscard]] Result<File> openSource(const QString& path);

/// Reads the header row. WrongFormat when the file is no text or has no rows.
[[nodiscard]] Result<Header> readHeader(CsvReader& reader, const QString& path);

/// Where a file's rejected rows are listed when nobody says where: two files of one name do not collide.
[[nodiscard]] QString defaultRejectsPath(const QString& vaultFolder, const QString& path);

} // namespace scrim::intake
