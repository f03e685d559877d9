// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/station.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/system_account.h"
#include "crypto/ed25519.h"
#include "crypto/random.h"
#include "session/gate.h"
#include "vault/accounts.h"
#include "vault/rotation.h"

#include <QJsonArray>
#include <QSysInfo>

namespace scrim::session {

namespace {

constexpr qsizetype idSize = 16;
constexpr int mostRotatedMeanwhile = 3;

Result<audit::LogIdentity> identityOf(const vault::Paths& paths, const vault::Header& header)
{
    auto seed = vault::readStationSeed(paths);
    if (!seed)
        return fail(seed);
    if (crypto::ed25519Public(*seed) != header.stationPublic) {
        return fail(
            ErrorCode::Damaged,
            Core::tr("%1 is not the key that vault.json names. Restore both from one backup.").arg(paths.stationKey()));
    }
    return audit::LogIdentity{header.origin, stationName(), header.logPublic, *std::move(seed)};
}

} // namespace

Station::Station(vault::Paths paths, vault::Header header, std::unique_ptr<audit::Log> log, const Clock& clock,
                 std::shared_ptr<Witnesses> witnesses)
    : m_paths(std::move(paths)),
      m_header(std::move(header)),
      m_log(std::move(log)),
      m_clock(clock),
      m_witnesses(witnesses ? std::move(witnesses) : std::make_shared<Witnesses>()),
      m_id(crypto::randomHex(idSize)),
      m_watch(clock, m_paths.clock()),
      m_mark(OpenMark::make(m_paths, m_id))
{}

Result<std::unique_ptr<Station>> Station::open(const QString& folder, const Clock& clock,
                                               std::shared_ptr<Witnesses> witnesses)
{
    vault::Paths paths{folder};
    auto header = vault::readHeader(paths);
    if (!header)
        return fail(header);
    auto identity = identityOf(paths, *header);
    if (!identity)
        return fail(identity);
    auto keys = StationKeys::from(identity->stationSeed);
    if (!keys)
        return fail(keys);
    auto log = audit::Log::open(paths.log(), *std::move(identity), clock);
    if (!log)
        return fail(log);
    std::unique_ptr<Station> station(
        new Station(std::move(paths), *std::move(header), *std::move(log), clock, std::move(witnesses)));
    station->m_gate = std::make_unique<Gate>(*station, *std::move(keys));
    audit::Event opened = station->event(QStringLiteral("log.open"));
    opened.detail.insert(QStringLiteral("version"), QStringLiteral(SCRIM_VERSION));
    QJsonArray unclosed;
    for (const qint64 seq : station->m_mark.unclosed())
        unclosed.append(seq);
    if (!unclosed.isEmpty())
        opened.detail.insert(QStringLiteral("unclosed"), unclosed);
    const auto noted = station->record(opened);
    if (!noted)
        return std::unexpected(noted.error());
    station->m_isOpen = true;
    station->m_mark.opened(noted->value());
    return station;
}

Result<void> Station::take(vault::Header header)
{
    const bool isOurs = header.id == m_header.id && header.logPublic == m_header.logPublic &&
                        header.stationPublic == m_header.stationPublic;
    if (!isOurs)
        return fail(ErrorCode::Tampered,
                    Core::tr("%1 is no longer this vault's. Restore it from a backup.").arg(m_paths.header()));
    m_header = std::move(header);
    return {};
}

Result<void> Station::refresh(Bytes cacheKey)
{
    const auto stamp = stampOf(m_paths.header());
    if (!stamp)
        return std::unexpected(stamp.error());
    if (*stamp == m_headerStamp)
        return {};
    auto header = vault::readSealedHeader(m_paths, cacheKey);
    if (!header)
        return fail(header);
    auto taken = take(*std::move(header));
    if (taken)
        m_headerStamp = *stamp;
    return taken;
}

Result<vault::KeyRing> Station::unlock(const QString& name, Bytes password)
{
    for (int left = mostRotatedMeanwhile;; --left) {
        auto header = vault::readHeader(m_paths);
        if (!header)
            return fail(header);
        auto ring = vault::unlock(m_paths, *header, name, password);
        if (ring) {
            auto taken = take(*std::move(header));
            return taken ? std::move(ring) : fail(taken);
        }
        // A rotation that went on between two of the files makes them look as if they did not belong together.
        const auto now = vault::readHeader(m_paths);
        if (ring.error().code != ErrorCode::Tampered || left == 0 || !now || now->seal == header->seal)
            return ring;
    }
}

Station::~Station()
{
    if (m_isOpen && record(event(QStringLiteral("log.close"))))
        m_mark.closed();
}

audit::Event Station::event(const QString& action) const
{
    audit::Event event;
    event.action = action;
    event.actor = QStringLiteral("os:") + systemAccount();
    event.role = QStringLiteral("system");
    event.session = m_id;
    event.subject = QStringLiteral("log");
    return event;
}

Result<void> Station::prepareLog()
{
    if (m_log->outage()) {
        if (auto resumed = m_log->reopen(this->event(QStringLiteral("log.resume"))); !resumed)
            return fail(resumed);
    }
    if (const auto jump = m_watch.look()) {
        audit::Event jumped = this->event(QStringLiteral("clock.jump"));
        jumped.subject = QStringLiteral("clock");
        jumped.detail = *jump;
        if (auto noted = m_log->append(jumped); !noted)
            return fail(noted);
    }
    return {};
}

Result<DurableSeq> Station::record(const audit::Event& event)
{
    if (auto ready = prepareLog(); !ready)
        return fail(ready);
    return m_log->append(event);
}

Result<DurableSeq> Station::record(const audit::Event& event, std::span<const QByteArray> others)
{
    if (auto ready = prepareLog(); !ready)
        return fail(ready);
    return m_log->appendFor(event, others);
}

QByteArray Station::verifierKey() const
{
    return audit::verifierKey(m_header.origin, asBytes(m_header.stationPublic));
}

QString stationName()
{
    const QString name = QSysInfo::machineHostName().simplified();
    return name.isEmpty() ? QStringLiteral("unnamed") : name.left(64);
}

} // namespace scrim::session
