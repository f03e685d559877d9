// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace scrim::parts {
class StatePane;
} // namespace scrim::parts

namespace scrim::oversight {

class FigureCard;
class HeatView;
class Lens;

/// The numbers behind what the lens takes, as pictures. Each leads to the entries that it counts.
class PicturesSection final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PicturesSection(models::LogBook& book, Lens& lens, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The lens has been set to what a picture counts: show the entries.
    void led();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSheet();
    QWidget* makeHeat(HeatView& view, QLabel& title, QLabel& sentence);
    void refresh();
    void take(const Result<review::Summary>& answer);
    void show(const review::Summary& summary);
    void lead(const review::Filter& filter);

    models::LogBook& m_book;
    Lens& m_lens;
    QStackedWidget* m_stack;
    parts::StatePane* m_state;
    QLabel* m_totals;
    FigureCard* m_times;
    FigureCard* m_people;
    FigureCard* m_lit;
    HeatView* m_week;
    HeatView* m_denied;
    QLabel* m_weekTitle;
    QLabel* m_weekSentence;
    QLabel* m_deniedTitle;
    QLabel* m_deniedSentence;
    quint64 m_newest = 0;
    bool m_isStale = true; ///< what is shown is of another filter, or of fewer entries
};

} // namespace scrim::oversight
