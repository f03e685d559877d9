// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"
#include "ui/parts/sheet_page.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace scrim::oversight {

class Lens;
class RowActs;

/// One entry whole: a sentence, what can be looked at from there, and all that it says, checked against its hash.
class DetailPane final : public parts::SheetPage
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    DetailPane(models::LogBook& book, const Lens& lens, RowActs& acts, QWidget* parent = nullptr);

    /// The entry `seq`; -1 for none.
    void show(qint64 seq);
    /// Puts the sentence on the clipboard.
    void copy() const;

Q_SIGNALS:
    /// To the row above (-1) or below (1).
    void stepped(int rows);

private:
    void take(const Result<review::Detail>& answer);
    void tell();
    void clearLines();
    QPushButton* addButton(const QString& objectName);
    void follow(QPushButton& button, QAction& action);

    models::LogBook& m_book;
    const Lens& m_lens;
    RowActs& m_acts;
    QLabel* m_heading;
    QLabel* m_sentence;
    QPushButton* m_above;
    QPushButton* m_below;
    QWidget* m_buttons;
    QWidget* m_lines;
    QFormLayout* m_form;
    review::Detail m_entry;
    QString m_subject; ///< whom the entry is about, when that is known
    qint64 m_seq = -1;
    quint64 m_newest = 0;
};

} // namespace scrim::oversight
