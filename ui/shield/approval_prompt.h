// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/approvals.h"
#include "ui/shield/spotlight.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QPushButton;

namespace scrim::shield {

/// Offers to ask a second person, where policy wants one: a small panel over the page, beside the field. Says when they
/// have answered. Make one for each page; it serves itself from the spotlight's approvalNeeded for fields of its page.
class ApprovalPrompt final : public QFrame
{
    Q_OBJECT

public:
    ApprovalPrompt(Spotlight& spotlight, models::Desk& desk, QWidget& page);

Q_SIGNALS:
    /// Why the question could not be asked, or that the answer is no.
    void refused(const QString& message);
    /// That it was asked, and that the answer is yes.
    void notice(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(MaskedField& target, const QString& reason);
    void ask();
    void dismiss();
    void listen();
    void hear(const std::vector<session::Approval>& approvals);

    models::Desk& m_desk;
    QLabel* m_title;
    QPushButton* m_ask;
    QPointer<MaskedField> m_target;
    QString m_reason;
    std::vector<session::Approval> m_waiting; ///< asked here, and not answered yet
};

} // namespace scrim::shield
