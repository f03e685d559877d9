// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/masked_field_accessible.h"

#include "base/listed.h"
#include "policy/mask.h"
#include "policy/rules.h"
#include "ui/shield/masked_field.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace scrim::shield {

/// Not in an unnamed namespace: MaskedField names it as a friend.
class MaskedFieldAccessible final : public QAccessibleWidget
{
public:
    explicit MaskedFieldAccessible(MaskedField& field) : QAccessibleWidget(&field, QAccessible::Button), m_field(field)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return name();
        case QAccessible::Description:
            return description();
        default:
            return {};
        }
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::setFocusAction()};
    }

    void doAction(const QString& action) override
    {
        if (action == QAccessibleActionInterface::pressAction())
            m_field.toggle();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    /// What a mask tells a listener: the ending, or the words of it where it is made of words.
    [[nodiscard]] QString spokenMask() const
    {
        const policy::FieldKind kind = policy::kindOf(m_field.field());
        const QString& mask = m_field.mask();
        if (kind != policy::FieldKind::Address)
            return policy::spokenEnding(kind, mask);
        const bool hasWords = std::any_of(mask.cbegin(), mask.cend(), [](QChar c) { return c.isLetter(); });
        return hasWords ? mask : QString();
    }

    [[nodiscard]] QString name() const
    {
        QStringList parts{policy::label(m_field.field())};
        if (m_field.isLit() && !m_field.isBeingSpoken()) {
            parts.append(MaskedField::tr("shown on screen"));
            return listed(parts);
        }
        if (const QString spoken = spokenMask(); !spoken.isEmpty())
            parts.append(spoken);
        parts.append(MaskedField::tr("hidden"));
        return listed(parts);
    }

    [[nodiscard]] QString description() const
    {
        const QString look = howToLook();
        if (m_field.isLit() || !m_field.mayBeSpoken())
            return look;
        return look + QLatin1Char(' ') + MaskedField::tr("To have it spoken: Call > Speak the field.");
    }

    [[nodiscard]] QString howToLook() const
    {
        if (m_field.isBeingSpoken())
            return MaskedField::tr("Press to end the speaking.");
        if (m_field.isLit())
            return MaskedField::tr("Press to hide it.");
        if (!m_field.mayBeLit())
            return MaskedField::tr("Your role has no key to it.");
        if (m_field.isForHolding())
            return MaskedField::tr("Hold the space bar to view it.");
        return MaskedField::tr("Press to view it for %Ln seconds.", nullptr, m_field.secondsToView());
    }

    MaskedField& m_field;
};

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* field = qobject_cast<MaskedField*>(object);
    return field != nullptr ? new MaskedFieldAccessible(*field) : nullptr;
}

} // namespace

void installMaskedFieldAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void tellLitChange(MaskedField& field)
{
    if (!QAccessible::isActive())
        return;
    for (const auto change : {QAccessible::NameChanged, QAccessible::DescriptionChanged}) {
        QAccessibleEvent event(&field, change);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace scrim::shield
