// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "output.h"
#include "signed_in.h"

#include "forward/forwarder.h"
#include "forward/tls_link.h"
#include "session/logged.h"

#include <chrono>
#include <cstdio>
#include <thread>

using namespace scrim;

namespace scrimctl {

namespace {

/// How often `--once` calls before it gives up; without it there is always another time.
constexpr int triesOnce = 3;

struct Words
{
    forward::Target target;
    forward::Trust trust;
    QString spool;
    bool once = false;
};

Result<Words> wordsOf(const Call& call)
{
    auto target = forward::targetFrom(call.option(QStringLiteral("to")));
    if (!target)
        return fail(target);
    Words words{
        *std::move(target),
        {call.option(QStringLiteral("ca")), call.option(QStringLiteral("cert")), call.option(QStringLiteral("key"))},
        call.option(QStringLiteral("spool")),
        call.options.isSet(QStringLiteral("once"))};
    if (words.trust.certFile.isEmpty() != words.trust.keyFile.isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("--cert and --key go together"));
    return words;
}

/// In slices, because a signal may come just before the sleep.
void waitFor(qint64 ms, const std::atomic<bool>& stop)
{
    constexpr qint64 slice = 100;
    for (qint64 left = ms; left > 0 && !stop; left -= slice)
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min(left, slice)));
}

audit::Event eventOf(const session::Session& session, const QString& to, const QString& phase)
{
    audit::Event event = session.event(QStringLiteral("export.run"));
    event.detail = {{QStringLiteral("what"), QStringLiteral("log")},
                    {QStringLiteral("format"), QStringLiteral("syslog")},
                    {QStringLiteral("to"), to},
                    {QStringLiteral("phase"), phase}};
    return event;
}

Result<void> begin(session::Session& session, const QString& to)
{
    audit::Event event = eventOf(session, to, QStringLiteral("start"));
    const bool reads = session.keys().holds(vault::SharedKey::Log);
    event.outcome = reads ? audit::Outcome::Allowed : audit::Outcome::Denied;
    if (const auto logged = session.record(event); !logged)
        return std::unexpected(logged.error());
    if (!reads)
        return fail(ErrorCode::Refused,
                    QStringLiteral("only a supervisor or an auditor holds the key to forward the log"));
    return {};
}

Result<qint64> run(SignedIn& person, const Call& call, const Words& words, forward::Cursor& cursor)
{
    const Interrupt interrupt;
    const QuietPipes quiet;
    const std::atomic<bool>& stop = interrupt.requested();
    forward::Forwarding what;
    what.folder = person.station().paths().log();
    what.keys = person.session().readerKeys();
    what.source = {person.station().header().origin, QStringLiteral(SCRIM_VERSION)};
    what.once = words.once;
    what.tries = words.once ? triesOnce : 0;
    what.connect = [&] { return forward::connectTls(words.target, words.trust, call.clock, &stop); };
    what.wait = [&stop](qint64 ms) { waitFor(ms, stop); };
    what.progress = [](qint64 next) { std::fprintf(stderr, "\r%lld entries", static_cast<long long>(next)); };
    what.trouble = [](const Error& error, qint64 ms) {
        printLine(stderr, QStringLiteral("scrimctl: %1; next try in %2 s").arg(error.message).arg(ms / 1000));
    };
    what.stop = &stop;
    auto sent = forward::forward(what, cursor);
    std::fputc('\n', stderr);
    return sent;
}

Result<Answer> forwardLog(Call& call)
{
    const auto words = wordsOf(call);
    if (!words)
        return std::unexpected(words.error());
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    session::Session& session = person->session();
    const QString to = QStringLiteral("%1:%2").arg(words->target.host).arg(words->target.port);
    if (auto begun = begin(session, to); !begun)
        return fail(begun);
    const QString spool = words->spool.isEmpty() ? call.folder() + QStringLiteral("/forward") : words->spool;
    auto cursor = forward::Cursor::open(spool, words->target.fileName());
    auto sent = cursor ? run(*person, call, *words, *cursor) : std::unexpected(cursor.error());
    audit::Event ended = eventOf(session, to, QStringLiteral("end"));
    if (!sent)
        return session::gaveUp(session, ended, sent.error());
    ended.detail.insert(QStringLiteral("entries"), *sent);
    if (const auto logged = session.record(ended); !logged)
        return std::unexpected(logged.error());
    return Answer{
        {{QStringLiteral("to"), to},
         {QStringLiteral("sent"), *sent},
         {QStringLiteral("next"), cursor->position().next}},
        {QStringLiteral("%1 entries were sent to %2; the next is %3").arg(*sent).arg(to).arg(cursor->position().next)}};
}

} // namespace

std::vector<Command> forwardCommands()
{
    return {
        {{QStringLiteral("log"), QStringLiteral("forward")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("send the log to a syslog receiver over TLS (RFC 5424, 5425) as it grows, until Ctrl+C; --once "
                        "stops at its end"),
         signInOptions() +
             QList<QCommandLineOption>{option("to", "the receiver", "HOST:PORT"),
                                       option("ca", "certificates that the receiver's must go back to", "FILE"),
                                       option("cert", "a certificate of our own", "FILE"),
                                       option("key", "that certificate's key", "FILE"),
                                       option("spool", "where it is kept how far the receiver has got", "FOLDER"),
                                       option("once", "stop at the end of the log")},
         {QStringLiteral("as"), QStringLiteral("to"), QStringLiteral("ca")},
         forwardLog},
    };
}

} // namespace scrimctl
