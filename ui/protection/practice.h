// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "platform/screen_shield.h"
#include "policy/policy.h"
#include "ui/shield/scrambler.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace scrim::protection {

class LookTuner;
class PracticeField;

/// How a lit field looks to this person: a practice field, and what can be tuned. Remembered for the person, on this
/// machine.
class Practice final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit Practice(const Clock& clock, QWidget* parent = nullptr);

    /// `person` sits down: shows what is remembered of them, within what `policy` allows.
    void serve(const QString& person, const policy::Policy& policy);
    /// What this screen does, or does no longer; and whether pictures of it are allowed for support.
    void show(const platform::Protection& protection, bool picturesAreAllowed);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void apply(const shield::Look& look);
    void remember();
    void explain();

    const Clock& m_clock;
    PracticeField* m_field;
    QPushButton* m_keep;
    LookTuner* m_tuner;
    QLabel* m_advice;
    QString m_person;
    policy::Policy m_policy;
    platform::Protection m_protection;
    bool m_picturesAreAllowed = false;
    QTimer m_soon; ///< a held arrow key changes often; the file is written once
};

} // namespace scrim::protection
