// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/oversight_page.h"

#include "base/answer.h"
#include "ui/oversight/chip_row.h"
#include "ui/oversight/filter_bar.h"
#include "ui/oversight/lens.h"
#include "ui/oversight/log_section.h"
#include "ui/oversight/menu_button.h"
#include "ui/oversight/pictures_section.h"
#include "ui/oversight/popup.h"
#include "ui/oversight/review_section.h"
#include "ui/oversight/sign_off_section.h"
#include "ui/oversight/status_line.h"
#include "ui/oversight/tuning_section.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace scrim::oversight {

using namespace parts;

OversightPage::OversightPage(models::Desk& desk, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_book(desk),
      m_queue(desk),
      m_lens(new Lens(m_book, this)),
      m_title(makeHeading(*this)),
      m_tabs(new QTabBar(this)),
      m_columns(new MenuButton(tr("Columns"), QStringLiteral("columns_button"), tr("Columns of the table"), this)),
      m_refresh(new QPushButton(tr("Refresh"), this)),
      m_filters(new FilterBar(desk, m_book, *m_lens, clock, this)),
      m_chips(new ChipRow(*m_lens, this)),
      m_status(new StatusLine(this)),
      m_stack(new QStackedWidget(this)),
      m_log(new LogSection(m_book, *m_lens, m_queue, this)),
      m_pictures(new PicturesSection(m_book, *m_lens, this)),
      m_review(new ReviewSection(m_queue, m_lens->zone(), this)),
      m_signOff(new SignOffSection(m_queue, this)),
      m_tuning(new TuningSection(desk, m_queue, this))
{
    build();
    addSection(QStringLiteral("log"), tr("Log"), *m_log, Needs::Lens);
    addSection(QStringLiteral("pictures"), tr("Charts"), *m_pictures, Needs::Lens);
    addSection(QStringLiteral("review"), tr("Review"), *m_review, Needs::WholeLog);
    addSection(QStringLiteral("sign_off"), tr("Sign-off"), *m_signOff, Needs::WholeLog);
    addSection(QStringLiteral("thresholds"), tr("Thresholds"), *m_tuning, Needs::WholeLog);
    connect(m_chips, &ChipRow::undoable, this, &OversightPage::undoable);
    connect(m_review, &ReviewSection::entriesAsked, this, [this](const review::Filter& filter) {
        m_lens->look(filter);
        showSection(*m_log);
    });

    connect(&m_book, &models::LogBook::progressed, this, [this](qint64 done, qint64 total) {
        if (m_isTakingUp)
            m_status->progress(done, total);
    });
    connect(&m_book, &models::LogBook::found, this, &OversightPage::tell);
    connect(&m_book, &models::LogBook::failed, m_status, &StatusLine::refuse);
    connect(&m_book, &models::LogBook::closed, this, &OversightPage::forget);
    connect(m_lens, &Lens::found, this, &OversightPage::tell);
    connect(m_lens, &Lens::failed, m_status, &StatusLine::refuse);
    connect(m_filters, &FilterBar::failed, m_status, &StatusLine::refuse);
    connect(m_log, &LogSection::remarked, this, &OversightPage::takeUp);
    connect(m_log, &LogSection::failed, m_status, &StatusLine::refuse);
    connect(m_pictures, &PicturesSection::led, this, [this] {
        m_cameFromPictures = true;
        showSection(*m_log);
    });
    connect(m_status, &StatusLine::cancelled, &m_book, &models::LogBook::close);
    connect(m_status, &StatusLine::tryAgain, this, &OversightPage::takeUp);
    connect(m_refresh, &QPushButton::clicked, this, &OversightPage::takeUp);
    connect(m_tabs, &QTabBar::currentChanged, this, &OversightPage::follow);
    for (const auto& [keys, by] : {std::pair("Ctrl+PgDown", 1), std::pair("Ctrl+PgUp", -1)}) {
        auto* turn =
            new QShortcut(QKeySequence(QLatin1String(keys)), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, by = by] {
            const int to = m_tabs->currentIndex() + by;
            if (to >= 0 && to < m_tabs->count())
                m_tabs->setCurrentIndex(to);
        });
    }
    follow();
}

OversightPage::~OversightPage()
{
    // What stands on the book and the queue goes before them, and hears no more of them.
    m_book.disconnect(this);
    m_tabs->disconnect(this);
    for (const QWidget* part : std::initializer_list<QWidget*>{m_stack, m_filters, m_chips})
        delete part;
}

