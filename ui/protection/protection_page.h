// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/parts/sheet_page.h"

namespace scrim::shield {
class ScreenGuard;
} // namespace scrim::shield

namespace scrim::protection {

class PolicySection;
class Practice;
class ScreenNow;
class SupportCard;

/// What protects this screen, what policy asks of it, how a lit field looks to this person, and pictures for support.
/// Follows the guard and the desk while it is shown.
class ProtectionPage final : public parts::SheetPage
{
    Q_OBJECT

public:
    /// All three must outlive it.
    ProtectionPage(models::Desk& desk, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent = nullptr);

    /// Opens the card for a second person, in sight.
    void openSupport();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    models::Desk& m_desk;
    shield::ScreenGuard& m_guard;
    ScreenNow* m_now;
    Practice* m_practice;
    PolicySection* m_policy;
    SupportCard* m_support;
};

} // namespace scrim::protection
