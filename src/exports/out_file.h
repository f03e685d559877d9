// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"

namespace scrim::exports {

/// A new file of any size that is never seen half made: written as `<path>.part` (mode 0600), synced, and renamed when
/// it is whole. What is not published is removed when it goes; what a killed process left is written over.
class OutFile
{
public:
    /// Exists where `path` is taken, InUse where another process writes it just now.
    [[nodiscard]] static Result<OutFile> create(const QString& path);
    OutFile(OutFile&& other) noexcept = default;
    OutFile& operator=(OutFile&&) = delete;
    OutFile(const OutFile&) = delete;
    OutFile& operator=(const OutFile&) = delete;
    ~OutFile();

    [[nodiscard]] Result<void> write(const QByteArray& bytes);
    /// Syncs it and gives it its name, durably; Exists where that was taken meanwhile.
    [[nodiscard]] Result<void> publish();

private:
    OutFile(QString path, File file) : m_path(std::move(path)), m_file(std::move(file)) {}

    QString m_path;
    File m_file;
    qint64 m_offset = 0;
};

} // namespace scrim::exports
