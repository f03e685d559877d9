// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/spotlight.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace scrim::shield {

/// Asks why, where policy wants a reason: a small panel over the page, beside the field that asks. One click or one of
/// the keys 1 to 9 answers, or a line of one's own where policy wants that; Escape or a click elsewhere drops the
/// question. Make one for each page; it serves itself
/// from the spotlight's reasonNeeded for fields of its page.
class ReasonPrompt final : public QFrame
{
    Q_OBJECT

public:
    ReasonPrompt(Spotlight& spotlight, QWidget& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(MaskedField& target);
    void addChoices();
    void addWords();
    void write();
    void answer(const QString& reason);
    void choose(int index);
    void dismiss();

    Spotlight& m_spotlight;
    QStringList m_reasons;
    QLabel* m_title;
    QVBoxLayout* m_rows;
    QWidget* m_choices; ///< policy's own reasons
    QWidget* m_written; ///< or a line to write one on
    QLineEdit* m_words;
    QLabel* m_complaint;
    QPointer<MaskedField> m_target;
};

} // namespace scrim::shield
