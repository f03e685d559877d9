// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;

namespace scrim::desk {

/// A customer's tags: the shop's, which are only shown, and the desk's, which are added by typing one and taken away by
/// pressing it. objectName "tag_row".
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(QWidget* parent = nullptr);
    /// Where tags are kept; without one they are only shown. It must outlive this.
    void serve(models::Desk& desk);
    /// Whose they are, and those of the shop; 0 for nobody's.
    void show(qint64 customer, const QStringList& ofShop);
    void focusInput();

Q_SIGNALS:
    void refused(const QString& message);
    /// A tag came or went, which `undo` takes back.
    void undoable(const QString& sentence, const std::function<void()>& undo);

private:
    void refresh();
    void fill(const QStringList& own);
    void set(qint64 customer, const QString& tag, bool isSet, bool isUndo);

    QPointer<models::Desk> m_desk;
    QLineEdit* m_input;
    QStringList m_ofShop;
    std::vector<QWidget*> m_chips;
    qint64 m_customer = 0;
    quint64 m_newest = 0;
};

} // namespace scrim::desk
