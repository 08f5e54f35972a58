#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/base/durablefile.h"
#include "core/merge/readable.h"

#include <cstdio>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandTextConv(const QStringList &arguments)
{
    Invocation call(u"textconv"_s, u"Prints a metadata file as one line an entry, as diff-driver lets Git show it."_s);
    call.argument(u"file"_s, u"What is not metadata is printed as it is."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const auto bytes = base::readWhole(call.at(0));
    if (!bytes)
        return call.fail(bytes.error());
    const QByteArray text = merge::readable(call.at(0), *bytes);
    if (call.json())
        return call.answer({}, {{u"file"_s, call.at(0)}, {u"text"_s, QString::fromUtf8(text)}});
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return Ok;
}

} // namespace backflow::ctl
