// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "vault/vault.h"

#include <QList>

namespace scrim::session {

/// That this process has the log open: a locked file in the vault's folder open/, which goes with log.close. What a
/// process that was killed leaves is seen by the next one, since no lock outlives its process. A help, no proof:
/// whoever may write the folder can remove it, and a power cut may.
class OpenMark
{
public:
    /// Where no file can be made there is no mark, which hinders nobody.
    [[nodiscard]] static OpenMark make(const vault::Paths& paths, const QString& id);

    /// The log.open entries of processes that are gone without a log.close; at most `most`, oldest first.
    [[nodiscard]] const QList<qint64>& unclosed() const { return m_unclosed; }
    /// This process's log.open, which has told of those, is entry `seq`.
    void opened(qint64 seq);
    /// log.close is on record.
    void closed();

    static constexpr qsizetype most = 16;

private:
    File m_file;
    QStringList m_left; ///< the files of unclosed()
    QList<qint64> m_unclosed;
};

} // namespace scrim::session
