// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/verify_panel.h"

#include "base/answer.h"
#include "base/shown_time.h"
#include "ui/desk/verify_mark.h"
#include "ui/parts/look.h"
#include "ui/shield/announcer.h"
#include "ui/shield/secret_input.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int againMs = 30'000;
constexpr int radius = 4;

QString timeOf(qint64 ms)
{
    return shownClock(QDateTime::fromMSecsSinceEpoch(ms).time());
}

QString listed(QStringList parts)
{
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

QStringList labelsOf(const std::vector<records::VerifyMatch>& matches)
{
    QStringList labels;
    for (const records::VerifyMatch& match : matches)
        labels.append(policy::label(match.kind));
    return labels;
}

QString triesLeft(int count)
{
    return count == 0   ? VerifyPanel::tr("No try is left for this.")
           : count == 1 ? VerifyPanel::tr("One try left.")
                        : VerifyPanel::tr("%Ln tries left.", nullptr, count);
}

} // namespace

VerifyPanel::VerifyPanel(models::Desk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_mark(new VerifyMark(this)),
      m_title(makeSection({}, *this)),
      m_about(makeQuiet(*this)),
      m_choice(new QComboBox(this)),
      m_input(new shield::SecretInput(tr("What the caller says"), this)),
      m_hint(makeQuiet(*this)),
      m_check(new QPushButton(tr("Check"), this)),
      m_answer(makeLabel({}, *this)),
      m_others(makeQuiet(*this))
{
    setObjectName(QStringLiteral("verify_panel"));
    setAccessibleName(tr("Verification"));
    m_title->setObjectName(QStringLiteral("verify_state"));
    m_title->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("verify_about"));
    m_choice->setObjectName(QStringLiteral("verify_choice"));
    m_choice->setAccessibleName(tr("What to ask the caller for"));
    // Where a box is called by what is chosen in it, the label tells a screen reader what for.
    m_about->setBuddy(m_choice);
    m_input->setObjectName(QStringLiteral("verify_input"));
    m_hint->setObjectName(QStringLiteral("verify_hint"));
    m_check->setObjectName(QStringLiteral("verify_check"));
    m_check->setAccessibleName(tr("Check what the caller says"));
    m_answer->setObjectName(QStringLiteral("verify_answer"));
    m_answer->setWordWrap(true);
    layOut();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_input->clear();
        m_answer->clear();
        showChoice();
    });
    connect(m_input, &shield::SecretInput::lengthChanged, this, &VerifyPanel::showChoice);
    connect(m_input, &shield::SecretInput::submitted, this, &VerifyPanel::check);
    connect(m_check, &QPushButton::clicked, this, &VerifyPanel::check);
    connect(&desk, &models::Desk::callChanged, this, [this] {
        m_answer->clear();
        m_input->clear();
        ask();
    });
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &VerifyPanel::ask);
    clear();
}

void VerifyPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(unit);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_check, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_choice);
    column->addWidget(m_input);
    column->addLayout(foot);
    column->addWidget(m_answer);
    column->addWidget(m_others);
    setTabOrder(m_choice, m_input);
    setTabOrder(m_input, m_check);
}

void VerifyPanel::show(qint64 customer)
{
    ++m_newest;
    m_customer = customer;
    m_state = {};
    m_input->clear();
    m_answer->clear();
    m_again.stop();
    setVisible(customer != 0);
    take(m_state);
    ask();
}

void VerifyPanel::focusInput()
{
    if (m_choice->isVisible())
        m_input->setFocus(Qt::ShortcutFocusReason);
}

void VerifyPanel::ask()
{
    const quint64 number = ++m_newest;
    if (m_customer == 0 || !m_desk.isOpen())
        return;
    whenAnswered(m_desk.verification(m_customer), this, [this, number](const Result<reveal::Verification>& state) {
        if (number != m_newest)
            return;
        if (state)
            take(*state);
        else
            answer(state.error().message);
    });
}

void VerifyPanel::check()
{
    const reveal::VerifyOffer* offer = chosen();
    if (offer == nullptr || !m_check->isEnabled())
        return;
    const quint64 number = ++m_newest;
    SecretBytes said = m_input->take();
    m_check->setEnabled(false);
    whenAnswered(m_desk.verify(m_customer, offer->kind, std::move(said), QLocale::system()), this,
                 [this, number](const Result<models::Checked>& checked) {
                     if (number != m_newest)
                         return;
                     if (!checked) {
                         answer(checked.error().message);
                         ask();
                         return;
                     }
                     take(checked->state);
                     const int left = checked->answer.triesLeft;
                     answer(checked->answer.matched ? tr("✓  Match") : tr("✗  No match. %1").arg(triesLeft(left)));
                     m_input->setFocus(Qt::OtherFocusReason);
                 });
}

