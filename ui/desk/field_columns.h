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

class EditPrompt;

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
    /// Where fields are corrected; without one they are only shown. It must outlive this.
    void serve(EditPrompt& prompt) { m_prompt = &prompt; }
    void show(RecordId record, const Columns& columns, const std::vector<records::EditedField>& edits = {});
    void clear();

private:
    QWidget* addField(QVBoxLayout& column, RecordId record, const records::MaskedField& field);
    void addNotes(QVBoxLayout& column, RecordId record, const records::EditedField& edit);

    shield::Spotlight& m_spotlight;
    EditPrompt* m_prompt = nullptr;
    std::array<QVBoxLayout*, 2> m_columns;
};

} // namespace scrim::desk
