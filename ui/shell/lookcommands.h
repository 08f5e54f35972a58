#pragma once

class QSettings;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

class Commands;

/// Commands for how everything looks: the theme, and the size of the letters. What is chosen is kept. The theme and the
/// settings outlive the commands.
void addLookCommands(Commands &commands, theme::Theme &theme, QSettings &settings);

} // namespace backflow::ui::shell
