// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/import.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::admin {

/// Which file is to be imported, and how what it leaves open is to be read.
class ImportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget* parent = nullptr);

    [[nodiscard]] QString file() const;
    /// As far as the person says it here: no mapping, no progress.
    [[nodiscard]] intake::Options options() const;
    /// A second run of the same file takes the rows of this list alone.
    void takeOnly(const QString& rejectsFile);
    void setFile(const QString& path);
    /// Beside the file.
    void refuse(const QString& message);
    /// False, with a sentence beside what is wrong, for a form that cannot be used.
    [[nodiscard]] bool check();
    void focusFile();

Q_SIGNALS:
    /// Another file, or other words on how to read it.
    void changed();
    /// The button, or Enter in the file's field.
    void submitted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse(QLineEdit& into, const QString& title, const QString& filter);

    QLineEdit* m_file;
    QPushButton* m_browse;
    QLineEdit* m_currency;
    QLineEdit* m_region;
    QLineEdit* m_lines;
    QPushButton* m_browseLines;
    QCheckBox* m_dryRun;
    QPushButton* m_start;
    parts::InlineError* m_error;
};

} // namespace scrim::admin
