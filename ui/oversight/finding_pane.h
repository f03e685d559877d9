// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/judgement.h"
#include "models/review_queue.h"
#include "ui/parts/sheet_page.h"

#include <QTimeZone>

#include <map>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::oversight {

/// One finding whole: why it is one, what was said of it, and what the person may say now.
class FindingPane final : public parts::SheetPage
{
    Q_OBJECT

public:
    /// `queue` must outlive it.
    FindingPane(models::ReviewQueue& queue, const QTimeZone& zone, QWidget* parent = nullptr);

    /// The row of ReviewQueue::model() that it tells of; an invalid index for none. What is written in the note stays
    /// while it is the same finding.
    void show(const QModelIndex& finding);
    void clear();

Q_SIGNALS:
    /// What was said is on record.
    void judged();
    /// The person wants to see the finding's entries.
    void entriesAsked();

private:
    void addVerdicts();
    void say(detection::Verdict verdict);
    void take(const Result<void>& answer);
    void offer(const QList<int>& allowed);

    models::ReviewQueue& m_queue;
    QTimeZone m_zone;
    QString m_id;
    bool m_isAsking = false;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_sentence;
    QPushButton* m_entries;
    QLabel* m_said;
    QWidget* m_answer;
    QPlainTextEdit* m_note;
    parts::InlineError* m_error;
    QLabel* m_barred;
    std::map<detection::Verdict, QPushButton*> m_verdicts;
};

} // namespace scrim::oversight
