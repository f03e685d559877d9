// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/wrap_up_card.h"

#include "base/core_text.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int rowHeight = 3 * unit + unit / 2;
constexpr int mostRows = 8;

} // namespace

WrapUpCard::WrapUpCard(QWidget* parent)
    : PanelCard(parent),
      m_list(new QListWidget(this)),
      m_finish(new QPushButton(tr("Finish the call"), this)),
      m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("wrap_up_card"));
    setAccessibleName(tr("How the call ended"));
    auto* title = makeSection(tr("How did the call end?"), *this);
    m_list->setObjectName(QStringLiteral("disposition_list"));
    m_list->setAccessibleName(title->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_finish->setObjectName(QStringLiteral("call_finish"));
    m_finish->setAccessibleName(m_finish->text());
    m_error->setObjectName(QStringLiteral("wrap_up_error"));
    m_error->hide();
    column().addWidget(title);
    column().addWidget(m_list);
    column().addWidget(m_error);
    column().addWidget(m_finish, 0, Qt::AlignTrailing);
    m_finish->setDefault(true);
    connect(m_finish, &QPushButton::clicked, this, &WrapUpCard::finishWanted);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        m_error->hide();
        Q_EMIT chosen();
    });
}

void WrapUpCard::begin(const std::vector<policy::Disposition>& dispositions)
{
    m_list->clear();
    for (const policy::Disposition& disposition : dispositions) {
        auto* item = new QListWidgetItem(said(disposition.label), m_list);
        item->setData(Qt::UserRole, disposition.code);
        item->setSizeHint({0, rowHeight});
    }
    m_list->setFixedHeight(std::min(mostRows, m_list->count()) * rowHeight + 2);
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
    m_error->hide();
}

QString WrapUpCard::disposition() const
{
    const auto selected = m_list->selectedItems();
    return selected.isEmpty() ? QString() : selected.front()->data(Qt::UserRole).toString();
}

void WrapUpCard::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void WrapUpCard::say(const QString& trouble)
{
    m_error->show();
    m_error->say(trouble);
}

bool WrapUpCard::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT finishWanted();
            return true;
        }
    }
    return PanelCard::eventFilter(object, event);
}

} // namespace scrim::desk
