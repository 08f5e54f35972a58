#include "core/merge/explain.h"
#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/base/durablefile.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using merge::ElementKind;
using merge::ToldApart;

namespace {

QString toldApartName(ToldApart told)
{
    switch (told) {
    case ToldApart::OnlyOne:
        return u"only-one"_s;
    case ToldApart::ByKey:
        return u"key"_s;
    case ToldApart::ByOwnText:
        return u"own-text"_s;
    case ToldApart::ByPosition:
        return u"position"_s;
    case ToldApart::ByContent:
        return u"content"_s;
    }
    return {};
}

QString toldApartWords(const ElementKind &kind)
{
    switch (kind.toldApart) {
    case ToldApart::OnlyOne:
        return u"only one in its place"_s;
    case ToldApart::ByKey:
        return u"by "_s + kind.key.join(u" + "_s);
    case ToldApart::ByOwnText:
        return u"by its own text"_s;
    case ToldApart::ByPosition:
        return u"by position"_s;
    case ToldApart::ByContent:
        return u"by content, against the common version"_s;
    }
    return {};
}

QString orderName(metadata::ElementOrder order)
{
    switch (order) {
    case metadata::ElementOrder::Set:
        return u"set"_s;
    case metadata::ElementOrder::List:
        return u"list"_s;
    case metadata::ElementOrder::KeyedList:
        return u"keyed-list"_s;
    }
    return {};
}

bool hasRow(const ElementKind &kind)
{
    return kind.rule.origin != u"fallback";
}

/// Which row decided, and which fallback where the table says nothing of it.
QString decidedWords(const ElementKind &kind)
{
    if (hasRow(kind) && !kind.byLook)
        return kind.rule.origin;
    return hasRow(kind) ? kind.rule.origin + u"; "_s + kind.fallback : kind.fallback;
}

QString mergedWords(const ElementKind &kind)
{
    if (kind.withinCoupled)
        return u"with its entry"_s;
    if (kind.rule.coupled)
        return u"as a whole"_s;
    return kind.toldApart == ToldApart::ByOwnText ? u"there or not"_s : u"property by property"_s;
}

QJsonObject kindJson(const ElementKind &kind, bool all)
{
    QJsonObject json{{u"path"_s, kind.path},
                     {u"count"_s, kind.count},
                     {u"toldApart"_s, toldApartName(kind.toldApart)},
                     {u"key"_s, QJsonArray::fromStringList(kind.key)},
                     {u"order"_s, orderName(kind.rule.order)},
                     {u"coupled"_s, kind.rule.coupled},
                     {u"singleton"_s, kind.rule.singleton},
                     {u"withinCoupled"_s, kind.withinCoupled},
                     {u"decidedBy"_s, decidedWords(kind)},
                     {u"byLook"_s, kind.byLook}};
    if (all)
        json.insert(u"entries"_s, QJsonArray::fromStringList(kind.entries));
    return json;
}

/// `valueSet` means everything below it as well; a path with keys means the kinds of those entries.
bool isWanted(const ElementKind &kind, const QString &element)
{
    return element.isEmpty() || kind.path == element || kind.path.startsWith(element + u'/') ||
           kind.entries.contains(element);
}

} // namespace

int commandExplain(const QStringList &arguments)
{
    Invocation call(u"explain"_s,
                    u"Says how the elements of a metadata file are told apart, whether their order counts, whether "
                    "their properties are merged one by one, and which row of the key table decided it."_s);
    call.argument(u"file"_s, u"A metadata file, in either format."_s);
    call.option(u"element"_s,
                u"Only that element and what is below it: fieldPermissions, valueSet/valueSetDefinition, "
                "or one entry: fieldPermissions[Account.Rating]."_s,
                u"path"_s);
    call.option(u"all"_s, u"List every entry with its key."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const auto bytes = base::readWhole(call.at(0));
    if (!bytes)
        return call.fail(bytes.error());
    const auto explained = merge::explain(*bytes);
    if (!explained)
        return call.fail(explained.error());
    QList<QStringList> rows{{u"ELEMENT"_s, u"COUNT"_s, u"TOLD APART"_s, u"ORDER"_s, u"MERGED"_s, u"DECIDED BY"_s}};
    QJsonArray kinds;
    for (const ElementKind &kind : explained->kinds) {
        if (!isWanted(kind, call.value(u"element"_s)))
            continue;
        kinds.append(kindJson(kind, call.isSet(u"all"_s)));
        rows.append({shown(kind.path), QString::number(kind.count), toldApartWords(kind),
                     kind.rule.order == metadata::ElementOrder::Set ? u"any"_s : u"counts"_s, mergedWords(kind),
                     decidedWords(kind)});
        for (const QString &entry : kind.entries) {
            if (call.isSet(u"all"_s))
                rows.append(QStringList{u"  "_s + shown(entry)});
        }
    }
    if (kinds.isEmpty() && call.isSet(u"element"_s))
        return call.fail(
            {base::Errc::NotFound, u"%1 has no element %2."_s.arg(call.at(0), call.value(u"element"_s)), {}});
    return call.answer(explained->type + u'\n' + table(rows),
                       {{u"file"_s, call.at(0)}, {u"type"_s, explained->type}, {u"elements"_s, kinds}});
}

} // namespace backflow::ctl
