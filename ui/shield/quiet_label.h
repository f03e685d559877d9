// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace scrim::shield {

/// A line that explains, quieter than the rest. Follows the palette when it turns dark or light.
class QuietLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace scrim::shield
