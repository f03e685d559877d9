// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace scrim::intake {

/// A member that columns lead to or through: the columns' paths as a tree.
struct JsonNode
{
    enum class Kind
    {
        Object, ///< "billing" of "billing.phone"; without children the value itself
        List,   ///< "line_items" of "line_items[].name"
        Keyed,  ///< "meta_data" of "meta_data[birthday]": its children are values by their "key"
    };

    QByteArray name;
    Kind kind = Kind::Object;
    int column = -1;
    std::vector<JsonNode> children;
    QString path; ///< up to here, as people write it

    /// Adds a column by its path.
    void add(const QString& path, int column);
    /// The index of the child with this name; its size when there is none.
    [[nodiscard]] std::size_t indexOf(Bytes name) const;
    /// A child's path, whether there is such a child or not.
    [[nodiscard]] QString pathOf(const QString& child) const;
};

} // namespace scrim::intake
