// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QStringList>

#include <functional>
#include <vector>

namespace scrim::shell {

/// One thing that the palette can do.
struct Command
{
    QString key;      ///< names it among those used before; never a name of somebody
    QString text;     ///< "Lock"
    QString category; ///< "Desk"
    QString keywords; ///< found by them, too
    QString shortcut; ///< as people read it; may be empty
    QIcon icon;
    bool isPossible = true; ///< just now; greyed otherwise
    std::function<void()> run;
};

/// How well a command fits what was typed: the sum over its words of 4 for the beginning of the text, 3 for the
/// beginning of one of its words, 2 for the beginning of a keyword, 1 for letters that stand in the text in this
/// order. 0 when a word fits nowhere; 1 for no words.
[[nodiscard]] int fitOf(const Command& command, const QString& typed);

/// The commands that fit, best first; among equals those used lately, then in the order given.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        CategoryRole = Qt::UserRole,
        ShortcutRole,
    };

    explicit CommandModel(QObject* parent = nullptr);
    /// `recent`: keys, the latest first.
    void setCommands(std::vector<Command> commands, const QStringList& recent);
    void setTyped(const QString& typed);
    /// Null where there is no such row.
    [[nodiscard]] const Command* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void sort();

    std::vector<Command> m_commands;
    QStringList m_recent;
    QString m_typed;
    std::vector<std::size_t> m_shown;
};

} // namespace scrim::shell
