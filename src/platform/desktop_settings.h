// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace scrim::platform {

/// What a person asked of their desktop, as far as it says so.
struct DesktopWishes
{
    std::optional<bool> isDark = {}; ///< empty: the desktop does not say
    bool hasContrast = false;        ///< high contrast
    bool wantsCalm = false;          ///< reduced motion

    [[nodiscard]] bool operator==(const DesktopWishes&) const = default;
};

/// Follows them while it lives. On Linux they come from the settings portal over the session bus, where there is one
/// (xdg-desktop-portal, org.freedesktop.portal.Settings: org.freedesktop.appearance and GNOME's own names), a moment
/// after the start, and each change as it is made. Windows tells when it is asked.
class DesktopSettings final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSettings(QObject* parent = nullptr);
    ~DesktopSettings() override;

    [[nodiscard]] const DesktopWishes& wishes() const { return m_wishes; }
    /// Asks anew, where the system tells nobody by itself: on Windows, when Qt hears that a setting changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    class Portal;
    void take(const DesktopWishes& wishes);

    DesktopWishes m_wishes;
    std::unique_ptr<Portal> m_portal;
};

} // namespace scrim::platform
