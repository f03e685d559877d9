// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace scrim::desk {

class CallPanel;

/// The desk's three columns: search and queue, the records, the call. A person drags them to their sizes; where the
/// desk is narrow the call's folds to a strip by itself. objectName "desk_columns".
class DeskColumns final : public QSplitter
{
    Q_OBJECT

public:
    /// In device-independent pixels; below leastForAll the call's column folds.
    static constexpr int leastLeft = 220;
    static constexpr int usualLeft = 312;
    static constexpr int leastCentre = 360;
    static constexpr int leastForAll = 1000;

    DeskColumns(QWidget& left, QWidget& centre, CallPanel& right, QWidget* parent);

    /// What a person has chosen, to be remembered.
    struct Shape
    {
        int left = usualLeft;
        int right = 0; ///< 0: the usual width
        bool isFolded = false;

        bool operator==(const Shape&) const = default;
    };
    [[nodiscard]] Shape shape() const;
    void setShape(const Shape& shape);

    void toggleFold();
    void unfold();
    /// The centre has all the room, or shares it with one side or both.
    void showSides(bool isLeft, bool isRight);

Q_SIGNALS:
    /// A person has dragged or folded something.
    void shaped();

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    void choose(bool isFolded);
    void arrange();

    QWidget& m_left;
    CallPanel& m_right;
    Shape m_shape;
    bool m_isForced = false; ///< unfolded by a person although it is narrow
    bool m_wasNarrow = false;
};

} // namespace scrim::desk
