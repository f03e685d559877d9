// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/sheet_page.h"

namespace scrim::desk {

/// What a customer's and an order's page share.
class RecordPage : public parts::SheetPage
{
    Q_OBJECT

public:
    using SheetPage::SheetPage;
    /// Nothing of the record stays.
    virtual void clear() = 0;
};

} // namespace scrim::desk
