// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/secret_input_accessible.h"

#include "ui/shield/secret_input.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace scrim::shield {

namespace {

QString dots(int count)
{
    return {std::max(0, count), QChar(0x2022)};
}

/// A password field whose text is dots. It cannot be read, selected or written over the bus.
class SecretInputAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SecretInputAccessible(SecretInput& input)
        : QAccessibleWidget(&input, QAccessible::EditableText), m_input(input)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? dots(m_input.length()) : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return m_input.length(); }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override
    {
        const int from = std::clamp(start, 0, m_input.length());
        return dots((end < 0 ? m_input.length() : std::min(end, m_input.length())) - from);
    }
    [[nodiscard]] int characterCount() const override { return m_input.length(); }
    [[nodiscard]] QRect characterRect(int) const override { return {}; }
    [[nodiscard]] int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = m_input.length();
        return {};
    }

private:
    SecretInput& m_input;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* input = qobject_cast<SecretInput*>(object);
    return input != nullptr ? new SecretInputAccessible(*input) : nullptr;
}

} // namespace

void installSecretInputAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void tellLengthChange(SecretInput& input, int before, int after)
{
    if (!QAccessible::isActive())
        return;
    if (after > before) {
        QAccessibleTextInsertEvent event(&input, before, dots(after - before));
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextRemoveEvent event(&input, after, dots(before - after));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace scrim::shield
