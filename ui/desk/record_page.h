// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace scrim::desk {

class RecordSheet;

/// What a customer's and an order's page share: the sheet with what is known of the record, and beside it a column of
/// panels with what is done during a call. Each scrolls by itself. Where the page is too narrow for both, the panels
/// stand under the sheet and scroll with it.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget* parent = nullptr);
    /// Nothing of the record stays.
    virtual void clear() = 0;

    /// A panel's parent, and where it is put: from top to bottom. The column takes no room before it has a panel.
    [[nodiscard]] QWidget& panels() const { return *m_panels; }
    [[nodiscard]] QVBoxLayout& side() const { return *m_side; }
    /// Brings one of the panels into view.
    void bringIntoView(QWidget& panel);

    /// How wide the column of panels is, and how wide a page must be to have them beside the sheet; in
    /// device-independent pixels.
    static constexpr int sideWidth = 320;
    static constexpr int leastWidth = 880;

protected:
    /// The parent of all that stands on the sheet.
    [[nodiscard]] QWidget& sheet() const;
    /// Its layout, from top to bottom.
    [[nodiscard]] QVBoxLayout& column() const;
    /// Both back to their beginning.
    void toTop();

    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    RecordSheet* m_sheet;
    QScrollArea* m_beside;
    QWidget* m_panels;
    QVBoxLayout* m_side;
};

} // namespace scrim::desk
