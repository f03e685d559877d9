// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/filter_bar.h"

#include "ui/oversight/lens.h"
#include "ui/oversight/menu_button.h"
#include "ui/oversight/range_picker.h"
#include "ui/oversight/saved_menu.h"
#include "ui/oversight/subject_picker.h"
#include "ui/oversight/term_picker.h"
#include "ui/parts/clear_button.h"
#include "ui/parts/look.h"
#include "ui/shield/forget.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <array>

namespace scrim::oversight {

using namespace parts;
using review::Column;

namespace {

constexpr int pauseMs = 200;

struct Kind
{
    Column column;
    const char* label;
};
constexpr std::array kinds{
    Kind{Column::Actor, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Person")},
    Kind{Column::Role, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Role")},
    Kind{Column::Action, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Action")},
    Kind{Column::Field, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Field")},
    Kind{Column::Class, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Field class")},
    Kind{Column::Outcome, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Outcome")},
    Kind{Column::Reason, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Reason")},
    Kind{Column::Call, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Call number")},
    Kind{Column::Station, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Station")},
    Kind{Column::Session, QT_TRANSLATE_NOOP("scrim::oversight::FilterBar", "Session")},
};

} // namespace

FilterBar::FilterBar(models::Desk& desk, models::LogBook& book, Lens& lens, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_lens(lens),
      m_clock(clock),
      m_text(new QLineEdit(this)),
      m_calls(new QComboBox(this)),
      m_range(new RangePicker(this)),
      m_terms(new TermPicker(book, this)),
      m_subjects(new SubjectPicker(desk, book, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    row->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("log_text"));
    m_text->setAccessibleName(tr("Text in the log"));
    m_text->setPlaceholderText(tr("Text in the log: a name, an action, a reason…"));
    m_text->setMaxLength(review::longestText);
    parts::addClearButton(*m_text);
    m_text->installEventFilter(this);
    m_times = new MenuButton(tr("Time"), QStringLiteral("time_filter"), tr("Time range"), this);
    row->addWidget(m_times);
    m_calls->setObjectName(QStringLiteral("call_filter"));
    m_calls->setAccessibleName(tr("Call or no call"));
    m_calls->addItems({tr("Call or no call"), tr("During a call"), tr("Without a call")});
    row->addWidget(m_calls);
    m_kinds = new MenuButton(tr("Add filter"), QStringLiteral("add_filter"), tr("Add filter"), this);
    m_saved = new MenuButton(tr("Saved", "filters"), QStringLiteral("saved_filters"), tr("Saved filters"), this);
    row->addWidget(m_kinds);
    row->addWidget(m_saved);
    fillTimes();
    fillKinds();
    auto* saved = new SavedMenu(book, lens, *m_saved);
    connect(saved, &SavedMenu::failed, this, &FilterBar::failed);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_text, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { m_lens.type(m_text->text().trimmed()); });
    connect(m_calls, &QComboBox::activated, this, [this](int choice) {
        review::Filter filter = m_lens.filter();
        filter.duringCall = choice == 0 ? std::nullopt : std::optional(choice == 1);
        m_lens.look(filter);
    });
    connect(m_range, &RangePicker::chosen, this, &FilterBar::setRange);
    connect(m_terms, &TermPicker::chosen, this, &FilterBar::setWords);
    connect(m_subjects, &SubjectPicker::chosen, this,
            [this](const QStringList& subjects) { setWords(Column::Subject, subjects); });
    connect(&lens, &Lens::changed, this, &FilterBar::follow);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::fillTimes()
{
    QMenu& menu = m_times->list();
    for (const Preset preset : allPresets) {
        QAction* action = menu.addAction(label(preset));
        action->setObjectName(QStringLiteral("time_") + name(preset));
        connect(action, &QAction::triggered, this,
                [this, preset] { setRange(rangeOf(preset, m_clock.wallMs(), m_lens.zone())); });
    }
    menu.addSeparator();
    QAction* own = menu.addAction(tr("From when to when…"));
    own->setObjectName(QStringLiteral("time_own"));
    connect(own, &QAction::triggered, this, [this] {
        const review::Filter& filter = m_lens.filter();
        m_range->ask({filter.fromMs, filter.toMs}, m_clock.wallMs(), m_lens.zone(), *m_times);
    });
}

void FilterBar::fillKinds()
{
    QMenu& menu = m_kinds->list();
    const auto add = [&](const QString& title, const QString& objectName, const auto& ask) {
        QAction* action = menu.addAction(title + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("filter_by_") + objectName);
        connect(action, &QAction::triggered, this, ask);
    };
    for (const Kind& kind : kinds) {
        const QString title = tr(kind.label);
        add(title, review::name(kind.column), [this, title, column = kind.column] {
            const auto set = m_lens.filter().any.find(column);
            m_terms->ask(column, title, set == m_lens.filter().any.end() ? QStringList() : set->second, *m_kinds);
        });
    }
    menu.addSeparator();
    add(tr("Customer or order"), QStringLiteral("subject"), [this] { m_subjects->ask(*m_kinds); });
}

void FilterBar::setRange(const TimeRange& range)
{
    review::Filter filter = m_lens.filter();
    filter.fromMs = range.fromMs;
    filter.toMs = range.toMs;
    m_lens.look(filter);
}

void FilterBar::setWords(Column column, const QStringList& words)
{
    review::Filter filter = m_lens.filter();
    if (words.isEmpty())
        filter.any.erase(column);
    else
        filter.any[column] = words;
    m_lens.look(filter);
}

void FilterBar::follow()
{
    const review::Filter& filter = m_lens.filter();
    m_calls->setCurrentIndex(!filter.duringCall ? 0 : *filter.duringCall ? 1 : 2);
    // What is being typed is newer than what was asked for.
    if (!m_pause.isActive() && m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
}

bool FilterBar::eventFilter(QObject* object, QEvent* event)
{
    const bool isKey = object == m_text && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        shield::forget(*m_text);
        m_pause.stop();
        m_lens.type({});
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_pause.stop();
        m_lens.type(m_text->text().trimmed());
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace scrim::oversight
