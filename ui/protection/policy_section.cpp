// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/policy_section.h"

#include "base/listed.h"
#include "policy/field_words.h"
#include "ui/parts/look.h"
#include "ui/protection/words.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace scrim::protection {

namespace {

constexpr int stretchedColumn = 3;

QString secondPersonInWords(const policy::Policy& policy)
{
    QStringList classes;
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        if (policy.of(fieldClass).approval)
            classes.append(policy::labelInside(fieldClass));
    }
    return classes.isEmpty() ? PolicySection::tr("No class takes a second person's yes.")
           : policy.approvalMinutes == 1
               ? PolicySection::tr("A second person's yes, for a minute at most, is needed for: %1.")
                     .arg(listed(classes))
               : PolicySection::tr("A second person's yes, for %Ln minutes at most, is needed for: %1.", nullptr,
                                   policy.approvalMinutes)
                     .arg(listed(classes));
}

QString restInWords(const policy::Policy& policy)
{
    const QStringList lines{
        PolicySection::tr("Frames per pad: at most %1.").arg(policy.framesPerPad),
        policy.trustRemote ? PolicySection::tr("A remote session counts like a screen on this machine.")
                           : PolicySection::tr("A remote session counts as not protected."),
        policy.markPage ? PolicySection::tr("Who looks, where and when lies faintly over a customer's whole page.")
                        : PolicySection::tr("Who looks, where and when lies faintly over a lit field only."),
        policy.supportCaptureMinutes > 0
            ? PolicySection::tr("A second person may allow pictures for support, for %Ln min at most.", nullptr,
                                policy.supportCaptureMinutes)
            : PolicySection::tr("Nobody may allow pictures for support."),
        secondPersonInWords(policy),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace

PolicySection::PolicySection(QWidget* parent)
    : QWidget(parent),
      m_model(new PolicyModel(this)),
      m_table(new QTableView(this)),
      m_rest(parts::makeQuiet(*this)),
      m_locks(parts::makeQuiet(*this))
{
    m_table->setObjectName(QStringLiteral("policy_table"));
    m_table->setAccessibleName(tr("What policy demands"));
    m_table->setModel(m_model);
    parts::setUpTable(*m_table, stretchedColumn);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rest->setObjectName(QStringLiteral("policy_rest"));
    m_locks->setObjectName(QStringLiteral("policy_locks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    column->addWidget(parts::makeSection(tr("What policy demands"), *this));
    column->addWidget(m_table);
    column->addWidget(m_rest);
    column->addWidget(m_locks);
}

void PolicySection::show(const policy::Policy& policy, const Circumstances& circumstances)
{
    m_model->show(policy, circumstances);
    parts::fitToRows(*m_table);
    m_table->setMinimumHeight(m_table->maximumHeight());
    m_rest->setText(restInWords(policy));
    parts::setTextOrHide(*m_locks, locksInWords(policy).join(QLatin1Char('\n')));
}

} // namespace scrim::protection
