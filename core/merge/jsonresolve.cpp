#include "core/merge/jsonresolve.h"

#include "core/merge/jsontree.h"

#include <QCoreApplication>

namespace backflow::merge {

namespace {

using base::Errc;
using base::failure;
using base::Result;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

/// The bytes as the only content of an object; nothing when they are items of a list.
std::optional<JsonTree> asMembers(const QByteArray &bytes)
{
    auto tree = JsonTree::parse("{" + bytes + "}");
    return tree ? std::optional(std::move(*tree)) : std::nullopt;
}

} // namespace

Result<> checkJsonEdit(const Decision &decision, const QByteArray &edited)
{
    if (decision.kind == DecisionKind::WholeFile)
        return checkJson(edited);
    const SideValue &known = decision.target.bytes ? decision.target : decision.source;
    const auto members = asMembers(known.bytes.value_or(QByteArray()));
    const QByteArray open = members ? "{" : "[";
    const auto tree = JsonTree::parse(open + edited + (members ? "}" : "]"));
    if (!tree)
        return failure(Errc::InvalidInput, Tr::tr("The edited text is not valid JSON. %1").arg(tree.error().message));
    const JsonNode &root = tree->node(JsonTree::root());
    if (members && (root.count != 1 || tree->node(root.firstChild).name != members->node(1).name)) {
        return failure(
            Errc::InvalidInput,
            Tr::tr("Only the member \"%1\" may stand in the place of this decision.").arg(members->nameText(1)));
    }
    return {};
}

Result<> checkJson(const QByteArray &bytes)
{
    const auto tree = JsonTree::parse(bytes);
    return tree ? Result<>()
                : failure(Errc::InvalidInput, Tr::tr("The result is not valid JSON. %1").arg(tree.error().message));
}

} // namespace backflow::merge
