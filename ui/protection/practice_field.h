// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/scrambled_view.h"

#include <QAbstractButton>

namespace scrim::protection {

/// Looks and lights like a masked field, with a fictional number in it: for trying how a lit field looks. Shown while
/// it is held by mouse or space bar, or while it is told to stay. Nothing of it goes into the log, since nothing in it
/// is anybody's. objectName "practice_field".
class PracticeField final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit PracticeField(const Clock& clock, QWidget* parent = nullptr);

    /// How the number is shown from now on, at once if it is shown already.
    void setShowing(const shield::Showing& showing);
    /// Shown without being held; Escape ends that.
    void setKept(bool kept);
    [[nodiscard]] bool isLit() const { return m_view->isOpen(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keptChanged(bool kept);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void light();
    void darken();
    void lightAnew();
    [[nodiscard]] int labelHeight() const;
    [[nodiscard]] QRect valueArea() const;

    shield::ScrambledView* m_view;
    shield::Showing m_showing;
    bool m_isKept = false;
};

} // namespace scrim::protection
