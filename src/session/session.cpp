// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "base/core_text.h"
#include "crypto/random.h"
#include "vault/accounts.h"

namespace scrim::session {

namespace {

constexpr qsizetype idSize = 16;
/// Rotations that may end between the reading of two files.
constexpr int mostRotatedMeanwhile = 3;
const QString signInAction = QStringLiteral("session.sign_in");

/// What an act is done to, where its caller does not say it more closely.
QString subjectOf(const QString& action, const QString& user)
{
    const QString noun = action.section(QLatin1Char('.'), 0, 0);
    if (noun == QStringLiteral("session") || noun == QStringLiteral("credential"))
        return user;
    if (noun == QStringLiteral("log") || noun == QStringLiteral("export"))
        return QStringLiteral("log");
    if (noun == QStringLiteral("record") || noun == QStringLiteral("import") || noun == QStringLiteral("field"))
        return QStringLiteral("records");
    if (noun == QStringLiteral("account") || noun == QStringLiteral("grant"))
        return QStringLiteral("accounts");
    if (noun == QStringLiteral("capture"))
        return QStringLiteral("screen");
    return noun.isEmpty() ? QStringLiteral("vault") : noun;
}

/// What was read before a rotation ended may be opened after it: until the next sign-in the keys from before stay at
/// hand, which this person has held all along.
void keepFormer(vault::KeyRing& anew, vault::KeyRing& before)
{
    for (auto& [fieldClass, key] : before.classPrivate) {
        const auto now = anew.classPrivate.find(fieldClass);
        if (now == anew.classPrivate.end() || !key.equals(now->second))
            anew.formerPrivate.try_emplace(fieldClass, std::move(key));
    }
    for (auto& [fieldClass, key] : before.formerPrivate)
        anew.formerPrivate.try_emplace(fieldClass, std::move(key));
}

} // namespace

Result<std::unique_ptr<Session>> Session::signIn(Station& station, const QString& name, Bytes password,
                                                 const QJsonObject& detail)
{
    return signIn(station, Proof{name, password}, detail);
}

Result<std::unique_ptr<Session>> Session::signIn(Station& station, const Proof& proof, const QJsonObject& detail)
{
    auto admitted = station.gate().admit(proof, signInAction, detail);
    if (!admitted)
        return fail(admitted);
    const QJsonObject said = admitted->detail;
    const File turn = std::move(admitted->turn);
    // Owned from here on: whatever fails, the keys and the log's session key go with it.
    std::unique_ptr<Session> session(new Session(station, *std::move(admitted)));
    audit::Event signedIn = session->event(signInAction);
    signedIn.detail = said;
    if (auto noted = station.gate().record(signedIn, session->keys().ownPublic); !noted)
        return fail(noted);
    if (auto sealed = station.log().startSession(session->keys().ownPublic); !sealed)
        return fail(sealed);
    return session;
}

Session::Session(Station& station, Admitted admitted)
    : m_station(station),
      m_user(admitted.account.name),
      m_role(admitted.account.role),
      m_id(crypto::randomHex(idSize)),
      m_limits(admitted.policy.signIn),
      m_firstMs(admitted.firstMs),
      m_keys(std::move(admitted.keys)),
      m_keysSeal(station.header().seal)
{
    heed(admitted.account);
}

void Session::heed(const vault::Account& account)
{
    m_due = dueOf(account, m_limits, m_firstMs, m_station.clock().wallMs());
    m_hasFactor = account.factor;
}

Session::~Session()
{
    wipeKeys();
}

Result<void> Session::keepUp()
{
    if (m_keys.ownPublic.isEmpty())
        return {};
    for (int left = mostRotatedMeanwhile;; --left) {
        if (auto seen = m_station.refresh(m_keys.key(vault::SharedKey::Cache)); !seen)
            return seen;
        if (m_station.header().seal == m_keysSeal)
            return {};
        auto anew = vault::unlockAnew(m_station.paths(), m_station.header(), m_user, m_keys);
        if (anew) {
            keepFormer(*anew, m_keys);
            m_epochKeys.clear();
            m_keys.classPrivate = std::move(anew->classPrivate);
            m_keys.formerPrivate = std::move(anew->formerPrivate);
            m_keys.cacheFiles = std::move(anew->cacheFiles);
            m_keysSeal = m_station.header().seal;
            return {};
        }
        if (anew.error().code != ErrorCode::Tampered || left == 0)
            return fail(anew);
    }
}

audit::ReaderKeys Session::readerKeys() const
{
    return {m_keys.key(vault::SharedKey::Log), m_keys.ownPrivate};
}

audit::Event Session::event(const QString& action, audit::Outcome outcome) const
{
    audit::Event event;
    event.action = action;
    event.actor = m_user;
    event.role = policy::name(m_role);
    event.session = m_id;
    event.call = m_call;
    event.subject = subjectOf(action, m_user);
    event.outcome = outcome;
    return event;
}

Result<DurableSeq> Session::record(const audit::Event& event)
{
    return m_station.record(event);
}

Result<void> Session::requireAdmin(const QString& action)
{
    if (policy::administers(m_role) && m_keys.holds(vault::SharedKey::Import))
        return {};
    if (auto noted = record(event(action, audit::Outcome::Denied)); !noted)
        return fail(noted);
    return fail(ErrorCode::Refused,
                Core::tr("The role %1 may not do this. Ask an administrator.").arg(policy::label(m_role)));
}

Result<void> Session::signOut()
{
    auto left = leave(event(QStringLiteral("session.sign_out")));
    if (!left)
        return left;
    const auto newest = m_station.log().checkpoint();
    if (!newest)
        return std::unexpected(newest.error());
    for (const audit::Event& entry : m_station.witnesses()->keep(*newest).entries) {
        audit::Event said = event(entry.action, entry.outcome);
        said.detail = entry.detail;
        if (auto noted = record(said); !noted)
            return fail(noted);
    }
    return {};
}

Result<void> Session::lock(const QString& why)
{
    audit::Event locked = event(QStringLiteral("session.lock"));
    locked.reason = why;
    return leave(locked);
}

Result<void> Session::leave(const audit::Event& event)
{
    auto noted = record(event);
    wipeKeys();
    if (!noted)
        return fail(noted);
    return {};
}

void Session::wipeKeys()
{
    if (m_keys.ownPublic.isEmpty())
        return;
    m_keys = {};
    m_epochKeys.clear();
    // Cannot fail without a key; what is logged from here on is sealed to the log's readers alone.
    static_cast<void>(m_station.log().startSession({}));
}

} // namespace scrim::session
