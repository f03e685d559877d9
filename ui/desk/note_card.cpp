// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_card.h"

#include "models/notes_model.h"
#include "ui/parts/list_row.h"
#include "ui/parts/look.h"
#include "ui/shield/shade.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;
using models::NotesModel;

namespace {

/// Of a longer note the beginning is shown first.
constexpr qsizetype longestShown = 600;

QPushButton* makeLink(const QString& text, const QString& name, QWidget& parent)
{
    auto* button = new QPushButton(text, &parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setFlat(true);
    button->setFont(small(button->font()));
    return button;
}

} // namespace

NoteCard::NoteCard(const QAbstractItemModel& notes, int row, QWidget* parent)
    : QFrame(parent), m_text(makeLabel({}, *this))
{
    const QModelIndex index = notes.index(row, 0);
    const bool isOld = index.data(NotesModel::IsOldRole).toBool();
    const int versions = index.data(NotesModel::VersionsRole).toInt();
    setObjectName(QStringLiteral("note_card"));
    setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(isOld ? 2 * unit : 0, unit, 0, unit);
    column->setSpacing(unit / 2);

    auto* head = makeQuiet(*this);
    head->setObjectName(QStringLiteral("note_head"));
    head->setFont(small(head->font()));
    const QString disposition = index.data(NotesModel::DispositionRole).toString();
    const QString when = index.data(NotesModel::HeadRole).toString();
    head->setTextFormat(Qt::PlainText);
    head->setText(disposition.isEmpty() ? when : QStringLiteral("%1  ·  %2").arg(when, disposition));
    column->addWidget(head);
    column->addWidget(m_text);
    setText(index.data(Qt::DisplayRole).toString(), isOld);

    auto* acts = new QHBoxLayout;
    acts->setSpacing(unit);
    if (!isOld && versions > 1) {
        const bool isUnfolded = index.data(NotesModel::IsUnfoldedRole).toBool();
        auto* fold = makeLink(isUnfolded ? tr("Hide what it said before") : tr("Corrected: what it said before"),
                              QStringLiteral("note_fold"), *this);
        connect(fold, &QPushButton::clicked, this, &NoteCard::foldWanted);
        acts->addWidget(fold);
    }
    if (!isOld && index.data(NotesModel::IsOwnRole).toBool()) {
        auto* correct = makeLink(tr("Correct"), QStringLiteral("note_correct"), *this);
        connect(correct, &QPushButton::clicked, this, &NoteCard::correctWanted);
        acts->addWidget(correct);
    }
    acts->addStretch();
    column->addLayout(acts);
}

void NoteCard::setText(const QString& text, bool isOld)
{
    m_text->setObjectName(QStringLiteral("note_text"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    if (isOld)
        m_text->setForegroundRole(QPalette::PlaceholderText);
    if (text.size() <= longestShown) {
        m_text->setText(text);
        return;
    }
    m_text->setText(text.left(longestShown).trimmed() + QChar(0x2026));
    auto* more = makeLink(tr("Show all of it"), QStringLiteral("note_more"), *this);
    connect(more, &QPushButton::clicked, this, [this, more, text] {
        m_text->setText(text);
        more->hide();
    });
    layout()->addWidget(more);
}

} // namespace scrim::desk
