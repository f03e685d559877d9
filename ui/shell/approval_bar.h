// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals_model.h"
#include "models/desk.h"
#include "ui/shell/bar.h"

#include <QPointer>
#include <QStringList>

class QPushButton;
class QSpinBox;

namespace scrim::shell {

/// Somebody who asks for a second person's yes, shown to whoever may give it: one at a time, with the reason and the
/// call; granted for some minutes, refused, or left for later. objectName "approval_bar".
class ApprovalBar final : public Bar
{
    Q_OBJECT

public:
    explicit ApprovalBar(QWidget* parent = nullptr);
    /// Follows what waits at this desk from now on. `desk` must outlive it, or clear() be called.
    void serve(models::Desk& desk);
    /// Somebody has just signed in or come back: asks what waits.
    void ask();
    void clear();

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);

private:
    void showNext();
    void answer(bool granted);
    void answered(bool granted, const Result<void>& done);
    void setAnswerable(bool isAnswerable);

    QPointer<models::Desk> m_desk;
    QPointer<models::ApprovalsModel> m_model;
    QString m_id;        ///< of the request that is shown
    QStringList m_later; ///< ids that the person put off
    QSpinBox* m_minutes;
    QPushButton* m_grant;
    QPushButton* m_refuse;
};

} // namespace scrim::shell
