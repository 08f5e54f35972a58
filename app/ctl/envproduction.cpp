#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "app/services/productionwrites.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandEnvProduction(const QStringList &arguments)
{
    Invocation call(u"env production-writes"_s,
                    u"Allows or forbids changes to production orgs in this workspace. They are forbidden at first."_s);
    call.argument(u"switch"_s, u"on or off."_s, u"on|off"_s);
    call.option(u"reason"_s, u"Why; goes on record with your name."_s, u"text"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (call.at(0) != "on"_L1 && call.at(0) != "off"_L1)
        return call.usage(u"Say on or off."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    if (const auto over = call.allow(governance::Capability::EditPipeline))
        return *over;
    const bool on = call.at(0) == "on"_L1;
    const QString reason = call.isSet(u"reason"_s) ? call.value(u"reason"_s) : u"said on the command line"_s;
    if (base::Result<> recorded = services::recordProductionWrites(*call.backends(), on, reason, call.monitor());
        !recorded)
        return call.fail(recorded.error());
    if (base::Result<> saved = call.workspace().setProductionWrites(on); !saved)
        return call.fail(saved.error());
    return call.answer(on ? u"Changes to production orgs are allowed in this workspace."_s
                          : u"Changes to production orgs are forbidden in this workspace."_s,
                       {{u"productionWrites"_s, on}});
}

} // namespace backflow::ctl
