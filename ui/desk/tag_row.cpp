// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tag_row.h"

#include "base/answer.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/list_row.h"
#include "ui/parts/look.h"
#include "ui/shield/forget.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <utility>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int inputWidth = 16 * unit;
constexpr int longestTag = 40;
/// A number long enough to be somebody's cannot even be typed.
constexpr const char* words = R"(^(?!(?:\D*\d){7})[^\p{C}]*$)";

} // namespace

TagRow::TagRow(QWidget* parent) : QWidget(parent), m_input(new QLineEdit(this))
{
    setObjectName(QStringLiteral("tag_row"));
    setAccessibleName(tr("Tags"));
    m_input->setObjectName(QStringLiteral("tag_input"));
    m_input->setAccessibleName(tr("Add a tag"));
    m_input->setPlaceholderText(tr("Add a tag"));
    m_input->setMaxLength(longestTag);
    m_input->setFixedWidth(inputWidth);
    m_input->setValidator(new QRegularExpressionValidator(QRegularExpression(QLatin1String(words)), m_input));
    m_input->hide();
    auto* flow = new FlowLayout(unit / 2, this);
    flow->addWidget(m_input);
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        if (const QString tag = m_input->text().simplified(); !tag.isEmpty())
            set(m_customer, tag, true, false);
    });
}

void TagRow::serve(models::Desk& desk)
{
    m_desk = &desk;
}

void TagRow::show(qint64 customer, const QStringList& ofShop)
{
    m_customer = customer;
    m_ofShop = ofShop;
    shield::forget(*m_input);
    m_input->setVisible(m_desk != nullptr && customer != 0);
    fill({});
    refresh();
}

void TagRow::refresh()
{
    const quint64 number = ++m_newest;
    if (m_desk == nullptr || m_customer == 0)
        return;
    whenAnswered(m_desk->tags(m_customer), this, [this, number](const Result<QStringList>& own) {
        if (number != m_newest)
            return;
        if (own)
            fill(*own);
        else
            Q_EMIT refused(own.error().message);
    });
}

void TagRow::fill(const QStringList& own)
{
    for (QWidget* chip : std::exchange(m_chips, {})) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    layout()->removeWidget(m_input);
    for (const QString& tag : m_ofShop) {
        auto* chip = makeQuiet(*this);
        chip->setText(tag);
        chip->setWordWrap(false);
        chip->setFont(small(chip->font()));
        chip->setContentsMargins(0, unit / 2, unit / 2, unit / 2);
        chip->setAccessibleName(tr("Tag of the shop: %1").arg(tag));
        m_chips.push_back(chip);
    }
    for (const QString& tag : own) {
        QString shown = tag;
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        auto* chip = new QPushButton(tr("%1  \u00D7", "a tag and the cross that takes it away").arg(shown), this);
        chip->setObjectName(QStringLiteral("tag_chip"));
        chip->setFont(small(chip->font()));
        chip->setAccessibleName(tr("Take the tag %1 away").arg(tag));
        connect(chip, &QPushButton::clicked, this,
                [this, customer = m_customer, tag] { set(customer, tag, false, false); });
        m_chips.push_back(chip);
    }
    for (QWidget* chip : m_chips) {
        layout()->addWidget(chip);
        chip->show();
    }
    layout()->addWidget(m_input);
    updateGeometry();
}

void TagRow::set(qint64 customer, const QString& tag, bool isSet, bool isUndo)
{
    if (m_desk == nullptr || customer == 0)
        return;
    whenAnswered(m_desk->setTag(customer, tag, isSet), this, [=, this](const Result<void>& done) {
        if (!done) {
            Q_EMIT refused(done.error().message);
            return;
        }
        if (m_customer == customer) {
            if (isSet)
                shield::forget(*m_input);
            refresh();
        }
        if (!isUndo)
            Q_EMIT undoable(isSet ? tr("The tag is added.") : tr("The tag is taken away."),
                            [=, this] { set(customer, tag, !isSet, true); });
    });
}

void TagRow::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

} // namespace scrim::desk
