// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/chain.h"
#include "audit/session_key.h"
#include "base/error.h"
#include "base/secret_bytes.h"
#include "review/index_file.h"
#include "review/scanner.h"
#include "review/table.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace scrim::review {

/// Whose eyes the log is read with. `readersPrivate` is empty for whoever may read only their own entries.
struct ReadingKeys
{
    SecretBytes readersPrivate;
    SecretBytes ownPrivate;
};

/// The index over one log: derived from the log's segments, kept on the disk, brought up to the log as that grows. Each
/// entry that these keys open is in it, held against its leaf hash; what stands in the log after all is read there.
///
/// The readers' key leads to one file that all readers share; anybody else's own key to one of their own. Keys decide,
/// not roles: without the key there is nothing that opens the file, nor says whose it is.
class Index
{
public:
    /// Takes up what `folder` holds of the log in `log`; nothing there, or nothing usable, is an empty index. So is one
    /// with entries that the log has deleted since. Internal when a key cannot be derived; Damaged, Io for what the log
    /// says of its archive.
    [[nodiscard]] static Result<std::unique_ptr<Index>> open(const QString& log, const QString& folder,
                                                             ReadingKeys keys);
    /// Saves what has come since.
    ~Index();

    struct Step
    {
        qint64 done = 0;         ///< entries of the log that the index knows
        bool isUpToDate = false; ///< it has read to the log's end
    };
    /// Reads on in the log, at most `entries` entries, and saves now and then; what a kill takes is read again. An
    /// index that was made from another past than this log's is dropped and begun anew. Damaged, Tampered (an entry
    /// that does not match its hash or is none), Io; Cancelled.
    [[nodiscard]] Result<Step> readOn(qint64 entries, const std::atomic<bool>& cancelled);

    /// Grows in readOn() only.
    [[nodiscard]] Table& table() { return m_table; }
    [[nodiscard]] const Table& table() const { return m_table; }
    [[nodiscard]] const audit::ReaderKeys& keys() const { return m_readerKeys; }
    [[nodiscard]] const QString& log() const { return m_log; }

private:
    Index(QString log, IndexFile file, ReadingKeys keys);
    void begin();
    void startOver();
    [[nodiscard]] Result<bool> take(const audit::Chain::Visit& at);
    /// False when the log has another past than the index.
    [[nodiscard]] bool continuesLog() const;
    void saveAfter(qint64 entries);

    QString m_log;
    ReadingKeys m_keys;
    audit::ReaderKeys m_readerKeys;
    IndexFile m_file;
    Table m_table;
    std::optional<audit::Chain> m_chain;
    std::optional<audit::SessionKeyRing> m_ring;
    Scanner m_scanner;
    std::optional<IndexState> m_loaded; ///< until the log has been seen to contain it
    bool m_isOther = false;             ///< it does not
    bool m_isBroken = false;            ///< an entry was wrong: nothing more is saved
    qint64 m_savedSize = 0;
};

} // namespace scrim::review
