// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_desk.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/screen_guard.h"
#include "ui/shield/spotlight.h"

#include <QVBoxLayout>
#include <QWidget>

namespace scrim::testkit {

/// What a test's screen answers, whatever it is.
[[nodiscard]] inline shield::ScreenGuard::Protect answering(ScreenLevel level)
{
    return [level](quintptr, const platform::DisplayFacts&) {
        platform::Protection protection;
        protection.level = level;
        protection.why = QStringLiteral("A test says so.");
        return protection;
    };
}

/// A window with one customer's masked fields, as a page has them.
class FieldPage final : public QWidget
{
public:
    FieldPage(DemoDesk& desk, const records::Customer& customer, ScreenLevel level = ScreenLevel::Scrambled)
        : guard(desk.clock(), answering(level)), spotlight(desk.desk(), guard, desk.clock())
    {
        auto* column = new QVBoxLayout(this);
        for (const records::MaskedField& field : customer.fields)
            column->addWidget(new shield::MaskedField(spotlight, customer.id, field, this));
        resize(480, 640);
        show();
        activateWindow();
    }
    // The fields go before the spotlight that they refer to.
    ~FieldPage() override { qDeleteAll(findChildren<shield::MaskedField*>()); }

    [[nodiscard]] shield::MaskedField& field(policy::Field which) const
    {
        return *findChild<shield::MaskedField*>(QStringLiteral("field_") + policy::name(which));
    }

    shield::ScreenGuard guard;
    shield::Spotlight spotlight;
};

} // namespace scrim::testkit
