// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/scrambler.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace scrim::protection {

/// Letter size, grain, strength and frames per pad, each within Look's bounds and policy's.
class LookTuner final : public QWidget
{
    Q_OBJECT

public:
    explicit LookTuner(QWidget* parent = nullptr);

    /// Shows `look`; does not emit changed().
    void setLook(const shield::Look& look, int mostFramesPerPad);
    /// Whose file says how many frames there are at most; empty for nobody's. Where that leaves no choice, the control
    /// is greyed and says so.
    void setFramesLockedBy(const QString& file);
    [[nodiscard]] shield::Look look() const;
    /// Where nothing is scrambled there is no grain to tune: only the size counts.
    void setScrambled(bool scrambled);

Q_SIGNALS:
    /// The person changed something.
    void changed(const scrim::shield::Look& look);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void add(QGridLayout& grid, int at, const QString& label, QWidget& control, const char* name);
    [[nodiscard]] QSpinBox* makeSpin(int least, int most, const QString& suffix);
    void tell();
    void enable();

    QSpinBox* m_size;
    QSpinBox* m_cell;
    QSpinBox* m_strength; ///< in percent
    QComboBox* m_frames;
    QPushButton* m_reset;
    QLabel* m_locked;
    QString m_framesLockedBy;
    int m_mostFrames = 4;
    bool m_isScrambled = true;
    bool m_isFilling = false;
};

} // namespace scrim::protection
