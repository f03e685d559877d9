// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/saved_popups.h"

#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/shield/forget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int longestName = 80;
constexpr int cardWidth = 44 * unit;

} // namespace

NamePopup::NamePopup(QWidget* parent)
    : Popup(parent), m_what(makeQuiet(*this)), m_name(new QLineEdit(this)), m_note(new InlineError(this))
{
    setObjectName(QStringLiteral("save_popup"));
    setTitle(tr("Save these filters"));
    m_name->setObjectName(QStringLiteral("filter_name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(longestName);
    m_note->setObjectName(QStringLiteral("filter_name_note"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_name, m_note}) {
        part->setFixedWidth(cardWidth);
        column().addWidget(part);
    }
    connect(m_name, &QLineEdit::textChanged, this, &NamePopup::look);
    connect(addApply(tr("Save"), QStringLiteral("filter_save")), &QPushButton::clicked, this, &NamePopup::apply);
}

void NamePopup::ask(const QStringList& taken, const QString& what, QWidget& anchor)
{
    m_taken = taken;
    m_what->setText(what);
    shield::forget(*m_name);
    m_note->clearMessage();
    openUnder(anchor);
}

void NamePopup::look()
{
    if (m_taken.contains(m_name->text().trimmed()))
        m_note->say(tr("Replaces the saved filter of that name."));
    else
        m_note->clearMessage();
}

void NamePopup::apply()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_note->say(tr("Give it a name."));
        return;
    }
    close();
    Q_EMIT named(name);
}

SavedPopup::SavedPopup(QWidget* parent)
    : Popup(parent), m_list(new QListWidget(this)), m_what(makeQuiet(*this)), m_note(new InlineError(this))
{
    setObjectName(QStringLiteral("saved_popup"));
    setTitle(tr("Saved filters"));
    m_list->setObjectName(QStringLiteral("saved_list"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setFixedWidth(cardWidth);
    m_what->setFixedWidth(cardWidth);
    m_note->setFixedWidth(cardWidth);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_what, m_note})
        column().addWidget(part);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& objectName, const auto& act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    row->addStretch(1);
    add(tr("Rename"), QStringLiteral("saved_rename"), [this] {
        if (m_list->currentItem() != nullptr)
            m_list->editItem(m_list->currentItem());
    });
    add(tr("Delete"), QStringLiteral("saved_delete"), [this] { removeCurrent(); });
    add(tr("Close"), QStringLiteral("saved_close"), [this] { close(); });
    column().addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedPopup::tell);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) { take(*item); });
}

void SavedPopup::ask(const std::vector<review::SavedFilter>& filters, const QTimeZone& zone, QWidget& anchor)
{
    m_filters = filters;
    m_zone = zone;
    m_note->clearMessage();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const review::SavedFilter& saved : filters) {
            auto* item = new QListWidgetItem(saved.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
    }
    m_list->setCurrentRow(0);
    tell();
    openUnder(anchor);
}

void SavedPopup::take(QListWidgetItem& item)
{
    review::SavedFilter& saved = m_filters[static_cast<std::size_t>(m_list->row(&item))];
    const QString name = item.text().trimmed().left(longestName);
    const bool isTaken =
        name != saved.name && std::ranges::find(m_filters, name, &review::SavedFilter::name) != m_filters.end();
    if (name.isEmpty() || isTaken) {
        m_note->say(isTaken ? tr("There is one of that name already.") : tr("Give it a name."));
        const QSignalBlocker quiet(m_list);
        item.setText(saved.name);
        return;
    }
    m_note->clearMessage();
    saved.name = name;
    Q_EMIT changed(m_filters);
}

void SavedPopup::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_filters.erase(m_filters.begin() + row);
    delete m_list->takeItem(row);
    tell();
    Q_EMIT changed(m_filters);
}

void SavedPopup::tell()
{
    const int row = m_list->currentRow();
    m_what->setText(row < 0 || row >= static_cast<int>(m_filters.size())
                        ? QString()
                        : review::describe(m_filters[static_cast<std::size_t>(row)].filter, m_zone));
}

} // namespace scrim::oversight
