// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clerk.h"

#include "base/core_text.h"
#include "models/lookup_limit.h"

#include "records/cache.h"
#include "session/accounts.h"
#include "session/policy_acts.h"

#include <tuple>

namespace scrim::models {

namespace {

std::unexpected<Error> nobodyIsSignedIn()
{
    return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
}

QString kindName(RecordKind kind)
{
    return kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order");
}

/// As the log writes what has no value.
QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// What a sign-in and a change of the screen say of it.
QJsonObject inDetail(const reveal::Situation& situation)
{
    return {{QStringLiteral("screen"), scrim::name(situation.screen)},
            {QStringLiteral("screen_why"), orDash(situation.screenWhy)}};
}

} // namespace

Clerk::Clerk(std::unique_ptr<session::Station> station)
    : m_station(std::move(station)), m_journal(reveal::LitJournal::open(*m_station))
{}

Result<void> Clerk::lock(const QString& why)
{
    turnAway();
    m_editing.reset();
    m_shelf.reset();
    if (!m_session)
        return {};
    auto ended = m_capture.end(*m_session, QStringLiteral("locked"));
    std::ignore = m_journal.settleLate(*m_station);
    auto locked = m_session->lock(why);
    return ended ? locked : ended;
}

Result<void> Clerk::signOut()
{
    turnAway();
    m_editing.reset();
    m_shelf.reset();
    if (!m_session)
        return {};
    auto ended = m_capture.end(*m_session, QStringLiteral("signed_out"));
    std::ignore = m_journal.settleLate(*m_station);
    auto hungUp = m_calls.endAll(*m_session, QStringLiteral("signed_out"));
    auto left = m_session->signOut();
    return !ended ? ended : !hungUp ? hungUp : left;
}

Result<QString> Clerk::noteOpening(RecordId record)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto subject = m_shelf->store().subjectOf(record);
    if (!subject)
        return fail(subject);
    touch(record);
    audit::Event event = m_session->event(QStringLiteral("record.open"));
    event.subject = *subject;
    event.detail = {{QStringLiteral("kind"), kindName(record.kind)}};
    const auto logged = m_session->record(event);
    if (logged)
        return QString();
    return Core::tr("%1. Until that is mended nothing can be revealed. It is tried again with all that you do.")
        .arg(logged.error().message);
}

Result<void> Clerk::noteLookup(const std::vector<records::Reading>& readings)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto logged = m_session->record(lookupEvent(*m_session, readings));
    return logged ? Result<void>{} : fail(logged);
}

Result<void> Clerk::noteCopyBlocked(RecordId record, policy::Field field)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto subject = m_shelf->store().subjectOf(record);
    if (!subject)
        return fail(subject);
    audit::Event event = m_session->event(QStringLiteral("copy.blocked"), audit::Outcome::Denied);
    event.subject = *subject;
    event.field = policy::name(field);
    event.fieldClass = policy::name(policy::classOf(field));
    auto logged = m_session->record(event);
    return logged ? Result<void>{} : fail(logged);
}

Result<session::Approval> Clerk::requestApproval(RecordId record, policy::Field field, const QString& reason)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto subject = m_shelf->store().subjectOf(record);
    if (!subject)
        return fail(subject);
    return session::requestApproval(*m_session, m_policy, {record, *subject, field}, reason, m_session->call());
}

Result<std::vector<session::Approval>> Clerk::approvals() const
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return session::approvals(*m_session);
}

Result<void> Clerk::answerApproval(const session::ApprovalAnswer& answer)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return session::answerApproval(*m_session, m_policy, answer);
}

Result<void> Clerk::answerApprovalAt(const session::ApprovalAnswer& answer, const QString& name, Bytes password,
                                     Bytes code)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return session::answerApprovalAt(*m_session, m_policy, answer, name, password, code);
}

Result<Clerk::Newest> Clerk::newest()
{
    auto checkpoint = m_station->log().checkpoint();
    if (!checkpoint)
        return fail(checkpoint);
    return Newest{*std::move(checkpoint), m_station->witnesses()};
}

Result<void> Clerk::noteWitnesses(const session::WitnessNews& news)
{
    for (const audit::Event& entry : news.entries) {
        if (auto noted = m_station->log().append(entry); !noted)
            return fail(noted);
    }
    return {};
}

Result<void> Clerk::noteScreen(const reveal::Situation& situation)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    const bool isOpen = situation.screen == ScreenLevel::None;
    audit::Event event =
        m_session->event(isOpen ? QStringLiteral("capture.unprotected") : QStringLiteral("capture.protected"));
    event.detail = inDetail(situation);
    auto logged = m_session->record(event);
    return logged ? Result<void>{} : fail(logged);
}

Result<void> Clerk::noteCaptureSeen(const QString& program, const QString& how)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    audit::Event event = m_session->event(QStringLiteral("capture.seen"));
    event.detail = {{QStringLiteral("program"), orDash(program)}, {QStringLiteral("how"), orDash(how)}};
    auto logged = m_session->record(event);
    return logged ? Result<void>{} : fail(logged);
}

Result<void> Clerk::allowCapture(const QString& name, Bytes password, int minutes, Bytes code)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return m_capture.begin(*m_session, m_policy, name, password, minutes, code);
}

