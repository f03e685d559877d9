// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "models/desk.h"

#include <QPushButton>

namespace scrim::desk {

/// Has the telephone call a masked number: on record as a reveal, handed over as policy says, and never shown.
/// objectName "dial_<field>".
class DialButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Whether there is one beside such a field for this person.
    [[nodiscard]] static bool isWanted(const models::Desk& desk, policy::Field field);

    /// `desk` must outlive it.
    DialButton(models::Desk& desk, RecordId record, policy::Field field, QWidget* parent);

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);

private:
    void dial();
    void dialFor(const QString& reason);
    [[nodiscard]] Result<void> handOver(Bytes number) const;

    models::Desk& m_desk;
    RecordId m_record;
    policy::Field m_field;
};

} // namespace scrim::desk
