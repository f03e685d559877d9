// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapping.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "intake/cells.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// The linker drops the resources of a static library unless somebody asks for them, outside any namespace.
static void initMappings()
{
    Q_INIT_RESOURCE(mappings);
}

namespace scrim::intake {

namespace {

constexpr qint64 largestMapping = 1024 * 1024;
constexpr qsizetype mostColumns = 20; ///< for one target

std::unexpected<Error> wrong(const QString& name, const QString& what)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("%1: %2 (docs/intake.md has the form)").arg(name, what));
}

template<typename Value>
struct Word
{
    const char* text;
    Value meaning;
};
constexpr std::array recordWords{Word<Mapping::Records>{"customers", Mapping::Records::Customers},
                                 Word<Mapping::Records>{"orders", Mapping::Records::Orders},
                                 Word<Mapping::Records>{"refunds", Mapping::Records::Refunds}};
constexpr std::array decimalWords{Word<DecimalMark>{"either", DecimalMark::Either},
                                  Word<DecimalMark>{"point", DecimalMark::Point},
                                  Word<DecimalMark>{"comma", DecimalMark::Comma}};
constexpr std::array dateWords{Word<DateOrder>{"either", DateOrder::Either},
                               Word<DateOrder>{"day-first", DateOrder::DayFirst},
                               Word<DateOrder>{"month-first", DateOrder::MonthFirst}};

/// A member that must be one of some words; the first is meant when it is missing. Null for another word.
template<typename Value, std::size_t size>
std::optional<Value> meantBy(const QJsonObject& object, const QString& member,
                             const std::array<Word<Value>, size>& words)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined())
        return words.front().meaning;
    for (const Word<Value>& word : words) {
        if (value.toString() == QLatin1String(word.text))
            return word.meaning;
    }
    return std::nullopt;
}

template<typename Value, std::size_t size>
QString wordFor(Value meaning, const std::array<Word<Value>, size>& words)
{
    return QLatin1String(std::ranges::find(words, meaning, &Word<Value>::meaning)->text);
}

Result<QStringList> columnsOf(const QJsonValue& value, const QString& target, const QString& name)
{
    QStringList columns;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& column : list) {
        if (column.toString().simplified().isEmpty())
            return wrong(name, QStringLiteral("\"%1\" must be a column's name or a list of them").arg(target));
        columns.append(column.toString().simplified());
    }
    if (columns.isEmpty() || columns.size() > mostColumns)
        return wrong(name, QStringLiteral("\"%1\" must have 1 to %2 columns").arg(target).arg(mostColumns));
    return columns;
}

Result<void> readFields(const QJsonValue& value, const QString& name, Mapping& mapping)
{
    if (!value.isObject() || value.toObject().isEmpty())
        return wrong(name, QStringLiteral("\"fields\" is missing: an object of field and column"));
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto target = targetFrom(field.key());
        if (!target || !isFor(*target, mapping.records))
            return wrong(name, QStringLiteral("there is no field \"%1\" in these records").arg(field.key()));
        auto columns = columnsOf(field.value(), field.key(), name);
        if (!columns)
            return fail(columns);
        mapping.fields.emplace(*target, std::move(*columns));
    }
    return {};
}

Result<void> readSettings(const QJsonObject& object, const QString& name, Mapping& mapping)
{
    if (!object.value(QStringLiteral("records")).isString())
        return wrong(name, QStringLiteral("\"records\" is missing: \"customers\", \"orders\" or \"refunds\""));
    const auto records = meantBy(object, QStringLiteral("records"), recordWords);
    const auto decimal = meantBy(object, QStringLiteral("decimal"), decimalWords);
    const auto order = meantBy(object, QStringLiteral("dates"), dateWords);
    if (!records)
        return wrong(name, QStringLiteral("\"records\" must be \"customers\", \"orders\" or \"refunds\""));
    if (!decimal)
        return wrong(name, QStringLiteral("\"decimal\" must be \"either\", \"point\" or \"comma\""));
    if (!order)
        return wrong(name, QStringLiteral("\"dates\" must be \"either\", \"day-first\" or \"month-first\""));
    mapping.records = *records;
    mapping.decimal = *decimal;
    mapping.dates = {*order, object.value(QStringLiteral("time_zone")).toString()};
    mapping.currency = object.value(QStringLiteral("currency")).toString().toUpper();
    mapping.source = object.value(QStringLiteral("source")).toString(mapping.source);
    const QByteArray currency = mapping.currency.toUtf8();
    const QByteArray source = mapping.source.toUtf8();
    if (!currency.isEmpty() && !isCurrency(asBytes(currency)))
        return wrong(name, QStringLiteral("\"currency\" must be a code of three letters, such as \"EUR\""));
    if (source.isEmpty() || source.size() > 40 || !isIdentifier(asBytes(source)))
        return wrong(name, QStringLiteral("\"source\" must be a short word: the name of the shop"));
    if (!isZone(mapping.dates.zone))
        return wrong(name, QStringLiteral("\"time_zone\" must be like \"+01:00\" or \"Europe/Berlin\""));
    return {};
}

} // namespace

