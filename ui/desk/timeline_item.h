// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/timeline.h"

#include <QWidget>

namespace scrim::desk {

/// One step or branch with its words, for TimelineView to place; the lines between them are the view's.
class TimelineItem final : public QWidget
{
    Q_OBJECT

public:
    TimelineItem(const TimelineStep& step, QWidget& parent);
    TimelineItem(const TimelineBranch& branch, QWidget& parent);

    /// How wide a node is, and where its middle lies: of a step in the middle of its upper edge, of a branch at its
    /// left.
    static constexpr int nodeSize = 18;
    [[nodiscard]] QPoint nodeMiddle() const;
    [[nodiscard]] bool isExpected() const { return m_isExpected; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Sign
    {
        Tick,
        Cross,
        Back,
        None,
    };
    void drawNode(QPainter& painter) const;
    void drawStep(QPainter& painter) const;
    void drawBranch(QPainter& painter) const;

    Sign m_sign = Sign::Tick;
    bool m_isBranch = false;
    bool m_isExpected = false;
    QString m_title;
    QStringList m_lines; ///< under a step, day and time; behind a branch's title
};

} // namespace scrim::desk
