// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/dial_button.h"

#include "base/answer.h"
#include "base/core_text.h"
#include "platform/tell_program.h"
#include "ui/parts/look.h"

#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace scrim::desk {

bool DialButton::isWanted(const models::Desk& desk, policy::Field field)
{
    const auto& viewable = desk.person().viewable;
    return policy::kindOf(field) == policy::FieldKind::Phone && desk.policy().telephony.dial != policy::Dial::Off &&
           std::ranges::find(viewable, policy::classOf(field)) != viewable.end();
}

DialButton::DialButton(models::Desk& desk, RecordId record, policy::Field field, QWidget* parent)
    : QPushButton(tr("Call", "a number"), parent), m_desk(desk), m_record(record), m_field(field)
{
    setObjectName(QStringLiteral("dial_") + policy::name(field));
    setAccessibleName(
        tr("Call the number in %1. It is recorded, and the number stays hidden.").arg(policy::label(field)));
    setFlat(true);
    setFixedWidth(fontMetrics().horizontalAdvance(text()) + 2 * parts::unit);
    connect(this, &QPushButton::clicked, this, &DialButton::dial);
}

void DialButton::dial()
{
    if (!m_desk.decision(m_record, m_field, {}).needsReason) {
        dialFor({});
        return;
    }
    auto* reasons = new QMenu(this);
    reasons->setObjectName(QStringLiteral("dial_reasons"));
    reasons->setAccessibleName(tr("Why do you call this number?"));
    reasons->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& reason : policy::reasons())
        connect(reasons->addAction(said(reason)), &QAction::triggered, this, [this, reason] { dialFor(reason); });
    reasons->popup(mapToGlobal(rect().bottomLeft()));
}

void DialButton::dialFor(const QString& reason)
{
    setEnabled(false);
    using Number = Result<std::shared_ptr<SecretBytes>>;
    whenAnswered(m_desk.dial(m_record, m_field, reason), this, [this](const Number& number) {
        setEnabled(true);
        if (!number) {
            Q_EMIT refused(number.error().message);
            return;
        }
        const Result<void> done = handOver(**number);
        (*number)->clear();
        if (done)
            Q_EMIT notice(tr("The number was handed to the telephone. It is recorded."));
        else
            Q_EMIT refused(done.error().message);
    });
}

Result<void> DialButton::handOver(Bytes number) const
{
    const policy::TelephonyPolicy& telephony = m_desk.policy().telephony;
    if (telephony.dial == policy::Dial::Command)
        return platform::tellProgram(telephony.command, number);
    // The one string of it: the desktop's own way to its telephone program takes no other.
    QString link = QStringLiteral("tel:") + QString::fromLatin1(reinterpret_cast<const char*>(number.data()),
                                                                static_cast<qsizetype>(number.size()));
    const bool isTaken = QDesktopServices::openUrl(QUrl(link));
    link.fill(QChar(u'0'));
    if (isTaken)
        return {};
    return fail(ErrorCode::NotFound, tr("This desktop has no program that calls numbers. Ask whoever looks after it."));
}

} // namespace scrim::desk
