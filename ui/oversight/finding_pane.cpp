// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/finding_pane.h"

#include "base/answer.h"
#include "base/shown_time.h"
#include "detection/note.h"
#include "models/review_model.h"
#include "ui/oversight/finding_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/parts/text_box.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::oversight {

using namespace parts;
using models::ReviewModel;

namespace {

constexpr int noteLines = 3;

QString entriesOf(const QModelIndex& finding)
{
    const qint64 first = finding.data(ReviewModel::FirstRole).toLongLong();
    const qint64 last = finding.data(ReviewModel::LastRole).toLongLong();
    const qint64 count = finding.data(ReviewModel::CountRole).toLongLong();
    if (first == last)
        return FindingPane::tr("entry %L1").arg(first);
    return FindingPane::tr("%Ln entries, from %L1 to %L2", nullptr, static_cast<int>(count)).arg(first).arg(last);
}

} // namespace

FindingPane::FindingPane(models::ReviewQueue& queue, const QTimeZone& zone, QWidget* parent)
    : SheetPage(parent),
      m_queue(queue),
      m_zone(zone),
      m_title(makeSection({}, sheet())),
      m_facts(makeQuiet(sheet())),
      m_sentence(makeLabel({}, sheet())),
      m_entries(new QPushButton(tr("Show its entries"), &sheet())),
      m_said(makeLabel({}, sheet())),
      m_answer(new QWidget(&sheet())),
      m_note(new TextBox(m_answer)),
      m_error(new InlineError(m_answer)),
      m_barred(makeQuiet(sheet()))
{
    setObjectName(QStringLiteral("finding_pane"));
    setAccessibleName(tr("Finding"));
    m_title->setObjectName(QStringLiteral("finding_title"));
    m_facts->setObjectName(QStringLiteral("finding_facts"));
    m_sentence->setObjectName(QStringLiteral("finding_sentence"));
    m_sentence->setWordWrap(true);
    m_entries->setObjectName(QStringLiteral("finding_entries"));
    m_entries->setAccessibleName(m_entries->text());
    m_said->setObjectName(QStringLiteral("finding_said"));
    m_said->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("finding_note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why, in a sentence. No customer's data: the note stays in the log."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 2 * unit);
    m_barred->setObjectName(QStringLiteral("finding_barred"));
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, unit, 0, 0);
    answer->setSpacing(unit);
    answer->addWidget(m_note);
    addVerdicts();
    answer->addWidget(m_error);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_facts, m_sentence, m_entries, m_said, m_answer, m_barred})
        column().addWidget(part, 0, part == m_entries ? Qt::AlignLeading : Qt::Alignment());
    column().addStretch();
    connect(m_entries, &QPushButton::clicked, this, &FindingPane::entriesAsked);
    clear();
}

void FindingPane::addVerdicts()
{
    auto* buttons = new QWidget(m_answer);
    buttons->setLayout(new FlowLayout(unit));
    for (const detection::Verdict verdict : detection::allVerdicts) {
        auto* button = new QPushButton(verdictWord(verdict), buttons);
        button->setObjectName(QStringLiteral("verdict_") + detection::name(verdict));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(verdictMeaning(verdict));
        button->setToolTip(verdictMeaning(verdict));
        buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, verdict] { say(verdict); });
        m_verdicts.emplace(verdict, button);
    }
    m_answer->layout()->addWidget(buttons);
}

void FindingPane::show(const QModelIndex& finding)
{
    if (!finding.isValid()) {
        clear();
        return;
    }
    const QString id = finding.data(ReviewModel::IdRole).toString();
    if (id != m_id) {
        m_note->clear();
        m_error->clearMessage();
        m_isAsking = false;
    }
    m_id = id;
    const auto severity = static_cast<detection::Severity>(finding.data(ReviewModel::SeverityRole).toInt());
    const auto state = static_cast<detection::State>(finding.data(ReviewModel::StateRole).toInt());
    const QDateTime began = finding.data(ReviewModel::TimeRole).toDateTime().toTimeZone(m_zone);
    m_title->setText(finding.data(ReviewModel::TitleRole).toString());
    setTextOrHide(*m_facts,
                  tr("%1 · %2 · about %3 · %4 · since %5")
                      .arg(severityWord(severity), stateWord(state), finding.data(ReviewModel::ActorRole).toString(),
                           entriesOf(finding), shownMoment(began)));
    m_sentence->setText(finding.data(ReviewModel::SentenceRole).toString());
    QStringList said = finding.data(ReviewModel::SaidRole).toStringList();
    if (finding.data(ReviewModel::GrownRole).toBool())
        said.append(tr("It has grown since, and is open again."));
    setTextOrHide(*m_said, said.join(QLatin1Char('\n')));
    m_entries->show();
    offer(finding.data(ReviewModel::AllowedRole).value<QList<int>>());
}

void FindingPane::offer(const QList<int>& allowed)
{
    for (const auto& [verdict, button] : m_verdicts) {
        button->setVisible(allowed.contains(static_cast<int>(verdict)));
        button->setEnabled(!m_isAsking);
    }
    m_answer->setVisible(!allowed.isEmpty());
    setTextOrHide(*m_barred, allowed.isEmpty() ? tr("Somebody else has to review what is about you.") : QString());
}

void FindingPane::clear()
{
    m_id.clear();
    m_isAsking = false;
    m_note->clear();
    m_error->clearMessage();
    m_title->setText(tr("No finding is chosen"));
    setTextOrHide(*m_facts, {});
    m_sentence->setText(tr("Choose one on the left to read why it is there and to say what it is."));
    setTextOrHide(*m_said, {});
    setTextOrHide(*m_barred, {});
    m_entries->hide();
    m_answer->hide();
}

void FindingPane::say(detection::Verdict verdict)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_error->clearMessage();
    for (const auto& [which, button] : m_verdicts)
        button->setEnabled(false);
    whenAnswered(m_queue.verdict(m_id, verdict, m_note->toPlainText()), this,
                 [this, id = m_id](const Result<void>& answer) {
                     if (id == m_id)
                         take(answer);
                 });
}

void FindingPane::take(const Result<void>& answer)
{
    m_isAsking = false;
    for (const auto& [which, button] : m_verdicts)
        button->setEnabled(true);
    if (!answer) {
        m_error->say(answer.error().message);
        m_note->setFocus();
        return;
    }
    m_note->clear();
    Q_EMIT judged();
}

} // namespace scrim::oversight
