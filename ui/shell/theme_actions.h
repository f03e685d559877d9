// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::shell {

class Actions;
class Theme;

/// View > Dark, High contrast, As the desktop: each shows what holds and changes it, unless IT has locked that. `theme`
/// must outlive `actions`.
void connectTheme(Actions& actions, Theme& theme);

} // namespace scrim::shell
