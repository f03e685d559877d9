// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapped.h"
#include "intake/number_set.h"

#include <QHash>

namespace scrim::intake {

/// Refunds by a mapping: what is refunded of an order is the sum of the file's refunds of it, so they are stored at the
/// file's end. The order must be there. A refund that stands twice, as it does where pages overlap, counts once.
class MappedRefunds final : public Mapped
{
public:
    using Mapped::Mapped;
    [[nodiscard]] Result<void> take(const CsvRecord& record) override;
    [[nodiscard]] Result<void> take(const JsonRows& rows) override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct Sum
    {
        struct Packed
        {
            qint64 minor;
            QByteArray rest; ///< id, moment and reason, one a line
        };
        records::Money money;
        qint64 rows = 0;
        std::vector<Packed> refunds;

        [[nodiscard]] std::vector<records::Refund> unpacked() const;
    };
    [[nodiscard]] Result<void> add(const Row& row, Bytes order);

    QHash<QString, Sum> m_sums; ///< by the order's id
    NumberSet m_seen;
};

} // namespace scrim::intake
