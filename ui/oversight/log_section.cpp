// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/log_section.h"

#include "base/answer.h"
#include "models/log_table_model.h"
#include "ui/oversight/detail_pane.h"
#include "ui/oversight/lens.h"
#include "ui/oversight/log_view.h"
#include "ui/oversight/remark_box.h"
#include "ui/oversight/row_acts.h"
#include "ui/oversight/splitter.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"

#include <QVBoxLayout>

#include <algorithm>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int detailWidth = 42 * unit;

} // namespace

LogSection::LogSection(models::LogBook& book, Lens& lens, models::ReviewQueue& queue, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_lens(lens),
      m_model(new models::LogTableModel(book, this)),
      m_splitter(new QSplitter(this)),
      m_view(new LogView(*m_model, this)),
      m_nothing(new StatePane(*m_view)),
      m_acts(new RowActs(book, lens, *m_view)),
      m_detail(new DetailPane(book, lens, *m_acts, this)),
      m_remark(new RemarkBox(queue, this))
{
    setObjectName(QStringLiteral("log_section"));
    m_model->setZone(lens.zone());
    m_nothing->setObjectName(QStringLiteral("nothing_found"));
    showWhatThereIs();
    setFocusProxy(m_view);
    m_splitter->setObjectName(QStringLiteral("log_splitter"));
    m_splitter->addWidget(m_view);
    auto* side = new QWidget(this);
    auto* whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_detail, 1);
    whole->addWidget(m_remark);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({3 * detailWidth, detailWidth});
    m_splitter->setChildrenCollapsible(false);
    keepInside(*m_splitter);
    m_detail->setMinimumWidth(detailWidth * 2 / 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connect(m_view, &LogView::currentMoved, this, &LogSection::takeCurrent);
    connect(m_detail, &DetailPane::stepped, this, &LogSection::step);
    connect(m_acts, &RowActs::failed, this, &LogSection::failed);
    connect(m_acts, &RowActs::copyAsked, m_detail, &DetailPane::copy);
    connect(m_remark, &RemarkBox::added, this, &LogSection::remarked);
    connect(&lens, &Lens::found, this, &LogSection::findAgain);
    connect(&book, &models::LogBook::found, this, &LogSection::showWhatThereIs);
    connect(&book, &models::LogBook::closed, this, [this] {
        chooseNone();
        showWhatThereIs();
    });
    for (QAction* action : m_acts->actions())
        m_detail->addAction(action);
}

void LogSection::serve(const QString& person)
{
    m_person = person;
    m_view->serve(person);
}

void LogSection::offerColumns(QMenu& menu)
{
    m_view->offerColumns(menu);
}

void LogSection::takeCurrent()
{
    const qint64 seq = m_view->currentSeq();
    if (seq < 0)
        return;
    m_seq = seq;
    const review::Row* row = m_model->rowAt(m_view->currentIndex().row());
    m_acts->setRow(row);
    m_detail->show(seq);
    m_remark->show(row != nullptr && row->actor == m_person ? seq : -1);
}

void LogSection::chooseNone()
{
    m_seq = -1;
    m_acts->setRow(nullptr);
    m_detail->show(-1);
    m_remark->show(-1);
}

void LogSection::findAgain()
{
    if (m_seq < 0)
        return;
    const qint64 seq = m_seq;
    const quint64 found = m_book.current().id;
    whenAnswered(m_book.rowOf(found, seq), this, [this, seq, found](const Result<qint64>& row) {
        if (seq != m_seq || found != m_book.current().id)
            return;
        if (!row || *row < 0 || *row >= m_model->rowCount()) {
            chooseNone();
            return;
        }
        const QModelIndex index = m_model->index(static_cast<int>(*row), std::max(m_view->currentIndex().column(), 0));
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    });
}

void LogSection::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_view->setCurrentIndex(m_model->index(row, std::max(m_view->currentIndex().column(), 0)));
}

void LogSection::refuse(const QString& message)
{
    m_nothing->refuse(tr("The log could not be read"), message);
}

void LogSection::showWhatThereIs()
{
    const models::LogBook::Found& found = m_book.current();
    if (!m_book.isOpen() || !found.isComplete)
        m_nothing->wait(tr("Reading the log…"));
    else if (m_book.filter().isEmpty())
        m_nothing->say(QStringLiteral("log"), tr("Nothing is on record yet"),
                       tr("What is done at the desks comes here: press Refresh."));
    else
        m_nothing->say(QStringLiteral("filter"), tr("No entry is like that"),
                       tr("Take a filter out above, or clear them all."));
}

} // namespace scrim::oversight
