// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rekeying.h"

#include "storage/handles.h"
#include "storage/line.h"
#include "storage/page_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <utility>

namespace scrim::storage {

namespace {

using crypto::PageCipher;

/// Pages that may be left to catch up with while everybody who writes waits, some hundredths of a second's work; and
/// what that grows to, by doubling, where others write more than this between two tries.
constexpr std::size_t fewUnderLock = 2000;
constexpr std::size_t mostUnderLock = 16'000;
/// SQLite lets in who asks at the right moment, and an import's transactions leave little room between them.
constexpr int lockTries = 100'000;
constexpr int betweenLockTriesUs = 50;
/// Looks, and how long between them, at whether all that was written has reached the file, while everybody waits.
constexpr int looksUnderLock = 20;
constexpr int betweenLooksMs = 10;
/// Others' turn, before everybody waits again.
constexpr int betweenTriesMs = 200;
/// The same where nobody waits, before somebody else is asked to end what they read.
constexpr int looksAfterwards = 3000;
/// Beside the copy itself: what others write meanwhile.
constexpr qint64 roomBeside = 64 * 1024 * 1024;

Result<bool> isMarked(Line& line)
{
    const auto version = line.numbers("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    return version->at(0) == supersededVersion;
}

/// Whoever looks moves to the other file; whoever does not look is refused by the tables themselves.
Result<void> mark(Line& line)
{
    const auto tables = line.texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                   "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!tables)
        return std::unexpected(tables.error());
    QByteArray sql;
    for (const QByteArray& table : *tables) {
        for (const QByteArray act : {"INSERT", "UPDATE", "DELETE"})
            sql += "CREATE TRIGGER \"superseded_" + table + "_" + act + "\" BEFORE " + act + " ON \"" + table +
                   "\" BEGIN SELECT RAISE(ABORT, '" + supersededMark + "'); END;";
    }
    return line.exec(sql + "PRAGMA user_version = " + QByteArray::number(supersededVersion));
}

} // namespace

class Rekeying
{
public:
    static Result<qint64> run(const RekeyOrder& order)
    {
        auto lock = Line::open(order.from, order.key);
        auto one = Line::open(order.from, order.key);
        auto other = Line::open(order.from, order.key);
        for (auto* const line : {&lock, &one, &other}) {
            if (!*line)
                return fail(*line);
        }
        // The mark must outlast a power cut before anybody writes into the other file.
        if (auto set = lock->exec("PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0"); !set)
            return fail(set);
        const auto isOver = isMarked(*lock);
        if (!isOver)
            return std::unexpected(isOver.error());
        Rekeying rekeying(order, *lock, *one, *other);
        if (auto done = *isOver ? Result<void>() : rekeying.replace(); !done)
            return fail(done);
        return rekeying.settle();
    }

private:
    Rekeying(const RekeyOrder& order, Line& lock, Line& one, Line& other)
        : m_order(order), m_lock(lock), m_holder(&one), m_idle(&other), m_source(lock.get(), order.from)
    {}

    Result<void> replace()
    {
        const auto pageSize = m_lock.numbers("PRAGMA page_size");
        if (!pageSize)
            return std::unexpected(pageSize.error());
        m_pageSize = static_cast<std::size_t>(pageSize->at(0));
        const auto hmac = m_lock.texts("PRAGMA cipher_hmac_algorithm");
        if (!hmac)
            return std::unexpected(hmac.error());
        const auto tag = hmac->value(0) == "HMAC_SHA256" ? PageCipher::Tag::Sha256 : PageCipher::Tag::Sha512;
        // Of a run that was killed while it proved its copy; they must not be taken for this one's.
        for (const char* suffix : {"-wal", "-shm"})
            QFile::remove(m_order.to + QLatin1String(suffix));
        {
            auto copy = PageCopy::open(m_source, m_order, m_pageSize, tag);
            if (!copy)
                return fail(copy);
            if (auto caughtUp = catchUp(*copy); !caughtUp)
                return caughtUp;
        }
        auto done = proveCopy();
        if (done)
            done = mark(m_lock);
        return done ? m_lock.exec("COMMIT") : done;
    }

    /// All of it, and all of it once more while the WAL keeps what is changed; then what stands there, in rounds that
    /// get shorter, the last one under the lock, which is then held.
    Result<void> catchUp(PageCopy& copy)
    {
        auto done = copy.all(false);
        if (done)
            done = m_holder->hold();
        if (done)
            done = copy.all(true);
        while (done) {
            const auto isNear = nearlyThere(copy);
            if (!isNear)
                return std::unexpected(isNear.error());
            if (!*isNear)
                continue;
            const auto isThere = underLock(copy);
            if (!isThere || *isThere)
                return isThere ? Result<void>() : std::unexpected(isThere.error());
            if (m_order.goOn && !m_order.goOn({0, 0, true}))
                return fail(ErrorCode::Cancelled, QStringLiteral("Stopped as asked. The cache is under its former "
                                                                 "key; what was copied is kept until this is gone on "
                                                                 "with."));
            QThread::msleep(betweenTriesMs);
        }
        return done;
    }

