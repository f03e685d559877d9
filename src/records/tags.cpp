// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/tags.h"

#include "base/core_text.h"

namespace scrim::records {

Result<QStringList> Tags::of(qint64 customer)
{
    storage::Statement query = m_database.statement("SELECT tag FROM desk_tags WHERE customer = ? ORDER BY tag");
    query.bind(1, customer);
    QStringList tags;
    auto row = query.step();
    for (; row && *row; row = query.step())
        tags.append(query.text(0));
    if (!row)
        return fail(row);
    return tags;
}

Result<void> Tags::add(qint64 customer, const QString& tag, const QString& who, qint64 wallMs)
{
    storage::Statement there = m_database.statement("SELECT 1 FROM customers WHERE id = ?");
    const auto isThere = there.bind(1, customer).step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return fail(ErrorCode::NotFound, Core::tr("The customer that this tag is for is gone."));
    auto stored = m_database
                      .statement("INSERT INTO desk_tags (customer, tag, added_by, added_ms) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT DO NOTHING")
                      .bind(1, customer)
                      .bind(2, tag)
                      .bind(3, who)
                      .bind(4, wallMs)
                      .run();
    if (!stored)
        return stored;
    if (m_database.changes() == 0)
        return fail(ErrorCode::Exists, Core::tr("The customer has this tag already."));
    return {};
}

Result<void> Tags::remove(qint64 customer, const QString& tag)
{
    auto gone = m_database.statement("DELETE FROM desk_tags WHERE customer = ? AND tag = ?")
                    .bind(1, customer)
                    .bind(2, tag)
                    .run();
    if (!gone)
        return gone;
    if (m_database.changes() == 0)
        return fail(ErrorCode::NotFound, Core::tr("The customer does not have this tag any more."));
    return {};
}

} // namespace scrim::records
