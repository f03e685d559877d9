// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/demo_panel.h"

#include "ui/parts/look.h"
#include "ui/shield/quiet_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace scrim::sign_in {

DemoPanel::DemoPanel(const std::vector<DemoUser>& users, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("demo_users"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new shield::QuietLabel(tr("This vault is fictional. Sign in as one of:"), this), 0, 0, 1, 2);
    const QFont fixed = parts::fixedPitch(font());
    for (const DemoUser& user : users) {
        const int row = grid->rowCount();
        auto* button = new QPushButton(user.name, this);
        button->setObjectName(QStringLiteral("demo_") + user.name);
        button->setAccessibleName(tr("Sign in as %1").arg(user.name));
        connect(button, &QPushButton::clicked, this, [this, name = user.name] { Q_EMIT chosen(name); });
        grid->addWidget(button, row, 0);
        QLabel* password = parts::makeLabel(user.password, *this);
        password->setFont(fixed);
        password->setAccessibleName(tr("%1, password %2").arg(user.role, user.password));
        grid->addWidget(password, row, 1);
    }
}

} // namespace scrim::sign_in
