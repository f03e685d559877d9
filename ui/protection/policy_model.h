// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::protection {

/// Who looks, and at what screen.
struct Circumstances
{
    policy::Role role = policy::Role::Agent;
    std::vector<policy::FieldClass> viewable; ///< the classes whose keys are held
    ScreenLevel level = ScreenLevel::None;
    QString why;
    bool captureAllowed = false; ///< pictures are allowed for support
    bool inCall = false;
    std::optional<policy::WeekTime> time = {}; ///< where the organisation counts its hours
};

/// One row for each class of fields: what policy asks before one is lit, and whether one could be lit here now. The
/// last column's tool tip is the whole sentence that a refused person would read, and that of a cell with a lock says
/// whose it is.
class PolicyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PolicyModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    /// Replaces what is shown.
    void show(const policy::Policy& policy, const Circumstances& circumstances);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Answer
    {
        QString brief;   ///< "Yes", "No: ..."
        QString refusal; ///< empty for a yes
    };
    [[nodiscard]] Answer answerFor(policy::FieldClass fieldClass) const;
    /// Whose file has locked what a cell shows; empty for nobody's.
    [[nodiscard]] QString lockedBy(const QModelIndex& index) const;
    [[nodiscard]] static QString shortly(policy::Verdict verdict);

    policy::Policy m_policy;
    Circumstances m_circumstances;
};

} // namespace scrim::protection
