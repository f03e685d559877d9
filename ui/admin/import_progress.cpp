// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/import_progress.h"

#include "intake/pace.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace scrim::admin {

namespace {

constexpr int secondsInMinute = 60;

QString left(qint64 seconds)
{
    if (seconds < secondsInMinute)
        return ImportProgress::tr("less than a minute left");
    const auto minutes = static_cast<int>((seconds + secondsInMinute / 2) / secondsInMinute);
    return minutes == 1 ? ImportProgress::tr("about a minute left")
                        : ImportProgress::tr("about %Ln minutes left", nullptr, minutes);
}

} // namespace

ImportProgress::ImportProgress(QWidget* parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_words(parts::makeQuiet(*this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    m_bar->setObjectName(QStringLiteral("import_bar"));
    m_bar->setAccessibleName(tr("Share of the file that is read"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_words->setObjectName(QStringLiteral("import_pace"));
    m_stop->setObjectName(QStringLiteral("import_stop"));
    m_stop->setAccessibleName(tr("Stop the import"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * parts::unit);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_words->setText(tr("Stopping after the row that is being read…"));
        Q_EMIT stopped();
    });
}

void ImportProgress::begin()
{
    m_bar->setValue(0);
    m_words->setText(tr("Looking at the file…"));
    m_stop->setEnabled(true);
}

void ImportProgress::show(const intake::Progress& progress, qint64 elapsedMs)
{
    if (progress.isIndexing) {
        m_stop->setEnabled(false);
        m_bar->setValue(m_bar->maximum());
        m_words->setText(
            tr("%Ln rows  ·  All stored. Making what they are found by…", nullptr, static_cast<int>(progress.rows)));
        return;
    }
    if (!m_stop->isEnabled())
        return;
    const intake::Pace pace = intake::paceOf(progress, elapsedMs);
    m_bar->setValue(static_cast<int>(pace.percent));
    const QLocale locale;
    QStringList words{tr("%Ln rows", nullptr, static_cast<int>(progress.rows))};
    if (pace.rowsPerSecond > 0)
        words.append(tr("%1 a second").arg(locale.toString(pace.rowsPerSecond)));
    if (pace.secondsLeft >= 0)
        words.append(left(pace.secondsLeft));
    m_words->setText(words.join(QStringLiteral("  ·  ")));
}

} // namespace scrim::admin
