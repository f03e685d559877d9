// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "storage/statement.h"

#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <span>

struct sqlite3;

namespace scrim::storage {

/// One step of the schema: brings `user_version` from `version - 1` to `version`.
struct Migration
{
    int version;
    QByteArrayView sql;
};

/// The file that took another one's place, and its raw key.
struct Successor
{
    QString path;
    SecretBytes key;
};

/// A SQLCipher connection: raw 32-byte key, 16 KiB pages, WAL, foreign keys, temp_store=MEMORY (design, section 3). One
/// thread at a time. Statements must not outlive it. Waits at most five seconds for another writer.
class Database
{
public:
    enum class Mode
    {
        Create,    ///< must not exist yet
        ReadWrite, ///< must exist
        ReadOnly,  ///< must exist; every change fails
    };

    /// Opens and proves that the key fits. WrongFormat: a plain SQLite file. Damaged: not a database under this key or
    /// torn; the file is named and left as it is. Refuses to go on when the linked library is not SQLCipher >= 4.6.
    [[nodiscard]] static Result<Database> open(const QString& path, Bytes key, Mode mode);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Statements without parameters or rows.
    [[nodiscard]] Result<void> exec(QByteArrayView sql);
    /// exec() of this connection's own settings (PRAGMAs), which move() takes along.
    [[nodiscard]] Result<void> set(QByteArrayView pragmas);
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// prepare() for statements that run again and again: compiled once and kept with the connection. What is wrong
    /// with it is told by its first step.
    [[nodiscard]] Statement statement(QByteArrayView sql);
    /// The last migration that the file has seen; 0 for none.
    [[nodiscard]] Result<int> schemaVersion();
    /// Brings the schema to the last migration's version, each step in a transaction. NewerFormat, with nothing
    /// touched, when the file is already beyond it.
    [[nodiscard]] Result<void> migrate(std::span<const Migration> migrations);
    /// The file's place was taken by one under another key (storage/rekeying.h): it is read as it stood, and takes no
    /// more changes.
    [[nodiscard]] Result<bool> isSuperseded();
    /// Who knows the file that took this one's place; asked with this one's path by whichever thread uses the
    /// connection. Without it, the connection stays with its file, and its transactions are InUse.
    void followBy(std::function<Result<Successor>(const QString& path)> find);
    /// Moves to the file that took this one's place, if one did: a look at the file where none has. A Transaction does
    /// this by itself. For who reads, between two questions; what goes wrong is told by the next statement().
    void keepUp();
    /// How often this moved to another file. A Statement that was made before belongs to the former file.
    [[nodiscard]] int moves() const;
    /// While `cancelled` is true, running statements end with Cancelled. Pass nullptr to stop watching. Not owned.
    void cancelWhen(const std::atomic<bool>* cancelled);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] const QString& path() const;

private:
    friend class Transaction;
    struct Handle;
    explicit Database(std::unique_ptr<Handle> handle);
    [[nodiscard]] Result<void> apply(const Migration& migration);
    [[nodiscard]] Result<void> move();
    std::unique_ptr<Handle> m_handle;
};

/// BEGIN IMMEDIATE until commit(); rolls back when it goes out of scope before. Never in a file whose place was taken:
/// the connection moves to the other one first.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database* database) : m_database(database) {}
    Database* m_database;
};

/// SQLCipher's version as PRAGMA cipher_version gives it, such as "4.6.1 community".
[[nodiscard]] QString cipherVersion();

} // namespace scrim::storage
