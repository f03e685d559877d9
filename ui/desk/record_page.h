// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace scrim::desk {

class RecordSheet;

/// What a customer's and an order's page share: one sheet that scrolls.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget* parent = nullptr);
    /// Nothing of the record stays.
    virtual void clear() = 0;

    /// How far down the sheet is scrolled, in device-independent pixels.
    [[nodiscard]] int scrolled() const;
    /// Takes hold once the sheet is high enough for it.
    void scrollTo(int place);

protected:
    /// The parent of all that stands on the sheet.
    [[nodiscard]] QWidget& sheet() const;
    /// Its layout, from top to bottom.
    [[nodiscard]] QVBoxLayout& column() const;
    /// Back to its beginning.
    void toTop();

private:
    RecordSheet* m_sheet;
};

} // namespace scrim::desk
