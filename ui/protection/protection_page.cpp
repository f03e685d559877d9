// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_page.h"

#include "ui/parts/look.h"
#include "ui/protection/policy_section.h"
#include "ui/protection/practice.h"
#include "ui/protection/screen_now.h"
#include "ui/protection/support_card.h"
#include "ui/shield/screen_guard.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace scrim::protection {

ProtectionPage::ProtectionPage(models::Desk& desk, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent)
    : SheetPage(parent),
      m_desk(desk),
      m_guard(guard),
      m_now(new ScreenNow(&sheet())),
      m_practice(new Practice(clock, &sheet())),
      m_policy(new PolicySection(&sheet())),
      m_support(new SupportCard(desk, &sheet()))
{
    setObjectName(QStringLiteral("protection_page"));
    setAccessibleName(tr("Screen protection"));
    QLabel* title = parts::makeHeading(sheet());
    title->setText(tr("Screen protection"));
    column().addWidget(title);
    for (QWidget* part : std::initializer_list<QWidget*>{m_now, m_practice, m_policy, m_support}) {
        column().addWidget(part);
        column().addSpacing(2 * parts::unit);
    }
    column().addStretch();
    connect(&guard, &shield::ScreenGuard::protectionChanged, this, &ProtectionPage::refresh);
    connect(&desk, &models::Desk::captureAllowanceChanged, this, &ProtectionPage::refresh);
    connect(&desk, &models::Desk::policyChanged, this, &ProtectionPage::refresh);
}

void ProtectionPage::refresh()
{
    if (!isVisible() || !m_desk.isOpen())
        return;
    const platform::Protection& protection = m_guard.protection();
    const models::Person& person = m_desk.person();
    m_now->show(protection);
    const bool picturesAreAllowed = m_desk.captureAllowedMs() > 0;
    m_practice->show(protection, picturesAreAllowed);
    m_policy->show(m_desk.policy(), {person.role, person.viewable, protection.level, protection.why, picturesAreAllowed,
                                     m_desk.call().has_value(), m_desk.weekTime()});
}

void ProtectionPage::openSupport()
{
    m_support->open();
    // Once the layout has given the card its place.
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_support); });
}

void ProtectionPage::showEvent(QShowEvent* event)
{
    SheetPage::showEvent(event);
    policy::Policy here = m_desk.policy();
    here.framesPerPad = m_guard.framesPerPad(here.framesPerPad);
    // A screen that is too slow for more of them is nobody's lock.
    if (here.framesPerPad != m_desk.policy().framesPerPad)
        here.locks.erase(QStringLiteral("shield.frames_per_pad"));
    m_practice->serve(m_desk.person().name, here);
    m_support->reset();
    refresh();
    ensureVisible(0, 0);
}

void ProtectionPage::hideEvent(QHideEvent* event)
{
    m_support->reset();
    SheetPage::hideEvent(event);
}

} // namespace scrim::protection
