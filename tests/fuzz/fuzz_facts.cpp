// One file, read in the way its first byte says: whatever it holds, facts come out, the same each time, and a graph
// over it understands them.

#include "core/dependencies/facts.h"
#include "core/dependencies/resolver.h"
#include "core/dependencies/standard.h"

#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace {

using namespace backflow;
using namespace backflow::dependencies;

void mustBe(bool fine, std::source_location here = std::source_location::current())
{
    if (fine)
        return;
    std::fprintf(stderr, "broken law in line %u\n", unsigned(here.line()));
    std::abort();
}

bool same(const Facts &a, const Facts &b)
{
    return a.note == b.note && a.words == b.words && a.declares == b.declares && a.relationship == b.relationship &&
           std::ranges::equal(a.mentions, b.mentions, [](const Mention &x, const Mention &y) {
               return x.want == y.want && x.use == y.use && x.scope == y.scope && x.name == y.name;
           });
}

/// The components a file may stand for: a class, and a field of an object.
model::Snapshot snapshot()
{
    const auto part = [](const char *path) {
        return model::Part{QString::fromLatin1(path), *model::ContentId::fromHex(QByteArray(40, 'a'))};
    };
    return {QStringLiteral("UAT"),
            std::nullopt,
            QDateTime(),
            {{{QStringLiteral("ApexClass"), QStringLiteral("A")}, {part("classes/A.cls")}},
             {{QStringLiteral("CustomField"), QStringLiteral("Line__c.Account__c")}, {part("f")}},
             {{QStringLiteral("CustomObject"), QStringLiteral("Line__c")}, {part("o")}}}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr FileRole kRoles[] = {FileRole::Xml,    FileRole::Apex,     FileRole::Script,
                                   FileRole::Markup, FileRole::Template, FileRole::Text};
    const FileRole role = kRoles[data[0] % std::size(kRoles)];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString type = role == FileRole::Xml ? QStringLiteral("CustomLabels") : QStringLiteral("ApexClass");
    const auto facts = factsOf(bytes, role, type);
    mustBe(facts && same(*facts, *factsOf(bytes, role, type)));
    for (const Mention &mention : facts->mentions)
        mustBe(mention.name.size() <= 400 && mention.scope.size() <= 400);
    const NameIndex index(snapshot(), {{facts}, {facts}, {facts}});
    Extras extras(int(index.nodes().size()));
    Resolver resolver(index, extras);
    for (int component = 0; component < 3; ++component) {
        std::vector<Edge> edges;
        resolver.resolve(component, {facts}, edges);
        for (const Edge &edge : edges)
            mustBe(edge.from == component && edge.to >= 0 && edge.to != component &&
                   edge.to < int(index.nodes().size() + extras.nodes().size()));
    }
    return 0;
}
