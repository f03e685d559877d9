// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace scrim::desk {

/// A check box whose text, of an organisation's own words, takes as many lines as it needs. Qt's takes one, and would
/// make what it stands in as wide as that.
class StepBox final : public QCheckBox
{
    Q_OBJECT

public:
    StepBox(QString text, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wrap();

    QString m_text;
};

} // namespace scrim::desk
