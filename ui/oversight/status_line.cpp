// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/status_line.h"

#include "ui/parts/look.h"
#include "ui/shield/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int steps = 1000;
constexpr int barWidth = 24 * unit;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_text(makeQuiet(*this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_again(new QPushButton(tr("Try again"), this))
{
    m_text->setObjectName(QStringLiteral("log_state"));
    m_bar->setObjectName(QStringLiteral("log_progress"));
    m_bar->setAccessibleName(tr("Taking up the log"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_cancel->setObjectName(QStringLiteral("log_cancel"));
    m_cancel->setAccessibleName(tr("Stop taking up the log"));
    m_again->setObjectName(QStringLiteral("log_again"));
    m_again->setAccessibleName(tr("Read the log again"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    connect(m_again, &QPushButton::clicked, this, &StatusLine::tryAgain);
    say({});
}

void StatusLine::say(const QString& sentence)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_cancel, m_again})
        part->hide();
}

void StatusLine::refuse(const QString& sentence)
{
    say(sentence);
    m_again->show();
    shield::announce(*this, sentence);
}

void StatusLine::progress(qint64 done, qint64 total)
{
    say(total > 0 ? tr("Taking up the log: %L1 of %L2 entries").arg(done).arg(total) : tr("Reading the log…"));
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    m_bar->show();
    m_cancel->show();
}

} // namespace scrim::oversight
