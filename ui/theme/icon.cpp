#include "ui/theme/icon.h"

#include <array>

namespace backflow::ui::theme {

namespace {

// In the order of the enum.
constexpr std::array kNames = {
    QLatin1StringView("pipeline"),
    QLatin1StringView("compare"),
    QLatin1StringView("promotions"),
    QLatin1StringView("resolve"),
    QLatin1StringView("history"),
    QLatin1StringView("advisor"),
    QLatin1StringView("settings"),
    QLatin1StringView("circle-check"),
    QLatin1StringView("circle-alert"),
    QLatin1StringView("circle-unequal"),
    QLatin1StringView("circle-cross"),
    QLatin1StringView("circle-dots"),
    QLatin1StringView("circle-pause"),
    QLatin1StringView("unplugged"),
    QLatin1StringView("offline"),
    QLatin1StringView("lock"),
    QLatin1StringView("shield"),
    QLatin1StringView("circle-question"),
    QLatin1StringView("plus"),
    QLatin1StringView("minus"),
    QLatin1StringView("plus-minus"),
    QLatin1StringView("order"),
    QLatin1StringView("dependency"),
    QLatin1StringView("snapshot"),
    QLatin1StringView("roll-back"),
    QLatin1StringView("undo"),
    QLatin1StringView("redo"),
    QLatin1StringView("help"),
    QLatin1StringView("triangle-alert"),
    QLatin1StringView("circle-info"),
    QLatin1StringView("schedule"),
    QLatin1StringView("story"),
    QLatin1StringView("search"),
    QLatin1StringView("cross"),
    QLatin1StringView("refresh"),
    QLatin1StringView("check"),
    QLatin1StringView("chevron-down"),
    QLatin1StringView("chevron-right"),
    QLatin1StringView("arrow-left"),
    QLatin1StringView("arrow-right"),
    QLatin1StringView("arrow-up"),
    QLatin1StringView("arrow-down"),
    QLatin1StringView("swap"),
    QLatin1StringView("filter"),
    QLatin1StringView("table"),
    QLatin1StringView("map"),
    QLatin1StringView("zoom-in"),
    QLatin1StringView("zoom-out"),
    QLatin1StringView("fit"),
    QLatin1StringView("panel"),
    QLatin1StringView("activity"),
    QLatin1StringView("folder"),
    QLatin1StringView("org"),
    QLatin1StringView("sign-in"),
    QLatin1StringView("person"),
    QLatin1StringView("file"),
    QLatin1StringView("edit"),
    QLatin1StringView("copy"),
    QLatin1StringView("export"),
    QLatin1StringView("deploy"),
    QLatin1StringView("stop"),
    QLatin1StringView("sun"),
    QLatin1StringView("moon"),
    QLatin1StringView("side-source"),
    QLatin1StringView("side-target"),
    QLatin1StringView("backflow"),
};
static_assert(kNames.size() == static_cast<std::size_t>(Icon::Logo) + 1);

} // namespace

QString iconName(Icon icon)
{
    return kNames[static_cast<std::size_t>(icon)];
}

} // namespace backflow::ui::theme
