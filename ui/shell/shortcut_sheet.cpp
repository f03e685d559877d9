// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::shell {

namespace {

using namespace parts;

constexpr QSize mostSize(112 * unit, 76 * unit);
constexpr int columns = 2;

struct Group
{
    QString title;
    std::vector<std::pair<QString, QString>> lines; ///< what, and its keys
};

void put(std::vector<Group>& groups, const QString& title, const QString& text, const QString& keys)
{
    auto group = std::ranges::find(groups, title, &Group::title);
    if (group == groups.end())
        group = groups.insert(groups.end(), Group{title, {}});
    group->lines.emplace_back(text, keys);
}

QString keysOf(const QAction& action)
{
    QStringList names;
    for (const QKeySequence& keys : action.shortcuts())
        names.append(keys.toString(QKeySequence::NativeText));
    return names.join(QStringLiteral("  "));
}

QWidget* makeGroup(const Group& group, QWidget& parent)
{
    auto* box = new QWidget(&parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 2 * unit);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit / 2);
    grid->addWidget(makeSection(group.title, *box), 0, 0, 1, 2);
    int row = 0;
    for (const auto& [text, keys] : group.lines) {
        auto* what = makeLabel(text, *box);
        what->setWordWrap(true);
        what->setAccessibleName(QStringLiteral("%1: %2").arg(text, keys));
        auto* pressed = makeQuiet(*box);
        // Names of keys read from left to right everywhere.
        pressed->setText(inItsOrder(keys));
        pressed->setWordWrap(false);
        ++row;
        grid->addWidget(what, row, 0);
        grid->addWidget(pressed, row, 1, Qt::AlignTrailing | Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget& window) : Overlay(window), m_area(new QScrollArea(&card()))
{
    setObjectName(QStringLiteral("shortcut_sheet"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setCardSize(mostSize);
    auto* close = new QPushButton(tr("Close"), &card());
    close->setObjectName(QStringLiteral("shortcut_close"));
    close->setAccessibleName(tr("Close the keyboard shortcuts"));
    auto* heading = makeHeading(card());
    heading->setText(tr("Keyboard shortcuts"));
    m_area->setObjectName(QStringLiteral("shortcut_list"));
    m_area->setAccessibleName(tr("Shortcuts"));
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(close);
    column().addLayout(head);
    column().addWidget(m_area, 1);
    connect(close, &QPushButton::clicked, this, &ShortcutSheet::dismiss);
}

void ShortcutSheet::openFor(const std::vector<Offer>& offers, const std::vector<LocalKey>& locals)
{
    std::vector<Group> groups;
    for (const Offer& offer : offers) {
        if (!offer.action->shortcuts().isEmpty())
            put(groups, offer.category, plain(offer.action->text()), keysOf(*offer.action));
    }
    for (const LocalKey& key : locals)
        put(groups, key.place, key.text, key.keys);

    auto* sheet = new QWidget;
    sheet->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(unit, unit, unit, unit);
    row->setSpacing(5 * unit);
    std::array<QVBoxLayout*, columns> made{};
    std::array<std::size_t, columns> filled{};
    for (QVBoxLayout*& column : made) {
        column = new QVBoxLayout;
        row->addLayout(column, 1);
    }
    for (const Group& group : groups) {
        const auto shortest = static_cast<std::size_t>(std::ranges::min_element(filled) - filled.begin());
        made[shortest]->addWidget(makeGroup(group, *sheet));
        filled[shortest] += group.lines.size() + 2;
    }
    for (QVBoxLayout* column : made)
        column->addStretch(1);
    m_area->setWidget(sheet);
    sheet->setAutoFillBackground(false); // which setWidget() has turned on
    openWith(*m_area);
}

} // namespace scrim::shell
