// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy_json.h"
#include "session/accounts.h"
#include "session/policy_acts.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QTemporaryDir>

#include <vector>

namespace scrim::testkit {

inline constexpr crypto::ScryptCost cheap = crypto::scryptFloor;

/// A real station in a temporary folder, with its first admin "admin".
struct StationFixture
{
    QTemporaryDir temporary;
    FakeClock clock;
    QString folder = temporary.filePath(QStringLiteral("vault"));
    Result<session::NewStation> made =
        session::createStation(folder, QStringLiteral("admin"), password(QStringLiteral("admin")), clock, cheap);

    [[nodiscard]] session::Station& station() const { return *made->station; }
    [[nodiscard]] vault::Paths paths() const { return {folder}; }

    [[nodiscard]] static SecretBytes password(const QString& name)
    {
        const QByteArray text = name.toUtf8() + "-otter-fjord-2026";
        return SecretBytes::copyOf(asBytes(text));
    }
    [[nodiscard]] Result<std::unique_ptr<session::Session>> signIn(const QString& name) const
    {
        return session::Session::signIn(station(), name, password(name));
    }
    /// An account as an admin with the recovery file makes it, past the log.
    [[nodiscard]] Result<vault::Account> add(const QString& name, policy::Role role) const
    {
        return vault::addAccount(paths(), station().header(), name, role, password(name), vault::granterOf(made->vault),
                                 cheap);
    }
    /// Puts `policy` in place with the recovery file as the second person.
    [[nodiscard]] Result<session::PolicyChanges> apply(session::Session& admin, const policy::Policy& policy) const
    {
        auto second = session::SecondPerson::byRecovery(admin, made->vault.recoveryFile);
        if (!second)
            return fail(second);
        return session::applyPolicy(admin, policy::toJson(policy), *second);
    }
    /// Every entry, as a log reader sees them.
    [[nodiscard]] std::vector<QJsonObject> entries() const { return entriesFor({made->vault.logPrivate, {}}); }
    [[nodiscard]] std::vector<QJsonObject> entriesFor(const audit::ReaderKeys& keys) const
    {
        std::vector<QJsonObject> entries;
        const auto read = audit::readLog(paths().log(), keys, 0, -1, [&](const audit::ReadEntry& entry) {
            if (!entry.json.isEmpty())
                entries.push_back(entry.json);
            return true;
        });
        if (!read)
            qWarning("%s", qPrintable(read.error().message));
        return entries;
    }
    [[nodiscard]] QJsonObject lastEntry() const
    {
        const auto all = entries();
        return all.empty() ? QJsonObject() : all.back();
    }

    /// From now on every append of this station fails: the log's folder is gone under its feet.
    [[nodiscard]] bool breakLog() const
    {
        return QDir().rename(paths().log(), temporary.filePath(QStringLiteral("elsewhere")));
    }
};

[[nodiscard]] inline QString text(const QJsonObject& entry, const char* field)
{
    return entry.value(QLatin1String(field)).toString();
}

} // namespace scrim::testkit

/// Compares the newest entry's action and outcome.
#define REQUIRE_LAST_ENTRY(fixture, action, outcome)                                                                   \
    do {                                                                                                               \
        const QJsonObject lastEntry = (fixture).lastEntry();                                                           \
        QCOMPARE(scrim::testkit::text(lastEntry, "action"), QStringLiteral(action));                                   \
        QCOMPARE(scrim::testkit::text(lastEntry, "outcome"), QStringLiteral(outcome));                                 \
    } while (false)
