// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/detail_pane.h"

#include "base/answer.h"
#include "review/sentence.h"
#include "review/words.h"
#include "ui/oversight/entry_lines.h"
#include "ui/oversight/lens.h"
#include "ui/oversight/row_acts.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/look.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace scrim::oversight {

namespace {

/// A hash has no place where a line could end: every so many letters get one that is not seen.
QString breakable(const QString& text)
{
    static const QRegularExpression run(QStringLiteral("(\\S{16})(?=\\S)"));
    return QString(text).replace(run, QStringLiteral("\\1") + QChar(0x200b));
}

} // namespace

using namespace parts;

DetailPane::DetailPane(models::LogBook& book, const Lens& lens, RowActs& acts, QWidget* parent)
    : SheetPage(parent),
      m_book(book),
      m_lens(lens),
      m_acts(acts),
      m_heading(makeSection({}, sheet())),
      m_sentence(makeLabel({}, sheet())),
      m_above(new QPushButton(tr("Above"), &sheet())),
      m_below(new QPushButton(tr("Below"), &sheet())),
      m_buttons(new QWidget(&sheet())),
      m_lines(new QWidget(&sheet())),
      m_form(new QFormLayout(m_lines))
{
    setObjectName(QStringLiteral("entry_detail"));
    setAccessibleName(tr("Entry"));
    m_heading->setObjectName(QStringLiteral("entry_number"));
    m_sentence->setObjectName(QStringLiteral("entry_sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFont(lead(m_sentence->font()));
    m_buttons->setLayout(new FlowLayout(unit));
    m_form->setContentsMargins(0, unit, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(unit / 2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    for (const auto& [button, rows] : {std::pair(m_above, -1), std::pair(m_below, 1)}) {
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, by = rows] { Q_EMIT stepped(by); });
    }
    m_above->setObjectName(QStringLiteral("detail_above"));
    m_above->setAccessibleName(tr("The row above"));
    m_below->setObjectName(QStringLiteral("detail_below"));
    m_below->setAccessibleName(tr("The row below"));
    column().addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_buttons, m_lines})
        column().addWidget(part);
    column().addStretch();

    follow(*addButton(QStringLiteral("detail_everything_by")), acts.everythingBy());
    follow(*addButton(QStringLiteral("detail_everything_about")), acts.everythingAbout());
    follow(*addButton(QStringLiteral("detail_only_action")), acts.onlyAction());
    follow(*addButton(QStringLiteral("detail_copy")), acts.copy());
    show(-1);
}

QPushButton* DetailPane::addButton(const QString& objectName)
{
    auto* button = new QPushButton(m_buttons);
    button->setObjectName(objectName);
    m_buttons->layout()->addWidget(button);
    return button;
}

void DetailPane::follow(QPushButton& button, QAction& action)
{
    const auto take = [&button, &action] {
        button.setText(action.text());
        button.setAccessibleName(action.text());
        button.setEnabled(action.isEnabled());
    };
    connect(&action, &QAction::changed, &button, take);
    connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    take();
}

void DetailPane::show(qint64 seq)
{
    if (seq == m_seq && seq >= 0)
        return;
    m_seq = seq;
    ++m_newest;
    m_subject.clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_above, m_below, m_buttons})
        part->setVisible(seq >= 0);
    m_lines->setVisible(false);
    if (seq < 0) {
        m_heading->setText(tr("No entry is chosen"));
        m_sentence->setText(tr("Choose a row to read it whole."));
        m_entry = {};
        clearLines();
        return;
    }
    const quint64 number = m_newest;
    whenAnswered(m_book.entry(seq), this, [this, number](const Result<review::Detail>& answer) {
        if (number == m_newest)
            take(answer);
    });
}

void DetailPane::take(const Result<review::Detail>& answer)
{
    m_heading->setText(tr("Entry %L1").arg(m_seq));
    if (!answer) {
        m_entry = {};
        clearLines();
        m_sentence->setText(answer.error().message);
        return;
    }
    m_entry = *answer;
    tell();
    clearLines();
    for (const EntryLine& line : linesOf(m_entry, m_lens.zone())) {
        QLabel* name = makeQuiet(*m_lines);
        name->setText(line.label);
        QLabel* value = makeLabel(breakable(line.value), *m_lines);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2").arg(line.label, line.value));
        value->setMinimumWidth(1); // a hash has no place to wrap at
        m_form->addRow(name, value);
    }
    m_lines->show();
    const quint64 number = m_newest;
    const QString subject = m_entry.entry.value(review::name(review::Column::Subject)).toString();
    whenAnswered(m_book.whoIs(subject), this, [this, number](const Result<models::LogBook::Subject>& who) {
        if (number != m_newest || !who)
            return;
        m_subject = who->title;
        tell();
    });
}

void DetailPane::tell()
{
    m_sentence->setText(
        review::sentence(m_entry.entry, {.zone = m_lens.zone(), .locale = locale(), .subject = m_subject}));
    m_sentence->setAccessibleName(m_sentence->text());
}

void DetailPane::clearLines()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void DetailPane::copy() const
{
    if (m_seq >= 0 && !m_entry.entry.isEmpty())
        QGuiApplication::clipboard()->setText(m_sentence->text());
}

} // namespace scrim::oversight
