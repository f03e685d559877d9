// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QWidget>

namespace scrim::desk {

/// Under a field that somebody has corrected: what stood there before, by its masks, and what the shop says against
/// it. objectName "edits_<field>".
class EditNotes final : public QWidget
{
    Q_OBJECT

public:
    /// `person`: whose own last edit can be taken back; empty for nobody's. `mayEdit`: whether they may answer.
    EditNotes(const records::EditedField& edit, const QString& person, bool mayEdit, QWidget* parent = nullptr);

Q_SIGNALS:
    void undoAsked();
    void keepAsked();
    void takeAsked();
};

/// "Changed 2 Jan 2026 14:03 by ada, before: +49 ••• ••• 10"; of the same day the time alone.
[[nodiscard]] QString spoken(const records::FieldVersion& version);

} // namespace scrim::desk