    /// One round without the lock. True when the WAL grew so little in it that the next one may be the last.
    Result<bool> nearlyThere(PageCopy& copy)
    {
        auto done = m_idle->hold();
        // Before the other one lets go: the WAL may be begun anew from then on.
        if (done)
            done = noteChanges();
        if (done)
            done = m_holder->release();
        if (!done)
            return fail(done);
        std::swap(m_holder, m_idle);
        if (const auto written = m_idle->writeBack(); !written)
            return written;
        done = copy.some(m_changed, false);
        if (done)
            done = copy.sync();
        if (!done)
            return fail(done);
        const std::size_t before = m_inWal;
        if (done = noteChanges(); !done)
            return fail(done);
        return m_inWal <= before + m_mayWait;
    }

    /// True: the lock is held, and the copy is all that the file is.
    Result<bool> underLock(PageCopy& copy)
    {
        const auto isOurs = takeLock();
        if (!isOurs || !*isOurs)
            return isOurs;
        const std::size_t before = m_inWal;
        auto done = m_holder->release();
        if (done)
            done = noteChanges();
        Result<bool> isWritten = false;
        for (int left = looksUnderLock; done && left > 0 && m_inWal <= before + m_mayWait; --left) {
            isWritten = m_holder->writeBack();
            if (!isWritten || *isWritten)
                break;
            QThread::msleep(betweenLooksMs);
        }
        if (!done || !isWritten)
            return done ? isWritten : fail(done);
        if (!*isWritten) {
            // Held again before others may write, so that what they write stays in the WAL.
            m_mayWait = std::min(m_mayWait * 2, mostUnderLock);
            done = m_holder->hold();
            if (done)
                done = m_lock.exec("ROLLBACK");
            return done ? Result<bool>(false) : fail(done);
        }
        done = copy.some(m_changed, true);
        const auto size = done ? copy.finish() : fail(done);
        return size ? Result<bool>(true) : std::unexpected(size.error());
    }

    /// False: somebody writes for long.
    Result<bool> takeLock()
    {
        for (int left = lockTries; left > 0; --left) {
            auto begun = m_lock.exec("BEGIN IMMEDIATE");
            if (begun)
                return true;
            if (begun.error().code != ErrorCode::Database)
                return fail(begun);
            QThread::usleep(betweenLockTriesUs);
        }
        return false;
    }

    Result<void> noteChanges()
    {
        const auto pages = m_source.walPages(m_pageSize);
        if (!pages)
            return std::unexpected(pages.error());
        m_inWal = pages->size();
        std::vector<quint32> all;
        std::ranges::set_union(m_changed, *pages, std::back_inserter(all));
        m_changed = std::move(all);
        return {};
    }

    /// As the ones who come will open it.
    Result<void> proveCopy()
    {
        auto copy = Line::open(m_order.to, m_order.newKey);
        if (!copy)
            return fail(copy);
        const char* const all = "SELECT count(*) FROM sqlite_schema";
        const auto there = copy->numbers(all);
        const auto here = m_lock.numbers(all);
        if (!there || !here)
            return std::unexpected(there ? here.error() : there.error());
        if (*there != *here)
            return fail(ErrorCode::Internal, QStringLiteral("%1: is not what it was copied from; the cache stays under "
                                                            "its former key")
                                                 .arg(m_order.to));
        return {};
    }

    /// The mark out of the WAL into the file: the two go one after the other, and a file without its WAL must not look
    /// as if its time were not over.
    Result<qint64> settle()
    {
        for (int left = looksAfterwards;; --left) {
            const auto isWritten = m_lock.writeBack();
            if (!isWritten)
                return std::unexpected(isWritten.error());
            if (*isWritten)
                return QFileInfo(m_order.to).size();
            if (left == 0)
                return fail(ErrorCode::InUse,
                            QStringLiteral("%1: somebody still reads the former file. The new key holds; run this "
                                           "again later to end it")
                                .arg(m_order.from));
            QThread::msleep(betweenLooksMs);
        }
    }

    const RekeyOrder& m_order;
    Line& m_lock;
    Line* m_holder; ///< holds the WAL
    Line* m_idle;
    RawFile m_source;
    std::size_t m_pageSize = 0;
    std::vector<quint32> m_changed; ///< since the last walk over all pages, at least
    std::size_t m_inWal = 0;        ///< pages in the WAL at the last look
    std::size_t m_mayWait = fewUnderLock;
};

Result<void> requireRoom(const QString& from, const QString& to)
{
    const QFileInfo target(to);
    const qint64 missing = QFileInfo(from).size() - target.size();
    const qint64 needed = missing + roomBeside;
    const qint64 free = QStorageInfo(target.absolutePath()).bytesAvailable();
    if (missing <= 0 || free >= needed)
        return {};
    constexpr qint64 megabyte = 1'000'000;
    return fail(ErrorCode::Refused,
                QStringLiteral("%1: a second copy of the cache is made while its key is replaced, for which there is "
                               "not enough room: %2 MB are free, %3 MB are needed")
                    .arg(target.absolutePath())
                    .arg(free / megabyte)
                    .arg(needed / megabyte + 1));
}

Result<qint64> rekeyFile(const RekeyOrder& order)
{
    return Rekeying::run(order);
}

} // namespace scrim::storage
