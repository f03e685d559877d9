// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/timeline.h"

#include <QWidget>

#include <vector>

namespace scrim::desk {

class TimelineItem;

/// An order's way, drawn: a line of steps from its placing on, what is still to come fainter, refunds as branches that
/// leave it. One stop for the Tab key; the arrow keys go from step to step, each of which a screen reader reads.
/// objectName "order_timeline", its items "timeline_<index>".
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    void show(const Timeline& timeline);
    void clear() { show({}); }
    /// Its steps are made anew each time, which puts them at the window's end for the Tab key.
    void comeAfter(QWidget& before);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void arrange();
    void moveFocus(std::size_t to);
    [[nodiscard]] int stepHeight() const;
    [[nodiscard]] int branchHeight() const;
    [[nodiscard]] int heightWanted() const;

    Timeline m_timeline;
    std::vector<TimelineItem*> m_items; ///< the steps, then the branches
};

} // namespace scrim::desk
