// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation/class_rotation.h"

#include "policy/field_words.h"
#include "records/cache.h"
#include "records/epochs.h"
#include "records/resealing.h"
#include "session/logged.h"
#include "vault/accounts.h"
#include "vault/resealer.h"
#include "vault/rotation.h"

#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <span>

namespace scrim::rotation {

namespace {

/// Each commit makes every reader forget what it has of the cache in memory, so not too few; and whoever writes waits
/// for it, so not too many.
constexpr std::size_t fieldsAtOnce = 1000;
constexpr std::size_t mostNamed = 10;
const QString action = QStringLiteral("key.rotate");

/// A connection that waits for others, and whose commits are durable: the former key goes only when what replaced it
/// has reached the disk.
Result<storage::Database> openOwn(const session::Session& session)
{
    auto cache = records::openCache(session.station().paths(), session.user(), session.keys(),
                                    storage::Database::Mode::ReadWrite);
    if (!cache)
        return cache;
    // Foreign keys off: each epoch that is dropped would be looked for in all fields. The second walk has done that.
    auto set = cache->set("PRAGMA synchronous = FULL; PRAGMA busy_timeout = 60000; PRAGMA foreign_keys = OFF; "
                          "PRAGMA cache_size = -8192");
    if (!set)
        return fail(set);
    return cache;
}

QString named(const vault::SealedField& field)
{
    return QStringLiteral("%1 %2 (%3)")
        .arg(field.record.kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order"))
        .arg(field.record.id)
        .arg(policy::name(field.field));
}

} // namespace

class ClassRotation
{
public:
    ClassRotation(session::Session& session, policy::FieldClass fieldClass, const Order& order,
                  storage::Database& cache)
        : m_session(session), m_class(fieldClass), m_order(order), m_cache(cache)
    {}

    /// Whoever may; the keys that it takes.
    Result<void> admit()
    {
        if (m_order.recoveryFile.empty()) {
            if (m_session.keys().holds(m_class))
                return {};
            return session::gaveUp(
                m_session, entry(QStringLiteral("start")),
                {ErrorCode::Refused, QStringLiteral("Only who holds the key to %1 data can rotate it, or an admin with "
                                                    "the recovery file.")
                                         .arg(policy::labelInside(m_class))});
        }
        if (auto may = m_session.requireAdmin(action); !may)
            return may;
        const auto& station = m_session.station();
        auto everything = vault::unlockWithRecovery(station.paths(), station.header(), m_order.recoveryFile);
        if (!everything)
            return session::gaveUp(m_session, entry(QStringLiteral("start")), everything.error());
        m_recovery = std::move(*everything);
        return {};
    }

    Result<Rotated> operator()()
    {
        const auto isLeft = look();
        if (!isLeft)
            return std::unexpected(isLeft.error());
        m_done.fieldClass = m_class;
        m_done.wasResumed = *isLeft;
        if (auto noted = m_session.record(entry(*isLeft ? QStringLiteral("resume") : QStringLiteral("start"))); !noted)
            return fail(noted);
        if (auto done = isRetired() ? Result<void>() : reseal(); !done)
            return gaveUp(done.error());
        if (auto retired = retire(); !retired)
            return gaveUp(retired.error());
        return std::move(m_done);
    }

private:
    /// True when a rotation of this class was left. Damaged when cache and vault.json are not of one time.
    Result<bool> look()
    {
        const vault::Header& header = m_session.station().header();
        const auto states = records::rotationStates(m_cache);
        const auto keys = records::classKeys(m_cache);
        if (!states || !keys)
            return std::unexpected(states ? keys.error() : states.error());
        const auto former = header.formerPublic.find(m_class);
        m_isRotating = former != header.formerPublic.end();
        const QByteArray& present = header.classPublic.at(m_class);
        const auto known = keys->find(m_class);
        const bool fits =
            known == keys->end() || known->second == present || (m_isRotating && known->second == former->second);
        if (!fits)
            return fail(ErrorCode::Damaged,
                        QStringLiteral("%1 is not of one time with vault.json: it is sealed to another key. Restore "
                                       "the vault's folder as a whole from one backup.")
                            .arg(m_cache.path()));
        const auto state = std::ranges::find(*states, m_class, &records::RotationState::fieldClass);
        m_isOver = !m_isRotating && state != states->end() && state->publicKey == present;
        if (m_isOver)
            m_done.fields = state->fields;
        return m_isRotating || m_isOver;
    }

