// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace scrim::testkit {

using storage::Database;

/// A folder with one encrypted file `cache.db` of some hundred rows.
class DatabaseFixture
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cache.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static SecretBytes key() { return secret("0123456789abcdef0123456789ABCDEF"); }

    [[nodiscard]] Result<Database> open(Database::Mode mode) const { return Database::open(path(), key(), mode); }

    /// Makes the file and closes it again.
    [[nodiscard]] Result<void> make() const
    {
        auto database = open(Database::Mode::Create);
        if (!database)
            return fail(database);
        return database->exec("CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);"
                              "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
                              "INSERT INTO t (a, b) SELECT i, hex(randomblob(100)) FROM n;");
    }

    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

/// The first row's first column as a number; -1 for an error.
[[nodiscard]] inline qint64 number(Database& database, QByteArrayView sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return -1;
    const auto row = statement->step();
    return row && *row ? statement->integer(0) : -1;
}

/// The same as text; "-" for an error.
[[nodiscard]] inline QString text(Database& database, QByteArrayView sql)
{
    auto statement = database.prepare(sql);
    const auto row = statement ? statement->step() : Result<bool>(false);
    return row && *row ? statement->text(0) : QStringLiteral("-");
}

} // namespace scrim::testkit
