// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/forwarder.h"

#include "forward/follower.h"
#include "forward/syslog.h"

#include <algorithm>
#include <optional>

namespace scrim::forward {

namespace {

constexpr std::size_t batchSize = 256;
constexpr qint64 firstWaitMs = 1'000;
constexpr qint64 longestWaitMs = 60'000;
constexpr qint64 pollMs = 500;

class Work
{
public:
    Work(const Forwarding& what, Cursor& cursor) : m_what(what), m_cursor(cursor) {}

    Result<qint64> run()
    {
        if (auto same = checkLog(); !same)
            return fail(same);
        for (qint64 wait = firstWaitMs; !isAsked(); wait = std::min(wait * 2, longestWaitMs)) {
            auto link = m_what.connect();
            if (link) {
                m_met = true;
                wait = firstWaitMs;
                auto done = serve(**link);
                if (done)
                    return m_sent;
                if (done.error().code != ErrorCode::Io || !m_linkBroke)
                    return fail(done);
                link = fail(done);
            }
            if (isAsked())
                break;
            const Error& error = link.error();
            const bool mayPass = error.code == ErrorCode::Io || (error.code == ErrorCode::Refused && m_met);
            if (!mayPass || (++m_failures == m_what.tries))
                return std::unexpected(error);
            if (m_what.trouble)
                m_what.trouble(error, wait);
            m_what.wait(wait);
        }
        return m_sent;
    }

private:
    [[nodiscard]] bool isAsked() const { return m_what.stop != nullptr && *m_what.stop; }

    /// A log that was put back to an earlier day, or another vault's, must not be continued as if nothing were.
    Result<void> checkLog()
    {
        Position at = m_cursor.position();
        if (at.log.isEmpty()) {
            at.log = m_what.source.log;
            return m_cursor.save(at);
        }
        const auto other = [&](const char* why) {
            return fail(ErrorCode::Tampered,
                        QStringLiteral("this is not the log that was forwarded before: %1").arg(QLatin1String(why)));
        };
        if (at.log != m_what.source.log)
            return other("it is another vault's");
        if (at.next == 0)
            return {};
        Follower last(m_what.folder, m_what.keys, at.next - 1);
        const auto rows = last.next(1);
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty())
            return other("entries that were sent are missing from it");
        return rows->front().leaf == at.lastLeaf ? Result<void>()
                                                 : other("the entry that was sent last is another one");
    }

    /// Until the end, a stop, or an error; Io with m_linkBroke when another link may help.
    Result<void> serve(Link& link)
    {
        m_linkBroke = false;
        const Position start = m_cursor.position();
        Follower log(m_what.folder, m_what.keys, std::max(start.sure, start.next - overlap));
        while (!isAsked()) {
            const auto rows = log.next(batchSize);
            if (!rows)
                return std::unexpected(rows.error());
            if (rows->empty() && m_what.once)
                break;
            if (rows->empty()) {
                m_what.wait(pollMs);
                if (!link.isAlive())
                    return broken({ErrorCode::Io, QStringLiteral("the receiver ended the connection")});
                continue;
            }
            if (auto sent = send(link, *rows); !sent)
                return sent;
        }
        Position at = m_cursor.position();
        if (!link.finish())
            return {};
        at.sure = at.next;
        return m_cursor.save(at);
    }

    Result<void> send(Link& link, const std::vector<exports::Row>& rows)
    {
        QByteArray bytes;
        for (const exports::Row& row : rows)
            bytes += framed(syslogMessage(row, m_what.source));
        if (auto sent = link.send(bytes); !sent)
            return broken(sent.error());
        m_failures = 0;
        m_sent += static_cast<qint64>(rows.size());
        Position at = m_cursor.position();
        const qint64 next = rows.back().seq + 1;
        if (next > at.next) {
            at.next = next;
            at.lastLeaf = rows.back().leaf;
        }
        if (m_what.progress)
            m_what.progress(at.next);
        return m_cursor.save(at);
    }

    Result<void> broken(const Error& error)
    {
        m_linkBroke = true;
        return std::unexpected(error);
    }

    const Forwarding& m_what;
    Cursor& m_cursor;
    qint64 m_sent = 0;
    bool m_met = false;
    bool m_linkBroke = false;
    int m_failures = 0;
};

} // namespace

Result<qint64> forward(const Forwarding& what, Cursor& cursor)
{
    return Work(what, cursor).run();
}

} // namespace scrim::forward
