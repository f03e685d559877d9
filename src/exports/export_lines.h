// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "exports/formats.h"
#include "exports/selection.h"

#include <atomic>
#include <functional>

namespace scrim::exports {

/// What an export in lines takes besides the log.
struct LineExport
{
    Format format = Format::Ocsf;
    Source source;
    Selection selection;
    /// Takes whole lines, several at a time; its error ends the export.
    std::function<Result<void>(const QByteArray&)> sink;
    std::function<void(qint64 looked, qint64 written)> progress; ///< now and then; may be empty
    const std::atomic<bool>* cancelled = nullptr;
};

/// Writes the selected entries of the log in `folder`, in order, one line each; returns how many. Flat memory. Each
/// entry is held against its leaf hash. Refused without the readers' key, Cancelled when asked to stop.
[[nodiscard]] Result<qint64> exportLines(const QString& folder, const audit::ReaderKeys& keys, const LineExport& what);

} // namespace scrim::exports
