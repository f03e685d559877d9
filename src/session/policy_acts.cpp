// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/policy_acts.h"

#include "policy/policy_json.h"
#include "session/logged.h"

namespace scrim::session {

namespace {

Result<vault::LoadedPolicy> load(const Session& session)
{
    const Station& station = session.station();
    return vault::loadPolicy(station.paths(), station.header(), session.keys().key(vault::SharedKey::Cache));
}

} // namespace

Result<policy::Policy> obeyPolicy(Session& session)
{
    audit::Event event = session.event(QStringLiteral("policy.load"));
    const auto loaded = load(session);
    if (!loaded)
        return gaveUp(session, std::move(event), loaded.error());
    event.detail.insert(QStringLiteral("policy"),
                        loaded->fromFile ? vault::digestOf(loaded->policy) : QStringLiteral("default"));
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    return loaded->policy;
}

Result<QJsonObject> applyPolicy(Session& admin, const policy::Policy& policy)
{
    const QString action = QStringLiteral("policy.apply");
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    audit::Event event = admin.event(action);
    const auto before = load(admin);
    QJsonObject changed = policy::changes(before ? before->policy : policy::Policy(), policy);
    event.detail = {{QStringLiteral("policy"), vault::digestOf(policy)}, {QStringLiteral("changes"), changed}};
    if (!before)
        event.detail.insert(QStringLiteral("replaced"), codeName(before.error().code));
    const Station& station = admin.station();
    const auto stored = logged(admin, event, [&] {
        return vault::storePolicy(station.paths(), station.header(), admin.keys().key(vault::SharedKey::Cache), policy);
    });
    if (!stored)
        return std::unexpected(stored.error());
    return changed;
}

} // namespace scrim::session
