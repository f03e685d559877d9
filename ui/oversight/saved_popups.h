// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/filter.h"
#include "ui/oversight/popup.h"

#include <QTimeZone>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::oversight {

/// Under which name a filter is saved.
class NamePopup final : public Popup
{
    Q_OBJECT

public:
    explicit NamePopup(QWidget* parent);
    /// `taken` names are replaced, and that is said; `what` is the filter in words.
    void ask(const QStringList& taken, const QString& what, QWidget& anchor);

Q_SIGNALS:
    void named(const QString& name);

private:
    void look();
    void apply();

    QLabel* m_what;
    QLineEdit* m_name;
    parts::InlineError* m_note;
    QStringList m_taken;
};

/// The saved filters, to be renamed and deleted.
class SavedPopup final : public Popup
{
    Q_OBJECT

public:
    explicit SavedPopup(QWidget* parent);
    void ask(const std::vector<review::SavedFilter>& filters, const QTimeZone& zone, QWidget& anchor);

Q_SIGNALS:
    void changed(const std::vector<scrim::review::SavedFilter>& filters);

private:
    void take(QListWidgetItem& item);
    void removeCurrent();
    void tell();

    QListWidget* m_list;
    QLabel* m_what;
    parts::InlineError* m_note;
    std::vector<review::SavedFilter> m_filters;
    QTimeZone m_zone;
};

} // namespace scrim::oversight