    /// The former pair is gone already; what is left is to say so.
    [[nodiscard]] bool isRetired() const { return m_isOver; }

    Result<void> reseal()
    {
        const auto& station = m_session.station();
        const auto file = vault::beginRotation(station.paths(), m_class, held(), station.clock().wallMs());
        if (!file)
            return std::unexpected(file.error());
        if (auto current = m_session.keepUp(); !current)
            return current;
        if (!m_order.recoveryFile.empty()) {
            auto everything = vault::unlockWithRecovery(station.paths(), station.header(), m_order.recoveryFile);
            if (!everything)
                return fail(everything);
            m_recovery = std::move(*everything);
        }
        auto resealer = vault::Resealer::make(station.header(), m_class, held());
        if (!resealer)
            return fail(resealer);
        records::Resealing cache(m_cache, m_class, file->to);
        if (auto begun = cache.begin(file->sinceMs); !begun)
            return begun;
        if (auto all = resealAll(cache, *resealer); !all)
            return all;
        m_done.fields = cache.fields();
        return dropEpochs(cache);
    }

    /// From where it was left; then over everything, until nothing is left in one moment: nobody seals to the former
    /// key since begin().
    Result<void> resealAll(records::Resealing& cache, vault::Resealer& resealer)
    {
        auto walked = walk(cache, resealer);
        for (;;) {
            if (!walked)
                return std::unexpected(walked.error());
            const auto left = cache.count([&] {
                tell(cache, true);
                return !isCancelled();
            });
            if (!left)
                return std::unexpected(left.error());
            if (*left == 0)
                return {};
            walked = walk(cache, resealer);
            if (walked && *walked == 0 && m_unopenedCount > 0)
                return unopened();
        }
    }

    /// To the end of all tables; how many fields were sealed anew.
    Result<qint64> walk(records::Resealing& cache, vault::Resealer& resealer)
    {
        m_unopened.clear();
        m_unopenedCount = 0;
        const qint64 before = cache.fields();
        for (;;) {
            const auto fields = cache.next();
            if (!fields)
                return std::unexpected(fields.error());
            tell(cache, false);
            if (!*fields)
                return cache.fields() - before;
            for (std::span rest(**fields); !rest.empty();) {
                const auto some = rest.first(std::min(fieldsAtOnce, rest.size()));
                rest = rest.subspan(some.size());
                if (auto done = resealSome(cache, resealer, some, rest.empty()); !done)
                    return fail(done);
            }
        }
    }

    void tell(const records::Resealing& cache, bool isChecking) const
    {
        if (m_order.progress)
            m_order.progress({cache.share(), cache.fields(), isChecking});
    }

    [[nodiscard]] bool isCancelled() const { return m_order.cancelled != nullptr && *m_order.cancelled; }

    Result<void> resealSome(records::Resealing& cache, vault::Resealer& resealer,
                            std::span<const records::FormerField> fields, bool isLast)
    {
        if (isCancelled())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("Stopped as asked. Until it is gone on with, fields are under either key and "
                                       "open as before."));
        std::vector<records::FormerField> opened;
        std::vector<QByteArray> seals;
        for (const records::FormerField& field : fields) {
            auto seal = resealer.reseal(field.sealed);
            if (!seal) {
                ++m_unopenedCount;
                if (std::size_t(m_unopened.size()) < mostNamed)
                    m_unopened.append(named(field.sealed));
                continue;
            }
            opened.push_back(field);
            seals.push_back(*std::move(seal));
        }
        if (opened.empty())
            return {};
        auto replaced = cache.replace(opened, seals, resealer.epoch(), isLast);
        QThread::msleep(static_cast<unsigned long>(m_order.pauseMs));
        return replaced;
    }

