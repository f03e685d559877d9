// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_table_model.h"

#include "base/answer.h"
#include "base/shown_time.h"
#include "review/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

namespace scrim::models {

namespace {

using review::Column;

constexpr std::array columns{Column::Seq,     Column::Time,  Column::Actor,   Column::Role,    Column::Action,
                             Column::Subject, Column::Field, Column::Class,   Column::Outcome, Column::Reason,
                             Column::Call,    Column::Lit,   Column::Station, Column::Session};

constexpr int rightAligned = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int leftAligned = int(Qt::AlignLeft | Qt::AlignVCenter);

constexpr int pageRows = 128;
constexpr std::size_t mostPages = 16; ///< some screens up and down
constexpr std::size_t mostAsked = 4;  ///< so that a fling over the whole log does not queue up pages nobody looks at

bool isNumber(Column column)
{
    return column == Column::Seq || column == Column::Lit;
}

const QString& word(const review::Row& row, Column column)
{
    static const QString none;
    switch (column) {
    case Column::Actor:
        return row.actor;
    case Column::Role:
        return row.role;
    case Column::Action:
        return row.action;
    case Column::Subject:
        return row.subject;
    case Column::Field:
        return row.field;
    case Column::Class:
        return row.fieldClass;
    case Column::Outcome:
        return row.outcome;
    case Column::Reason:
        return row.reason;
    case Column::Call:
        return row.call;
    case Column::Session:
        return row.session;
    case Column::Station:
        return row.station;
    default:
        return none;
    }
}

QString shownToTheSecond(const QDateTime& time)
{
    return shownDay(time.date()) + QLatin1Char(' ') + shownSeconds(time.time());
}

} // namespace

struct LogTableModel::State
{
    explicit State(LogBook& from) : book(from) {}

    struct Page
    {
        std::vector<review::Row> rows;
        quint64 used = 0;
    };

    LogBook& book;
    LogBook::Found shown;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale;
    // Asked of by data(), which is const to the view: what has been fetched is no part of what the table is.
    mutable std::map<qint64, Page> pages; ///< by number
    mutable std::set<qint64> asked;
    mutable std::vector<qint64> wanted; ///< asked for by the view, the newest last
    mutable quint64 clock = 0;
    mutable bool isFetching = false;

    [[nodiscard]] const review::Row* row(int number) const
    {
        const auto page = pages.find(number / pageRows);
        const auto at = static_cast<std::size_t>(number % pageRows);
        if (page == pages.end() || at >= page->second.rows.size())
            return nullptr;
        page->second.used = ++clock;
        return &page->second.rows[at];
    }

    [[nodiscard]] QString cell(const review::Row& row, Column column) const
    {
        constexpr double second = 1000;
        switch (column) {
        case Column::Seq:
            return locale.toString(row.seq);
        case Column::Time:
            return shownToTheSecond(QDateTime::fromMSecsSinceEpoch(row.timeMs, zone));
        case Column::Lit:
            return row.litMs ? tr("%1 s").arg(locale.toString(static_cast<double>(*row.litMs) / second, 'f', 1))
                             : QString();
        default: {
            const QString& text = word(row, column);
            return text.isEmpty() ? QString() : review::shown(column, text);
        }
        }
    }

    void forget()
    {
        pages.clear();
        asked.clear();
        wanted.clear();
    }
};

LogTableModel::LogTableModel(LogBook& book, QObject* parent)
    : QAbstractTableModel(parent), m_state(std::make_unique<State>(book))
{
    connect(&book, &LogBook::found, this, &LogTableModel::takeUp);
    connect(&book, &LogBook::closed, this, &LogTableModel::takeUp);
    takeUp();
}

LogTableModel::~LogTableModel() = default;

Column LogTableModel::columnAt(int section)
{
    return columns[static_cast<std::size_t>(std::clamp(section, 0, static_cast<int>(columns.size()) - 1))];
}

int LogTableModel::sectionOf(Column column)
{
    const auto at = std::ranges::find(columns, column);
    return at == columns.end() ? -1 : static_cast<int>(at - columns.begin());
}

void LogTableModel::setZone(const QTimeZone& zone)
{
    m_state->zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, sectionOf(Column::Time)), index(rowCount() - 1, sectionOf(Column::Time)));
}

