// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace scrim::desk {

/// The strip of customers: names cut where they are long, a cross on each. objectName "customer_bar".
class CustomerBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit CustomerBar(QWidget* parent = nullptr);
    /// A person's name, as they spell it; `isUnfinished` puts a dot to it.
    void setTitle(int index, const QString& name, bool isUnfinished);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
};

} // namespace scrim::desk
