// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "fuzz_source.h"
#include "intake/json_table.h"
#include "policy/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace {

QString textOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : QString();
}

/// What is taken for a record is one for Qt's reader too, and its text is the same.
void compare(const scrim::intake::JsonItem& item, const scrim::intake::JsonRows& rows)
{
    using namespace scrim;
    QByteArray text = toByteArray(item.text).trimmed();
    if (text.endsWith(','))
        text.chop(1);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        std::abort();
    const Bytes email = rows.own.cells.at(0);
    const QString expected = textOf(document.object().value(QStringLiteral("email")));
    const QByteArray own = toByteArray(email);
    if (!expected.isEmpty() && QString::fromUtf8(own) != expected)
        std::abort();
}

} // namespace

/// Reading goes forward to the end of any file; what is called a record is JSON, and its cells are text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    intake::JsonReader reader(intake::sourceOf({data, size}));
    intake::JsonTable table({QStringLiteral("email"), QStringLiteral("id"), QStringLiteral("billing.phone"),
                             QStringLiteral("line_items[].name"), QStringLiteral("meta_data[birthday]")});
    qint64 number = 0;
    qint64 line = 1;
    for (;;) {
        const auto item = reader.next();
        if (!item)
            std::abort();
        if (*item == nullptr)
            break;
        if ((*item)->number != ++number || (*item)->line < line || (*item)->text.size() > intake::JsonReader::itemLimit)
            std::abort();
        line = (*item)->line;
        const auto rows = table.read(**item);
        if (!rows) {
            if (rows.error().reason.isEmpty())
                std::abort();
            continue;
        }
        for (const Bytes cell : (*rows)->own.cells) {
            if (!policy::isValidUtf8(cell))
                std::abort();
        }
        compare(**item, **rows);
    }
    if (number > static_cast<qint64>(size) || reader.position() != static_cast<qint64>(size))
        std::abort();
    return 0;
}