    [[nodiscard]] Result<void> unopened() const
    {
        return fail(ErrorCode::Tampered,
                    QStringLiteral("%1 fields do not open, so the former key is kept: %2. They were moved or altered "
                                   "outside of Scrim. Import these records anew, then rotate again.")
                        .arg(m_unopenedCount)
                        .arg(m_unopened.join(QStringLiteral(", "))));
    }

    Result<void> dropEpochs(records::Resealing& cache)
    {
        for (;;) {
            const auto dropped = cache.dropFormerEpochs();
            if (!dropped)
                return std::unexpected(dropped.error());
            if (*dropped == 0)
                return {};
            m_done.epochs += *dropped;
            QThread::msleep(static_cast<unsigned long>(m_order.pauseMs));
        }
    }

    Result<void> retire()
    {
        const auto& station = m_session.station();
        auto retired = vault::endRotation(station.paths(), m_class, m_session.keys().key(vault::SharedKey::Cache));
        if (!retired)
            return fail(retired);
        m_done.passedOn = std::move(retired->passedOn);
        m_done.dropped = std::move(retired->dropped);
        audit::Event ended = entry(QStringLiteral("end"));
        ended.detail.insert(QStringLiteral("fields"), m_done.fields);
        ended.detail.insert(QStringLiteral("epochs"), m_done.epochs);
        ended.detail.insert(QStringLiteral("passed_on"), m_done.passedOn.join(QLatin1Char(',')));
        ended.detail.insert(QStringLiteral("dropped"), m_done.dropped.join(QLatin1Char(',')));
        if (auto noted = m_session.record(ended); !noted)
            return fail(noted);
        if (auto done = records::Resealing(m_cache, m_class, {}).end(); !done)
            return done;
        // The journal still holds pages with former seals and epochs. Whoever reads at the moment keeps it from going;
        // it then goes with the next writer's.
        std::ignore = m_cache.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        return m_session.keepUp();
    }

    [[nodiscard]] const vault::KeyRing& held() const
    {
        return m_order.recoveryFile.empty() ? m_session.keys() : m_recovery;
    }

    [[nodiscard]] audit::Event entry(const QString& phase) const
    {
        audit::Event event = m_session.event(action);
        event.fieldClass = policy::name(m_class);
        event.detail = {{QStringLiteral("phase"), phase},
                        {QStringLiteral("by"),
                         m_order.recoveryFile.empty() ? QStringLiteral("holder") : QStringLiteral("recovery")}};
        return event;
    }

    std::unexpected<Error> gaveUp(const Error& error)
    {
        audit::Event event = entry(QStringLiteral("end"));
        event.detail.insert(QStringLiteral("fields"), m_done.fields);
        return session::gaveUp(m_session, std::move(event), error);
    }

    session::Session& m_session;
    policy::FieldClass m_class;
    const Order& m_order;
    storage::Database& m_cache;
    vault::KeyRing m_recovery;
    bool m_isRotating = false;
    bool m_isOver = false;
    QStringList m_unopened;
    qint64 m_unopenedCount = 0;
    Rotated m_done;
};

Result<Rotated> rotateClassKey(session::Session& session, policy::FieldClass fieldClass, const Order& order)
{
    if (auto current = session.keepUp(); !current)
        return fail(current);
    auto cache = openOwn(session);
    if (!cache)
        return fail(cache);
    ClassRotation rotation(session, fieldClass, order, *cache);
    if (auto may = rotation.admit(); !may)
        return fail(may);
    const auto lock = vault::lockRotations(session.station().paths());
    if (!lock)
        return std::unexpected(lock.error());
    // What the one before has done, if there was one, is seen from here.
    if (auto current = session.keepUp(); !current)
        return fail(current);
    return rotation();
}

} // namespace scrim::rotation
