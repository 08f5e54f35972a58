#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"

#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandEnvManaged(const QStringList &arguments)
{
    Invocation call(u"env managed"_s, u"Says whether reading an environment's org takes in what managed packages "
                                      "brought along. It is left out at first."_s);
    call.argument(u"name"_s, u"The environment."_s);
    call.argument(u"switch"_s, u"on or off."_s, u"on|off"_s);
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    if (call.at(1) != "on"_L1 && call.at(1) != "off"_L1)
        return call.usage(u"Say on or off."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    const bool on = call.at(1) == "on"_L1;
    model::Pipeline pipeline = call.pipeline();
    std::ranges::find(pipeline.environments, environment->name, &model::Environment::name)->includeManaged = on;
    if (const auto over = call.allow(governance::Capability::EditPipeline))
        return *over;
    if (base::Result<> saved = call.workspace().setPipeline(std::move(pipeline)); !saved)
        return call.fail(saved.error());
    return call.answer((on ? u"The next reading of %1 takes in what managed packages brought along.\n"_s
                           : u"The next reading of %1 leaves out what managed packages brought along.\n"_s)
                           .arg(shown(environment->name)),
                       {{u"environment"_s, environment->name}, {u"includeManaged"_s, on}});
}

} // namespace backflow::ctl
