// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/step_box.h"

#include <QEvent>
#include <QStyle>
#include <QTextLayout>

#include <utility>

namespace scrim::desk {

StepBox::StepBox(QString text, QWidget* parent) : QCheckBox(parent), m_text(std::move(text))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    wrap();
}

void StepBox::resizeEvent(QResizeEvent* event)
{
    QCheckBox::resizeEvent(event);
    wrap();
}

void StepBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

void StepBox::wrap()
{
    const int beside = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    const int room = width() - beside;
    QStringList lines;
    if (room > 0) {
        QTextLayout layout(m_text, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            lines.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    QString shown = lines.isEmpty() ? m_text : lines.join(QLatin1Char('\n'));
    // An ampersand of theirs is one.
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    if (shown != text())
        setText(shown);
}

} // namespace scrim::desk
