// SPDX-License-Identifier: GPL-3.0-or-later
#include "named.h"
#include "window_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>

#include <algorithm>

namespace scrim::testkit {

namespace {

constexpr int mostRows = 40;

class Collector
{
public:
    void take(const QObject& object, const char* what, const QString& text)
    {
        if (text.isEmpty())
            return;
        const QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        texts.push_back({nameOf(object) + QLatin1Char(' ') + QLatin1String(what), plain});
    }

    void takeWidget(const QWidget& widget)
    {
        take(widget, "tool tip", widget.toolTip());
        take(widget, "status tip", widget.statusTip());
        take(widget, "name", widget.accessibleName());
        take(widget, "description", widget.accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            take(widget, "text", label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            take(widget, "text", button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            take(widget, "title", group->title());
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            take(widget, "placeholder", line->placeholderText());
        else if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
            take(widget, "placeholder", edit->placeholderText());
        else if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            take(widget, "title", menu->title());
        takeChoices(widget);
        if (widget.isVisible())
            takeSpoken(widget);
    }

    void takeAction(const QAction& action)
    {
        take(action, "text", action.text());
        take(action, "tool tip", action.toolTip());
    }

    std::vector<Text> texts;

private:
    void takeChoices(const QWidget& widget)
    {
        if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                take(widget, "choice", combo->itemText(i));
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                take(widget, "tab", tabs->tabText(i));
                take(widget, "tab's tool tip", tabs->tabToolTip(i));
            }
        } else if (const auto* spin = qobject_cast<const QSpinBox*>(&widget)) {
            take(widget, "prefix", spin->prefix());
            take(widget, "suffix", spin->suffix());
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
            if (view->model() != nullptr)
                takeModel(*view);
        }
    }

    void takeModel(const QAbstractItemView& view)
    {
        const QAbstractItemModel& model = *view.model();
        if (const auto* header = qobject_cast<const QHeaderView*>(&view)) {
            for (int i = 0; i < std::min(mostRows, header->count()); ++i) {
                take(view, "header", model.headerData(i, header->orientation()).toString());
                take(view, "header's tool tip", model.headerData(i, header->orientation(), Qt::ToolTipRole).toString());
            }
            return;
        }
        const auto* list = qobject_cast<const QListView*>(&view);
        const auto* table = qobject_cast<const QTableView*>(&view);
        for (int row = 0; (list != nullptr || table != nullptr) && row < std::min(mostRows, model.rowCount()); ++row) {
            for (int column = 0; column < (list != nullptr ? 1 : model.columnCount()); ++column) {
                const QModelIndex at = model.index(row, column);
                const QByteArray cell = "cell " + QByteArray::number(column);
                take(view, cell.constData(), at.data().toString());
                take(view, (cell + "'s tool tip").constData(), at.data(Qt::ToolTipRole).toString());
                take(view, (cell + " as spoken").constData(), at.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    void takeSpoken(const QWidget& widget)
    {
        auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        if (interface == nullptr)
            return;
        take(widget, "spoken name", interface->text(QAccessible::Name));
        take(widget, "spoken description", interface->text(QAccessible::Description));
    }
};

} // namespace

QString nameOf(const QObject& object)
{
    QString named;
    const QObject* at = &object;
    while (at != nullptr && (at->objectName().isEmpty() || at->objectName().startsWith(QLatin1String("qt_"))))
        at = at->parent();
    if (at != nullptr)
        named = at->objectName();
    return at == &object ? named : named + QLatin1Char('/') + QLatin1String(object.metaObject()->className());
}

std::vector<Text> carriedBy(const QWidget& window)
{
    Collector collector;
    collector.take(window, "title", window.windowTitle());
    collector.takeWidget(window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        collector.takeWidget(*widget);
    for (const QAction* action : window.findChildren<QAction*>())
        collector.takeAction(*action);
    return std::move(collector.texts);
}

} // namespace scrim::testkit
