// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/redaction_policy.h"
#include "ui/parts/panel_card.h"

#include <vector>

class QListWidget;
class QPushButton;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::desk {

/// How the call came out, once the caller is gone: a letter or an arrow chooses, Enter finishes. objectName
/// "wrap_up_card".
class WrapUpCard final : public parts::PanelCard
{
    Q_OBJECT

public:
    explicit WrapUpCard(QWidget* parent = nullptr);
    /// Nothing is chosen.
    void begin(const std::vector<policy::Disposition>& dispositions);
    /// The chosen one's code; empty for none.
    [[nodiscard]] QString disposition() const;
    /// The keyboard to the list.
    void focusList();
    void say(const QString& trouble);

Q_SIGNALS:
    /// Another one is chosen.
    void chosen();
    /// It is done, with what disposition() says.
    void finishWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QListWidget* m_list;
    QPushButton* m_finish;
    parts::InlineError* m_error;
};

} // namespace scrim::desk
