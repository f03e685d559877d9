// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace scrim::session {

/// What the log says of one name that is typed at sign-in.
struct Standing
{
    int tries = 0; ///< wrong ones since the last right one
    bool isLocked = false;
    QByteArray boot;     ///< the start of the machine in which it was locked
    qint64 sinceMs = 0;  ///< monotonic, of that start
    quint32 version = 0; ///< the newest of the account's file
    quint64 step = 0;    ///< of the last one-time code that was taken
    qint64 firstMs = 0;  ///< wall clock of the first sign-in that is known
    qint64 seq = 0;      ///< the last entry about it

    /// What is left of a lockout of `lastsMs`, 0 when it is over. Only time that passed by the clock that nobody can
    /// turn counts; after a restart of the machine that is the time since.
    [[nodiscard]] qint64 leftMs(const Clock& clock, qint64 lastsMs) const;
};

/// Everybody's, as they follow from the log's entries, one after the other.
class Standings
{
public:
    /// Names that nobody has are kept apart by 16 bits of a keyed hash and are this many at most; those that were tried
    /// longest ago go first.
    static constexpr std::size_t mostUnknown = 1024;

    [[nodiscard]] Standing of(const QString& key) const;
    /// Takes an entry of the kinds that matter; others leave everything as it is.
    void take(const QJsonObject& entry);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Standings> fromJson(const QJsonObject& names);

private:
    void boundUnknown();
    std::map<QString, Standing> m_all;
};

/// The key of a name that nobody has: "?" and four hex digits.
[[nodiscard]] QString unknownKey(const QString& name, Bytes namesKey);

/// Members of `detail` by which entries are taken.
inline constexpr QLatin1String unknownMember("name"); ///< the key of a name that nobody has
inline constexpr QLatin1String tryMember("try");      ///< which wrong try it was
inline constexpr QLatin1String minutesMember("locked_minutes");
inline constexpr QLatin1String bootMember("boot");
inline constexpr QLatin1String bootMsMember("boot_ms");
inline constexpr QLatin1String stepMember("step");
inline constexpr QLatin1String versionMember("credential");

} // namespace scrim::session
