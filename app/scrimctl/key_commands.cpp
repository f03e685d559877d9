// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "output.h"
#include "progress_line.h"
#include "signed_in.h"

#include "rotation/cache_rotation.h"
#include "rotation/key_status.h"
#include "rotation/pace.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

using namespace scrim;

namespace scrimctl {

namespace {

constexpr qint64 msPerDay = 86'400'000;

QString timeOf(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue timeOrNull(const std::optional<qint64>& wallMs)
{
    return wallMs ? QJsonValue(timeOf(*wallMs)) : QJsonValue();
}

/// Says how far it is from where this run began.
template<typename Progress>
class RotationProgress
{
public:
    RotationProgress(const Clock& clock, QString name) : m_name(std::move(name)), m_line(clock) {}

    void show(const Progress& progress)
    {
        if (!m_first)
            m_first = progress;
        if (m_line.isDue())
            m_line.say(m_name + QStringLiteral(": ") + rotation::spoken(progress, *m_first, m_line.elapsedMs()));
    }

private:
    QString m_name;
    ProgressLine m_line;
    std::optional<Progress> m_first;
};

Answer answerOf(const rotation::Rotated& done)
{
    Answer answer;
    answer.json = {{QStringLiteral("class"), policy::name(done.fieldClass)},
                   {QStringLiteral("resumed"), done.wasResumed},
                   {QStringLiteral("fields"), done.fields},
                   {QStringLiteral("epochs_dropped"), done.epochs},
                   {QStringLiteral("passed_on"), QJsonArray::fromStringList(done.passedOn)},
                   {QStringLiteral("dropped"), QJsonArray::fromStringList(done.dropped)}};
    answer.lines.append(QStringLiteral("The key to %1 data is rotated: %2 fields sealed anew, %3 former epochs gone.")
                            .arg(policy::label(done.fieldClass).toLower())
                            .arg(done.fields)
                            .arg(done.epochs));
    if (!done.dropped.isEmpty())
        answer.lines.append(
            QStringLiteral("Has the class no more, since disabled: %1").arg(done.dropped.join(QStringLiteral(", "))));
    return answer;
}

QString cacheName()
{
    return QStringLiteral("cache");
}

Answer answerOf(const rotation::CacheRotated& done)
{
    constexpr qint64 megabyte = 1'000'000;
    Answer answer;
    answer.json = {{QStringLiteral("class"), cacheName()},
                   {QStringLiteral("resumed"), done.wasResumed},
                   {QStringLiteral("number"), static_cast<qint64>(done.number)},
                   {QStringLiteral("bytes"), done.bytes},
                   {QStringLiteral("passed_on"), QJsonArray::fromStringList(done.passedOn)},
                   {QStringLiteral("dropped"), QJsonArray::fromStringList(done.dropped)}};
    answer.lines.append(QStringLiteral("The cache has a new key: %1 MB encrypted anew, as cache.%2.db.")
                            .arg(done.bytes / megabyte)
                            .arg(done.number));
    if (!done.dropped.isEmpty())
        answer.lines.append(QStringLiteral("Was not given the new key, since disabled: %1")
                                .arg(done.dropped.join(QStringLiteral(", "))));
    return answer;
}

Result<Answer> rotateCache(Call& call)
{
    if (call.options.isSet(QStringLiteral("recovery-file")))
        return fail(ErrorCode::Usage, QStringLiteral("The cache's key needs no recovery file: any admin has it"));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const Interrupt interrupt;
    Result<rotation::CacheRotated> done = rotation::CacheRotated();
    {
        RotationProgress<storage::RekeyProgress> shown(call.clock, cacheName());
        done = rotation::rotateCacheKey(person->session(), [&](const storage::RekeyProgress& progress) {
            shown.show(progress);
            return !interrupt.requested();
        });
    }
    if (!done)
        return fail(done);
    return answerOf(*done);
}

Result<Answer> rotate(Call& call)
{
    if (call.operands.value(1) == cacheName())
        return rotateCache(call);
    const auto fieldClass = policy::fieldClassFrom(call.operands.value(1));
    if (!fieldClass)
        return fail(ErrorCode::Usage, QStringLiteral("CLASS is contact, address, identity, payment or cache"));
    SecretBytes recovery;
    if (call.options.isSet(QStringLiteral("recovery-file"))) {
        auto text = readSecretFile(call.option(QStringLiteral("recovery-file")));
        if (!text)
            return fail(text);
        recovery = std::move(*text);
    }
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);

    const Interrupt interrupt;
    rotation::Order order;
    order.recoveryFile = recovery;
    order.cancelled = &interrupt.requested();
    Result<rotation::Rotated> done = rotation::Rotated();
    {
        RotationProgress<rotation::Progress> shown(call.clock, policy::name(*fieldClass));
        order.progress = [&shown](const rotation::Progress& progress) { shown.show(progress); };
        done = rotation::rotateClassKey(person->session(), *fieldClass, order);
    }
    if (!done)
        return fail(done);
    return answerOf(*done);
}

QJsonObject toJson(const rotation::KeyStatus& key)
{
    return {{QStringLiteral("class"), key.name},    {QStringLiteral("made"), timeOrNull(key.madeMs)},
            {QStringLiteral("first"), key.isFirst}, {QStringLiteral("unfinished_since"), timeOrNull(key.sinceMs)},
            {QStringLiteral("fields"), key.fields}, {QStringLiteral("running"), key.isRunning}};
}

QString toLine(const rotation::KeyStatus& key, qint64 nowMs)
{
    QString line = QStringLiteral("%1 ").arg(key.name, -8);
    if (key.madeMs)
        line += QStringLiteral("%1 days old, made %2").arg((nowMs - *key.madeMs) / msPerDay).arg(timeOf(*key.madeMs));
    else
        line += QStringLiteral("of unknown age, made");
    if (key.isFirst)
        line += QStringLiteral(" with the vault");
    if (!key.sinceMs)
        return line;
    if (key.name == cacheName())
        return line + (key.isRunning ? QStringLiteral("; its file is being encrypted anew since %1")
                                     : QStringLiteral("; a new one was begun %1 and left: \"key rotate\" goes on"))
                          .arg(timeOf(*key.sinceMs));
    return line + (key.isRunning
                       ? QStringLiteral("; fields are being sealed anew since %1, %2 so far")
                       : QStringLiteral("; a rotation was begun %1 and left after %2 fields: \"key rotate\" goes on"))
                      .arg(timeOf(*key.sinceMs))
                      .arg(key.fields);
}

Result<Answer> status(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    // An older cache is brought up to date by it.
    auto cache = person->cache(storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    if (auto current = person->session().keepUp(); !current)
        return fail(current);
    const auto keys = rotation::keyStatus(person->session(), *cache);
    if (!keys)
        return std::unexpected(keys.error());
    Answer answer;
    QJsonArray rows;
    for (const rotation::KeyStatus& key : *keys) {
        rows.append(toJson(key));
        answer.lines.append(toLine(key, call.clock.wallMs()));
    }
    answer.json = {{QStringLiteral("keys"), rows}};
    return answer;
}

} // namespace

std::vector<Command> keyCommands()
{
    const QStringList as{QStringLiteral("as")};
    const QString words = QStringLiteral("key");
    return {{{words, QStringLiteral("rotate")},
             QStringLiteral("DIR CLASS"),
             2,
             2,
             QStringLiteral("give a class (contact, address, identity, payment) a new key and seal its fields anew, or "
                            "the cache and encrypt its file anew, or go on where that was left; desks work meanwhile. "
                            "For who holds the class, or an admin with --recovery-file; for the cache any admin"),
             signInOptions() + QList<QCommandLineOption>{{QStringLiteral("recovery-file"),
                                                          QStringLiteral("the recovery key, which init has handed out"),
                                                          QStringLiteral("FILE")}},
             as,
             rotate},
            {{words, QStringLiteral("status")},
             QStringLiteral("DIR"),
             1,
             1,
             QStringLiteral("how old each class's key and the cache's is, and rotations that are not done"),
             signInOptions(),
             as,
             status}};
}

} // namespace scrimctl
