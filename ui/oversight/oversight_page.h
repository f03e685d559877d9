// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/desk.h"
#include "models/log_book.h"
#include "models/review_queue.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace scrim::oversight {

class ChipRow;
class FilterBar;
class Lens;
class LogSection;
class MenuButton;
class PicturesSection;
class ReviewSection;
class SignOffSection;
class StatusLine;
class TuningSection;

/// The access log and what is made of it, in sections over one reading of the log. Somebody who does not read the whole
/// log sees what is on record about themselves.
class OversightPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OversightPage(models::Desk& desk, const Clock& clock, QWidget* parent = nullptr);
    ~OversightPage() override;

    /// Of what a section shows.
    enum class Needs
    {
        Lens,     ///< what the filter takes: the filter stands above it; everybody's own entries at least
        WholeLog, ///< its own; only for those who read the whole log
    };
    /// `name` is for object names; the section is the page's child from now on, and is shown when its tab is.
    void addSection(const QString& name, const QString& title, QWidget& section, Needs needs);
    void showSection(const QWidget& section);

    /// The one reading of the log that the sections share; open while the page is shown.
    [[nodiscard]] models::LogBook& book() { return m_book; }
    [[nodiscard]] Lens& lens() { return *m_lens; }

    /// Into the box that searches the log.
    void focusSearch();
    /// To the filter before, and to the picture that led away from it; false when there is none.
    bool goBack();

Q_SIGNALS:
    /// Something was done that `undo` takes back.
    void undoable(const QString& sentence, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Section
    {
        QWidget* page;
        Needs needs;
        QString name;
        QString title;
    };

    void build();
    void offer(bool readsAll);
    void takeUp();
    void refuse(const QString& message);
    void take(const Result<models::LogBook::Found>& answer);
    void follow();
    void tell();
    void forget();

    models::Desk& m_desk;
    models::LogBook m_book;
    models::ReviewQueue m_queue;
    Lens* m_lens;
    QLabel* m_title;
    QTabBar* m_tabs;
    MenuButton* m_columns;
    QPushButton* m_refresh;
    FilterBar* m_filters;
    ChipRow* m_chips;
    StatusLine* m_status;
    QStackedWidget* m_stack;
    LogSection* m_log;
    PicturesSection* m_pictures;
    ReviewSection* m_review;
    SignOffSection* m_signOff;
    TuningSection* m_tuning;
    std::vector<Section> m_sections;
    std::vector<Section> m_offered; ///< in the order of the tabs
    bool m_isTakingUp = false;
    bool m_cameFromPictures = false; ///< the newest step of the lens was a click there
};

} // namespace scrim::oversight
