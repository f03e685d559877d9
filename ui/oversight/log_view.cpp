// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/log_view.h"

#include "models/log_table_model.h"
#include "ui/oversight/outcome_delegate.h"
#include "ui/parts/look.h"

#include <QHeaderView>
#include <QMenu>

#include <array>

namespace scrim::oversight {

using models::LogTableModel;
using review::Column;

namespace {

constexpr int pauseMs = 400;

/// What a reader first sees, in average characters; the other columns are a choice away.
struct First
{
    Column column;
    int characters;
    bool isShown = true;
};
constexpr std::array first{First{Column::Seq, 9},
                           First{Column::Time, 17},
                           First{Column::Actor, 11},
                           First{Column::Action, 24},
                           First{Column::Outcome, 10},
                           First{Column::Field, 13},
                           First{Column::Subject, 13},
                           First{Column::Reason, 30},
                           First{Column::Call, 9},
                           First{Column::Role, 12, false},
                           First{Column::Lit, 10, false},
                           First{Column::Class, 12, false},
                           First{Column::Station, 14, false},
                           First{Column::Session, 14, false}};

} // namespace

LogView::LogView(LogTableModel& log, QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("log_table"));
    setAccessibleName(tr("Access log"));
    setModel(&log);
    parts::setUpTable(*this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegateForColumn(LogTableModel::sectionOf(Column::Outcome), new OutcomeDelegate(this));
    QHeaderView& header = *horizontalHeader();
    header.setObjectName(QStringLiteral("log_columns"));
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionsMovable(true);
    header.setSectionsClickable(true);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    header.setSortIndicatorShown(true);
    // The book's own first order, so that nothing is sorted anew.
    header.setSortIndicator(LogTableModel::sectionOf(Column::Seq), Qt::DescendingOrder);
    arrange(firstArrangement());

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LogView::writeDown);
    const auto soon = [this] {
        if (!m_isArranging)
            m_pause.start();
    };
    connect(&header, &QHeaderView::sectionMoved, this, soon);
    connect(&header, &QHeaderView::sectionResized, this, soon);
    connect(&header, &QHeaderView::sortIndicatorChanged, &log, &LogTableModel::sort);
    connect(&header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        offerColumns(*menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(&log, &QAbstractItemModel::modelReset, this, &LogView::currentMoved);
}

void LogView::serve(const QString& person)
{
    if (m_pause.isActive()) {
        m_pause.stop();
        writeDown();
    }
    m_person = person;
    const std::vector<ColumnPlace> places = columnsOf(person);
    arrange(firstArrangement());
    arrange(places);
}

void LogView::offerColumns(QMenu& menu)
{
    menu.clear();
    for (const ColumnPlace& place : arrangement()) {
        QAction* action = menu.addAction(review::label(place.column));
        action->setObjectName(QStringLiteral("column_") + review::name(place.column));
        action->setCheckable(true);
        action->setChecked(place.isShown);
        connect(action, &QAction::toggled, this,
                [this, column = place.column](bool isShown) { show(column, isShown); });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(tr("As at first"));
    reset->setObjectName(QStringLiteral("columns_reset"));
    connect(reset, &QAction::triggered, this, [this] {
        arrange(firstArrangement());
        m_pause.start();
    });
}

qint64 LogView::currentSeq() const
{
    return currentIndex().isValid() ? currentIndex().data(LogTableModel::SeqRole).toLongLong() : -1;
}

void LogView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentMoved();
}

void LogView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    const int row = currentIndex().row();
    if (row >= topLeft.row() && row <= bottomRight.row())
        Q_EMIT currentMoved();
}

std::vector<ColumnPlace> LogView::firstArrangement() const
{
    std::vector<ColumnPlace> places;
    for (const First& place : first)
        places.push_back(
            {place.column, place.characters * fontMetrics().averageCharWidth() + 2 * parts::unit, place.isShown});
    return places;
}

std::vector<ColumnPlace> LogView::arrangement() const
{
    const QHeaderView& header = *horizontalHeader();
    std::vector<ColumnPlace> places;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        // A hidden one has no size of its own to ask for.
        const bool isShown = !header.isSectionHidden(section);
        const Column column = LogTableModel::columnAt(section);
        int width = header.sectionSize(section);
        for (const ColumnPlace& place : firstArrangement()) {
            if (!isShown && place.column == column)
                width = place.width;
        }
        places.push_back({column, width, isShown});
    }
    return places;
}

void LogView::arrange(const std::vector<ColumnPlace>& places)
{
    m_isArranging = true;
    QHeaderView& header = *horizontalHeader();
    int visual = 0;
    for (const ColumnPlace& place : places) {
        const int section = LogTableModel::sectionOf(place.column);
        if (section < 0)
            continue;
        header.moveSection(header.visualIndex(section), visual++);
        header.setSectionHidden(section, false);
        header.resizeSection(section, place.width);
        header.setSectionHidden(section, !place.isShown);
    }
    m_isArranging = false;
}

void LogView::show(Column column, bool isShown)
{
    QHeaderView& header = *horizontalHeader();
    const bool isLast = header.count() - header.hiddenSectionCount() == 1;
    if (!isShown && isLast)
        return;
    header.setSectionHidden(LogTableModel::sectionOf(column), !isShown);
    m_pause.start();
}

void LogView::writeDown()
{
    if (!m_person.isEmpty())
        rememberColumns(m_person, arrangement());
}

} // namespace scrim::oversight
