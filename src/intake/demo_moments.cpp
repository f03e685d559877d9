// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_moments.h"

#include "intake/demo_random.h"

#include <QDateTime>

#include <array>

namespace scrim::intake {

namespace {

constexpr std::array carriers{"Parcel Post", "Northline Express", "Blue Van"};
constexpr std::array reasons{"Did not fit", "Arrived damaged", "Changed their mind", "Not as described"};

/// Tells the time as the order goes on.
class Hours
{
public:
    explicit Hours(const QString& placedAt) : m_now(QDateTime::fromString(placedAt, Qt::ISODate)) {}
    /// That many hours later, and some minutes.
    [[nodiscard]] QString after(quint64 hours, Dice& dice)
    {
        m_now = m_now.addSecs(static_cast<qint64>(hours * 3600 + dice.below(3600)));
        return m_now.toString(Qt::ISODate);
    }

private:
    QDateTime m_now;
};

records::Shipment parcel(const records::OrderMoments& moments, Dice& dice)
{
    const QString number = QString::number(1'000'000'000 + dice.below(9'000'000'000));
    return {QString::fromLatin1(dice.pick(carriers)), QStringLiteral("NX") + number, moments.shipped,
            moments.delivered};
}

} // namespace

void addDemoMoments(quint64 seed, quint64 index, records::OrderInput& order)
{
    Dice dice(seed, 11, index);
    Hours hours(order.summary.placedAt);
    records::OrderMoments& moments = order.moments;
    if (order.summary.financialStatus == QLatin1String("pending")) {
        if (dice.chance(40))
            moments.cancelled = hours.after(48 + dice.below(72), dice);
        return;
    }
    moments.paid = hours.after(dice.below(3), dice);
    if (order.summary.fulfilmentStatus == QLatin1String("unfulfilled")) {
        if (dice.chance(50))
            moments.packed = hours.after(4 + dice.below(30), dice);
        return;
    }
    moments.packed = hours.after(4 + dice.below(30), dice);
    moments.shipped = hours.after(1 + dice.below(20), dice);
    if (order.summary.fulfilmentStatus == QLatin1String("fulfilled"))
        moments.delivered = hours.after(24 + dice.below(96), dice);
    order.shipments.push_back(parcel(moments, dice));
    if (order.refunded.minor == 0)
        return;
    if (dice.chance(70))
        moments.returned = hours.after(72 + dice.below(200), dice);
    order.refunds.push_back({QString::number(900'000 + index), hours.after(12 + dice.below(60), dice), order.refunded,
                             QString::fromLatin1(dice.pick(reasons))});
}

} // namespace scrim::intake
