// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_node.h"

#include "base/bytes.h"

#include <algorithm>

namespace scrim::intake {

namespace {

JsonNode& childOf(JsonNode& parent, const QString& name, JsonNode::Kind kind)
{
    const QByteArray bytes = name.toUtf8();
    const std::size_t index = parent.indexOf(asBytes(bytes));
    if (index == parent.children.size()) {
        JsonNode child;
        child.name = bytes;
        child.kind = kind;
        child.path = parent.pathOf(name) + (kind == JsonNode::Kind::List ? QStringLiteral("[]") : QString());
        parent.children.push_back(std::move(child));
    }
    return parent.children[index];
}

} // namespace

void JsonNode::add(const QString& wanted, int target)
{
    JsonNode* node = this;
    const QStringList parts = wanted.split(QLatin1Char('.'));
    for (const QString& part : parts) {
        const qsizetype bracket = part.indexOf(QLatin1Char('['));
        if (bracket < 0 || !part.endsWith(QLatin1Char(']'))) {
            node = &childOf(*node, part, Kind::Object);
            continue;
        }
        const QString key = part.mid(bracket + 1, part.size() - bracket - 2);
        node = &childOf(*node, part.left(bracket), key.isEmpty() ? Kind::List : Kind::Keyed);
        if (!key.isEmpty())
            node = &childOf(*node, key, Kind::Object);
    }
    node->column = target;
}

std::size_t JsonNode::indexOf(Bytes wanted) const
{
    const auto found = std::ranges::find_if(
        children, [wanted](const JsonNode& child) { return std::ranges::equal(asBytes(child.name), wanted); });
    return static_cast<std::size_t>(found - children.begin());
}

QString JsonNode::pathOf(const QString& child) const
{
    if (kind == Kind::Keyed)
        return path + QLatin1Char('[') + child + QLatin1Char(']');
    return path.isEmpty() ? child : path + QLatin1Char('.') + child;
}

} // namespace scrim::intake
