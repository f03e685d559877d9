// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;

namespace scrim::parts {

/// What stands where a record, a chart or the rows of a list would: nothing yet, on its way, or why it cannot be there.
/// A sign, a few words, and what to do next.
class StatePane final : public QWidget
{
    Q_OBJECT

public:
    /// In place of a page.
    explicit StatePane(QWidget* parent = nullptr);
    /// In the room of `view`, whose child it is, as long as its model has no row. The view has that model already.
    explicit StatePane(QAbstractItemView& view);

    /// There is nothing: `icon` is parts::icon()'s, and `sentence` says how something gets there.
    void say(const QString& icon, const QString& heading, const QString& sentence = {});
    /// It is on its way.
    void wait(const QString& heading);
    /// It could not be had, said aloud, too.
    void refuse(const QString& heading, const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void drawSign();
    void fit();

    QLabel* m_sign;
    QLabel* m_heading;
    QLabel* m_sentence;
    QString m_icon;
};

} // namespace scrim::parts
