// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QWidget>

#include <array>
#include <vector>

class QVBoxLayout;

namespace scrim::shield {
class Spotlight;
} // namespace scrim::shield

namespace scrim::desk {

/// Which fields stand in the first and which in the second column, each in reading order.
using Columns = std::array<std::vector<records::MaskedField>, 2>;
/// A customer's: how to reach them, then who they are and how they pay.
[[nodiscard]] Columns customerColumns(const std::vector<records::MaskedField>& fields);
/// An order's: who pays, then where it goes.
[[nodiscard]] Columns orderColumns(const std::vector<records::MaskedField>& fields);

/// A record's masked fields in two columns.
class FieldColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumns(shield::Spotlight& spotlight, QWidget* parent = nullptr);
    void show(RecordId record, const Columns& columns);
    void clear();

private:
    shield::Spotlight& m_spotlight;
    std::array<QVBoxLayout*, 2> m_columns;
};

} // namespace scrim::desk
