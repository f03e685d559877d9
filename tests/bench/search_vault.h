// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

namespace scrim::bench {

/// A vault of fictional customers and orders, as an import of a shop's exports makes it, and the same rows in a plain
/// SQLite file. Its first customer has busiestOrders more.
struct SearchVault
{
    QString folder;
    QString plain; ///< the plain file
    qint64 customers = 0;
    qint64 orders = 0; ///< without the first customer's
};

inline constexpr qint64 busiestOrders = 50'000;

/// Who sits at the desk, and the admin who imports.
[[nodiscard]] QString searchUser();
[[nodiscard]] SecretBytes searchPassword();

/// The vault in `folder`, made if it is not there: that takes a minute for each 100,000 customers. WrongFormat where
/// another size lies there.
[[nodiscard]] Result<SearchVault> searchVault(const QString& folder, qint64 customers, qint64 orders);

} // namespace scrim::bench
