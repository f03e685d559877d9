// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scrim::desk {

/// How far a caller is verified, as a sign: an empty circle, one that fills, a full one with a tick. The words stand
/// beside it.
class VerifyMark final : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyMark(QWidget* parent = nullptr);
    /// `part` of `whole`; done when it is `isDone`.
    void show(int part, int whole, bool isDone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_part = 0;
    int m_whole = 1;
    bool m_isDone = false;
};

} // namespace scrim::desk
