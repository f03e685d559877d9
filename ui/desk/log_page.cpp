// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_page.h"

#include "base/answer.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int newest = 500;
constexpr int stretchedColumn = 7;

} // namespace

LogPage::LogPage(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(makeHeading(*this)),
      m_state(makeQuiet(*this)),
      m_table(new QTableView(this)),
      m_model(new models::LogModel(this))
{
    setObjectName(QStringLiteral("log_page"));
    m_table->setObjectName(QStringLiteral("log_table"));
    m_table->setAccessibleName(tr("Access log"));
    m_table->setModel(m_model);
    setUpTable(*m_table, stretchedColumn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * unit, pageMargin, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
}

void LogPage::refresh()
{
    const bool readsAll = policy::readsLog(m_desk.person().role);
    m_title->setText(readsAll ? tr("Access log") : tr("What is on record about you"));
    m_state->setText(tr("Reading the log…"));
    whenAnswered(m_desk.logRows(newest), this, [this](const Result<std::vector<models::LogRow>>& rows) { take(rows); });
}

void LogPage::take(const Result<std::vector<models::LogRow>>& answer)
{
    // An answer that comes behind the lock has nobody to be shown to.
    if (!m_desk.isOpen())
        return;
    if (!answer) {
        m_model->setRows({});
        m_state->setText(answer.error().message);
        return;
    }
    m_model->setRows(*answer);
    m_state->setText(tr("Newest first, at most %L1 entries. Reading the log is itself recorded.").arg(newest));
    m_table->setFocus();
}

void LogPage::clear()
{
    m_model->setRows({});
}

} // namespace scrim::desk
