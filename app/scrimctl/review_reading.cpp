// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_reading.h"

#include "interrupt.h"

#include "models/review_facts.h"
#include "session/policy_acts.h"
#include "session/review_acts.h"

#include <QDateTime>
#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 400;

Result<int> daysOf(const Call& call)
{
    if (!call.options.isSet(QStringLiteral("days")))
        return usualDays;
    bool isNumber = false;
    const int days = call.option(QStringLiteral("days")).toInt(&isNumber);
    if (!isNumber || days < 1 || days > mostDays)
        return fail(ErrorCode::Usage, QStringLiteral("--days takes a number from 1 to %1").arg(mostDays));
    return days;
}

} // namespace

ReviewReading::ReviewReading(SignedIn person, storage::Database cache, policy::ReviewPolicy policy, int days,
                             qint64 size)
    : m_person(std::move(person)), m_cache(std::move(cache)), m_policy(std::move(policy)), m_days(days), m_size(size)
{}

Result<ReviewReading> ReviewReading::open(Call& call)
{
    const auto days = daysOf(call);
    if (!days)
        return std::unexpected(days.error());
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto policy = session::obeyPolicy(person->session());
    if (!policy)
        return fail(policy);
    auto cache = person->cache(storage::Database::Mode::ReadOnly);
    if (!cache)
        return fail(cache);
    const auto size = session::beginReview(person->session());
    if (!size)
        return std::unexpected(size.error());
    return ReviewReading(std::move(*person), std::move(*cache), std::move(policy->review), *days, *size);
}

template<typename Work>
auto ReviewReading::with(Work work)
{
    records::Store store(m_cache, m_person.session().keys().key(vault::SharedKey::Index));
    models::ReviewFacts facts(store);
    detection::Reading reading;
    reading.window = {m_days, m_person.station().clock().wallMs()};
    reading.review = m_policy;
    reading.facts = &facts;
    const Interrupt interrupt;
    reading.isStopped = [&interrupt] { return interrupt.requested().load(); };
    return work(m_person.station().paths().log(), m_person.session().readerKeys(), m_size, reading);
}

Result<detection::Overview> ReviewReading::overview()
{
    return with([](const QString& folder, const audit::ReaderKeys& keys, qint64 size,
                   const detection::Reading& reading) { return detection::readOverview(folder, keys, size, reading); });
}

Result<std::vector<detection::Tuned>> ReviewReading::tune(const policy::ReviewPolicy& other)
{
    return with(
        [&other](const QString& folder, const audit::ReaderKeys& keys, qint64 size, const detection::Reading& reading) {
            return detection::tune(folder, keys, size, reading, other);
        });
}

QCommandLineOption daysOption()
{
    return {QStringLiteral("days"), QStringLiteral("how far back"), QStringLiteral("N")};
}

QJsonObject asJson(const detection::Finding& finding)
{
    QJsonArray evidence;
    for (const qint64 seq : finding.evidence)
        evidence.append(seq);
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); };
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("sentence"), finding.sentence},
            {QStringLiteral("severity"), detection::name(finding.severity)},
            {QStringLiteral("actor"), finding.actor},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("first"), finding.first},
            {QStringLiteral("last"), finding.last},
            {QStringLiteral("from"), time(finding.fromMs)},
            {QStringLiteral("to"), time(finding.toMs)},
            {QStringLiteral("count"), finding.count},
            {QStringLiteral("evidence"), evidence}};
}

} // namespace scrimctl
