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
    /// `chosen` is what command line and settings ask for; empty follows the desktop. `lockedBy`: IT's file that
    /// leaves no choice. One for each QApplication.
    explicit Theme(std::optional<Shade> chosen = std::nullopt, QString lockedBy = {});

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] bool followsDesktop() const { return !m_chosen; }
    [[nodiscard]] const QString& lockedBy() const { return m_lockedBy; } ///< empty where a person may choose
    void choose(Shade shade);
    void followDesktop();

Q_SIGNALS:
    /// The shade, or whether the desktop is followed.
    void shadeChanged(scrim::shell::Shade shade);
    /// A person has chosen; nothing stands for what the desktop has.
    void chosen(std::optional<scrim::shell::Shade> shade);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void apply(Shade shade);
    void obeyDesktop();
    /// What the desktop has, without our own palette over it.
    [[nodiscard]] Shade desktopShade() const;

    platform::DesktopSettings m_desktop;
    std::optional<Shade> m_chosen;
    QString m_lockedBy;
    Shade m_shade;
    bool m_isCalm = false;
    bool m_isApplying = false;
};

} // namespace scrim::shell
