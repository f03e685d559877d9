// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/tuning_section.h"

#include "base/answer.h"
#include "base/core_text.h"
#include "policy/policy_json.h"
#include "ui/oversight/side_pane.h"
#include "ui/oversight/splitter.h"
#include "ui/oversight/status_line.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace scrim::oversight {

using namespace parts;
using models::TuneModel;

namespace {

constexpr int paneWidth = 48 * unit;

QString listed(const QString& heading, const std::vector<detection::Finding>& findings)
{
    if (findings.empty())
        return {};
    QStringList lines{heading};
    for (const detection::Finding& finding : findings)
        lines.append(QStringLiteral("• ") + finding.sentence);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TuningSection::TuningSection(models::Desk& desk, models::ReviewQueue& queue, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_queue(queue),
      m_model(new TuneModel(this)),
      m_status(new StatusLine(this)),
      m_table(new QTableView(this)),
      m_try(new QPushButton(tr("Try on the last 30 days"), this)),
      m_reset(new QPushButton(tr("Back to the policy"), this)),
      m_save(new QPushButton(tr("Save for an admin…"), this))
{
    auto* pane = new SidePane(this);
    pane->setObjectName(QStringLiteral("rule_pane"));
    m_title = makeSection({}, pane->page());
    m_numbers = new QWidget(&pane->page());
    m_examples = makeLabel({}, pane->page());
    m_error = new InlineError(this);
    m_error->hide();
    pane->fill({m_title, m_numbers, m_examples});

    build();
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    for (QPushButton* button : {m_try, m_reset, m_save})
        head->addWidget(button);
    head->addWidget(m_status, 1);
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("tuning_splitter"));
    split->setChildrenCollapsible(false);
    keepInside(*split);
    split->addWidget(m_table);
    split->addWidget(pane);
    split->setStretchFactor(0, 1);
    split->setSizes({paneWidth, paneWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(split, 1);
    column->addWidget(m_error);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TuningSection::showRule);
    connect(m_model, &TuneModel::changed, this, &TuningSection::follow);
    connect(&queue, &models::ReviewQueue::progressed, this, [this](qint64 done, qint64 of) {
        if (m_isTrying)
            m_status->progress(done, of);
    });
    connect(m_try, &QPushButton::clicked, this, &TuningSection::tryOut);
    connect(m_status, &StatusLine::tryAgain, this, &TuningSection::tryOut);
    connect(m_reset, &QPushButton::clicked, this, &TuningSection::start);
    connect(m_save, &QPushButton::clicked, this, &TuningSection::save);
    follow();
    showRule();
}

void TuningSection::build()
{
    setObjectName(QStringLiteral("tuning_section"));
    m_table->setObjectName(QStringLiteral("rule_table"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    m_nothing = new StatePane(*m_table);
    setUpTable(*m_table, TuneModel::Rule);
    m_title->setObjectName(QStringLiteral("rule_title"));
    m_examples->setObjectName(QStringLiteral("rule_examples"));
    m_examples->setWordWrap(true);
    for (const auto& [button, name] :
         {std::pair(m_try, "tuning_try"), std::pair(m_reset, "tuning_reset"), std::pair(m_save, "tuning_save")}) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(button->text());
    }
}

void TuningSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_desk.isOpen() && m_model->rowCount() == 0)
        start();
}

void TuningSection::clear()
{
    m_isTrying = false;
    m_error->hide();
    m_status->say({});
    m_model->start({}, {});
    showRule();
}

void TuningSection::start()
{
    m_error->hide();
    auto rules = detection::builtInRules();
    if (!rules) {
        m_nothing->refuse(tr("The rules could not be read"), rules.error().message);
        return;
    }
    m_model->start(*std::move(rules), m_desk.policy().review);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showRule();
}

void TuningSection::showRule()
{
    const int row = m_table->currentIndex().row();
    const detection::Rule* rule = m_model->ruleAt(row);
    delete m_numbers->layout();
    qDeleteAll(m_numbers->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_title->setText(rule != nullptr ? said(rule->title) : tr("No rule is chosen"));
    if (rule != nullptr) {
        auto* form = new QFormLayout(m_numbers);
        form->setContentsMargins(0, unit, 0, unit);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        for (const auto& [name, parameter] : rule->parameters) {
            auto* box = new QSpinBox(m_numbers);
            box->setObjectName(QStringLiteral("rule_%1_%2").arg(rule->id, name));
            box->setAccessibleName(said(parameter.means));
            box->setRange(parameter.least, parameter.most);
            box->setValue(m_model->valueOf(row, name));
            connect(box, &QSpinBox::valueChanged, m_model,
                    [this, row, name = name](int value) { m_model->setValue(row, name, value); });
            auto* label = makeLabel(
                tr("%1, %L2 to %L3").arg(said(parameter.means)).arg(parameter.least).arg(parameter.most), *m_numbers);
            label->setWordWrap(true);
            // Its hint is that of a square block of text.
            label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            label->setBuddy(box);
            form->addRow(label, box);
        }
    }
    showExamples();
}

void TuningSection::showExamples()
{
    const detection::Tuned* tuned = m_model->tunedAt(m_table->currentIndex().row());
    QStringList parts;
    if (tuned != nullptr) {
        parts = {listed(tr("It would find as well:"), tuned->added),
                 listed(tr("It would no longer find:"), tuned->gone)};
        parts.removeAll(QString());
        if (parts.isEmpty())
            parts.append(tr("It would find the same."));
    }
    setTextOrHide(*m_examples, parts.join(QStringLiteral("\n\n")));
}

void TuningSection::follow()
{
    m_reset->setEnabled(m_model->isChanged());
    m_save->setEnabled(m_model->isChanged());
    m_try->setEnabled(!m_isTrying && m_model->rowCount() > 0);
    if (!m_isTrying)
        m_status->say(m_model->isChanged() ? tr("For trying only: nothing is applied.")
                                           : tr("These are the policy's thresholds."));
    showExamples();
}

void TuningSection::tryOut()
{
    m_isTrying = true;
    m_error->hide();
    m_try->setEnabled(false);
    m_status->progress(0, 0);
    whenAnswered(m_queue.tune(m_model->proposal()), this,
                 [this, asked = m_model->proposal()](const Result<std::vector<detection::Tuned>>& answer) {
                     m_isTrying = false;
                     follow();
                     // Another threshold since makes this the answer to an old question.
                     if (asked == m_model->proposal())
                         take(answer);
                 });
}

void TuningSection::take(const Result<std::vector<detection::Tuned>>& answer)
{
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            m_status->refuse(answer.error().message);
        return;
    }
    m_model->setTuned(*answer);
    qint64 before = 0;
    qint64 after = 0;
    for (const detection::Tuned& tuned : *answer) {
        before += tuned.before;
        after += tuned.after;
    }
    m_status->say(tr("Findings now: %L1. With these thresholds: %L2. Nothing is applied.").arg(before).arg(after));
    showExamples();
}

void TuningSection::save()
{
    policy::Policy wanted = m_desk.policy();
    wanted.review = m_model->proposal();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the policy for an admin"),
                                     folder.filePath(QStringLiteral("policy.json")), tr("Policy (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(policy::toJson(wanted)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_error->show();
        m_error->say(tr("%1: %2").arg(path, file.errorString()));
        return;
    }
    m_status->say(tr("Saved. An admin applies it by \"scrimctl policy apply\"."));
}

} // namespace scrim::oversight
