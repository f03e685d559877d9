// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/review_section.h"

#include "base/answer.h"
#include "models/review_model.h"
#include "ui/oversight/finding_delegate.h"
#include "ui/oversight/finding_pane.h"
#include "ui/oversight/finding_proxy.h"
#include "ui/oversight/splitter.h"
#include "ui/oversight/status_line.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace scrim::oversight {

using namespace parts;
using models::ReviewModel;

namespace {

constexpr int listWidth = 52 * unit;

} // namespace

ReviewSection::ReviewSection(models::ReviewQueue& queue, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent),
      m_queue(queue),
      m_findings(new FindingProxy(this)),
      m_which(new QComboBox(this)),
      m_rule(new QComboBox(this)),
      m_again(new QPushButton(tr("Look again"), this)),
      m_status(new StatusLine(this)),
      m_list(new QListView(this)),
      m_notices(makeQuiet(*this)),
      m_pane(new FindingPane(queue, zone, this))
{
    m_findings->setSourceModel(queue.model());
    m_list->setModel(m_findings);
    m_nothing = new StatePane(*m_list);
    m_list->setItemDelegate(new FindingDelegate(zone, m_list));
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_findings->setWhich(static_cast<FindingProxy::Which>(m_which->currentData().toInt()));
        tell();
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        m_findings->setRule(m_rule->currentData().toString());
        tell();
    });
    connect(m_again, &QPushButton::clicked, this, &ReviewSection::refresh);
    connect(m_status, &StatusLine::tryAgain, this, &ReviewSection::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewSection::showCurrent);
    connect(&queue, &models::ReviewQueue::changed, this, [this] {
        showRules();
        showCurrent();
        tell();
    });
    connect(&queue, &models::ReviewQueue::progressed, this, [this](qint64 done, qint64 of) {
        if (m_isReading)
            m_status->progress(done, of);
    });
    connect(m_pane, &FindingPane::judged, this, &ReviewSection::goOn);
    connect(m_pane, &FindingPane::entriesAsked, this, &ReviewSection::askForEntries);
}