void OversightPage::build()
{
    setObjectName(QStringLiteral("oversight_page"));
    m_title->setObjectName(QStringLiteral("oversight_title"));
    m_title->setWordWrap(false);
    m_tabs->setObjectName(QStringLiteral("oversight_sections"));
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(&m_columns->list(), &QMenu::aboutToShow, this, [this] { m_log->offerColumns(m_columns->list()); });
    m_refresh->setObjectName(QStringLiteral("log_refresh"));
    m_refresh->setAccessibleName(tr("Take in what was added to the log"));

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * unit);
    // As high as a button, whether the section has one: the title stands still.
    head->addStrut(4 * unit);
    head->addWidget(m_title);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_columns);
    head->addWidget(m_refresh);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, unit, pageMargin, unit);
    column->setSpacing(unit);
    column->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_filters, m_chips, m_status})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    // Whoever opens the page reads on with the keyboard.
    setFocusProxy(m_log);
}

void OversightPage::addSection(const QString& name, const QString& title, QWidget& section, Needs needs)
{
    m_sections.push_back({&section, needs, name, title});
    m_stack->addWidget(&section);
    offer(true);
}

/// What somebody may not see has no tab: an invisible one is still there for assistive tools.
void OversightPage::offer(bool readsAll)
{
    const QSignalBlocker quiet(m_tabs);
    const QWidget* shown = m_stack->currentWidget();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_offered.clear();
    for (const Section& section : m_sections) {
        if (!readsAll && section.needs == Needs::WholeLog)
            continue;
        m_tabs->setTabData(m_tabs->addTab(section.title), section.name);
        m_offered.push_back(section);
        if (section.page == shown)
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
    }
}

void OversightPage::showSection(const QWidget& section)
{
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        if (m_offered[i].page == &section)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

void OversightPage::focusSearch()
{
    m_filters->focusText();
}

bool OversightPage::goBack()
{
    const bool isBack = m_lens->back();
    if (isBack && std::exchange(m_cameFromPictures, false))
        showSection(*m_pictures);
    return isBack;
}

void OversightPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_desk.isOpen())
        return;
    const models::Person& person = m_desk.person();
    const bool readsAll = policy::readsLog(person.role);
    m_title->setText(readsAll ? tr("Access log") : tr("What is on record about you"));
    setAccessibleName(m_title->text());
    offer(readsAll);
    follow();
    if (!m_book.isOpen())
        m_log->serve(person.name);
    takeUp();
}

void OversightPage::hideEvent(QHideEvent* event)
{
    const auto cards = findChildren<Popup*>();
    for (Popup* card : cards)
        card->close();
    // A table's context menu is a window of its own.
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    QWidget::hideEvent(event);
}

void OversightPage::takeUp()
{
    m_isTakingUp = !m_book.isOpen();
    if (m_isTakingUp)
        m_status->progress(0, 0);
    m_filters->setEnabled(!m_isTakingUp);
    m_refresh->setEnabled(false);
    whenAnswered(m_isTakingUp ? m_book.open() : m_book.refresh(), this,
                 [this](const Result<models::LogBook::Found>& answer) { take(answer); });
}

void OversightPage::take(const Result<models::LogBook::Found>& answer)
{
    m_isTakingUp = false;
    m_refresh->setEnabled(true);
    m_filters->setEnabled(m_book.isOpen());
    if (!m_desk.isOpen())
        return;
    if (answer)
        tell();
    else if (answer.error().code != ErrorCode::Cancelled)
        refuse(answer.error().message);
    else if (!m_book.isOpen())
        refuse(tr("Stopped. The log is not taken up yet."));
}

void OversightPage::refuse(const QString& message)
{
    m_status->refuse(message);
    m_log->refuse(message);
}

void OversightPage::follow()
{
    const int at = m_tabs->currentIndex();
    if (at < 0)
        return;
    const Section& section = m_offered[static_cast<std::size_t>(at)];
    m_stack->setCurrentWidget(section.page);
    const bool isFiltered = section.needs == Needs::Lens;
    m_filters->setVisible(isFiltered);
    m_chips->setVisible(isFiltered && !m_lens->filter().isEmpty());
    m_status->setVisible(isFiltered);
    m_columns->setVisible(section.page == m_log);
    m_refresh->setVisible(isFiltered);
}

void OversightPage::tell()
{
    if (m_isTakingUp || !m_book.isOpen())
        return;
    const models::LogBook::Found& found = m_book.current();
    const QString counted = found.isComplete ? tr("%L1 of %L2 entries") : tr("%L1 of %L2 entries so far");
    m_status->say(tr("%1 · reading is on record").arg(counted.arg(found.rows).arg(found.entries)));
}

void OversightPage::forget()
{
    m_cameFromPictures = false;
    m_queue.clear();
    m_review->clear();
    m_signOff->clear();
    m_tuning->clear();
    m_lens->reset();
    m_tabs->setCurrentIndex(0);
    m_status->say({});
}

} // namespace scrim::oversight
