// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/index_file.h"

#include "base/bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <tuple>

namespace scrim::review {

namespace {

using storage::Database;

constexpr int schemaVersion = 1;
constexpr qsizetype rootSize = 32;

constexpr storage::Migration schema[]{
    {schemaVersion, "CREATE TABLE state(one INTEGER PRIMARY KEY CHECK(one = 1), log_id BLOB NOT NULL, size INTEGER NOT "
                    "NULL, root BLOB NOT NULL, rows INTEGER NOT NULL);"
                    "CREATE TABLE words(column INTEGER NOT NULL, first INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY "
                    "KEY(column, first)) WITHOUT ROWID;"
                    "CREATE TABLE block(number INTEGER PRIMARY KEY, body BLOB NOT NULL);"}};

/// Each word behind its length.
QByteArray wordsBody(const Dictionary& dictionary, quint32 from)
{
    QByteArray body;
    for (quint32 number = from; number < dictionary.size(); ++number) {
        const std::string_view word = dictionary.at(number);
        const quint32 size = qToLittleEndian(static_cast<quint32>(word.size()));
        body.append(reinterpret_cast<const char*>(&size), sizeof size);
        body.append(word.data(), static_cast<qsizetype>(word.size()));
    }
    return body;
}

/// False for bytes that are no words, or words that are there already.
bool takeWords(Dictionary& dictionary, QByteArrayView body)
{
    while (!body.isEmpty()) {
        if (body.size() < qsizetype{sizeof(quint32)})
            return false;
        const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(body.data()));
        body = body.sliced(sizeof(quint32));
        if (size > body.size())
            return false;
        const quint32 next = dictionary.size();
        if (dictionary.add({body.data(), static_cast<std::size_t>(size)}) != next)
            return false;
        body = body.sliced(size);
    }
    return true;
}

std::unexpected<Error> broken()
{
    return fail(ErrorCode::Damaged, QStringLiteral("the index of the access log does not hold together"));
}

Result<void> readWords(Database& database, Table& table)
{
    auto words = database.prepare("SELECT column, first, body FROM words ORDER BY column, first");
    if (!words)
        return fail(words);
    for (;;) {
        const auto row = words->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        const qint64 column = words->integer(0);
        if (column < 0 || column >= static_cast<qint64>(wordColumns.size()))
            return broken();
        Dictionary& dictionary = table.dictionary(wordColumns[static_cast<std::size_t>(column)]);
        if (words->integer(1) != dictionary.size() || !takeWords(dictionary, words->blob(2)))
            return broken();
    }
}

Result<void> readBlocks(Database& database, Table& table)
{
    auto blocks = database.prepare("SELECT number, body FROM block ORDER BY number");
    if (!blocks)
        return fail(blocks);
    const auto sizes = table.dictionarySizes();
    for (;;) {
        const auto row = blocks->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        auto block = Block::unpack(blocks->blob(1), sizes);
        if (!block || blocks->integer(0) != static_cast<qint64>(table.blocks().size()) ||
            !table.restore(*std::move(block)))
            return broken();
    }
}

} // namespace

IndexFile::IndexFile(const QString& folder, const QString& name, SecretBytes key)
    : m_path(folder + QLatin1Char('/') + name + QStringLiteral(".db")), m_key(std::move(key))
{
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return;
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = File::open(folder + QLatin1Char('/') + name + QStringLiteral(".lock"), File::Open::CreateOrRW);
    if (lock && lock->tryLock().value_or(false))
        m_lock = *std::move(lock);
}

