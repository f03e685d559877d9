// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/import_page.h"

#include "base/answer.h"
#include "intake/preview.h"
#include "ui/admin/import_form.h"
#include "ui/admin/import_progress.h"
#include "ui/admin/import_report.h"
#include "ui/admin/mapping_view.h"
#include "ui/admin/preview_view.h"
#include "ui/parts/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace scrim::admin {

using namespace parts;

namespace {

constexpr int pauseMs = 300;

} // namespace

ImportPage::ImportPage(models::Desk& desk, QWidget* parent)
    : SheetPage(parent),
      m_desk(desk),
      m_form(new ImportForm(&sheet())),
      m_preview(new PreviewView(&sheet())),
      m_byHand(new QCheckBox(tr("Say what the columns are"), &sheet())),
      m_mapping(new MappingView(&sheet())),
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
    column().addWidget(m_report);
    column().addSpacing(unit);
    column().addWidget(m_preview);
    column().addStretch();
    m_preview->setBetween({m_byHand, m_mapping});

    m_byHand->setObjectName(QStringLiteral("import_by_hand"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportPage::look);
    connect(m_form, &ImportForm::changed, this, &ImportPage::lookSoon);
    connect(m_byHand, &QCheckBox::toggled, this, [this](bool isByHand) {
        m_mapping->setVisible(isByHand);
        lookSoon();
    });
    connect(m_mapping, &MappingView::changed, this, &ImportPage::lookSoon);
    connect(m_form, &ImportForm::submitted, this, &ImportPage::start);
    connect(m_progress, &ImportProgress::stopped, &desk, &models::Desk::stopImport);
    connect(&desk, &models::Desk::importProgressed, m_progress, &ImportProgress::show);
    connect(m_report, &ImportReport::mended, this, [this](const QString& rejects) {
        m_form->takeOnly(rejects);
        start();
    });
    for (QWidget* later : std::initializer_list<QWidget*>{m_report, m_preview, m_byHand, m_mapping})
        later->hide();
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
    whenAnswered(m_desk.import(m_form->file(), options()), this,
                 [this](const Result<intake::Report>& report) { take(report); });
}

intake::Options ImportPage::options() const
{
    intake::Options options = m_form->options();
    if (isMapped())
        options.mapping = m_mapping->mapping();
    return options;
}

bool ImportPage::isMapped() const
{
    return m_byHand->isChecked() && m_mappedFile == m_form->file();
}

void ImportPage::lookSoon()
{
    m_report->hide();
    m_pause.start();
}

void ImportPage::look()
{
    const bool hasFile = !m_form->file().isEmpty();
    m_preview->setVisible(hasFile);
    if (!hasFile || m_desk.isImporting() || !isVisible()) {
        m_byHand->setVisible(hasFile && !m_mappedFile.isEmpty());
        return;
    }
    m_preview->wait();
    whenAnswered(m_desk.previewImport(m_form->file(), options()), this,
                 [this](const Result<intake::Preview>& preview) { takePreview(preview); });
}

void ImportPage::takePreview(const Result<intake::Preview>& preview)
{
    if (!preview && preview.error().code == ErrorCode::Cancelled)
        return;
    m_preview->show(preview);
    const bool isOther = m_mappedFile != m_form->file();
    if (preview && isOther) {
        m_mappedFile = m_form->file();
        m_mapping->propose(*preview);
        const QSignalBlocker quiet(m_byHand);
        m_byHand->setChecked(preview->recognised.format == intake::Format::Auto);
    }
    const bool isKnown = preview.has_value() || !isOther;
    m_byHand->setVisible(isKnown);
    m_mapping->setVisible(isKnown && m_byHand->isChecked());
}

void ImportPage::take(const Result<intake::Report>& report)
{
    setRunning(false);
    m_report->show(report);
    m_report->setVisible(true);
    m_preview->setVisible(!report);
    // A file that was refused may want a mapping.
    if (!report)
        m_pause.start();
    m_form->focusFile();
}

void ImportPage::setRunning(bool isRunning)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_byHand, m_mapping})
        part->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
}

void ImportPage::showEvent(QShowEvent* event)
{
    SheetPage::showEvent(event);
    if (!m_desk.isImporting())
        m_form->focusFile();
}

} // namespace scrim::admin
