// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/sign_off_section.h"

#include "base/answer.h"
#include "base/listed.h"
#include "base/shown_time.h"
#include "ui/oversight/day_sheet.h"
#include "ui/oversight/side_pane.h"
#include "ui/oversight/splitter.h"
#include "ui/oversight/status_line.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"
#include "ui/parts/text_box.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::oversight {

using namespace parts;
using models::DayModel;

namespace {

constexpr int paneWidth = 44 * unit;
constexpr int noteLines = 3;
constexpr qsizetype namedDays = 5;

QString inWords(const detection::Day& day)
{
    const detection::DaySummary& summary = day.summary;
    QStringList lines;
    lines.append(SignOffSection::tr("Entries: %L1, number %L2 to %L3")
                     .arg(summary.entries)
                     .arg(summary.firstSeq)
                     .arg(summary.lastSeq));
    lines.append(SignOffSection::tr("Fields shown: %L1. Acts denied: %L2").arg(summary.reveals).arg(summary.denials));
    lines.append(SignOffSection::tr("Findings: %L1. Decided: %L2, to review: %L3")
                     .arg(summary.findings)
                     .arg(summary.reviewed)
                     .arg(summary.open));
    if (!summary.reviewers.isEmpty())
        lines.append(SignOffSection::tr("Reviewed by %1").arg(listed(summary.reviewers)));
    if (day.signOff) {
        lines.append(QString());
        lines.append(SignOffSection::tr("Signed off by %1, entry %L2").arg(day.signOff->by).arg(day.signOff->seq));
        if (!day.signOff->note.isEmpty())
            lines.append(day.signOff->note);
    }
    if (summary.entries == 0)
        return SignOffSection::tr("Nothing is on record for this day.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SignOffSection::SignOffSection(models::ReviewQueue& queue, QWidget* parent)
    : QWidget(parent),
      m_queue(queue),
      m_days(new DayModel(this)),
      m_missed(makeLabel({}, *this)),
      m_status(new StatusLine(this)),
      m_table(new QTableView(this))
{
    auto* pane = new SidePane(this);
    pane->setObjectName(QStringLiteral("day_pane"));
    m_title = makeSection({}, pane->page());
    m_summary = makeLabel({}, pane->page());
    m_note = new TextBox(&pane->page());
    m_error = new InlineError(&pane->page());
    m_sign = new QPushButton(tr("Sign off"), &pane->page());
    m_print = new QPushButton(tr("Print…"), &pane->page());
    m_save = new QPushButton(tr("Save as PDF…"), &pane->page());
    auto* buttons = new QWidget(&pane->page());
    buttons->setLayout(new FlowLayout(unit));
    for (QPushButton* button : {m_sign, m_print, m_save})
        buttons->layout()->addWidget(button);
    pane->fill({m_title, m_summary, m_note, buttons, m_error});

    build();
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("sign_off_splitter"));
    split->setChildrenCollapsible(false);
    keepInside(*split);
    split->addWidget(m_table);
    split->addWidget(pane);
    split->setStretchFactor(0, 1);
    split->setSizes({2 * paneWidth, paneWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_missed);
    column->addWidget(m_status);
    column->addWidget(split, 1);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SignOffSection::showDay);
    connect(&queue, &models::ReviewQueue::changed, this, &SignOffSection::follow);
    connect(&queue, &models::ReviewQueue::progressed, this, [this](qint64 done, qint64 of) {
        if (m_isReading)
            m_status->progress(done, of);
    });
    connect(m_status, &StatusLine::tryAgain, this, &SignOffSection::refresh);
    connect(m_sign, &QPushButton::clicked, this, &SignOffSection::sign);
    connect(m_print, &QPushButton::clicked, this, [this] { askForSheet(To::Printer); });
    connect(m_save, &QPushButton::clicked, this, [this] { askForSheet(To::File); });
    showDay();
}

void SignOffSection::build()
{
    setObjectName(QStringLiteral("sign_off_section"));
    m_missed->setObjectName(QStringLiteral("missed_days"));
    m_missed->setWordWrap(true);
    setTextOrHide(*m_missed, {});
    m_table->setObjectName(QStringLiteral("day_table"));
    m_table->setAccessibleName(tr("Days of the log"));
    m_table->setModel(m_days);
    m_nothing = new StatePane(*m_table);
    setUpTable(*m_table, DayModel::Signed);
    m_title->setObjectName(QStringLiteral("day_title"));
    m_summary->setObjectName(QStringLiteral("day_summary"));
    m_summary->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("sign_off_note"));
    m_note->setAccessibleName(tr("Note on the day"));
    m_note->setPlaceholderText(tr("A note; needed where something is left to review."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 2 * unit);
    for (const auto& [button, name] :
         {std::pair(m_sign, "sign_off"), std::pair(m_print, "day_print"), std::pair(m_save, "day_save")}) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(button->text());
    }
}

void SignOffSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SignOffSection::clear()
{
    m_isReading = false;
    m_day = {};
    m_days->setDays({});
    m_note->clear();
    m_status->say({});
    setTextOrHide(*m_missed, {});
    showDay();
}

void SignOffSection::refresh()
{
    m_isReading = true;
    m_status->progress(0, 0);
    m_nothing->wait(tr("Reading the log…"));
    whenAnswered(m_queue.refresh(), this, [this](const Result<void>& answer) {
        if (!answer && answer.error().code == ErrorCode::Cancelled)
            return;
        m_isReading = false;
        if (answer) {
            m_status->say({});
            m_nothing->say(QStringLiteral("log"), tr("No day is on record yet"),
                           tr("The first day that something is done at a desk comes here."));
        } else {
            m_status->refuse(answer.error().message);
            m_nothing->refuse(tr("The days could not be read"), tr("Try again, above. Days stay signed off."));
        }
    });
}

void SignOffSection::follow()
{
    const QDate chosen = m_day;
    m_days->setDays(m_queue.days());
    std::vector<int> missed;
    for (int row = 0; row < m_days->rowCount(); ++row) {
        if (m_days->dayAt(row)->isMissed())
            missed.push_back(row);
    }
    tellMissed(missed);
    const int row = chosen.isValid() ? m_days->rowOf(chosen) : missed.empty() ? 0 : missed.front();
    if (row >= 0 && row < m_days->rowCount())
        m_table->setCurrentIndex(m_days->index(row, 0));
    showDay();
}

/// The newest of them by name.
void SignOffSection::tellMissed(const std::vector<int>& rows)
{
    QStringList names;
    for (const int row : rows) {
        if (names.size() < namedDays)
            names.append(shownDay(m_days->dayAt(row)->summary.day));
    }
    const auto more = static_cast<qsizetype>(rows.size()) - names.size();
    const QString named = listed(names);
    if (rows.empty())
        setTextOrHide(*m_missed, {});
    else if (more == 0)
        setTextOrHide(*m_missed, tr("Nobody has signed off: %1").arg(named));
    else
        setTextOrHide(*m_missed, tr("Nobody has signed off: %1 and %L2 more").arg(named).arg(more));
}

void SignOffSection::showDay()
{
    const detection::Day* day = m_days->dayAt(m_table->currentIndex().row());
    const QDate date = day != nullptr ? day->summary.day : QDate();
    if (date != m_day) {
        m_note->clear();
        m_error->clearMessage();
    }
    m_day = date;
    m_title->setText(day != nullptr ? QLocale().toString(date, QLocale::LongFormat) : tr("No day is chosen"));
    m_summary->setText(day != nullptr ? inWords(*day) : tr("Choose a day to read what happened and to sign it off."));
    const bool maySign = day != nullptr && day->isMissed();
    m_note->setVisible(maySign);
    m_sign->setVisible(maySign);
    m_print->setVisible(day != nullptr);
    m_save->setVisible(day != nullptr);
}

void SignOffSection::sign()
{
    if (!m_day.isValid())
        return;
    m_error->clearMessage();
    m_sign->setEnabled(false);
    whenAnswered(m_queue.signOff(m_day, m_note->toPlainText()), this,
                 [this](const Result<detection::Day>& answer) { take(answer); });
}

void SignOffSection::take(const Result<detection::Day>& answer)
{
    m_sign->setEnabled(true);
    if (!answer) {
        m_error->say(answer.error().message);
        m_note->setFocus();
        return;
    }
    m_note->clear();
    m_table->setFocus();
}

void SignOffSection::askForSheet(To to)
{
    m_error->clearMessage();
    whenAnswered(m_queue.daySheet(m_day), this, [this, to](const Result<detection::DaySheet>& sheet) {
        if (!sheet)
            m_error->say(sheet.error().message);
        else if (to == To::Printer)
            print(*sheet);
        else
            save(*sheet);
    });
}

void SignOffSection::print(const detection::DaySheet& sheet)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(daySheetName(sheet));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto printed = paintDaySheet(sheet, printer); !printed)
        m_error->say(printed.error().message);
}

void SignOffSection::save(const detection::DaySheet& sheet)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the day's sheet"),
                                                      folder.filePath(daySheetName(sheet)), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveDaySheet(sheet, path); !saved)
        m_error->say(saved.error().message);
}

} // namespace scrim::oversight
