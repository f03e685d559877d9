// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QWidget>

#include <memory>

namespace scrim::shield {

class Spotlight;

/// One sensitive field: its label, its mask, and a gesture that asks the spotlight to light it: a click or Enter where
/// policy lets them toggle, the mouse button or the space bar held down for any field. It paints its mask and nothing
/// else, ever: a lit value stands on the spotlight's panel. Nothing to select, copy, drag or hover. The accessibility
/// bus hears "Card number, ends 1111, hidden" of it and never the value, which only speak() tells.
class MaskedField final : public QWidget
{
    Q_OBJECT

public:
    /// `spotlight` must outlive it. objectName becomes "field_<name>", such as "field_card_number".
    MaskedField(Spotlight& spotlight, RecordId record, records::MaskedField field, QWidget* parent = nullptr);
    ~MaskedField() override;

    [[nodiscard]] RecordId record() const;
    [[nodiscard]] policy::Field field() const;
    [[nodiscard]] const QString& mask() const;
    /// On the screen, or spoken.
    [[nodiscard]] bool isLit() const;
    [[nodiscard]] bool isBeingSpoken() const;

    /// Has the spotlight tell its value to a screen reader (Spotlight::speak).
    void speak();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    friend class MaskedFieldAccessible;
    struct State;
    /// Lights or conceals, as a click does.
    void toggle();
    [[nodiscard]] bool mayBeLit() const;
    [[nodiscard]] bool mayBeSpoken() const;
    [[nodiscard]] bool isForHolding() const;
    /// How long it would stay lit.
    [[nodiscard]] int secondsToView() const;
    [[nodiscard]] bool isHeldOpen() const;
    [[nodiscard]] QRect valueArea() const;
    [[nodiscard]] QRect signArea() const;
    void paintSign(QPainter& painter) const;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::shield
