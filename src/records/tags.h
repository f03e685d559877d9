// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

namespace scrim::records {

/// What people at the desk call a customer by, besides what the shop says of them. It stores what it is given: checking
/// and logging are done before.
class Tags
{
public:
    explicit Tags(storage::Database& database) : m_database(database) {}

    /// By name.
    [[nodiscard]] Result<QStringList> of(qint64 customer);
    /// NotFound when there is no such customer; Exists when they have the tag.
    [[nodiscard]] Result<void> add(qint64 customer, const QString& tag, const QString& who, qint64 wallMs);
    /// NotFound when they do not have it.
    [[nodiscard]] Result<void> remove(qint64 customer, const QString& tag);

private:
    storage::Database& m_database;
};

} // namespace scrim::records