bool isFor(Target target, Mapping::Records records)
{
    const bool isRefund = target >= Target::Order && target <= Target::Amount;
    if (records == Mapping::Records::Refunds)
        return isRefund || target == Target::Id;
    const bool isCustomers = target == Target::Tags || target == Target::OrderCount || target == Target::Spent ||
                             (target >= Target::Street && target <= Target::Country);
    const bool isOrders = target == Target::Number || target == Target::CustomerId ||
                          (target >= Target::PlacedAt && target <= Target::LinePrice && target != Target::Currency &&
                           target != Target::BillingName);
    return !isRefund && (records == Mapping::Records::Customers ? !isOrders : !isCustomers);
}

QString lackOf(const Mapping& mapping)
{
    const auto has = [&mapping](Target target) { return mapping.fields.contains(target); };
    switch (mapping.records) {
    case Mapping::Records::Customers:
        if (!has(Target::Name) && !has(Target::Email) && !has(Target::Phone))
            return Core::tr("customers need a column for \"name\", \"email\" or \"phone\"");
        break;
    case Mapping::Records::Orders:
        if (!has(Target::Number))
            return Core::tr("orders need a column for \"number\"");
        break;
    case Mapping::Records::Refunds:
        if (!has(Target::Order) || !has(Target::Amount))
            return Core::tr("refunds need columns for \"order\" and \"amount\"");
        break;
    }
    return {};
}

QStringList Mapping::columns() const
{
    QStringList columns;
    for (const auto& [target, names] : fields)
        columns += names;
    columns.removeDuplicates();
    return columns;
}

Result<Mapping> mappingFrom(const QByteArray& json, const QString& name)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return wrong(name, QStringLiteral("is not JSON at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    if (!document.isObject())
        return wrong(name, QStringLiteral("must be one JSON object"));
    const QJsonObject object = document.object();
    static const QStringList known{QStringLiteral("scrim_mapping"), QStringLiteral("records"), QStringLiteral("source"),
                                   QStringLiteral("currency"),      QStringLiteral("decimal"), QStringLiteral("dates"),
                                   QStringLiteral("time_zone"),     QStringLiteral("fields")};
    const QStringList members = object.keys();
    for (const QString& member : members) {
        if (!known.contains(member))
            return wrong(name, QStringLiteral("\"%1\" is not known").arg(member));
    }
    if (object.value(QStringLiteral("scrim_mapping")) != QJsonValue(1))
        return wrong(name, QStringLiteral("\"scrim_mapping\": 1 is missing"));
    Mapping mapping;
    if (auto read = readSettings(object, name, mapping); !read)
        return fail(read);
    if (auto read = readFields(object.value(QStringLiteral("fields")), name, mapping); !read)
        return fail(read);
    if (const QString lack = lackOf(mapping); !lack.isEmpty())
        return wrong(name, lack);
    return mapping;
}

QByteArray toJson(const Mapping& mapping)
{
    QJsonObject fields;
    for (const auto& [target, columns] : mapping.fields)
        fields.insert(name(target), columns.size() == 1 ? QJsonValue(columns.front())
                                                        : QJsonValue(QJsonArray::fromStringList(columns)));
    QJsonObject object{{QStringLiteral("scrim_mapping"), 1},
                       {QStringLiteral("records"), wordFor(mapping.records, recordWords)},
                       {QStringLiteral("source"), mapping.source},
                       {QStringLiteral("decimal"), wordFor(mapping.decimal, decimalWords)},
                       {QStringLiteral("dates"), wordFor(mapping.dates.order, dateWords)},
                       {QStringLiteral("fields"), fields}};
    if (!mapping.currency.isEmpty())
        object.insert(QStringLiteral("currency"), mapping.currency);
    if (!mapping.dates.zone.isEmpty())
        object.insert(QStringLiteral("time_zone"), mapping.dates.zone);
    return QJsonDocument(object).toJson();
}

Result<Mapping> readMapping(const QString& path)
{
    auto json = readFile(path, largestMapping);
    return json ? mappingFrom(*json, path) : fail(json);
}

Result<Mapping> builtInMapping(const QString& name)
{
    initMappings();
    QFile file(QStringLiteral(":/mappings/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, QStringLiteral("there is no mapping called %1").arg(name));
    return mappingFrom(file.readAll(), name);
}

} // namespace scrim::intake
