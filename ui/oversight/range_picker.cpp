// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/range_picker.h"

#include "base/shown_time.h"
#include "ui/parts/inline_error.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::oversight {

RangePicker::RangePicker(QWidget* parent)
    : Popup(parent),
      m_from(new QDateTimeEdit(this)),
      m_to(new QDateTimeEdit(this)),
      m_error(new parts::InlineError(this))
{
    setObjectName(QStringLiteral("range_picker"));
    setTitle(tr("From when to when"));
    auto* form = new QFormLayout;
    const auto add = [&](QDateTimeEdit& edit, const QString& objectName, const QString& label) {
        edit.setObjectName(objectName);
        edit.setAccessibleName(label);
        edit.setTimeSpec(Qt::UTC);
        edit.setDisplayFormat(momentForm());
        form->addRow(label, &edit);
    };
    add(*m_from, QStringLiteral("range_from"), tr("From", "a time"));
    add(*m_to, QStringLiteral("range_to"), tr("Until"));
    column().addLayout(form);
    m_error->setObjectName(QStringLiteral("range_error"));
    column().addWidget(m_error);
    connect(addApply(tr("Apply"), QStringLiteral("range_apply")), &QPushButton::clicked, this, &RangePicker::apply);
}

void RangePicker::ask(const TimeRange& range, qint64 nowMs, const QTimeZone& zone, QWidget& anchor)
{
    const TimeRange today = rangeOf(Preset::Today, nowMs, zone);
    m_zone = zone;
    // The inputs know no zone in Qt 6.4: they show what its clocks show.
    const auto set = [&zone](QDateTimeEdit& edit, qint64 ms) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
        edit.setDateTime(QDateTime(time.date(), time.time(), Qt::UTC));
    };
    set(*m_from, range.fromMs.value_or(*today.fromMs));
    set(*m_to, range.toMs.value_or(*today.toMs));
    m_error->clearMessage();
    openUnder(anchor);
}

void RangePicker::apply()
{
    const auto ms = [this](const QDateTimeEdit& edit) {
        return QDateTime(edit.date(), edit.time(), m_zone).toMSecsSinceEpoch();
    };
    const TimeRange range{ms(*m_from), ms(*m_to)};
    if (*range.fromMs >= *range.toMs) {
        m_error->say(tr("It has to begin before it ends."));
        m_from->setFocus();
        return;
    }
    close();
    Q_EMIT chosen(range);
}

} // namespace scrim::oversight
