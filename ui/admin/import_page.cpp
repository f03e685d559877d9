// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/import_page.h"

#include "base/answer.h"
#include "ui/admin/import_form.h"
#include "ui/admin/import_progress.h"
#include "ui/admin/import_report.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace scrim::admin {

using namespace parts;

ImportPage::ImportPage(models::Desk& desk, QWidget* parent)
    : SheetPage(parent),
      m_desk(desk),
      m_form(new ImportForm(&sheet())),
      m_progress(new ImportProgress(&sheet())),
      m_report(new ImportReport(&sheet()))
{
    setObjectName(QStringLiteral("import_page"));
    setAccessibleName(tr("Import"));
    QLabel* title = makeHeading(sheet());
    title->setText(tr("Import"));
    QLabel* about = makeQuiet(sheet());
    about->setText(tr("A shop's export becomes records. Sensitive values are sealed as they are read: importing them "
                      "gives nobody a view of them. Each import is on record."));
    column().addWidget(title);
    column().addWidget(about);
    column().addSpacing(unit);
    column().addWidget(m_form);
    column().addWidget(m_progress);
    column().addSpacing(unit);
    column().addWidget(m_report);
    column().addStretch();

    connect(m_form, &ImportForm::submitted, this, &ImportPage::start);
    connect(m_progress, &ImportProgress::stopped, &desk, &models::Desk::stopImport);
    connect(&desk, &models::Desk::importProgressed, m_progress, &ImportProgress::show);
    connect(m_report, &ImportReport::mended, this, [this](const QString& rejects) {
        m_form->takeOnly(rejects);
        start();
    });
    m_report->hide();
    setRunning(false);
}

void ImportPage::clear()
{
    if (m_desk.isImporting())
        return;
    m_form->setFile({});
    m_form->takeOnly({});
    m_report->hide();
}

void ImportPage::start()
{
    if (m_desk.isImporting() || !m_form->check())
        return;
    setRunning(true);
    m_progress->begin();
    m_report->hide();
    whenAnswered(m_desk.import(m_form->file(), m_form->options()), this,
                 [this](const Result<intake::Report>& report) { take(report); });
}

void ImportPage::take(const Result<intake::Report>& report)
{
    setRunning(false);
    m_report->show(report);
    m_report->setVisible(true);
    m_form->focusFile();
}

void ImportPage::setRunning(bool isRunning)
{
    m_form->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
}

void ImportPage::showEvent(QShowEvent* event)
{
    SheetPage::showEvent(event);
    if (!m_desk.isImporting())
        m_form->focusFile();
}

} // namespace scrim::admin
