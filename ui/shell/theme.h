// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QObject>

#include <optional>

namespace scrim::shell {

/// Dresses the application: style, palette and font. Follows the desktop between light and dark until a person chooses.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// `chosen` is what the command line asks for; empty follows the desktop. One for each QApplication.
    explicit Theme(std::optional<Shade> chosen = std::nullopt);

    [[nodiscard]] Shade shade() const { return m_shade; }
    void choose(Shade shade);

Q_SIGNALS:
    void shadeChanged(scrim::shell::Shade shade);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void apply(Shade shade);
    /// What the desktop has, without our own palette over it.
    [[nodiscard]] static Shade desktopShade();

    std::optional<Shade> m_chosen;
    Shade m_shade;
    bool m_isApplying = false;
};

} // namespace scrim::shell
