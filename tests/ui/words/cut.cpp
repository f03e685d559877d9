// SPDX-License-Identifier: GPL-3.0-or-later
#include "named.h"
#include "window_texts.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace scrim::testkit {

namespace {

/// Opens what a button tells its style, for whatever kind of button it is.
struct Opened : QPushButton
{
    static QStyleOptionButton optionOf(const QPushButton& button)
    {
        QStyleOptionButton option;
        (button.*&Opened::initStyleOption)(&option);
        return option;
    }
};

/// Left and right of what is typed, as QLineEdit has it.
constexpr int lineEditSide = 2;

class Judge
{
public:
    void judge(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            judgeLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            judgeButton(*button);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            judgeLine(*line);
        else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            judgeCombo(*combo);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            judgeTabs(*tabs);
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            judgeHeader(*header);
    }

    std::vector<Text> texts;

private:
    void judgeLabel(const QLabel& label)
    {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap())
            compare(label, label.text(), QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width())),
                    label.size());
        else
            compare(label, label.text(), label.minimumSizeHint(), label.size());
        judgeFrame(label, label.text());
    }

    void judgeButton(const QAbstractButton& button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return;
        QSize needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
        if (!button.icon().isNull())
            needed.rwidth() += button.iconSize().width();
        if (qobject_cast<const QCheckBox*>(&button) != nullptr || qobject_cast<const QRadioButton*>(&button) != nullptr)
            needed.rwidth() += button.style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                               button.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
        const auto* push = qobject_cast<const QPushButton*>(&button);
        if (push != nullptr && (Opened::optionOf(*push).features & QStyleOptionButton::HasMenu) != 0)
            needed.rwidth() += button.style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, &button);
        compare(button, button.text(), needed, button.contentsRect().size());
        judgeFrame(button, button.text());
    }

    void judgeLine(const QLineEdit& line)
    {
        const QMargins margins = line.textMargins();
        const QSize room = line.contentsRect().marginsRemoved(margins).size() - QSize(2 * lineEditSide, 0);
        if (line.text().isEmpty())
            compare(line, line.placeholderText(), line.fontMetrics().size(Qt::TextSingleLine, line.placeholderText()),
                    room);
    }

    void judgeCombo(const QComboBox& combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        compare(combo, combo.currentText(), combo.fontMetrics().size(Qt::TextSingleLine, combo.currentText()),
                room.size());
    }

    void judgeTabs(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.isTabVisible(i) && tabs.tabToolTip(i).isEmpty())
                compare(tabs, tabs.tabText(i), tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)),
                        tabs.tabRect(i).size());
        }
    }

    void judgeHeader(const QHeaderView& header)
    {
        const bool isAcross = header.orientation() == Qt::Horizontal;
        const int sides = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin);
        for (int i = 0; i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, header.orientation()).toString();
            const int room = isAcross ? header.sectionSize(i) : header.width();
            if (!header.isSectionHidden(i))
                compare(header, text, QSize(header.fontMetrics().horizontalAdvance(text) + sides, 0), QSize(room, 0));
        }
    }

    /// Whether a part of its contents lies outside of what is around it and cannot be scrolled to.
    void judgeFrame(const QWidget& widget, const QString& text)
    {
        QRect mapped = widget.contentsRect();
        for (const QWidget* at = &widget; !at->isWindow(); at = at->parentWidget()) {
            const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget()->parentWidget());
            if (area != nullptr && area->viewport() == at->parentWidget())
                return;
            mapped.translate(at->pos());
            if (!at->parentWidget()->rect().contains(mapped)) {
                texts.push_back({QStringLiteral("%1 at %2,%3 %4x%5 out of %6 %7x%8")
                                     .arg(nameOf(widget))
                                     .arg(mapped.x())
                                     .arg(mapped.y())
                                     .arg(mapped.width())
                                     .arg(mapped.height())
                                     .arg(nameOf(*at->parentWidget()))
                                     .arg(at->parentWidget()->width())
                                     .arg(at->parentWidget()->height()),
                                 text});
                return;
            }
        }
    }

    void compare(const QWidget& widget, const QString& text, QSize needed, QSize room)
    {
        if (text.isEmpty() || (needed.width() <= room.width() && needed.height() <= room.height()))
            return;
        texts.push_back({QStringLiteral("%1 needs %2x%3 and has %4x%5")
                             .arg(nameOf(widget))
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(room.width())
                             .arg(room.height()),
                         text});
    }
};

} // namespace

std::vector<Text> cutIn(const QWidget& window)
{
    Judge judge;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible())
            judge.judge(*widget);
    }
    return std::move(judge.texts);
}

} // namespace scrim::testkit
