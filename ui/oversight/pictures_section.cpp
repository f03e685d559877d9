// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/pictures_section.h"

#include "base/answer.h"
#include "ui/oversight/figure_card.h"
#include "ui/oversight/grid.h"
#include "ui/oversight/heat_view.h"
#include "ui/oversight/lens.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrim::oversight {

using namespace parts;

PicturesSection::PicturesSection(models::LogBook& book, Lens& lens, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_lens(lens),
      m_stack(new QStackedWidget(this)),
      m_state(new StatePane(this)),
      m_totals(makeLabel({}, *this)),
      m_times(new FigureCard(QStringLiteral("reveals_over_time"), this)),
      m_people(new FigureCard(QStringLiteral("reveals_by_person"), this)),
      m_lit(new FigureCard(QStringLiteral("time_lit_by_person"), this)),
      m_week(new HeatView(this)),
      m_denied(new HeatView(this)),
      m_weekTitle(makeSection({}, *this)),
      m_weekSentence(makeQuiet(*this)),
      m_deniedTitle(makeSection({}, *this)),
      m_deniedSentence(makeQuiet(*this))
{
    setObjectName(QStringLiteral("pictures_section"));
    m_state->setObjectName(QStringLiteral("pictures_state"));
    m_totals->setObjectName(QStringLiteral("pictures_totals"));
    m_totals->setWordWrap(true);
    m_week->setObjectName(QStringLiteral("reveals_in_week"));
    m_denied->setObjectName(QStringLiteral("denied_by_day"));
    m_stack->addWidget(m_state);
    m_stack->addWidget(makeSheet());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (const FigureCard* card : {m_times, m_people, m_lit})
        connect(card, &FigureCard::chosen, this, &PicturesSection::lead);
    for (const HeatView* view : {m_week, m_denied})
        connect(view, &HeatView::chosen, this, &PicturesSection::lead);
    const auto stale = [this] {
        m_isStale = true;
        refresh();
    };
    connect(&book, &models::LogBook::found, this, stale);
    connect(&book, &models::LogBook::closed, this, [this] {
        ++m_newest;
        m_isStale = true;
        show({});
        m_stack->setCurrentWidget(m_state);
    });
}

QWidget* PicturesSection::makeSheet()
{
    auto* scroll = new QScrollArea(this);
    auto* sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, unit, 2 * unit);
    column->setSpacing(2 * unit);
    auto* people = new QHBoxLayout;
    people->setSpacing(3 * unit);
    people->addWidget(m_people, 1);
    people->addWidget(m_lit, 1);
    column->addWidget(m_totals);
    column->addWidget(m_times);
    column->addLayout(people);
    column->addWidget(makeHeat(*m_week, *m_weekTitle, *m_weekSentence));
    column->addWidget(makeHeat(*m_denied, *m_deniedTitle, *m_deniedSentence));
    column->addStretch();
    return scroll;
}

QWidget* PicturesSection::makeHeat(HeatView& view, QLabel& title, QLabel& sentence)
{
    auto* card = new QWidget(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{&title, &sentence, &view})
        column->addWidget(part);
    return card;
}

void PicturesSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PicturesSection::refresh()
{
    if (!isVisible() || !m_isStale || !m_book.isOpen())
        return;
    m_isStale = false;
    const quint64 number = ++m_newest;
    if (m_stack->currentWidget() == m_state)
        m_state->wait(tr("Counting…"));
    whenAnswered(m_book.summary(m_lens.filter(), m_lens.zone()), this,
                 [this, number](const Result<review::Summary>& answer) {
                     if (number == m_newest)
                         take(answer);
                 });
}

void PicturesSection::take(const Result<review::Summary>& answer)
{
    if (answer && answer->entries > 0) {
        show(*answer);
        m_stack->setCurrentIndex(1);
        return;
    }
    if (!answer && answer.error().code == ErrorCode::Cancelled) {
        m_isStale = true;
        return;
    }
    if (answer)
        m_state->say(QStringLiteral("filter"), tr("No entry is like that"),
                     tr("Take a filter out above, or clear them all."));
    else
        m_state->refuse(tr("The charts could not be made"), answer.error().message);
    m_stack->setCurrentWidget(m_state);
}

void PicturesSection::show(const review::Summary& summary)
{
    const review::Filter& base = m_lens.filter();
    m_totals->setText(tr("Entries: %L1. Fields looked at: %L2, lit for %3 in all. Attempts denied: %L4.")
                          .arg(summary.entries)
                          .arg(summary.reveals)
                          .arg(durationText(summary.litMs))
                          .arg(summary.denied));
    m_times->show(revealsOverTime(summary, base, m_lens.zone()));
    m_people->show(revealsByPerson(summary, base));
    m_lit->show(timeLitByPerson(summary, base));
    const Grid week = revealsInWeek(summary, base, m_lens.zone());
    m_weekTitle->setText(week.title);
    m_weekSentence->setText(week.sentence);
    m_week->show(week);
    const Grid denied = deniedByDay(summary, base, m_lens.zone());
    m_deniedTitle->setText(denied.title);
    m_deniedSentence->setText(denied.sentence);
    m_denied->show(denied);
    m_denied->setVisible(!denied.rows.isEmpty());
}

void PicturesSection::lead(const review::Filter& filter)
{
    m_lens.look(filter);
    Q_EMIT led();
}

} // namespace scrim::oversight
