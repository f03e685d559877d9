// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/header.h"

#include <QString>
#include <QStringList>

namespace scrim::intake {

enum class Format
{
    Auto,
    ShopifyCustomers,
    ShopifyOrders,
    WooCommerceCustomers,
    WooCommerceOrders,
    WooCommerceRefunds,
    MagentoCustomers,
    MagentoOrders,
    Csv, ///< any CSV or JSON, by a mapping of the caller's
};
[[nodiscard]] QString name(Format format);
/// Usage, naming all, for a name that is none.
[[nodiscard]] Result<Format> formatFrom(const QString& name);
/// Whether the format's files are JSON; Csv's may be either.
[[nodiscard]] bool isJson(Format format);

/// A format, and what of the file says so: "the columns Lineitem name and Financial Status are those of ...".
struct Recognised
{
    Format format = Format::Auto;
    QString because;
};

/// Which format a CSV file with this header is in; `wanted` may be Auto. WrongFormat when it is none that Scrim knows,
/// or not the one asked for.
[[nodiscard]] Result<Recognised> recognise(const Header& header, Format wanted, const QString& path);
/// The same of a JSON file, by the names of its first record's members.
[[nodiscard]] Result<Recognised> recogniseJson(const QStringList& members, Format wanted, const QString& path);

} // namespace scrim::intake
