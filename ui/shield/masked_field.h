// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QWidget>

#include <memory>

namespace scrim::shield {

class Spotlight;

/// One sensitive field: its label, its mask, and a click (or Enter, Space) that asks the spotlight to light it. Custom
/// painted from locked memory; nothing to select, copy, drag or hover. A click while lit conceals. The accessibility
/// bus hears "Card number, ends 1111, hidden" and never the value. Anything but the window's own backing store gets the
/// mask (grab, render, print).
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
    [[nodiscard]] bool isLit() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    friend class Spotlight;
    friend class MaskedFieldAccessible;
    struct State;
    /// Lights or conceals, as a click does.
    void toggle();
    /// The spotlight has lit it or made it dark.
    void litChanged();
    /// The lease went on.
    void leaseChanged();
    [[nodiscard]] bool mayBeLit() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QRect valueArea() const;
    [[nodiscard]] QRect signArea() const;
    [[nodiscard]] int lineCount() const;
    void paintValue(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintSign(QPainter& painter, bool lit) const;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::shield
