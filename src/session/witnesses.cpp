// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/witnesses.h"

#include "audit/witness_file.h"
#include "base/core_text.h"
#include "session/logged.h"

#include <mutex>
#include <utility>

namespace scrim::session {

namespace {

QString wayOn()
{
    return Core::tr("Nobody is let in meanwhile. Keep a copy of the vault's folder, run \"scrimctl log "
                    "verify\" and restore the log. After a wanted restore an administrator takes the log "
                    "as it is by \"scrimctl log witness --accept\".");
}

/// Which log, and how to check its checkpoints.
struct LogKey
{
    QString folder;
    QString origin;
    QByteArray vkey;
};

LogKey keyOf(const Station& station)
{
    return {station.paths().log(), station.header().origin, station.verifierKey()};
}

struct Kept
{
    Witnesses::Place place;
    bool holds = false;      ///< today's log extends what is kept there
    bool isAway = false;     ///< it did not answer last time, which has been said
    bool isEmpty = false;    ///< nothing is kept there yet
    bool isMismatch = false; ///< nothing is written there any more
};

audit::Event eventOf(const QString& action, const audit::Witness& place, audit::Outcome outcome)
{
    audit::Event event;
    event.action = action;
    event.outcome = outcome;
    event.detail = {{QStringLiteral("witness"), place.kind()}, {QStringLiteral("place"), place.place()}};
    return event;
}

void insertSize(audit::Event& event, const QString& name, std::optional<qint64> size)
{
    if (size)
        event.detail.insert(name, *size);
}

/// The checkpoint kept there; nothing when none is. Tampered for what is none of this log.
Result<std::optional<audit::Checkpoint>> read(audit::Witness& place, const LogKey& log)
{
    auto note = place.load(log.origin);
    if (!note)
        return fail(note);
    if (!note->has_value())
        return std::optional<audit::Checkpoint>();
    auto checkpoint = audit::verifyCheckpoint(**note, log.vkey);
    if (!checkpoint) {
        return fail(ErrorCode::Tampered, Core::tr("What %1 keeps is no checkpoint of this access log: %2")
                                             .arg(place.place(), checkpoint.error().message));
    }
    return std::optional(*std::move(checkpoint));
}

/// What is kept there, and whether today's log extends it.
WitnessState examine(audit::Witness& place, const LogKey& log)
{
    WitnessState state{place.kind(), place.place(), {}, {}};
    auto kept = read(place, log);
    if (!kept) {
        state.holds = fail(kept);
    } else if (kept->has_value()) {
        state.size = (*kept)->size;
        state.holds = audit::checkExtends(log.folder, **kept, place.place());
    }
    return state;
}

/// Said and logged when it begins, not each time.
void noteAway(Kept& kept, const Error& error, WitnessNews& news)
{
    if (std::exchange(kept.isAway, true))
        return;
    news.sentences.append(Core::tr("The log's newest checkpoint cannot be kept or checked for now: %1. It is "
                                   "tried again; until then a cut log would go unnoticed there.")
                              .arg(error.message));
    news.entries.push_back(eventOf(QStringLiteral("witness.unreachable"), *kept.place, audit::Outcome::Failed));
    news.entries.back().detail.insert(QStringLiteral("code"), codeName(error.code));
}

void noteMismatch(Kept& kept, const Error& error, std::optional<qint64> size, WitnessNews& news)
{
    kept.isMismatch = true;
    news.sentences.append(QStringLiteral("%1. %2").arg(error.message, wayOn()));
    news.entries.push_back(eventOf(QStringLiteral("witness.mismatch"), *kept.place, audit::Outcome::Failed));
    insertSize(news.entries.back(), QStringLiteral("kept"), size);
}

/// False where this machine has no such place.
bool check(Kept& kept, const LogKey& log, std::optional<qint64>& size, WitnessNews& news)
{
    const WitnessState state = examine(*kept.place, log);
    size = state.size;
    if (!state.holds && state.holds.error().code == ErrorCode::NotFound)
        return false;
    if (!state.holds && state.holds.error().code == ErrorCode::Tampered) {
        noteMismatch(kept, state.holds.error(), size, news);
    } else if (!state.holds) {
        noteAway(kept, state.holds.error(), news);
    } else {
        kept.holds = true;
        kept.isAway = false;
    }
    return true;
}

bool save(Kept& kept, const LogKey& log, const audit::Checkpoint& newest, WitnessNews& news)
{
    const auto saved = kept.place->save(log.origin, newest.note);
    if (saved) {
        kept.isAway = false;
        kept.isEmpty = false;
    } else if (saved.error().code != ErrorCode::NotFound) {
        noteAway(kept, saved.error(), news);
    }
    return saved.has_value();
}

void keepIn(Kept& kept, const LogKey& log, const audit::Checkpoint& newest, WitnessNews& news)
{
    std::optional<qint64> size;
    if (kept.isMismatch)
        return;
    if (!kept.holds) {
        // It was away when the log was held against it: that comes first.
        if (!check(kept, log, size, news) || !kept.holds)
            return;
    } else {
        const auto there = read(*kept.place, log);
        if (!there && there.error().code == ErrorCode::Tampered)
            return noteMismatch(kept, there.error(), {}, news);
        if (!there)
            return noteAway(kept, there.error(), news);
        if (there->has_value())
            size = (*there)->size;
    }
    if (size && *size >= newest.size)
        return;
    save(kept, log, newest, news);
}

/// Where nothing is kept yet. A place that takes nothing the first time is none of this machine.
Result<void> begin(std::vector<Kept>& kept, const LogKey& log, audit::Log& own, WitnessNews& news)
{
    for (Kept& place : kept) {
        if (!place.isEmpty)
            continue;
        const auto newest = own.checkpoint();
        if (!newest)
            return std::unexpected(newest.error());
        if (save(place, log, *newest, news))
            news.entries.push_back(eventOf(QStringLiteral("witness.begin"), *place.place, audit::Outcome::Allowed));
    }
    std::erase_if(kept, [](const Kept& place) { return place.isEmpty && !place.isAway; });
    return {};
}

Result<void> record(Session& session, const std::vector<audit::Event>& entries)
{
    for (const audit::Event& entry : entries) {
        audit::Event event = session.event(entry.action, entry.outcome);
        event.detail = entry.detail;
        event.detail.insert(QStringLiteral("size"), session.station().log().size());
        if (auto noted = session.record(event); !noted)
            return fail(noted);
    }
    return {};
}

} // namespace

struct Witnesses::State
{
    Place keychain;
    std::mutex mutex;
    LogKey log;
    std::vector<Kept> kept; ///< empty until hold() has found nothing wrong

