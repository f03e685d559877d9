// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/facts.h"
#include "records/store.h"

#include <QCache>

namespace scrim::models {

/// Facts out of the records on this machine. Remembers the newest subjects asked for, since a log speaks of the same
/// people again and again.
class ReviewFacts final : public detection::Facts
{
public:
    /// `store` must outlive it.
    explicit ReviewFacts(records::Store& store);

    [[nodiscard]] std::optional<Number> number(const QString& subject) override;
    [[nodiscard]] std::optional<qint64> customer(const QString& subject) override;
    [[nodiscard]] QString family(const QString& subject) override;
    [[nodiscard]] QStringList tags(const QString& subject) override;

private:
    struct Known
    {
        std::optional<RecordId> record;
        bool hasCard = false; ///< looked for
        std::optional<qint64> customer;
        QString family;
        QStringList tags;
    };
    [[nodiscard]] Known& known(const QString& subject);
    [[nodiscard]] const Known& withCard(const QString& subject);

    records::Store& m_store;
    QCache<QString, Known> m_known;
};

} // namespace scrim::models
