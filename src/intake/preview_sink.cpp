// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/preview_sink.h"

#include "base/core_text.h"

namespace scrim::intake {

namespace {

using Cells = std::vector<std::pair<QString, QString>>;

void addMasks(Cells& cells, const std::vector<records::SensitiveInput>& sensitive,
              const QString& form = QStringLiteral("%1"))
{
    for (const records::SensitiveInput& input : sensitive)
        cells.emplace_back(form.arg(policy::label(input.field)), input.mask);
}

QString amount(const records::Money& money)
{
    return money.minor == 0 && money.currency.isEmpty() ? QString() : records::format(money);
}

QString number(qint64 count)
{
    return count == 0 ? QString() : QString::number(count);
}

} // namespace

Result<void> PreviewSink::store(records::CustomerInput customer, RowsOf)
{
    Cells cells{{Core::tr("Id"), customer.externalId},
                {Core::tr("Name"), customer.name},
                {Core::tr("Company"), customer.company}};
    addMasks(cells, customer.sensitive);
    cells.emplace_back(Core::tr("Orders"), number(customer.orderCount));
    cells.emplace_back(Core::tr("Spent"), amount(customer.spent));
    cells.emplace_back(Core::tr("Tags"), customer.tags.join(QStringLiteral(", ")));
    cells.emplace_back(Core::tr("Note"), customer.note);
    add(cells);
    return {};
}

Result<void> PreviewSink::store(records::OrderInput order, RowsOf)
{
    Cells cells{{Core::tr("Number"), order.summary.number},
                {Core::tr("Id"), order.externalId},
                {Core::tr("Placed"), order.summary.placedAt},
                {Core::tr("Customer"), order.customer.name},
                {Core::tr("Total"), amount(order.summary.total)},
                {Core::tr("Refunded"), amount(order.refunded)},
                {Core::tr("Payment"), order.summary.financialStatus},
                {Core::tr("Delivery"), order.summary.fulfilmentStatus},
                {Core::tr("Lines"), number(static_cast<qint64>(order.lines.size()))}};
    addMasks(cells, order.customer.sensitive, Core::tr("Customer: %1", "a field of theirs"));
    addMasks(cells, order.sensitive);
    cells.emplace_back(Core::tr("Note"), order.note);
    add(cells);
    return {};
}

Result<void> PreviewSink::reject(const Reject& reject)
{
    if (isFull())
        return {};
    const QString place =
        reject.record > 0 ? Core::tr("record %1").arg(reject.record) : Core::tr("line %1").arg(reject.line);
    m_rows.push_back({{},
                      Core::tr("%1, %2: %3", "a line, its column, and what is wrong there")
                          .arg(place, reject.column, said(reject.reason))});
    return {};
}

Result<std::optional<QString>> PreviewSink::currencyOf(const QString&, const QString&)
{
    return std::optional(QString());
}

void PreviewSink::add(const Cells& cells)
{
    if (isFull())
        return;
    PreviewRow row;
    row.cells.resize(m_titles.size());
    for (const auto& [title, text] : cells) {
        if (text.isEmpty())
            continue;
        auto at = m_titles.indexOf(title);
        if (at < 0) {
            at = m_titles.size();
            m_titles.append(title);
        }
        row.cells.resize(m_titles.size());
        row.cells[at] = text;
    }
    m_rows.push_back(std::move(row));
}

std::vector<PreviewRow> PreviewSink::takeRows()
{
    for (PreviewRow& row : m_rows)
        row.cells.resize(m_titles.size());
    return std::move(m_rows);
}

} // namespace scrim::intake