    [[nodiscard]] std::vector<Kept> places(const policy::Policy& policy) const
    {
        std::vector<Kept> all;
        if (keychain)
            all.push_back(Kept{keychain});
        if (!policy.witnessFile.isEmpty())
            all.push_back(Kept{std::make_shared<audit::WitnessFile>(policy.witnessFile)});
        return all;
    }
};

Witnesses::Witnesses(Place keychain) : m_state(std::make_unique<State>())
{
    m_state->keychain = std::move(keychain);
}

Witnesses::~Witnesses() = default;

Result<QStringList> Witnesses::hold(Session& session, const policy::Policy& policy)
{
    const std::scoped_lock hold(m_state->mutex);
    m_state->kept.clear();
    m_state->log = keyOf(session.station());
    WitnessNews news;
    std::vector<Kept> kept;
    bool isMismatch = false;
    for (Kept& place : m_state->places(policy)) {
        std::optional<qint64> size;
        if (!check(place, m_state->log, size, news))
            continue;
        isMismatch |= place.isMismatch;
        place.isEmpty = place.holds && !size;
        kept.push_back(place);
    }
    if (!isMismatch) {
        if (auto begun = begin(kept, m_state->log, session.station().log(), news); !begun)
            return fail(begun);
    }
    if (auto noted = record(session, news.entries); !noted)
        return fail(noted);
    if (isMismatch)
        return fail(ErrorCode::Tampered, news.sentences.join(QLatin1Char(' ')));
    m_state->kept = std::move(kept);
    return news.sentences;
}

WitnessNews Witnesses::keep(const audit::Checkpoint& newest)
{
    const std::scoped_lock hold(m_state->mutex);
    WitnessNews news;
    for (Kept& place : m_state->kept)
        keepIn(place, m_state->log, newest, news);
    return news;
}

std::vector<WitnessState> Witnesses::look(const Station& station, const policy::Policy& policy)
{
    const std::scoped_lock hold(m_state->mutex);
    std::vector<WitnessState> states;
    for (const Kept& kept : m_state->places(policy)) {
        WitnessState state = examine(*kept.place, keyOf(station));
        if (state.holds || state.holds.error().code != ErrorCode::NotFound)
            states.push_back(std::move(state));
    }
    return states;
}

QByteArray Witnesses::notes(const QString& origin, const policy::Policy& policy)
{
    const std::scoped_lock hold(m_state->mutex);
    QByteArray all;
    for (const Kept& kept : m_state->places(policy)) {
        const auto note = kept.place->load(origin);
        if (note && note->has_value())
            all += **note + '\n';
    }
    return all;
}

Result<void> Witnesses::accept(Session& admin, const policy::Policy& policy)
{
    const QString action = QStringLiteral("witness.accept");
    if (auto may = admin.requireAdmin(action); !may)
        return may;
    const std::vector<WitnessState> states = look(admin.station(), policy);
    const std::scoped_lock hold(m_state->mutex);
    audit::Event event = admin.event(action);
    event.detail = {{QStringLiteral("size"), admin.station().log().size()}};
    for (const WitnessState& state : states)
        insertSize(event, state.kind, state.size);
    return logged(admin, event, [&]() -> Result<void> {
        const auto newest = admin.station().log().checkpoint();
        if (!newest)
            return std::unexpected(newest.error());
        for (const Kept& kept : m_state->places(policy)) {
            auto saved = kept.place->save(admin.station().header().origin, newest->note);
            if (!saved && saved.error().code != ErrorCode::NotFound)
                return saved;
        }
        return {};
    });
}

} // namespace scrim::session