const review::Row* LogTableModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_state->row(row);
}

/// The book has another result, or more of the same.
void LogTableModel::takeUp()
{
    const LogBook::Found& now = m_state->book.current();
    if (now.id == m_state->shown.id && now.rows >= m_state->shown.rows) {
        if (now.rows > m_state->shown.rows) {
            // The last page was short, and has more rows now.
            m_state->pages.erase((m_state->shown.rows - 1) / pageRows);
            m_state->asked.erase((m_state->shown.rows - 1) / pageRows);
            beginInsertRows({}, rowCount(), static_cast<int>(now.rows) - 1);
            m_state->shown = now;
            endInsertRows();
        }
        m_state->shown = now;
        return;
    }
    beginResetModel();
    m_state->shown = now;
    m_state->forget();
    endResetModel();
}

int LogTableModel::rowCount(const QModelIndex& parent) const
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_state->shown.rows, most));
}

int LogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QVariant LogTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return isNumber(column) ? rightAligned : leftAligned;
    if (role != Qt::DisplayRole && role != SeqRole && role != PendingRole && role != WordRole)
        return {};
    const review::Row* const row = m_state->row(index.row());
    if (row == nullptr)
        want(index.row() / pageRows);
    switch (role) {
    case PendingRole:
        return row == nullptr;
    case SeqRole:
        return row == nullptr ? qint64{-1} : row->seq;
    case WordRole:
        return row == nullptr ? QString() : word(*row, column);
    default:
        break;
    }
    if (row == nullptr)
        return column == Column::Seq ? QVariant(QStringLiteral("…")) : QVariant(QString());
    return m_state->cell(*row, column);
}

/// The view asks cell by cell; one look at the event loop later all of a screen's pages are known.
void LogTableModel::want(qint64 page) const
{
    auto& wanted = m_state->wanted;
    if (m_state->asked.contains(page) || (!wanted.empty() && wanted.back() == page))
        return;
    std::erase(wanted, page);
    wanted.push_back(page);
    if (wanted.size() > mostAsked)
        wanted.erase(wanted.begin());
    if (m_state->isFetching)
        return;
    m_state->isFetching = true;
    auto* const self = const_cast<LogTableModel*>(this);
    QMetaObject::invokeMethod(self, [self] { self->fetch(); }, Qt::QueuedConnection);
}

void LogTableModel::fetch()
{
    m_state->isFetching = false;
    // What is looked at now before what was looked at on the way.
    while (!m_state->wanted.empty() && m_state->asked.size() < mostAsked) {
        const qint64 page = m_state->wanted.back();
        m_state->wanted.pop_back();
        if (!m_state->asked.insert(page).second)
            continue;
        whenAnswered(m_state->book.rows(m_state->shown.id, page * pageRows, pageRows), this,
                     [this, page](const Result<LogBook::Page>& rows) { take(page, rows); });
    }
}

void LogTableModel::take(qint64 page, const Result<LogBook::Page>& answer)
{
    // Of an earlier result: its pages were forgotten with it. What failed is asked for again when it is looked at.
    if (answer && answer->found != m_state->shown.id)
        return;
    m_state->asked.erase(page);
    if (answer && !answer->rows.empty()) {
        auto& pages = m_state->pages;
        pages[page] = {answer->rows, ++m_state->clock};
        if (pages.size() > mostPages)
            pages.erase(std::ranges::min_element(pages, {}, [](const auto& each) { return each.second.used; }));
        const int first = static_cast<int>(page * pageRows);
        const int last = std::min(first + static_cast<int>(answer->rows.size()), rowCount()) - 1;
        if (last >= first)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    fetch();
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return isNumber(column) ? rightAligned : leftAligned;
    if (role == ColumnRole)
        return static_cast<int>(column);
    return role == Qt::DisplayRole ? QVariant(review::label(column)) : QVariant();
}

void LogTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const review::Order wanted{columnAt(column), order == Qt::DescendingOrder};
    if (m_state->book.isOpen() && !(wanted == m_state->book.order()))
        std::ignore = m_state->book.setOrder(wanted);
}

} // namespace scrim::models
