// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/desktop_settings.h"
#include "ui/shell/palette.h"

#include <QObject>

#include <optional>

namespace scrim::shell {

/// Dresses the application: style, palette and font. Follows the desktop between light, dark and high contrast, as it
/// is changed, until a person chooses; and always in whether anything moves.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// `chosen` is what the command line asks for; empty follows the desktop. One for each QApplication.
    explicit Theme(std::optional<Shade> chosen = std::nullopt);

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] bool followsDesktop() const { return !m_chosen; }
    void choose(Shade shade);
    void followDesktop();

Q_SIGNALS:
    /// The shade, or whether the desktop is followed.
    void shadeChanged(scrim::shell::Shade shade);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void apply(Shade shade);
    void obeyDesktop();
    /// What the desktop has, without our own palette over it.
    [[nodiscard]] Shade desktopShade() const;

    platform::DesktopSettings m_desktop;
    std::optional<Shade> m_chosen;
    Shade m_shade;
    bool m_isCalm = false;
    bool m_isApplying = false;
};

} // namespace scrim::shell
