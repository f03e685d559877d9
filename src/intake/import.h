// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/encoding.h"
#include "intake/format.h"
#include "intake/mapping.h"
#include "intake/remarks.h"
#include "session/session.h"
#include "storage/database.h"
#include "vault/erased_list.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace scrim::intake {

struct Progress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
    bool isIndexing = false; ///< all rows are stored; indexes are being made, which a stop does not cut short
};

struct Options
{
    Format format = Format::Auto;
    QString rejectsFile; ///< where to list rejected rows; empty: DIR/rejects/<name>.<hash of the path>.rejects.csv
    QString mappingFile; ///< for Csv: what the columns are (docs/intake.md)
    std::optional<Mapping> mapping = {}; ///< the same, in place of a file
    QString onlyLines;                   ///< a list of rejected rows: these alone are taken
    QString defaultCurrency;             ///< ISO 4217, for amounts that name none
    QString readmit;                     ///< why who was erased is taken in again; empty: they are left out
    bool isDryRun = false;               ///< counts and lists what would happen, and stores nothing
    QString defaultRegion;               ///< ISO 3166, for phones without a country code in rows without a country
    std::function<void(const Progress&)> progress;
    const std::atomic<bool>* cancelled = nullptr;
};

/// Every row of the file but the header and blank lines is counted once: read = imported + updated + unchanged +
/// rejected +
/// erased. All rows of an order share its outcome, since it is imported whole or not at all.
struct Report
{
    Format format = Format::Auto;
    QString because;                    ///< what says so
    Encoding encoding = Encoding::Utf8; ///< of the file
    bool isDryRun = false;              ///< nothing was stored
    qint64 skipped = 0;                 ///< rows that Options::onlyLines does not name; not among those read
    qint64 read = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 erased = 0;     ///< rows of people who were erased: left out, and listed with those rejected
    qint64 readmitted = 0; ///< customers and orders that were erased and were taken in again
    qint64 conflicts = 0;  ///< values that a person has corrected and the shop has changed, too; they wait for a person
    QStringList
        droppedColumns; ///< must not be stored (PCI DSS 3.3.1; credentials; IP addresses): never read into a record
    QStringList ignoredColumns;  ///< not known to this format
    std::vector<Remark> remarks; ///< what was left out or masked in rows that were taken
    qint64 maskedCards = 0;      ///< card numbers found where none should stand
    qint64 maskedCodes = 0;      ///< verification codes found in free text
    QString rejectsFile;         ///< empty when nothing was rejected or left out
};

/// What an import takes of the admin who runs it: theirs as long as they are signed in, and their own copies of the
/// keys, so that an import on another thread goes on behind a lock.
struct Access
{
    vault::Header header;
    QString folder; ///< the vault's
    SecretBytes indexKey;
    SecretBytes importKey;
    vault::ErasedListKey erasedKey;
    audit::Event blank; ///< an import.run of theirs
    std::function<Result<DurableSeq>(const audit::Event&)> record;
};

/// Refused, and logged as import.run denied, for whoever is no admin; Refused without the keys. `record` works on the
/// session's own thread.
[[nodiscard]] Result<Access> accessOf(session::Session& admin);

/// Imports one file in transactions of some thousand rows. Admin only; logs import.run before (allowed, with the file's
/// name and format) and after (counts, dropped columns). Cancelled or killed, the cache holds whole transactions and a
/// second run completes it, for which what is there already is unchanged. A dry run is one transaction that is taken
/// back. WrongFormat: another kind of file, empty, or binary; nothing is stored then. InUse: the file was changed while
/// it was read; what was whole is stored. A row that is not text is rejected like any other bad row, so that one spoilt
/// line does not keep a file out. Who was erased is left out; Options::readmit takes them in again, of the lines that
/// Options::onlyLines names (Usage without), and stands in the log.
[[nodiscard]] Result<Report> importFile(const Access& access, storage::Database& cache, const QString& path,
                                        const Options& options);
/// The same on the session's thread.
[[nodiscard]] Result<Report> importFile(session::Session& admin, storage::Database& cache, const QString& path,
                                        const Options& options);

} // namespace scrim::intake
