// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_model.h"

#include "detection/said_text.h"

#include <QDateTime>

#include <algorithm>

namespace scrim::models {

namespace {

QVariant saidOf(const detection::Reviewed& item)
{
    QStringList said;
    for (const auto& judgement : item.judgements)
        said.append(detection::saidText(judgement));
    return said;
}

QVariant evidenceOf(const detection::Finding& finding)
{
    return QVariant::fromValue(QList<qint64>(finding.evidence.begin(), finding.evidence.end()));
}

/// With a note, which the person can still write.
QVariant allowedTo(const detection::Reviewed& item, const QString& person)
{
    QList<int> allowed;
    for (const auto verdict : detection::allVerdicts) {
        if (detection::mayJudge(item, person, verdict, QStringLiteral("note")))
            allowed.append(static_cast<int>(verdict));
    }
    return QVariant::fromValue(allowed);
}

} // namespace

ReviewModel::ReviewModel(QObject* parent) : QAbstractListModel(parent) {}

void ReviewModel::setItems(std::vector<detection::Reviewed> items, const QString& person)
{
    beginResetModel();
    m_items = std::move(items);
    m_person = person;
    endResetModel();
}

void ReviewModel::replace(const detection::Reviewed& item)
{
    const auto found = std::ranges::find_if(
        m_items, [&item](const detection::Reviewed& one) { return one.finding.id == item.finding.id; });
    if (found == m_items.end())
        return;
    *found = item;
    const QModelIndex row = index(static_cast<int>(found - m_items.begin()));
    Q_EMIT dataChanged(row, row);
}

const detection::Reviewed* ReviewModel::find(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_items, [&id](const detection::Reviewed& one) { return one.finding.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const detection::Reviewed& item = m_items[static_cast<std::size_t>(index.row())];
    const detection::Finding& finding = item.finding;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SentenceRole:
        return finding.sentence;
    case IdRole:
        return finding.id;
    case RuleRole:
        return finding.rule;
    case TitleRole:
        return finding.title;
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case StateRole:
        return static_cast<int>(item.state);
    case GrownRole:
        return item.hasGrown;
    case ActorRole:
        return finding.actor;
    case SubjectRole:
        return finding.subject;
    case TimeRole:
        return QDateTime::fromMSecsSinceEpoch(finding.fromMs, Qt::UTC);
    case FirstRole:
        return finding.first;
    case LastRole:
        return finding.last;
    case CountRole:
        return finding.count;
    case EvidenceRole:
        return evidenceOf(finding);
    case SaidRole:
        return saidOf(item);
    case AllowedRole:
        return allowedTo(item, m_person);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewModel::roleNames() const
{
    return {{IdRole, "id"},
            {RuleRole, "rule"},
            {TitleRole, "title"},
            {SentenceRole, "sentence"},
            {SeverityRole, "severity"},
            {StateRole, "state"},
            {GrownRole, "grown"},
            {ActorRole, "actor"},
            {SubjectRole, "subject"},
            {TimeRole, "time"},
            {FirstRole, "first"},
            {LastRole, "last"},
            {CountRole, "count"},
            {EvidenceRole, "evidence"},
            {SaidRole, "said"},
            {AllowedRole, "allowed"}};
}

} // namespace scrim::models
