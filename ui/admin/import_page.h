// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/parts/sheet_page.h"

#include <QTimer>

class QCheckBox;

namespace scrim::admin {

class ImportForm;
class ImportProgress;
class ImportReport;
class MappingView;
class PreviewView;

/// An admin's page: a shop's export becomes records. A running import goes on when the page is left.
class ImportPage final : public parts::SheetPage
{
    Q_OBJECT

public:
    explicit ImportPage(models::Desk& desk, QWidget* parent = nullptr);

    /// Nothing of the last admin stays, but an import that still runs.
    void clear();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void lookSoon();
    void look();
    void takePreview(const Result<intake::Preview>& preview);
    [[nodiscard]] intake::Options options() const;
    [[nodiscard]] bool isMapped() const;
    void take(const Result<intake::Report>& report);
    void setRunning(bool isRunning);

    models::Desk& m_desk;
    ImportForm* m_form;
    QTimer m_pause; ///< in typing, before the file is looked at
    PreviewView* m_preview;
    QCheckBox* m_byHand;
    MappingView* m_mapping;
    QString m_mappedFile; ///< whose columns the mapping is about
    ImportProgress* m_progress;
    ImportReport* m_report;
};

} // namespace scrim::admin
