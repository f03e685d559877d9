// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/import_report.h"

#include "base/listed.h"
#include "ui/admin/remark_model.h"
#include "ui/admin/words.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace scrim::admin {

namespace {

QString counts(const intake::Report& report)
{
    const QLocale locale;
    const QString form =
        report.read == 1
            ? ImportReport::tr("1 row read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected")
            : ImportReport::tr("%Ln rows read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected", nullptr,
                               static_cast<int>(report.read));
    return form.arg(locale.toString(report.imported), locale.toString(report.updated),
                    locale.toString(report.unchanged), locale.toString(report.rejected));
}

QString facts(const intake::Report& report)
{
    QStringList lines{inWords(report.format, report.because, report.encoding)};
    if (report.skipped > 0)
        lines.append(report.skipped == 1 ? ImportReport::tr("One row that the list does not name was passed over.")
                                         : ImportReport::tr("%Ln rows that the list does not name were passed over.",
                                                            nullptr, static_cast<int>(report.skipped)));
    if (report.erased > 0)
        lines.append(report.erased == 1
                         ? ImportReport::tr("One row belongs to somebody who was erased, and was left out. The shop "
                                            "still has it: erase them there as well.")
                         : ImportReport::tr("%Ln rows belong to people who were erased, and were left out. The shop "
                                            "still has them: erase them there as well.",
                                            nullptr, static_cast<int>(report.erased)));
    if (report.conflicts > 0)
        lines.append(
            report.conflicts == 1
                ? ImportReport::tr("Corrected here and changed by the shop: one value, which waits at its record.")
                : ImportReport::tr("Corrected here and changed by the shop: %Ln values, which wait at their records.",
                                   nullptr, static_cast<int>(report.conflicts)));
    if (!report.droppedColumns.isEmpty())
        lines.append(ImportReport::tr("Must not be stored, and was not: %1.").arg(listed(report.droppedColumns)));
    if (!report.ignoredColumns.isEmpty())
        lines.append(ImportReport::tr("Not known, left out: %1.").arg(listed(report.ignoredColumns)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ImportReport::ImportReport(QWidget* parent)
    : QWidget(parent),
      m_heading(parts::makeSection({}, *this)),
      m_counts(parts::makeLabel({}, *this)),
      m_facts(parts::makeQuiet(*this)),
      m_model(new RemarkModel(this)),
      m_table(new QTableView(this)),
      m_rejects(parts::makeLabel({}, *this)),
      m_folder(new QPushButton(tr("Show the list"), this)),
      m_mended(new QPushButton(tr("The file is mended: take these rows"), this))
{
    m_heading->setObjectName(QStringLiteral("import_outcome"));
    m_heading->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("import_counts"));
    m_counts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("import_facts"));
    m_rejects->setObjectName(QStringLiteral("import_rejects"));
    m_rejects->setWordWrap(true);
    m_folder->setObjectName(QStringLiteral("import_show_rejects"));
    m_mended->setObjectName(QStringLiteral("import_mended"));
    m_table->setObjectName(QStringLiteral("import_remarks"));
    m_table->setAccessibleName(tr("What was left out or masked"));
    m_table->setModel(m_model);
    parts::setUpTable(*m_table, RemarkModel::What);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(parts::unit);
    buttons->addWidget(m_mended);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_counts, m_facts, m_table, m_rejects})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_rejectsFile)); });
    connect(m_mended, &QPushButton::clicked, this, [this] { Q_EMIT mended(m_rejectsFile); });
}

void ImportReport::show(const Result<intake::Report>& report)
{
    m_rejectsFile = report ? report->rejectsFile : QString();
    m_model->setRemarks(report ? report->remarks : std::vector<intake::Remark>());
    m_table->setVisible(m_model->rowCount() > 0);
    parts::fitToRows(*m_table);
    parts::setTextOrHide(*m_counts, report ? counts(*report) : QString());
    parts::setTextOrHide(*m_facts, report ? facts(*report) : QString());
    parts::setTextOrHide(
        *m_rejects,
        m_rejectsFile.isEmpty()
            ? QString()
            : tr("The rows that were not taken are listed, by line, column and reason and without their values, "
                 "in %1. Mend them in the file, keep its lines as they are, and take them alone.")
                  .arg(parts::inItsOrder(m_rejectsFile)));
    m_folder->setVisible(!m_rejectsFile.isEmpty());
    m_mended->setVisible(!m_rejectsFile.isEmpty());
    if (report)
        m_heading->setText(report->isDryRun ? tr("Tried: nothing is stored. This is what would happen")
                                            : tr("Imported"));
    else if (report.error().code == ErrorCode::Cancelled)
        m_heading->setText(tr("Stopped. What was read is stored; import the file again to complete it."));
    else
        m_heading->setText(report.error().message);
}

} // namespace scrim::admin
