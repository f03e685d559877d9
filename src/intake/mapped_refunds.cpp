// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapped_refunds.h"

#include "intake/cells.h"

#include <algorithm>
#include <cstdlib>

namespace scrim::intake {

namespace {

/// "723" of "https://example.com/wp-json/wc/v3/orders/723", or the id itself.
QString orderIdIn(Bytes cell)
{
    const QString text = clearText(cell);
    const qsizetype at = text.lastIndexOf(QLatin1String("/orders/"));
    return at < 0 ? text : text.mid(at + 8).section(QLatin1Char('/'), 0, 0);
}

/// More is a letter, and all refunds of a file wait in memory for its end.
constexpr qsizetype longestReason = 200;

} // namespace

std::vector<records::Refund> MappedRefunds::Sum::unpacked() const
{
    std::vector<records::Refund> all;
    for (const auto& [minor, rest] : refunds) {
        const QString text = QString::fromUtf8(rest);
        all.push_back({text.section(u'\n', 0, 0),
                       text.section(u'\n', 1, 1),
                       {minor, money.currency},
                       text.section(u'\n', 2).simplified()});
    }
    return all;
}

Result<void> MappedRefunds::take(const CsvRecord& record)
{
    if (const auto fault = faultOf(record, checks(), {}))
        return sink().reject(*fault);
    const Row row(record);
    return add(row, cell(row, Target::Order));
}

Result<void> MappedRefunds::take(const JsonRows& rows)
{
    if (const auto fault = faultOf(rows.own, checks(), {}))
        return sink().reject(*fault);
    const Row row(rows.own);
    Bytes order = cell(row, Target::Order);
    for (const CsvRecord& element : rows.elements) {
        if (order.empty())
            order = cell(Row(element), Target::Order);
    }
    return add(row, order);
}

Result<void> MappedRefunds::add(const Row& row, Bytes order)
{
    const QString id = orderIdIn(order);
    if (id.isEmpty())
        return sink().reject(
            reject(row.line(), Header::none,
                   QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "does not say which order it is of"))));
    auto sum = m_sums.find(id);
    if (sum == m_sums.end()) {
        const auto currency = sink().currencyOf(mapping().source, id);
        if (!currency)
            return std::unexpected(currency.error());
        if (!*currency)
            return sink().reject(reject(
                row.line(), Header::none,
                QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "its order is not there; import the orders first"))));
        sum = m_sums.insert(id, {{0, **currency}, 0, {}});
    }
    const auto minor = amountOf(row, Target::Amount, sum->money.currency);
    if (!minor)
        return sink().reject(reject(row.line(), columnOf(row, Target::Amount), amountReason()));
    const auto moment = momentOf(row, Target::RefundedAt, Target::RefundedAtUtc);
    if (!moment)
        return sink().reject(moment.error());
    const QString own = clearText(cell(row, Target::Id));
    if (own.isEmpty() || m_seen.insert(own)) {
        sum->money.minor += std::abs(*minor);
        // In a third of a QString's room, since they wait for the file's end.
        const QString rest = QStringList{own, *moment, firstText(row, Target::Reason).left(longestReason)}.join(u'\n');
        sum->refunds.push_back({std::abs(*minor), rest.toUtf8()});
    }
    ++sum->rows;
    return {};
}

Result<void> MappedRefunds::finish()
{
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        records::OrderInput order;
        order.source = mapping().source;
        order.externalId = sum.key();
        order.refunded = sum->money;
        order.refunds = sum->unpacked();
        if (sum->rows == 0)
            continue;
        if (auto stored = sink().store(order, {sum->rows, {}, 0}); !stored)
            return stored;
    }
    m_sums.clear();
    return {};
}

} // namespace scrim::intake
