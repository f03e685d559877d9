// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/timeline.h"

#include "base/listed.h"
#include "models/display.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <optional>

namespace scrim::desk {

namespace {

using Kind = TimelineStep::Kind;
using State = TimelineStep::State;

QString tr(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

/// Of both statuses: shops that have but one put payment and delivery into it.
bool saysOneOf(const records::OrderSummary& summary, std::initializer_list<const char*> words)
{
    return std::ranges::any_of(words, [&summary](const char* word) {
        const QLatin1String text(word);
        return summary.financialStatus.compare(text, Qt::CaseInsensitive) == 0 ||
               summary.fulfilmentStatus.compare(text, Qt::CaseInsensitive) == 0;
    });
}

QString firstShipped(const std::vector<records::Shipment>& shipments)
{
    QString first;
    for (const records::Shipment& shipment : shipments) {
        if (!shipment.shippedAt.isEmpty() && (first.isEmpty() || shipment.shippedAt < first))
            first = shipment.shippedAt;
    }
    return first;
}

/// When the last parcel arrived; empty while one is on its way.
QString allDelivered(const std::vector<records::Shipment>& shipments)
{
    QString last;
    for (const records::Shipment& shipment : shipments) {
        if (shipment.deliveredAt.isEmpty())
            return {};
        last = std::max(last, shipment.deliveredAt);
    }
    return last;
}

std::optional<qint64> msOf(const QString& at)
{
    const QDateTime time = QDateTime::fromString(at, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

/// Some shops are paid after they ship. A step without a moment stays behind the one it stands after.
void sortByMoment(std::vector<TimelineStep>& steps)
{
    std::vector<std::pair<qint64, TimelineStep>> timed;
    qint64 latest = 0;
    for (TimelineStep& step : steps) {
        latest = step.state == State::Expected ? std::numeric_limits<qint64>::max() : msOf(step.at).value_or(latest);
        timed.emplace_back(latest, std::move(step));
    }
    std::ranges::stable_sort(timed, {}, &std::pair<qint64, TimelineStep>::first);
    std::ranges::transform(timed, steps.begin(), [](auto& pair) { return std::move(pair.second); });
}

/// Gathers the steps of one order.
class Way
{
public:
    /// `isDone`: a status says so.
    void add(Kind kind, const char* label, const QString& at, bool isDone)
    {
        const State state = at.isEmpty() && !isDone ? State::Expected : State::Done;
        m_steps.push_back({kind, state, tr(label), at});
    }
    void addIfDone(Kind kind, const char* label, const QString& at, bool isDone = false)
    {
        if (!at.isEmpty() || isDone)
            add(kind, label, at, isDone);
    }
    void expectNothing()
    {
        std::erase_if(m_steps, [](const TimelineStep& step) { return step.state == State::Expected; });
    }
    [[nodiscard]] std::vector<TimelineStep> take()
    {
        sortByMoment(m_steps);
        return std::move(m_steps);
    }

private:
    std::vector<TimelineStep> m_steps;
};

std::vector<TimelineStep> stepsOf(const records::Order& order)
{
    const records::OrderSummary& summary = order.summary;
    const records::OrderMoments& moments = order.moments;
    const QString shippedAt = moments.shipped.isEmpty() ? firstShipped(order.shipments) : moments.shipped;
    const QString deliveredAt = moments.delivered.isEmpty() ? allDelivered(order.shipments) : moments.delivered;
    const bool isPartial = saysOneOf(summary, {"partial", "partially_fulfilled", "partially_shipped"});
    const bool isReturned = !moments.returned.isEmpty() || saysOneOf(summary, {"returned"});
    // What came back had arrived, and what arrived was on its way.
    const bool isDelivered = isReturned || !deliveredAt.isEmpty() || saysOneOf(summary, {"delivered"});
    const bool isOnItsWay = isDelivered || isPartial || !shippedAt.isEmpty() ||
                            saysOneOf(summary, {"fulfilled", "shipped", "complete", "completed"});
    Way way;
    way.add(Kind::Placed, QT_TRANSLATE_NOOP("Timeline", "Placed"), summary.placedAt, true);
    way.add(Kind::Paid, QT_TRANSLATE_NOOP("Timeline", "Paid"), moments.paid,
            saysOneOf(summary,
                      {"paid", "partially_refunded", "refunded", "processing", "complete", "completed", "closed"}));
    // A shop that does not say when it packs will not say so later either.
    if (isOnItsWay)
        way.addIfDone(Kind::Packed, QT_TRANSLATE_NOOP("Timeline", "Packed"), moments.packed);
    else
        way.add(Kind::Packed, QT_TRANSLATE_NOOP("Timeline", "Packed"), moments.packed, false);
    way.add(Kind::Shipped,
            isPartial ? QT_TRANSLATE_NOOP("Timeline", "Partly shipped") : QT_TRANSLATE_NOOP("Timeline", "Shipped"),
            shippedAt, isOnItsWay);
    way.add(Kind::Delivered, QT_TRANSLATE_NOOP("Timeline", "Delivered"), deliveredAt, isDelivered);
    way.addIfDone(Kind::Returned, QT_TRANSLATE_NOOP("Timeline", "Returned"), moments.returned, isReturned);
    const bool isCancelled =
        !moments.cancelled.isEmpty() || saysOneOf(summary, {"cancelled", "canceled", "voided", "failed", "expired"});
    const bool isAllRefunded = order.refunded.minor > 0 && order.refunded.minor >= summary.total.minor;
    if (isCancelled || isAllRefunded)
        way.expectNothing();
    way.addIfDone(Kind::Cancelled, QT_TRANSLATE_NOOP("Timeline", "Cancelled"), moments.cancelled, isCancelled);
    return way.take();
}

/// The last step that was done by then.
std::size_t stepBefore(const std::vector<TimelineStep>& steps, const QString& at)
{
    const auto when = msOf(at);
    std::size_t found = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto step = msOf(steps[i].at);
        if (steps[i].state == State::Done && (!when || !step || *step <= *when))
            found = i;
    }
    return found;
}

QString refundLabel(const records::Money& amount)
{
    return tr(QT_TRANSLATE_NOOP("Timeline", "Refunded %1")).arg(models::displayMoney(amount));
}

} // namespace

Timeline timelineOf(const records::Order& order)
{
    Timeline timeline{stepsOf(order), {}};
    for (const records::Refund& refund : order.refunds)
        timeline.branches.push_back({stepBefore(timeline.steps, refund.refundedAt), refundLabel(refund.amount),
                                     refund.refundedAt, refund.reason});
    if (timeline.branches.empty() && order.refunded.minor != 0)
        timeline.branches.push_back({stepBefore(timeline.steps, {}), refundLabel(order.refunded), {}, {}});
    return timeline;
}

QString spoken(const TimelineStep& step)
{
    if (step.state == State::Expected)
        return tr(QT_TRANSLATE_NOOP("Timeline", "%1, still to come")).arg(step.label);
    return step.at.isEmpty() ? tr(QT_TRANSLATE_NOOP("Timeline", "%1, no time given")).arg(step.label)
                             : listed({step.label, models::displayTime(step.at)});
}

QString spoken(const TimelineBranch& branch)
{
    QStringList parts{branch.label};
    if (!branch.at.isEmpty())
        parts.append(models::displayTime(branch.at));
    if (!branch.reason.isEmpty())
        parts.append(branch.reason);
    return listed(parts);
}

} // namespace scrim::desk
