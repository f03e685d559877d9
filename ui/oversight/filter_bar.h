// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/desk.h"
#include "models/log_book.h"
#include "ui/oversight/time_range.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace scrim::oversight {

class Lens;
class MenuButton;
class RangePicker;
class SubjectPicker;
class TermPicker;

/// The line that filters are set in: free text, time, calls, words of a column, a customer, and what was saved. What is
/// set stands in the chips below it.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    FilterBar(models::Desk& desk, models::LogBook& book, Lens& lens, const Clock& clock, QWidget* parent = nullptr);
    void focusText();

Q_SIGNALS:
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fillTimes();
    void fillKinds();
    void setRange(const TimeRange& range);
    void setWords(review::Column column, const QStringList& words);
    void follow();

    models::LogBook& m_book;
    Lens& m_lens;
    const Clock& m_clock;
    QLineEdit* m_text;
    QComboBox* m_calls;
    MenuButton* m_times;
    MenuButton* m_kinds;
    MenuButton* m_saved;
    RangePicker* m_range;
    TermPicker* m_terms;
    SubjectPicker* m_subjects;
    QTimer m_pause;
};

} // namespace scrim::oversight
