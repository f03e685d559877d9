// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/saved_menu.h"

#include "base/answer.h"
#include "ui/oversight/lens.h"
#include "ui/oversight/menu_button.h"
#include "ui/oversight/saved_popups.h"

#include <QMenu>

#include <algorithm>

namespace scrim::oversight {

SavedMenu::SavedMenu(models::LogBook& book, Lens& lens, MenuButton& button)
    : QObject(&button),
      m_book(book),
      m_lens(lens),
      m_button(button),
      m_name(new NamePopup(&button)),
      m_manage(new SavedPopup(&button))
{
    fill();
    connect(&button.list(), &QMenu::aboutToShow, this, &SavedMenu::fill);
    connect(&book, &models::LogBook::found, this, [this] {
        if (m_filters.empty())
            fetch();
    });
    connect(&book, &models::LogBook::closed, this, [this] {
        m_filters.clear();
        fill();
    });
    connect(m_name, &NamePopup::named, this, &SavedMenu::saveAs);
    connect(m_manage, &SavedPopup::changed, this, &SavedMenu::replace);
}

void SavedMenu::fetch()
{
    whenAnswered(m_book.savedFilters(), this, [this](const Result<std::vector<review::SavedFilter>>& answer) {
        if (answer)
            m_filters = *answer;
        else if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error().message);
    });
}

void SavedMenu::fill()
{
    QMenu& menu = m_button.list();
    menu.clear();
    for (const review::SavedFilter& saved : m_filters) {
        QString text = saved.name;
        QAction* action = menu.addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(QStringLiteral("saved_filter"));
        connect(action, &QAction::triggered, this, [this, filter = saved.filter] { m_lens.look(filter); });
    }
    if (m_filters.empty())
        menu.addAction(tr("Nothing saved yet"))->setEnabled(false);
    menu.addSeparator();
    QAction* save = menu.addAction(tr("Save these filters…"));
    save->setObjectName(QStringLiteral("save_filters"));
    save->setEnabled(!m_lens.filter().isEmpty());
    connect(save, &QAction::triggered, this, [this] {
        QStringList taken;
        for (const review::SavedFilter& saved : m_filters)
            taken.append(saved.name);
        m_name->ask(taken, review::describe(m_lens.filter(), m_lens.zone()), m_button);
    });
    QAction* manage = menu.addAction(tr("Rename and delete…"));
    manage->setObjectName(QStringLiteral("manage_filters"));
    manage->setEnabled(!m_filters.empty());
    connect(manage, &QAction::triggered, this, [this] { m_manage->ask(m_filters, m_lens.zone(), m_button); });
}

void SavedMenu::saveAs(const QString& name)
{
    std::vector<review::SavedFilter> filters = m_filters;
    const auto same = std::ranges::find(filters, name, &review::SavedFilter::name);
    if (same == filters.end())
        filters.push_back({name, m_lens.filter()});
    else
        same->filter = m_lens.filter();
    replace(filters);
}

void SavedMenu::replace(const std::vector<review::SavedFilter>& filters)
{
    whenAnswered(m_book.saveFilters(filters), this, [this, filters](const Result<void>& saved) {
        if (saved)
            m_filters = filters;
        else
            Q_EMIT failed(saved.error().message);
    });
}

} // namespace scrim::oversight
