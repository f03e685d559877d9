// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"

#include <QObject>

#include <vector>

namespace scrim::oversight {

class Lens;
class MenuButton;
class NamePopup;
class SavedPopup;

/// The menu of a person's saved filters: apply one, save what is set, rename and delete.
class SavedMenu final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu of `button` each time it opens; all of them must outlive it.
    SavedMenu(models::LogBook& book, Lens& lens, MenuButton& button);

Q_SIGNALS:
    void failed(const QString& message);

private:
    void fetch();
    void fill();
    void saveAs(const QString& name);
    void replace(const std::vector<review::SavedFilter>& filters);

    models::LogBook& m_book;
    Lens& m_lens;
    MenuButton& m_button;
    NamePopup* m_name;
    SavedPopup* m_manage;
    std::vector<review::SavedFilter> m_filters;
};

} // namespace scrim::oversight
