// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace scrim::shield {

/// Where a person types a secret. Keeps it in SecretBytes as UTF-8, paints dots, and tells the accessibility bus its
/// length at most; Qt's own password field sends every character over that bus. No copy, cut, undo or selection.
/// Backspace, Ctrl+Backspace (all), paste of text, and input methods that commit are taken.
class SecretInput final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretInput(const QString& accessibleName, QWidget* parent = nullptr);
    ~SecretInput() override;

    /// Hands the secret over and empties the field.
    [[nodiscard]] SecretBytes take();
    void clear();
    /// Lends what was typed so far, for as long as `look` runs; it keeps nothing of it.
    void look(const std::function<void(Bytes typed)>& look) const;
    /// Characters, not bytes.
    [[nodiscard]] int length() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void lengthChanged(int length);
    /// Enter.
    void submitted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool event(QEvent* event) override;

private:
    struct State;
    void insert(QStringView text);
    void changed(int before);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::shield
