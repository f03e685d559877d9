// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/row_acts.h"

#include "base/answer.h"
#include "review/words.h"
#include "ui/oversight/lens.h"

#include <QWidget>

namespace scrim::oversight {

using review::Column;

namespace {

review::Filter only(Column column, const QStringList& words)
{
    review::Filter filter;
    filter.any[column] = words;
    return filter;
}

} // namespace

RowActs::RowActs(models::LogBook& book, Lens& lens, QWidget& owner) : QObject(&owner), m_book(book), m_lens(lens)
{
    const auto add = [&](const QString& text, const QString& objectName, const QKeySequence& keys, const auto& act) {
        auto* action = new QAction(text, &owner);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        owner.addAction(action);
        m_actions.push_back(action);
    };
    add(tr("Everything by this person"), QStringLiteral("everything_by"), QKeySequence(QStringLiteral("Ctrl+P")),
        [this] { m_lens.look(only(Column::Actor, {m_row.actor})); });
    add(tr("Everything about this record"), QStringLiteral("everything_about"), QKeySequence(QStringLiteral("Ctrl+U")),
        [this] { lookAtSubject(); });
    add(tr("Only this action"), QStringLiteral("only_action"), QKeySequence(QStringLiteral("Ctrl+J")), [this] {
        review::Filter filter = m_lens.filter();
        filter.any[Column::Action] = {m_row.action};
        m_lens.look(filter);
    });
    add(tr("Copy the sentence"), QStringLiteral("copy_sentence"), QKeySequence::Copy, [this] { Q_EMIT copyAsked(); });
    setRow(nullptr);
}

void RowActs::setRow(const review::Row* row)
{
    ++m_newest;
    m_row = row != nullptr ? *row : review::Row();
    everythingBy().setEnabled(!m_row.actor.isEmpty());
    everythingAbout().setEnabled(!m_row.subject.isEmpty());
    onlyAction().setEnabled(!m_row.action.isEmpty());
    copy().setEnabled(row != nullptr);
}

void RowActs::lookAtSubject()
{
    // A customer's orders are the customer's too: by way of the record, where there still is one.
    const quint64 number = ++m_newest;
    const QString subject = m_row.subject;
    const auto look = [this, number](const QStringList& subjects) {
        if (number == m_newest)
            m_lens.look(only(Column::Subject, subjects));
    };
    whenAnswered(m_book.whoIs(subject), this, [this, look, subject](const Result<models::LogBook::Subject>& who) {
        if (!who) {
            look({subject});
            return;
        }
        whenAnswered(m_book.subjectsAbout(who->record), this,
                     [this, look, subject](const Result<QStringList>& subjects) {
                         if (!subjects)
                             Q_EMIT failed(subjects.error().message);
                         else
                             look(subjects->contains(subject) ? *subjects : *subjects + QStringList{subject});
                     });
    });
}

} // namespace scrim::oversight
