#include "ui/theme/icon.h"

#include <array>

namespace backflow::ui::theme {

namespace {

// In the order of the enum.
constexpr std::array kNames = {
    QLatin1StringView("workflow"),
    QLatin1StringView("git-compare-arrows"),
    QLatin1StringView("arrow-down-to-line"),
    QLatin1StringView("equal-not"),
    QLatin1StringView("history"),
    QLatin1StringView("refresh-ccw-dot"),
    QLatin1StringView("settings-2"),
    QLatin1StringView("circle-check"),
    QLatin1StringView("circle-alert"),
    QLatin1StringView("equal-not"),
    QLatin1StringView("circle-x"),
    QLatin1StringView("loader-circle"),
    QLatin1StringView("circle-pause"),
    QLatin1StringView("unplug"),
    QLatin1StringView("wifi-off"),
    QLatin1StringView("lock"),
    QLatin1StringView("shield-check"),
    QLatin1StringView("circle-dashed"),
    QLatin1StringView("plus"),
    QLatin1StringView("minus"),
    QLatin1StringView("diff"),
    QLatin1StringView("arrow-up-down"),
    QLatin1StringView("split"),
    QLatin1StringView("package-check"),
    QLatin1StringView("rotate-ccw"),
    QLatin1StringView("undo-2"),
    QLatin1StringView("redo-2"),
    QLatin1StringView("circle-question-mark"),
    QLatin1StringView("triangle-alert"),
    QLatin1StringView("info"),
    QLatin1StringView("calendar-clock"),
    QLatin1StringView("bookmark"),
    QLatin1StringView("search"),
    QLatin1StringView("x"),
    QLatin1StringView("refresh-cw"),
    QLatin1StringView("check"),
    QLatin1StringView("chevron-down"),
    QLatin1StringView("chevron-right"),
    QLatin1StringView("arrow-left"),
    QLatin1StringView("arrow-right"),
    QLatin1StringView("arrow-up"),
    QLatin1StringView("arrow-down"),
    QLatin1StringView("arrow-left-right"),
    QLatin1StringView("funnel"),
    QLatin1StringView("table-2"),
    QLatin1StringView("map"),
    QLatin1StringView("zoom-in"),
    QLatin1StringView("zoom-out"),
    QLatin1StringView("maximize"),
    QLatin1StringView("panel-right"),
    QLatin1StringView("activity"),
    QLatin1StringView("folder"),
    QLatin1StringView("cloud"),
    QLatin1StringView("log-in"),
    QLatin1StringView("user-round"),
    QLatin1StringView("file"),
    QLatin1StringView("pencil"),
    QLatin1StringView("copy"),
    QLatin1StringView("download"),
    QLatin1StringView("rocket"),
    QLatin1StringView("circle-stop"),
    QLatin1StringView("sun"),
    QLatin1StringView("moon"),
    QLatin1StringView("users-round"),
    QLatin1StringView("keyboard"),
    QLatin1StringView("lightbulb"),
    QLatin1StringView("database"),
    QLatin1StringView("bell"),
    QLatin1StringView("app-window"),
    QLatin1StringView("own-source"),
    QLatin1StringView("own-target"),
    QLatin1StringView("own-backflow"),
};
static_assert(kNames.size() == static_cast<std::size_t>(Icon::Logo) + 1);

} // namespace

QString iconName(Icon icon)
{
    return kNames[static_cast<std::size_t>(icon)];
}

} // namespace backflow::ui::theme
