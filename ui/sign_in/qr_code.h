// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QWidget>

namespace scrim::sign_in {

/// A QR code, always dark on white, whatever the theme: that is what phones read. Its cells are held in locked memory
/// and wiped with it.
class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    void show(Bytes text);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBytes m_cells; ///< row by row, 1 for dark
    int m_width = 0;     ///< of one row
};

} // namespace scrim::sign_in