void VerifyPanel::take(const reveal::Verification& state)
{
    m_state = state;
    if (!m_state.matches.empty() && !m_state.inCall)
        m_again.start();
    else
        m_again.stop();
    fillChoice();
    showState();
    showChoice();
    Q_EMIT verifiedChanged(m_state.verified);
}

/// The one chosen stays so, as long as it can be asked for; then the first of a class that has not matched yet.
void VerifyPanel::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    int better = -1;
    for (const reveal::VerifyOffer& offer : m_state.offers) {
        if (!canBeAsked(offer))
            continue;
        m_choice->addItem(policy::label(offer.kind), static_cast<int>(offer.kind));
        const auto fieldClass = policy::classOf(policy::fieldOf(offer.kind));
        const bool isNew = std::ranges::none_of(m_state.matches, [fieldClass](const records::VerifyMatch& match) {
            return policy::classOf(policy::fieldOf(match.kind)) == fieldClass;
        });
        if (better < 0 && isNew && offer.triesLeft > 0)
            better = m_choice->count() - 1;
    }
    const int same = before.isValid() ? m_choice->findData(before) : -1;
    m_choice->setCurrentIndex(same >= 0 ? same : std::max(0, better));
}

void VerifyPanel::showState()
{
    const policy::VerificationPolicy& policy = m_desk.policy().verification;
    m_mark->show(m_state.counted, m_state.needed, m_state.verified);
    const QString matched = listed(labelsOf(m_state.matches));
    if (m_state.verified) {
        QStringList people;
        for (const records::VerifyMatch& match : m_state.matches)
            people.append(match.person);
        m_title->setText(tr("Caller verified at %1").arg(timeOf(m_state.matches.back().atMs)));
        m_about->setText(tr("Matched: %1. Checked by %2.").arg(matched, listed(people)) +
                         (m_state.inCall ? QString()
                                         : QLatin1Char(' ') + tr("Without a call this holds for %Ln minutes.", nullptr,
                                                                 policy.windowMinutes)));
    } else if (m_state.matches.empty()) {
        m_title->setText(tr("Caller not verified"));
        m_about->setText(policy.fieldsNeeded == 1 ? tr("Ask for one of these.")
                         : policy.differentClasses
                             ? tr("Ask for %Ln of these, of different kinds.", nullptr, policy.fieldsNeeded)
                             : tr("Ask for %Ln of these.", nullptr, policy.fieldsNeeded));
    } else {
        m_title->setText(tr("%1 of %2 verified").arg(m_state.counted).arg(m_state.needed));
        m_about->setText(m_state.counted < m_state.needed
                             ? tr("Matched: %1. Ask for something of another kind.").arg(matched)
                             : tr("Matched: %1. That is too easily guessed; ask for one more.").arg(matched));
    }
    m_title->setAccessibleName(m_title->text());
    QStringList others;
    for (const reveal::VerifyOffer& offer : m_state.offers) {
        if (!offer.refusal.isEmpty())
            others.append(policy::label(offer.kind));
    }
    setTextOrHide(*m_others, others.isEmpty() ? QString() : tr("Not for your role: %1").arg(listed(others)));
}

void VerifyPanel::showChoice()
{
    const reveal::VerifyOffer* offer = chosen();
    for (QWidget* part : std::initializer_list<QWidget*>{m_choice, m_input, m_hint, m_check})
        part->setVisible(offer != nullptr);
    m_answer->setVisible(!m_answer->text().isEmpty());
    if (offer == nullptr)
        return;
    m_hint->setText(offer->triesLeft > 0
                        ? tr("Type %1. %2").arg(policy::shape(offer->kind), triesLeft(offer->triesLeft))
                        : triesLeft(0));
    m_input->setEnabled(offer->triesLeft > 0);
    m_check->setEnabled(offer->triesLeft > 0 && m_input->length() > 0);
}

/// Not what this person cannot check, nor another form of what has matched.
bool VerifyPanel::canBeAsked(const reveal::VerifyOffer& offer) const
{
    return offer.refusal.isEmpty() &&
           std::ranges::none_of(m_state.matches, [&offer](const records::VerifyMatch& match) {
               return policy::fieldOf(match.kind) == policy::fieldOf(offer.kind);
           });
}

const reveal::VerifyOffer* VerifyPanel::chosen() const
{
    const QVariant kind = m_choice->currentData();
    const auto found = std::ranges::find_if(m_state.offers, [&kind](const reveal::VerifyOffer& offer) {
        return kind.isValid() && static_cast<int>(offer.kind) == kind.toInt();
    });
    return found == m_state.offers.end() ? nullptr : &*found;
}

void VerifyPanel::answer(const QString& text)
{
    m_answer->setText(text);
    m_answer->setAccessibleName(text);
    m_answer->setVisible(!text.isEmpty());
    shield::announce(*this, text);
}

void VerifyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace scrim::desk
