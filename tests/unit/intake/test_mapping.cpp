// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapping.h"
#include "testkit/testkit.h"

#include <QJsonDocument>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

Result<Mapping> mappingOf(const QByteArray& json)
{
    return mappingFrom(json, QStringLiteral("mapping.json"));
}

QByteArray with(const QByteArray& settings, const QByteArray& fields = "\"name\":\"Name\"")
{
    return "{\"scrim_mapping\":1" + settings + ",\"fields\":{" + fields + "}}";
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsRead()
    {
        const auto mapping =
            mappingOf(with(",\"records\":\"orders\",\"source\":\"shop-1\",\"currency\":\"chf\",\"decimal\":"
                           "\"comma\",\"dates\":\"month-first\",\"time_zone\":\"-03:30\"",
                           "\"number\":\"No\",\"billing.name\":[\"First\",\"Last\"],\"total\":\"Sum\""));
        REQUIRE_OK(mapping);
        QCOMPARE(mapping->records, Mapping::Records::Orders);
        QCOMPARE(mapping->source, QStringLiteral("shop-1"));
        QCOMPARE(mapping->currency, QStringLiteral("CHF"));
        QCOMPARE(mapping->decimal, DecimalMark::Comma);
        QCOMPARE(mapping->dates.order, DateOrder::MonthFirst);
        QCOMPARE(mapping->dates.zone, QStringLiteral("-03:30"));
        QCOMPARE(mapping->fields.at(Target::BillingName),
                 QStringList({QStringLiteral("First"), QStringLiteral("Last")}));
        QCOMPARE(mapping->columns().size(), 4);
    }

    void aMappingIsReadBackAsItWasWritten()
    {
        const QByteArray json = with(",\"records\":\"orders\",\"source\":\"shop-1\",\"currency\":\"CHF\",\"decimal\":"
                                     "\"comma\",\"dates\":\"month-first\",\"time_zone\":\"-03:30\"",
                                     "\"number\":\"No\",\"billing.name\":[\"First\",\"Last\"]");
        const auto mapping = mappingOf(json);
        REQUIRE_OK(mapping);
        QCOMPARE(QJsonDocument::fromJson(toJson(*mapping)), QJsonDocument::fromJson(json));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QByteArray& json, const char* sentence) {
            QTest::newRow(name) << json << QString::fromLatin1(sentence);
        };
        row("no JSON", "{", "is not JSON at byte");
        row("no object", "[]", "must be one JSON object");
        row("no version", "{}", "\"scrim_mapping\": 1 is missing");
        row("another version", "{\"scrim_mapping\":2}", "\"scrim_mapping\": 1 is missing");
        row("unknown member", "{\"scrim_mapping\":1,\"colums\":{}}", "\"colums\" is not known");
        row("no records", with(""), "\"records\" is missing");
        row("other records", with(",\"records\":\"people\""), "\"records\" must be");
        row("no fields", "{\"scrim_mapping\":1,\"records\":\"customers\"}", "\"fields\" is missing");
        row("unknown field", with(",\"records\":\"customers\"", "\"nmae\":\"x\""), "no field \"nmae\"");
        row("another's field", with(",\"records\":\"customers\"", "\"name\":\"x\",\"total\":\"y\""),
            "no field \"total\"");
        row("no column", with(",\"records\":\"customers\"", "\"name\":7"), "must be a column's name");
        row("no columns", with(",\"records\":\"customers\"", "\"name\":[]"), "must have 1 to 20 columns");
        row("nobody", with(",\"records\":\"customers\"", "\"note\":\"x\""), "customers need a column");
        row("no number", with(",\"records\":\"orders\"", "\"total\":\"x\""), "orders need a column");
        row("no amount", with(",\"records\":\"refunds\"", "\"order\":\"x\""), "refunds need columns");
        row("currency", with(",\"records\":\"customers\",\"currency\":\"Euro\""), "a code of three letters");
        row("decimal", with(",\"records\":\"customers\",\"decimal\":\";\""), "\"decimal\" must be");
        row("dates", with(",\"records\":\"customers\",\"dates\":\"dd.mm\""), "\"dates\" must be");
        row("zone", with(",\"records\":\"customers\",\"time_zone\":\"Nowhere\""), "\"time_zone\" must be");
        row("source", with(",\"records\":\"customers\",\"source\":\"two words\""), "\"source\" must be");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, sentence);
        const auto mapping = mappingOf(json);
        REQUIRE_ERROR(mapping, ErrorCode::WrongFormat);
        QVERIFY2(mapping.error().message.contains(sentence), qPrintable(mapping.error().message));
        QVERIFY(mapping.error().message.startsWith(QStringLiteral("mapping.json: ")));
    }

    void everyTargetHasAName()
    {
        for (int i = 0; i <= static_cast<int>(Target::Amount); ++i) {
            const auto target = static_cast<Target>(i);
            QCOMPARE(targetFrom(name(target)).value_or(Target::Id), target);
        }
        QVERIFY(!targetFrom(QStringLiteral("nothing")));
    }

    void scrimsOwnMappingsHaveTheForm()
    {
        for (const char* own : {"woocommerce-customers", "woocommerce-orders", "woocommerce-refunds",
                                "magento-customers", "magento-orders"})
            REQUIRE_OK(builtInMapping(QLatin1String(own)));
        REQUIRE_ERROR(builtInMapping(QStringLiteral("none")), ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "test_mapping.moc"
