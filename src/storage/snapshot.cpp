// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot.h"

#include "base/core_text.h"
#include "crypto/page_cipher.h"
#include "storage/line.h"
#include "storage/raw_file.h"

#include <QThread>

#include <algorithm>
#include <optional>

namespace scrim::storage {

namespace {

using crypto::PageCipher;

/// Looks at the WAL that may fall between two commits of others.
constexpr int mostTries = 10'000;
constexpr int betweenTriesUs = 50;
/// The page with the bytes that SQLite locks, which it never writes.
constexpr qint64 lockOffset = 0x4000'0000;

bool isZero(Bytes bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

struct Snapshot::State
{
    State(Line opened, const QString& path) : connection(std::move(opened)), line(*connection), file(line.get(), path)
    {}

    /// Reads from here on see one state of the file, and it is known which one: the WAL's index says the same before
    /// and after.
    Result<void> hold()
    {
        for (int left = mostTries;; --left) {
            const auto before = file.walIndex();
            if (!before)
                return std::unexpected(before.error());
            if (auto held = line.hold(); !held)
                return held;
            const auto after = file.walIndex();
            if (!after)
                return std::unexpected(after.error());
            if (*before && *after && (*before)->header == (*after)->header)
                return learn(**after);
            if (auto released = line.release(); !released)
                return released;
            if (left == 0)
                return fail(ErrorCode::InUse, Core::tr("%1: others write so much that no moment was found to copy it "
                                                       "at; try again")
                                                  .arg(file.path()));
            QThread::usleep(betweenTriesUs);
        }
    }

    Result<void> learn(const WalIndex& index)
    {
        const auto shape = line.numbers("SELECT page_size, page_count FROM pragma_page_size, pragma_page_count");
        if (!shape)
            return std::unexpected(shape.error());
        pageSize = static_cast<std::size_t>(shape->at(0));
        size = shape->at(0) * shape->at(1);
        // What is written back for all who look stands in the file, and whoever holds this moment keeps it there; the
        // WAL's frames may then be written over.
        if (index.writtenBack >= index.frames)
            return {};
        auto found = file.walFrames(pageSize, index.frames);
        if (!found)
            return fail(found);
        frames = *std::move(found);
        return {};
    }

    Result<void> prepare(Bytes key)
    {
        const auto hmac = line.texts("PRAGMA cipher_hmac_algorithm");
        if (!hmac)
            return std::unexpected(hmac.error());
        const auto tag = hmac->value(0) == "HMAC_SHA256" ? PageCipher::Tag::Sha256 : PageCipher::Tag::Sha512;
        std::array<std::uint8_t, PageCipher::saltSize> salt{};
        if (auto read = file.read(0, salt); !read)
            return read;
        cipher.emplace(key, salt, tag);
        return {};
    }

    std::optional<Line> connection;
    Line& line;
    RawFile file;
    std::size_t pageSize = 0;
    qint64 size = 0;
    std::map<quint32, qint64> frames; ///< by page, where in the WAL it stands
    std::optional<PageCipher> cipher;
};

Snapshot::Snapshot(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Snapshot::Snapshot(Snapshot&&) noexcept = default;
Snapshot& Snapshot::operator=(Snapshot&&) noexcept = default;
Snapshot::~Snapshot() = default;

Result<Snapshot> Snapshot::take(const QString& path, Bytes key)
{
    auto line = Line::open(path, key);
    if (!line)
        return fail(line);
    auto state = std::make_unique<State>(*std::move(line), path);
    auto done = state->hold();
    if (done)
        done = state->prepare(key);
    if (!done)
        return fail(done);
    return Snapshot(std::move(state));
}

qint64 Snapshot::size() const
{
    return m_state->size;
}

std::size_t Snapshot::pageSize() const
{
    return m_state->pageSize;
}

void Snapshot::release()
{
    if (!m_state->connection)
        return;
    // What others have written meanwhile is written back here and now: otherwise the next of them to commit would do
    // it, and wait for all of it. What fails here is theirs to do after all.
    if (m_state->connection->release())
        (void)m_state->connection->writeBack();
    m_state->connection.reset();
}

Result<void> Snapshot::read(qint64 offset, MutableBytes into)
{
    if (!m_state->connection)
        return fail(ErrorCode::Internal, QStringLiteral("a snapshot was given back and is read"));
    if (auto read = m_state->file.read(offset, into); !read)
        return read;
    const std::size_t pageSize = m_state->pageSize;
    for (std::size_t at = 0; at < into.size(); at += pageSize) {
        const MutableBytes page = into.subspan(at, pageSize);
        const qint64 pageOffset = offset + static_cast<qint64>(at);
        const auto number = static_cast<quint32>(pageOffset / static_cast<qint64>(pageSize) + 1);
        if (const auto frame = m_state->frames.find(number); frame != m_state->frames.end()) {
            if (auto read = m_state->file.readWal(frame->second, page); !read)
                return read;
        }
        if (pageOffset == lockOffset || isZero(page) || m_state->cipher->holds(number, page))
            continue;
        return fail(ErrorCode::Damaged, Core::tr("%1: page %2 does not hold; put the file back from an older backup")
                                            .arg(m_state->file.path())
                                            .arg(number));
    }
    return {};
}

} // namespace scrim::storage