void ReviewSection::build()
{
    setObjectName(QStringLiteral("review_section"));
    m_which->setObjectName(QStringLiteral("review_which"));
    m_which->setAccessibleName(tr("Which findings"));
    for (const auto& [which, text] :
         {std::pair(FindingProxy::Which::ToDo, tr("To review")),
          std::pair(FindingProxy::Which::Escalated, tr("Waiting for a second person")),
          std::pair(FindingProxy::Which::Decided, tr("Decided")), std::pair(FindingProxy::Which::All, tr("All"))})
        m_which->addItem(text, static_cast<int>(which));
    m_rule->setObjectName(QStringLiteral("review_rule"));
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->addItem(tr("Every rule"), QString());
    m_again->setObjectName(QStringLiteral("review_again"));
    m_again->setAccessibleName(tr("Look through the log again"));
    m_list->setObjectName(QStringLiteral("review_list"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_notices->setObjectName(QStringLiteral("review_notices"));
    setTextOrHide(*m_notices, {});

    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_which);
    head->addWidget(m_rule);
    head->addWidget(m_again);
    head->addWidget(m_status, 1);
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("review_splitter"));
    split->setChildrenCollapsible(false);
    keepInside(*split);
    split->addWidget(m_list);
    split->addWidget(m_pane);
    split->setSizes({listWidth, listWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(split, 1);
    column->addWidget(m_notices);
    setFocusProxy(m_list);
}

void ReviewSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewSection::clear()
{
    m_isReading = false;
    m_lastRow = 0;
    m_pane->clear();
    m_status->say({});
    setTextOrHide(*m_notices, {});
}

void ReviewSection::refresh()
{
    m_isReading = true;
    m_again->setEnabled(false);
    m_status->progress(0, 0);
    m_nothing->wait(tr("Reading the log…"));
    whenAnswered(m_queue.refresh(), this, [this](const Result<void>& answer) { take(answer); });
}

void ReviewSection::take(const Result<void>& answer)
{
    // A newer question is on its way, and its answer says the rest.
    if (!answer && answer.error().code == ErrorCode::Cancelled)
        return;
    m_isReading = false;
    m_again->setEnabled(true);
    if (!answer) {
        m_status->refuse(answer.error().message);
        m_nothing->refuse(tr("The log could not be looked through"),
                          tr("Try again, above. Nothing that was said of a finding is lost."));
        return;
    }
    tell();
    if (!m_list->currentIndex().isValid() && m_findings->rowCount() > 0)
        m_list->setCurrentIndex(m_findings->index(0, 0));
}

/// Each rule that found something, with how often.
void ReviewSection::showRules()
{
    std::map<QString, std::pair<QString, int>> rules;
    const QAbstractItemModel& all = *m_queue.model();
    for (int row = 0; row < all.rowCount(); ++row) {
        const QModelIndex finding = all.index(row, 0);
        auto& [title, count] = rules[finding.data(ReviewModel::RuleRole).toString()];
        title = finding.data(ReviewModel::TitleRole).toString();
        ++count;
    }
    const QString chosen = m_rule->currentData().toString();
    {
        const QSignalBlocker quiet(m_rule);
        while (m_rule->count() > 1)
            m_rule->removeItem(1);
        for (const auto& [rule, about] : rules)
            m_rule->addItem(tr("%1 (%L2)").arg(about.first).arg(about.second), rule);
    }
    m_rule->setCurrentIndex(std::max(m_rule->findData(chosen), 0));
    m_findings->setRule(m_rule->currentData().toString());
}

void ReviewSection::tell()
{
    if (m_isReading)
        return;
    const int shown = m_findings->rowCount();
    const int all = m_queue.model()->rowCount();
    if (all == 0)
        m_status->say(tr("The rules found nothing in the last 30 days."));
    else if (shown == 0)
        m_status->say(all == 1 ? tr("The one finding is not of this kind.")
                               : tr("None of %Ln findings is of this kind.", nullptr, all));
    else
        m_status->say((all == 1 ? tr("%L1 of 1 finding of the last 30 days")
                                : tr("%L1 of %Ln findings of the last 30 days", nullptr, all))
                          .arg(shown));
    const bool isFiltered = all > 0;
    m_nothing->say(isFiltered ? QStringLiteral("filter") : QStringLiteral("check"),
                   isFiltered ? tr("No finding of this kind") : tr("Nothing to review"),
                   isFiltered ? tr("Choose another kind or every rule above.")
                              : tr("The rules go through the log again whenever this page is opened."));
    setTextOrHide(*m_notices, m_queue.notices().join(QLatin1Char(' ')));
}

void ReviewSection::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_lastRow = current.row();
    m_pane->show(current);
}

/// To the finding that came up in the place of the one that was decided.
void ReviewSection::goOn()
{
    if (m_findings->rowCount() == 0) {
        m_pane->clear();
        m_list->setFocus();
        return;
    }
    m_list->setCurrentIndex(m_findings->index(std::min(m_lastRow, m_findings->rowCount() - 1), 0));
    m_list->setFocus();
}

void ReviewSection::askForEntries()
{
    const auto* findings = qobject_cast<const ReviewModel*>(m_queue.model());
    const QString id = m_list->currentIndex().data(ReviewModel::IdRole).toString();
    const detection::Reviewed* reviewed = findings != nullptr ? findings->find(id) : nullptr;
    if (reviewed == nullptr)
        return;
    const detection::Finding& finding = reviewed->finding;
    review::Filter filter;
    filter.any[review::Column::Actor] = {finding.actor};
    if (!finding.subject.isEmpty())
        filter.any[review::Column::Subject] = {finding.subject};
    filter.fromMs = finding.fromMs;
    filter.toMs = finding.toMs + 1;
    Q_EMIT entriesAsked(filter);
}

} // namespace scrim::oversight
