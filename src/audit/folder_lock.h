// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/file.h"

#include <QString>

#include <optional>

namespace scrim::audit {

[[nodiscard]] QString lockPath(const QString& folder);

/// The folder's lock, waited for; it goes with the handle. Damaged where there is none.
[[nodiscard]] Result<File> lockFolder(const QString& folder);

/// The same lock for those who write, its handle kept from turn to turn. The lock's file holds a number that every
/// writer raises before it changes anything in the folder: who finds it as he left it has nothing to read again.
class WriterLock
{
public:
    explicit WriterLock(QString folder) : m_folder(std::move(folder)) {}

    /// Waits for the lock and raises the number. False when somebody else has raised it since this handle's last turn,
    /// when this is its first, or when another file stands under the lock's name. Damaged where none does.
    [[nodiscard]] Result<bool> take();
    void release();

private:
    [[nodiscard]] Result<bool> lockWhatIsThere();

    QString m_folder;
    std::optional<File> m_file;
    FileStamp m_stamp;
    quint64 m_count = 0;
    bool m_isKnown = false; ///< m_count is what this handle left in the file
};

} // namespace scrim::audit
