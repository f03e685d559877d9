// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/menu_button.h"

#include "ui/parts/look.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace scrim::oversight {

namespace {

/// A line of a list: flat, and its text where lines begin.
class Line final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
        const QRect room = rect().adjusted(parts::unit, 0, -parts::unit, 0);
        style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
                              int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextHideMnemonic), palette(), isEnabled(),
                              text(), QPalette::ButtonText);
    }
};

/// The actions one below the other; the arrow keys go from one to the next.
class ActionCard final : public Popup
{
public:
    ActionCard(const QMenu& menu, QWidget* parent) : Popup(parent)
    {
        setObjectName(menu.objectName());
        setAccessibleName(menu.accessibleName());
        column().setContentsMargins(parts::unit / 2, parts::unit / 2, parts::unit / 2, parts::unit / 2);
        column().setSpacing(0);
        const auto actions = menu.actions();
        for (QAction* action : actions)
            add(*action);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Up)
            focusPreviousChild();
        else
            Popup::keyPressEvent(event);
    }
    /// Round and round, and not out of the card.
    bool focusNextPrevChild(bool isNext) override
    {
        const auto lines = findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
        qsizetype at = lines.indexOf(qobject_cast<QAbstractButton*>(window()->focusWidget()));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            at = (at + (isNext ? 1 : -1) + lines.size()) % lines.size();
            if (lines.at(at)->isEnabled()) {
                lines.at(at)->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
        return false;
    }

private:
    void add(QAction& action)
    {
        if (action.isSeparator()) {
            column().addSpacing(parts::unit);
            return;
        }
        QAbstractButton* line =
            action.isCheckable() ? static_cast<QAbstractButton*>(new QCheckBox(this)) : new Line(this);
        if (auto* flat = qobject_cast<QPushButton*>(line))
            flat->setFlat(true);
        line->setText(action.text());
        line->setObjectName(QStringLiteral("line_") + action.objectName());
        QString name = action.text();
        line->setAccessibleName(name.replace(QLatin1String("&&"), QLatin1String("&")));
        line->setChecked(action.isChecked());
        line->setEnabled(action.isEnabled());
        line->setMinimumHeight(4 * parts::unit);
        column().addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, &action] {
            const bool staysOpen = action.isCheckable();
            if (!staysOpen)
                close();
            action.trigger();
        });
    }
};

} // namespace

MenuButton::MenuButton(const QString& text, const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QPushButton(text, parent), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    m_menu->setObjectName(objectName + QStringLiteral("_menu"));
    m_menu->setAccessibleName(accessibleName);
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
}

QSize MenuButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this), 0);
}

void MenuButton::open()
{
    if (m_card != nullptr) {
        const bool wasOpen = m_card->isVisible();
        m_card->close();
        m_card->deleteLater();
        m_card = nullptr;
        if (wasOpen)
            return;
    }
    Q_EMIT m_menu->aboutToShow();
    m_card = new ActionCard(*m_menu, this);
    m_card->openUnder(*this);
}

void MenuButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace scrim::oversight
