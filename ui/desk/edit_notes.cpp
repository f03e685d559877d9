// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/edit_notes.h"

#include "base/shown_time.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr std::size_t mostVersions = 5;

QPushButton* makeButton(const QString& name, const QString& text, QWidget& parent)
{
    auto* button = new QPushButton(text, &parent);
    button->setObjectName(name);
    return button;
}

} // namespace

QString spoken(const records::FieldVersion& version)
{
    const QString when = shownMoment(QDateTime::fromMSecsSinceEpoch(version.replacedMs));
    const QString mask = parts::inItsOrder(version.mask);
    if (version.how == QLatin1String("undone"))
        return EditNotes::tr("Taken back %1 by %2: %3").arg(when, version.replacedBy, mask);
    if (version.how == QLatin1String("shop"))
        return EditNotes::tr("The shop's value taken %1 by %2, before: %3").arg(when, version.replacedBy, mask);
    return EditNotes::tr("Changed %1 by %2, before: %3").arg(when, version.replacedBy, mask);
}

EditNotes::EditNotes(const records::EditedField& edit, const QString& person, bool mayEdit, QWidget* parent)
    : QWidget(parent)
{
    const QString name = policy::name(edit.field);
    setObjectName(QStringLiteral("edits_") + name);
    setAccessibleName(tr("Changes of the field %1").arg(policy::label(edit.field)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, 0, 0, 0);
    column->setSpacing(unit / 2);
    if (edit.hasConflict) {
        auto* says = makeLabel(tr("The shop now says: %1").arg(edit.shopMask), *this);
        says->setWordWrap(true);
        column->addWidget(says);
        auto* row = new QHBoxLayout;
        auto* keep = makeButton(QStringLiteral("edit_keep_") + name, tr("Keep ours"), *this);
        auto* take = makeButton(QStringLiteral("edit_take_") + name, tr("Take the shop's"), *this);
        for (QPushButton* button : {keep, take}) {
            button->setEnabled(mayEdit);
            row->addWidget(button);
        }
        row->addStretch();
        column->addLayout(row);
        connect(keep, &QPushButton::clicked, this, &EditNotes::keepAsked);
        connect(take, &QPushButton::clicked, this, &EditNotes::takeAsked);
    }
    for (std::size_t i = 0; i < std::min(edit.versions.size(), mostVersions); ++i) {
        QLabel* line = makeQuiet(*this);
        line->setText(spoken(edit.versions[i]));
        column->addWidget(line);
    }
    const bool isOwn = !edit.versions.empty() && edit.versions.front().how == QLatin1String("typed") &&
                       edit.versions.front().replacedBy == person && !person.isEmpty();
    if (!isOwn || !mayEdit)
        return;
    auto* undo = makeButton(QStringLiteral("edit_undo_") + name, tr("Undo"), *this);
    undo->setAccessibleName(tr("Undo the change of the field %1").arg(policy::label(edit.field)));
    column->addWidget(undo, 0, Qt::AlignLeading);
    connect(undo, &QPushButton::clicked, this, &EditNotes::undoAsked);
}

} // namespace scrim::desk
