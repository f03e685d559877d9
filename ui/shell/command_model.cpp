// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_model.h"

#include <algorithm>
#include <utility>

namespace scrim::shell {

namespace {

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar character : text.toCaseFolded()) {
        if (character.isLetterOrNumber() || character.isMark())
            word.append(character);
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool beginsOne(const QStringList& words, const QString& beginning)
{
    return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(beginning); });
}

bool standsInOrder(const QString& text, const QString& letters)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

int fitOf(const Command& command, const QString& typed)
{
    const QString text = command.text.toCaseFolded();
    const QStringList inText = wordsOf(command.text);
    const QStringList beside = wordsOf(command.keywords + QLatin1Char(' ') + command.category);
    const QStringList wanted = wordsOf(typed);
    if (wanted.isEmpty())
        return 1;
    int sum = 0;
    for (const QString& word : wanted) {
        const int fit = text.startsWith(word)       ? 4
                        : beginsOne(inText, word)   ? 3
                        : beginsOne(beside, word)   ? 2
                        : standsInOrder(text, word) ? 1
                                                    : 0;
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return sum;
}

CommandModel::CommandModel(QObject* parent) : QAbstractListModel(parent) {}

void CommandModel::setCommands(std::vector<Command> commands, const QStringList& recent)
{
    beginResetModel();
    m_commands = std::move(commands);
    m_recent = recent;
    m_typed.clear();
    sort();
    endResetModel();
}

void CommandModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed;
    sort();
    endResetModel();
}

void CommandModel::sort()
{
    struct Place
    {
        std::size_t index;
        int fit;
        bool isPossible;
        qsizetype lately;
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const int fit = fitOf(m_commands[i], m_typed);
        const qsizetype lately = m_recent.indexOf(m_commands[i].key);
        if (fit > 0)
            places.push_back({i, fit, m_commands[i].isPossible, lately < 0 ? m_recent.size() : lately});
    }
    std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
        if (a.fit != b.fit)
            return a.fit > b.fit;
        return a.isPossible != b.isPossible ? a.isPossible : a.lately < b.lately;
    });
    m_shown.clear();
    for (const Place& place : places)
        m_shown.push_back(place.index);
}

const Command* CommandModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_commands[m_shown[static_cast<std::size_t>(row)]];
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    const Command* command = index.isValid() ? at(index.row()) : nullptr;
    if (command == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return command->text;
    case Qt::DecorationRole:
        return command->icon.isNull() ? QVariant() : QVariant(command->icon);
    case Qt::AccessibleTextRole:
        return command->shortcut.isEmpty() ? command->text : tr("%1, %2").arg(command->text, command->shortcut);
    case CategoryRole:
        return command->category;
    case ShortcutRole:
        return command->shortcut;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    const Command* command = index.isValid() ? at(index.row()) : nullptr;
    if (command == nullptr)
        return Qt::NoItemFlags;
    return command->isPossible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace scrim::shell