Result<void> Clerk::endCapture(const QString& why)
{
    return m_session ? m_capture.end(*m_session, why) : Result<void>{};
}

Result<reveal::Lit> Clerk::reveal(RecordId record, policy::Field field, const QString& reason,
                                  reveal::Situation situation)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto sealed = m_shelf->store().sealedField(record, field);
    if (!sealed)
        return fail(sealed);
    if (auto complete = completed(situation, record, field); !complete)
        return fail(complete);
    auto lit = reveal::Door(*m_session, m_policy, m_journal).reveal(*sealed, situation, reason);
    if (lit)
        countView(field);
    return lit;
}

Result<void> Clerk::completed(reveal::Situation& situation, RecordId record, policy::Field field)
{
    keepPolicy();
    situation.captureAllowed = m_capture.holds();
    const policy::ClassRules rules = m_policy.of(m_session->role(), policy::classOf(field));
    if (rules.hours)
        situation.time = policy::weekTime(m_station->clock().wallMs(), m_policy.review.zone);
    auto views = viewsOf(policy::classOf(field));
    if (!views)
        return fail(views.error().code, Core::tr("Nothing is shown: %1").arg(views.error().message));
    situation.views = *std::move(views);
    if (!rules.needsVerified)
        return {};
    const auto verified = isVerified(record);
    if (!verified)
        return std::unexpected(verified.error());
    situation.verified = *verified;
    return {};
}

Result<void> Clerk::conceal(reveal::Lit lit, qint64 litMs, reveal::Concealed why)
{
    if (!m_session)
        return nobodyIsSignedIn();
    return reveal::Door(*m_session, m_policy, m_journal).conceal(std::move(lit), litMs, why);
}

Result<std::vector<PendingGrant>> Clerk::pendingGrants() const
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto accounts = session::approvable(*m_session);
    if (!accounts)
        return fail(accounts);
    std::vector<PendingGrant> grants;
    for (const auto& account : *accounts)
        grants.push_back({account.name, account.role});
    return grants;
}

Result<void> Clerk::approve(const QString& user)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto account = session::approveUser(*m_session, user);
    return account ? Result<void>{} : fail(account);
}

Result<DurableSeq> Clerk::noteReading(const QJsonObject& detail)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    audit::Event event = m_session->event(QStringLiteral("log.read"));
    event.detail = detail;
    return m_session->record(event);
}

Result<LogAccess> Clerk::lendLog()
{
    auto logged = noteReading({});
    if (!logged)
        return fail(logged);
    return lent(logged->value() + 1);
}

LogAccess Clerk::lent(qint64 size) const
{
    const auto keys = m_session->readerKeys();
    const vault::Paths& paths = m_station->paths();
    return {paths.log(),
            paths.logIndex(),
            paths.filters() + QLatin1Char('/') + m_session->user(),
            SecretBytes::copyOf(keys.readersPrivate),
            SecretBytes::copyOf(keys.ownPrivate),
            size};
}

Result<ImportAccess> Clerk::lendImport()
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto access = intake::accessOf(*m_session);
    if (!access)
        return fail(access);
    auto cache = records::openCache(m_station->paths(), m_session->user(), m_session->keys(),
                                    storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    // What ends after a sign-out is still its admin's: the event says so, whoever sits here by then.
    access->record = [this](const audit::Event& event) { return m_session->record(event); };
    return ImportAccess{std::move(*access), std::move(*cache),
                        [this](const QString& path) { return cacheAfter(path); }};
}

Result<storage::Successor> Clerk::cacheAfter(const QString& path)
{
    if (!m_shelf)
        return fail(ErrorCode::InUse, Core::tr("The cache's key was replaced while nobody was signed in here"));
    return records::cacheAfter(path, {m_station->paths(), m_session->user(), m_session->keys()});
}

Result<ReviewAccess> Clerk::lendReview()
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto shelf =
        Shelf::open(m_station->paths(), m_session->user(), m_session->keys(), storage::Database::Mode::ReadOnly);
    if (!shelf)
        return fail(shelf);
    const auto size = session::beginReview(*m_session);
    if (!size)
        return std::unexpected(size.error());
    return ReviewAccess{lent(*size), std::move(*shelf), m_policy.review, m_station->header().origin};
}

Result<detection::Judgement> Clerk::judge(const detection::Reviewed& reviewed, detection::Verdict verdict,
                                          const QString& note)
{
    return m_shelf ? session::judge(*m_session, reviewed, verdict, note) : nobodyIsSignedIn();
}

Result<detection::SignOff> Clerk::signOff(const detection::Day& day, const QString& zone, const QString& note)
{
    return m_shelf ? session::signOff(*m_session, day, zone, note) : nobodyIsSignedIn();
}

Result<void> Clerk::annotate(qint64 seq, const QString& note)
{
    return m_shelf ? session::annotate(*m_session, seq, note) : nobodyIsSignedIn();
}

Result<audit::Checkpoint> Clerk::checkpoint()
{
    return m_shelf ? m_station->log().checkpoint() : nobodyIsSignedIn();
}

} // namespace scrim::models
