// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"

#include <atspi/atspi.h>

namespace scrim::canary {

namespace {

constexpr int mostChildren = 500;
constexpr std::size_t mostObjects = 4000;

/// What libatspi hands over is ours to free; an error is an answer of nothing.
class Asked
{
public:
    Asked() = default;
    ~Asked() { g_clear_error(&m_error); }
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;
    operator GError**()
    {
        g_clear_error(&m_error);
        return &m_error;
    }

private:
    GError* m_error = nullptr;
};

QString taken(char* text)
{
    const QString copy = QString::fromUtf8(text);
    g_free(text);
    return copy;
}

template<typename Object>
struct Unref
{
    void operator()(Object* object) const { g_object_unref(object); }
};
template<typename Object>
using Owned = std::unique_ptr<Object, Unref<Object>>;

bool isIn(AtspiAccessible* object, AtspiStateType state)
{
    const Owned<AtspiStateSet> states(atspi_accessible_get_state_set(object));
    return states && atspi_state_set_contains(states.get(), state) != FALSE;
}

void addText(QStringList& said, AtspiAccessible* object)
{
    Asked asked;
    if (const Owned<AtspiText> text(atspi_accessible_get_text_iface(object)); text) {
        const int count = atspi_text_get_character_count(text.get(), asked);
        said.append(taken(atspi_text_get_text(text.get(), 0, count, asked)));
    }
    if (const Owned<AtspiValue> value(atspi_accessible_get_value_iface(object)); value) {
        said.append(QString::number(atspi_value_get_current_value(value.get(), asked), 'f', 0));
        said.append(taken(atspi_value_get_text(value.get(), asked)));
    }
    if (const Owned<AtspiImage> image(atspi_accessible_get_image_iface(object)); image)
        said.append(taken(atspi_image_get_image_description(image.get(), asked)));
}

void addActions(QStringList& said, AtspiAccessible* object)
{
    Asked asked;
    const Owned<AtspiAction> action(atspi_accessible_get_action_iface(object));
    if (!action)
        return;
    const int count = std::min(atspi_action_get_n_actions(action.get(), asked), mostChildren);
    for (int i = 0; i < count; ++i) {
        said.append(taken(atspi_action_get_action_name(action.get(), i, asked)));
        said.append(taken(atspi_action_get_action_description(action.get(), i, asked)));
        said.append(taken(atspi_action_get_key_binding(action.get(), i, asked)));
    }
}

void addAttributes(QStringList& said, GHashTable* attributes)
{
    if (attributes == nullptr)
        return;
    GHashTableIter at;
    gpointer name = nullptr;
    gpointer value = nullptr;
    g_hash_table_iter_init(&at, attributes);
    while (g_hash_table_iter_next(&at, &name, &value) != FALSE)
        said.append(QString::fromUtf8(static_cast<const char*>(value)));
    g_hash_table_unref(attributes);
}

} // namespace

Accessible::Accessible(AtspiAccessible* object) : m_object(object, [](AtspiAccessible* o) { g_object_unref(o); }) {}

QString Accessible::name() const
{
    return taken(atspi_accessible_get_name(m_object.get(), Asked()));
}

QString Accessible::roleName() const
{
    return taken(atspi_accessible_get_role_name(m_object.get(), Asked()));
}

bool Accessible::isShowing() const
{
    return isIn(m_object.get(), ATSPI_STATE_SHOWING);
}

bool Accessible::isFocusable() const
{
    return isIn(m_object.get(), ATSPI_STATE_FOCUSABLE);
}

bool Accessible::isFocused() const
{
    return isIn(m_object.get(), ATSPI_STATE_FOCUSED);
}

QRect Accessible::place() const
{
    const Owned<AtspiComponent> component(atspi_accessible_get_component_iface(m_object.get()));
    if (!component)
        return {};
    AtspiRect* rect = atspi_component_get_extents(component.get(), ATSPI_COORD_TYPE_SCREEN, Asked());
    if (rect == nullptr)
        return {};
    const QRect place(rect->x, rect->y, rect->width, rect->height);
    g_free(rect);
    return place;
}

void Accessible::grabFocus() const
{
    const Owned<AtspiComponent> component(atspi_accessible_get_component_iface(m_object.get()));
    if (component)
        atspi_component_grab_focus(component.get(), Asked());
}

QStringList Accessible::texts() const
{
    Asked asked;
    AtspiAccessible* object = m_object.get();
    QStringList said{name(), taken(atspi_accessible_get_description(object, asked)),
                     taken(atspi_accessible_get_accessible_id(object, asked))};
    addText(said, object);
    addActions(said, object);
    addAttributes(said, atspi_accessible_get_attributes(object, asked));
    return said;
}

std::vector<Accessible> Accessible::children() const
{
    Asked asked;
    std::vector<Accessible> all;
    const int count = std::min(atspi_accessible_get_child_count(m_object.get(), asked), mostChildren);
    for (int i = 0; i < count; ++i) {
        if (AtspiAccessible* child = atspi_accessible_get_child_at_index(m_object.get(), i, asked))
            all.emplace_back(child);
    }
    return all;
}

void Accessible::forget() const
{
    atspi_accessible_clear_cache(m_object.get());
}

std::vector<Accessible> everythingBelow(const Accessible& root)
{
    std::vector<Accessible> all{root};
    for (std::size_t i = 0; i < all.size() && all.size() < mostObjects; ++i) {
        const auto children = all[i].children();
        all.insert(all.end(), children.begin(), children.end());
    }
    return all;
}

std::optional<Accessible> findShowing(const Accessible& root, const std::function<bool(const Accessible&)>& isIt)
{
    const auto all = everythingBelow(root);
    for (const Accessible& accessible : all) {
        if (isIt(accessible) && accessible.isShowing())
            return accessible;
    }
    return std::nullopt;
}

} // namespace scrim::canary
