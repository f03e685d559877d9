// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/json_table.h"
#include "intake/mapper.h"
#include "intake/mapping.h"
#include "intake/sensitive.h"

#include <array>
#include <expected>

namespace scrim::intake {

/// What a call says for all rows that do not say it themselves.
struct MapDefaults
{
    QString region;   ///< ISO 3166, for phones without a country code
    QString currency; ///< ISO 4217
};

/// Makes records of rows as a Mapping says: of CSV, or of JSON that JsonTable has made rows of. Several columns of one
/// target are joined where they are text (a name of two columns); otherwise the first that is not empty counts.
class Mapped : public Mapper
{
public:
    /// `header`: a CSV file's, or Mapping::columns() for JSON.
    Mapped(Header header, Sink& sink, Mapping mapping, MapDefaults defaults);

    /// One record of a JSON file.
    [[nodiscard]] virtual Result<void> take(const JsonRows& rows) = 0;
    using Mapper::take;

    /// Columns that the mapping names and the file does not have.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

    [[nodiscard]] const Mapping& mapping() const { return m_mapping; }

protected:
    [[nodiscard]] const MapDefaults& defaults() const { return m_defaults; }
    [[nodiscard]] const std::vector<int>& columnsOf(Target target) const;
    /// The first of the target's columns with something in it; Header::none.
    [[nodiscard]] int columnOf(const Row& row, Target target) const;
    [[nodiscard]] Bytes cell(const Row& row, Target target) const { return row.cell(columnOf(row, target)); }
    [[nodiscard]] QString joinedText(const Row& row, Target target, QLatin1Char separator);
    [[nodiscard]] QString firstText(const Row& row, Target target) { return text(row, columnOf(row, target)); }
    /// The first cell of the target that is a phone number.
    [[nodiscard]] Bytes phoneOf(const Row& row, Target target);
    /// 0 for an empty cell; null for one that is no amount.
    [[nodiscard]] std::optional<qint64> amountOf(const Row& row, Target target, const QString& currency) const;
    [[nodiscard]] QString currencyOf(const Row& row, Target amount);
    /// The target's date, with the offset that the same moment in UTC says it has; empty where neither has a cell.
    [[nodiscard]] std::expected<QString, Reject> momentOf(const Row& row, Target local,
                                                          std::optional<Target> utc = std::nullopt) const;
    void addExtra(Sensitive& keep, Sensitive::Inputs& to, const Row& row, std::initializer_list<policy::Field> fields);

    void check(Target target, bool (*fits)(Bytes cell), const QString& reason);
    [[nodiscard]] const std::vector<Check>& checks() const { return m_checks; }
    [[nodiscard]] static QString amountReason();

    /// The targets of an address.
    struct Place
    {
        Target name, company, street, street2, postcode, town, province, country;
    };
    static constexpr Place billing{Target::BillingName,     Target::BillingCompany,  Target::BillingStreet,
                                   Target::BillingStreet2,  Target::BillingPostcode, Target::BillingTown,
                                   Target::BillingProvince, Target::BillingCountry};
    static constexpr Place delivery{Target::ShippingName,     Target::ShippingCompany,  Target::ShippingStreet,
                                    Target::ShippingStreet2,  Target::ShippingPostcode, Target::ShippingTown,
                                    Target::ShippingProvince, Target::ShippingCountry};
    /// All but name and company; the columns of one address, never a mixture of two.
    [[nodiscard]] AddressCells addressOf(const Row& row, const Place& place);
    [[nodiscard]] QString regionOf(const QString& country) const;

private:
    Mapping m_mapping;
    MapDefaults m_defaults;
    std::array<std::vector<int>, static_cast<std::size_t>(Target::Amount) + 1> m_columns;
    std::vector<Check> m_checks;
    QStringList m_missing;
};

} // namespace scrim::intake