void IndexFile::remove()
{
    for (const auto* suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
}

std::optional<IndexState> IndexFile::load(Table& table)
{
    auto state = read(table);
    if (state && *state) {
        m_words = table.dictionarySizes();
        m_fullBlocks = static_cast<std::size_t>(table.rows()) / blockRows;
        return *std::move(state);
    }
    table = Table();
    // Busy is no reason to throw it away; being something else, or from another time, is.
    const ErrorCode code = state ? ErrorCode::NotFound : state.error().code;
    if (m_lock && (code == ErrorCode::Damaged || code == ErrorCode::WrongFormat || code == ErrorCode::NewerFormat))
        remove();
    return {};
}

Result<std::optional<IndexState>> IndexFile::read(Table& table)
{
    auto database = Database::open(m_path, m_key, Database::Mode::ReadOnly);
    if (!database)
        return fail(database);
    const auto version = database->schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version != schemaVersion)
        return broken();
    // One moment's view, whatever the process that writes does meanwhile.
    if (auto begun = database->exec("BEGIN"); !begun)
        return fail(begun);
    auto query = database->prepare("SELECT log_id, size, root, rows FROM state");
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::optional<IndexState>();
    IndexState state{query->blob(0), query->integer(1), query->blob(2)};
    const qint64 rows = query->integer(3);
    if (auto words = readWords(*database, table); !words)
        return fail(words);
    if (auto blocks = readBlocks(*database, table); !blocks)
        return fail(blocks);
    if (table.rows() != rows || state.size < rows || state.root.size() != rootSize)
        return broken();
    return std::optional(std::move(state));
}

void IndexFile::save(const IndexState& state, const Table& table)
{
    if (!m_lock)
        return;
    const auto written = write(state, table);
    if (!written) {
        // It may be in any state, a full disk's too; the next one to open the log makes it anew.
        m_lock.reset();
        return;
    }
    m_words = table.dictionarySizes();
    m_fullBlocks = static_cast<std::size_t>(table.rows()) / blockRows;
}

Result<void> IndexFile::write(const IndexState& state, const Table& table)
{
    const bool isThere = QFileInfo::exists(m_path);
    auto database = Database::open(m_path, m_key, isThere ? Database::Mode::ReadWrite : Database::Mode::Create);
    if (!database)
        return fail(database);
    if (auto ready = database->migrate(schema); !ready)
        return ready;
    auto transaction = storage::Transaction::begin(*database);
    if (!transaction)
        return fail(transaction);
    auto words = writeWords(*database, table);
    auto blocks = words ? writeBlocks(*database, table) : words;
    if (!blocks)
        return blocks;
    auto query = database->prepare("REPLACE INTO state VALUES(1, ?, ?, ?, ?)");
    if (!query)
        return fail(query);
    if (auto done = query->bind(1, state.logId).bind(2, state.size).bind(3, state.root).bind(4, table.rows()).run();
        !done)
        return done;
    return transaction->commit();
}

Result<void> IndexFile::writeWords(Database& database, const Table& table)
{
    auto insert = database.prepare("INSERT INTO words VALUES(?, ?, ?)");
    if (!insert)
        return fail(insert);
    for (std::size_t i = 0; i < wordColumns.size(); ++i) {
        const Dictionary& dictionary = table.dictionary(wordColumns[i]);
        // Word 0 is in every dictionary from the first.
        const quint32 from = std::max<quint32>(m_words[i], 1);
        if (from >= dictionary.size())
            continue;
        if (auto done = insert->bind(1, static_cast<qint64>(i))
                            .bind(2, qint64{from})
                            .bind(3, wordsBody(dictionary, from))
                            .run();
            !done)
            return done;
    }
    return {};
}

Result<void> IndexFile::writeBlocks(Database& database, const Table& table)
{
    auto replace = database.prepare("REPLACE INTO block VALUES(?, ?)");
    if (!replace)
        return fail(replace);
    for (std::size_t number = m_fullBlocks; number < table.blocks().size(); ++number) {
        if (auto done = replace->bind(1, static_cast<qint64>(number)).bind(2, table.blocks()[number].packed()).run();
            !done)
            return done;
    }
    return {};
}

void IndexFile::clear()
{
    m_words = {};
    m_fullBlocks = 0;
    if (m_lock)
        remove();
}

} // namespace scrim::review
