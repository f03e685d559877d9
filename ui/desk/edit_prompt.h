// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QFrame>
#include <QPointer>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace scrim::shield {
class MaskedField;
class SecretInput;
} // namespace scrim::shield

namespace scrim::desk {

/// Correcting a field, on a small panel beside it. What is typed shows as dots and lies in locked memory; the panel
/// then shows the mask that everybody will see, and only a second Enter stores it. Where somebody else was faster, it
/// shows both masks and asks. Escape leaves everything as it was. One for each page that has fields.
/// objectName "edit_prompt".
class EditPrompt final : public QFrame
{
    Q_OBJECT

public:
    EditPrompt(models::Desk& desk, QWidget& page);

    [[nodiscard]] models::Desk& desk() { return m_desk; }
    /// Opens for `field`; says why not, where the policy or the log has something against it.
    void ask(shield::MaskedField& field);
    /// Takes the person's own last edit back; answers what the shop says against an edit. No questions asked.
    void undo(RecordId record, policy::Field field);
    void settle(RecordId record, policy::Field field, editing::Settle how);
    /// Closes it and wipes what was typed.
    void dismiss();

Q_SIGNALS:
    /// Something was stored: the record has to be read anew.
    void edited(scrim::RecordId record);
    void refused(const QString& message);
    void notice(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Step
    {
        Typing,
        Confirming,
        Overtaken,
    };
    void open(const models::FieldSeen& seen);
    void makeInputs();
    shield::SecretInput& addSecret(const QString& name, const QString& label);
    QLineEdit& addLine(const QString& name, const QString& label);
    void forward();
    void prepare();
    void save();
    void take(const Result<editing::Outcome>& outcome);
    void show(Step step, const QString& says);
    void say(const QString& trouble);

    models::Desk& m_desk;
    QPointer<shield::MaskedField> m_field;
    RecordId m_record;
    policy::Field m_what = policy::Field::Email;
    Step m_step = Step::Typing;
    QString m_maskAfter;
    QByteArray m_overVersion;
    quint64 m_asked = 0; ///< only the newest question's answer counts

    QLabel* m_title;
    QLabel* m_says;
    QWidget* m_form;
    QLabel* m_trouble;
    QPushButton* m_forward;
    QPushButton* m_back;
    std::vector<shield::SecretInput*> m_secrets; ///< value; or name, street, second line, postcode
    std::vector<QLineEdit*> m_lines;             ///< town and country
};

} // namespace scrim::desk
