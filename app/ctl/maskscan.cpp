#include "app/ctl/masking.h"
#include "core/masking/scanner.h"
#include "core/snapshot/sides.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using masking::ScanFinding;

namespace {

base::Result<std::vector<snapshot::Side>> sidesOf(Invocation &call, const QStringList &names)
{
    std::vector<snapshot::SideSpec> specs;
    for (const QString &name : names) {
        auto spec = snapshot::sideSpecOf(name, call.pipeline());
        if (!spec)
            return base::failure(spec);
        specs.push_back(*std::move(spec));
    }
    auto repository = call.backends()->repository();
    if (!repository)
        return base::failure(repository);
    return snapshot::readSides(**repository, specs, call.pipeline(), {}, call.monitor());
}

base::Result<QList<ScanFinding>> scan(Invocation &call, const snapshot::Side &side, masking::Sureness atLeast)
{
    const auto open = [&]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
        auto repository = call.backends()->repository();
        if (!repository)
            return base::failure(repository);
        std::vector<std::shared_ptr<const snapshot::LooseContents>> loose;
        if (side.loose)
            loose.push_back(side.loose);
        return snapshot::contentsOf(std::move(loose), *std::move(repository));
    };
    return masking::scanSnapshot(*side.snapshot, open, atLeast, call.monitor());
}

} // namespace

int scanMetadata(Invocation &call)
{
    const auto atLeast = masking::surenessFrom(call.isSet(u"at-least"_s) ? call.value(u"at-least"_s) : u"likely"_s);
    if (!atLeast)
        return call.usage(u"--at-least takes possible, likely or certain."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    QStringList names = call.positional().mid(1);
    for (const model::Environment &environment : call.pipeline().environments) {
        if (call.positional().size() == 1)
            names += environment.name;
    }
    const auto sides = sidesOf(call, names);
    if (!sides)
        return call.fail(sides.error());
    QString text;
    QJsonArray documents;
    bool wanting = false;
    for (std::size_t i = 0; i < sides->size(); ++i) {
        const auto found = scan(call, sides->at(i), *atLeast);
        if (!found)
            return call.fail(found.error());
        const QString &side = names.at(qsizetype(i));
        text += found->isEmpty() ? u"%1: nothing found\n"_s.arg(shown(side))
                                 : u"%1: places found: %2\n"_s.arg(shown(side)).arg(found->size());
        QJsonArray findings;
        for (const ScanFinding &one : *found) {
            text += u"  "_s + shown(masking::scanLine(one)) + u'\n';
            findings.append(QJsonObject{{u"rule"_s, one.rule},
                                        {u"sure"_s, masking::surenessName(one.sureness)},
                                        {u"personal"_s, one.isPersonal},
                                        {u"type"_s, one.key.type},
                                        {u"fullName"_s, one.key.fullName},
                                        {u"path"_s, one.path},
                                        {u"line"_s, one.line},
                                        {u"hint"_s, one.hint}});
        }
        documents.append(QJsonObject{{u"side"_s, side}, {u"findings"_s, findings}});
        wanting |= !found->isEmpty();
    }
    return call.answer(text, {{u"sides"_s, documents}}, wanting ? Wanting : Ok);
}

} // namespace backflow::ctl
