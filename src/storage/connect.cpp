// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connect.h"

#include "base/core_text.h"
#include "storage/handles.h"
#include "storage/temp_files.h"

#include <QFileInfo>
#include <QVersionNumber>

#include <array>
#include <memory>
#include <sqlcipher/sqlite3.h>
#include <string_view>

namespace scrim::storage {

namespace {

constexpr std::string_view plainHeader{"SQLite format 3\0", 16};
/// How a file's pages are made. It stands in no place that can be read before the pages: under another form they are
/// noise.
struct PageForm
{
    int size;
    const char* hmac; ///< that proves each page
};
/// That of our files, then those that older builds made, the oldest last (docs/decisions/0022-loading.md).
constexpr std::array<PageForm, 3> pageForms{{{16384, "HMAC_SHA256"}, {16384, "HMAC_SHA512"}, {8192, "HMAC_SHA512"}}};
/// A file is at least one page.
constexpr int smallestFile = pageForms.back().size;
constexpr int busyMs = 5000;

struct Close
{
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

/// Closing a connection writes its WAL back. One that has not proven itself must leave a WAL that it found alone.
void keepWal(sqlite3* connection, bool keep)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

/// The raw key as SQLCipher wants it, x'64 hex digits', in memory that is wiped.
SecretBytes rawKeyLiteral(Bytes key)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    SecretBytes literal(key.size() * 2 + 3);
    const MutableBytes text = literal.bytes();
    text[0] = 'x';
    text[1] = '\'';
    for (std::size_t i = 0; i < key.size(); ++i) {
        text[2 + 2 * i] = static_cast<std::uint8_t>(digits[key[i] >> 4U]);
        text[3 + 2 * i] = static_cast<std::uint8_t>(digits[key[i] & 0x0FU]);
    }
    text[text.size() - 1] = '\'';
    return literal;
}

Result<void> setUp(sqlite3* connection, const QString& path, Database::Mode mode, const PageForm& form)
{
    // cipher_memory_security stays off: it locks and wipes every allocation, which makes imports and look-ups take ten
    // times as long (measured), and what it would shield is masks and sealed values; no plaintext comes here.
    static constexpr const char* always = "PRAGMA temp_store = MEMORY;"
                                          "PRAGMA cache_size = -32768;"
                                          "PRAGMA foreign_keys = ON;"
                                          "PRAGMA secure_delete = ON;"
                                          "PRAGMA trusted_schema = OFF;"
                                          "PRAGMA journal_size_limit = 16777216;"
                                          // A power cut may take the last transactions, never the file's order. An
                                          // import is run again then; what must not get lost stands in the log.
                                          "PRAGMA synchronous = NORMAL;";
    const QByteArray cipher =
        "PRAGMA cipher_compatibility = 4; PRAGMA cipher_page_size = " + QByteArray::number(form.size) +
        "; PRAGMA cipher_hmac_algorithm = " + form.hmac;
    int code = sqlite3_exec(connection, cipher.constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection, always, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK && mode == Database::Mode::Create)
        code = sqlite3_exec(connection, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    // A connection that is read-only to SQLite cannot tidy up its WAL on closing and leaves -wal and -shm behind.
    if (code == SQLITE_OK && mode == Database::Mode::ReadOnly)
        code = sqlite3_exec(connection, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return std::unexpected(sqliteError(code, path));
}

Result<Connection> openConnection(const QString& path)
{
    // Nobody asks how much memory SQLite has; counting takes a lock for each allocation. Before the first connection.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3* opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, flags, temporaryFilesVfs());
    Connection connection(opened);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, path));
    sqlite3_busy_timeout(opened, busyMs);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A plan never depends on what is bound; otherwise a statement beside a partial index is compiled anew each time.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    // SQLCipher writes what it thinks of a wrong key to standard error otherwise; the Result says it better.
    sqlite3_exec(opened, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    return connection;
}

Result<void> checkPlace(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
                    Core::tr("%1: is missing; put it back from a backup, or make a new vault").arg(path));
    if (!info.isFile())
        return fail(ErrorCode::WrongFormat, Core::tr("%1: is not a file").arg(path));
    return {};
}

/// What SQLite would not mind: a plain file, and one too short for a page, which it takes for an empty database. The
/// file is read through SQLite's own handle: closing another one would give up all locks that this process holds on it.
Result<void> checkContent(sqlite3* connection, const QString& path)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    sqlite3_int64 size = 0;
    std::array<char, plainHeader.size()> head{};
    int code = file != nullptr && file->pMethods != nullptr ? file->pMethods->xFileSize(file, &size) : SQLITE_CANTOPEN;
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return std::unexpected(sqliteError(code, path));
    if (std::string_view(head.data(), head.size()) == plainHeader)
        return fail(ErrorCode::WrongFormat,
                    Core::tr("%1: is a plain SQLite file, not an encrypted cache; it was left as it is. Put the "
                             "vault's own file back from a backup")
                        .arg(path));
    if (size < smallestFile)
        return fail(ErrorCode::Damaged, Core::tr("%1: is %2, so it cannot be read; it was left as it is. Put it "
                                                 "back from a backup")
                                            .arg(path, size == 0 ? Core::tr("empty") : Core::tr("cut")));
    return {};
}

QString versionOf(sqlite3* connection)
{
    sqlite3_stmt* statement = nullptr;
    QString version;
    if (sqlite3_prepare_v2(connection, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        version = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return version;
}

/// The names sqlite3_* may have been bound to a plain SQLite, which would write in clear.
Result<void> requireCipher(sqlite3* connection)
{
    if (QVersionNumber::fromString(versionOf(connection)) >= QVersionNumber(4, 6))
        return {};
    return fail(ErrorCode::Internal, Core::tr("This build is not linked with SQLCipher 4.6 or newer, so nothing "
                                              "would be encrypted; please install a proper build of Scrim"));
}

} // namespace

namespace {

Result<sqlite3*> connectWith(const PageForm& form, const QString& path, Bytes key, Database::Mode mode)
{
    const bool creates = mode == Database::Mode::Create;
    auto connection = openConnection(path);
    if (!connection)
        return fail(connection);
    keepWal(connection->get(), QFileInfo(path + QStringLiteral("-wal")).size() > 0);
    if (auto cipher = requireCipher(connection->get()); !cipher)
        return fail(cipher);
    if (auto whole = creates ? Result<void>() : checkContent(connection->get(), path); !whole)
        return fail(whole);
    const SecretBytes literal = rawKeyLiteral(key);
    const int code =
        sqlite3_key_v2(connection->get(), "main", literal.bytes().data(), static_cast<int>(literal.size()));
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, path));
    if (auto ready = setUp(connection->get(), path, mode, form); !ready)
        return fail(ready);
    keepWal(connection->get(), false);
    return connection->release();
}

} // namespace

Result<sqlite3*> connect(const QString& path, Bytes key, Database::Mode mode)
{
    if (auto there = checkPlace(path); !there)
        return fail(there);
    if (key.size() != 32)
        return fail(ErrorCode::Internal, QStringLiteral("%1: its key is not 32 bytes long").arg(path));
    auto connection = connectWith(pageForms.front(), path, key, mode);
    for (std::size_t i = 1; i < pageForms.size() && mode != Database::Mode::Create; ++i) {
        if (connection || connection.error().code != ErrorCode::Damaged)
            break;
        if (auto older = connectWith(pageForms[i], path, key, mode))
            return older;
    }
    return connection;
}

QString cipherVersion()
{
    const auto connection = openConnection(QStringLiteral(":memory:"));
    return connection ? versionOf(connection->get()) : QString();
}

} // namespace scrim::storage
