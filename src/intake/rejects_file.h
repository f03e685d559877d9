// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "intake/sink.h"

namespace scrim::intake {

/// Lists rejected rows as CSV: line, column, reason; never a value. A JSON record's number stands before the column:
/// "[17] billing.email". Written beside its place and put there by finish(),
/// so that an older list stays whole until then; mode 0600; memory is flat.
class RejectsFile
{
public:
    explicit RejectsFile(QString path) : m_path(std::move(path)) {}
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;

    /// Exists when there is a file of another kind at the place, which must not be overwritten.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Result<void> add(const Reject& reject);
    /// Puts the list in its place; empty when nothing was added. A list that an earlier run left there goes with it.
    [[nodiscard]] Result<QString> finish();

private:
    [[nodiscard]] QString temporary() const { return m_path + QStringLiteral(".new"); }
    [[nodiscard]] bool isOlderList() const;
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> flush();

    QString m_path;
    File m_file;
    QByteArray m_pending;
    qint64 m_written = 0;
};

} // namespace scrim::intake
