#include "core/masking/plan.h"

#include "core/base/canonicaljson.h"
#include "core/masking/freetext.h"
#include "core/masking/library.h"
#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr QLatin1StringView kFormat("backflow-masking/1");
constexpr qsizetype kMostBytes = 4'000'000;
constexpr qsizetype kLongestWhere = 4'000;
constexpr qsizetype kLongestText = 255;

struct NamedMethod {
    Method method;
    const char *name;
    const char *words;
};
constexpr std::array kMethods{
    NamedMethod{Method::Replace, "replace", QT_TRANSLATE_NOOP("backflow::masking", "replace, from a library")},
    NamedMethod{Method::Pattern, "pattern", QT_TRANSLATE_NOOP("backflow::masking", "replace, by a pattern")},
    NamedMethod{Method::Hash, "hash", QT_TRANSLATE_NOOP("backflow::masking", "replace, by a keyed hash")},
    NamedMethod{Method::Shift, "shift", QT_TRANSLATE_NOOP("backflow::masking", "shift")},
    NamedMethod{Method::Blank, "blank", QT_TRANSLATE_NOOP("backflow::masking", "empty")},
    NamedMethod{Method::Text, "text",
                QT_TRANSLATE_NOOP("backflow::masking", "replace what looks personal in the text")},
};

const NamedMethod &named(Method method)
{
    return *std::ranges::find(kMethods, method, &NamedMethod::method);
}

std::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::failure(base::Errc::InvalidInput, sentence);
}

QJsonObject toJson(const FieldRule &rule)
{
    QJsonObject json{{u"field"_s, rule.field}, {u"method"_s, methodName(rule.method)}};
    if (!rule.kind.isEmpty())
        json.insert(u"kind"_s, rule.kind);
    switch (rule.method) {
    case Method::Replace:
        json.insert(u"library"_s, rule.library);
        break;
    case Method::Pattern:
        json.insert(u"pattern"_s, rule.pattern);
        break;
    case Method::Hash:
        json.insert(u"length"_s, rule.length);
        if (!rule.prefix.isEmpty())
            json.insert(u"prefix"_s, rule.prefix);
        if (!rule.suffix.isEmpty())
            json.insert(u"suffix"_s, rule.suffix);
        break;
    case Method::Shift:
        json.insert(u"most"_s, rule.most);
        break;
    case Method::Text:
        if (!rule.finds.isEmpty())
            json.insert(u"finds"_s, QJsonArray::fromStringList(rule.finds));
        break;
    case Method::Blank:
        break;
    }
    return json;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray objects;
    for (const ObjectRule &rule : plan.objects) {
        QJsonObject json{{u"object"_s, rule.object}};
        if (!rule.where.isEmpty())
            json.insert(u"where"_s, rule.where);
        if (rule.remove)
            json.insert(u"delete"_s, true);
        QJsonArray fields;
        for (const FieldRule &field : rule.fields)
            fields.append(toJson(field));
        if (!fields.isEmpty())
            json.insert(u"fields"_s, fields);
        objects.append(json);
    }
    QJsonArray waivers;
    for (const Waiver &waiver : plan.waivers) {
        QJsonObject json{{u"object"_s, waiver.object}, {u"reason"_s, waiver.reason}};
        if (!waiver.field.isEmpty())
            json.insert(u"field"_s, waiver.field);
        waivers.append(json);
    }
    QJsonObject json{{u"format"_s, kFormat}, {u"name"_s, plan.name}, {u"objects"_s, objects}};
    if (!waivers.isEmpty())
        json.insert(u"waivers"_s, waivers);
    return json;
}

bool isApiName(const QString &name)
{
    static const QRegularExpression api(u"^[A-Za-z]\\w{0,79}$"_s);
    return api.match(name).hasMatch();
}

/// What makes a method's own members whole. Whether the field bears it is asked where the field is known.
base::Result<> checkMembersOf(const FieldRule &rule, const QString &place)
{
    if (rule.method == Method::Replace && !isLibrary(rule.library))
        return wrong(Tr::tr("%1: there is no library “%2”. There are: %3.")
                         .arg(place, rule.library.left(40), libraryNames().join(u", "_s)));
    if (rule.method == Method::Pattern && (rule.pattern.isEmpty() || rule.pattern.size() > kLongestText))
        return wrong(Tr::tr("%1: a pattern has 1 to %2 characters.").arg(place).arg(kLongestText));
    if (rule.method == Method::Hash && (rule.length < 8 || rule.length > 40))
        return wrong(Tr::tr("%1: a keyed hash has 8 to 40 characters, prefix and suffix not counted.").arg(place));
    if (rule.method == Method::Shift && (rule.most < 1 || rule.most > 3650))
        return wrong(Tr::tr("%1: a shift is by 1 to 3650 days, or percent.").arg(place));
    for (const QString &find : rule.finds) {
        if (!freeTextFinds().contains(find))
            return wrong(Tr::tr("%1: nothing called “%2” can be looked for in texts. There are: %3.")
                             .arg(place, find.left(40), freeTextFinds().join(u", "_s)));
    }
    return {};
}

base::Result<FieldRule> fieldFrom(const QJsonObject &json, const QString &object)
{
    using enum QJsonValue::Type;
    FieldRule rule;
    rule.field = json.value("field"_L1).toString();
    const QString place = object + u'.' + rule.field.left(80);
    if (auto known = model::checkMembers(json,
                                         {{"field"_L1},
                                          {"method"_L1},
                                          {"kind"_L1},
                                          {"library"_L1},
                                          {"pattern"_L1},
                                          {"length"_L1, Double},
                                          {"prefix"_L1},
                                          {"suffix"_L1},
                                          {"most"_L1, Double},
                                          {"finds"_L1, Array}},
                                         place);
        !known)
        return base::failure(known);
    if (!isApiName(rule.field))
        return wrong(Tr::tr("%1: that is no name of a field.").arg(place));
    const auto method = methodFromName(json.value("method"_L1).toString());
    if (!method)
        return wrong(Tr::tr("%1: there is no method “%2”.").arg(place, json.value("method"_L1).toString().left(40)));
    rule.method = *method;
    rule.kind = json.value("kind"_L1).toString().left(40);
    rule.library = json.value("library"_L1).toString();
    rule.pattern = json.value("pattern"_L1).toString();
    rule.length = json.value("length"_L1).toInt(rule.length);
    rule.prefix = json.value("prefix"_L1).toString().left(kLongestText);
    rule.suffix = json.value("suffix"_L1).toString().left(kLongestText);
    rule.most = json.value("most"_L1).toInt(rule.most);
    const QJsonArray finds = json.value("finds"_L1).toArray();
    for (const QJsonValue &find : finds)
        rule.finds += find.toString();
    if (const auto whole = checkMembersOf(rule, place); !whole)
        return base::failure(whole);
    return rule;
}

base::Result<ObjectRule> objectFrom(const QJsonObject &json)
{
    using enum QJsonValue::Type;
    ObjectRule rule;
    rule.object = json.value("object"_L1).toString();
    if (auto known = model::checkMembers(json, {{"object"_L1}, {"where"_L1}, {"delete"_L1, Bool}, {"fields"_L1, Array}},
                                         rule.object.left(80));
        !known)
        return base::failure(known);
    if (!isApiName(rule.object))
        return wrong(Tr::tr("“%1” is no name of an object.").arg(rule.object.left(80)));
    rule.where = json.value("where"_L1).toString();
    if (rule.where.size() > kLongestWhere)
        return wrong(Tr::tr("%1: the condition is longer than %2 characters.").arg(rule.object).arg(kLongestWhere));
    rule.remove = json.value("delete"_L1).toBool();
    QSet<QString> met;
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        auto read = fieldFrom(field.toObject(), rule.object);
        if (!read)
            return base::failure(read);
        if (met.contains(read->field.toLower()))
            return wrong(Tr::tr("%1.%2 is in the plan twice.").arg(rule.object, read->field));
        met.insert(read->field.toLower());
        rule.fields += *std::move(read);
    }
    if (rule.remove != rule.fields.isEmpty())
        return wrong(rule.remove
                         ? Tr::tr("%1: its records are deleted, so no field of them can be masked.").arg(rule.object)
                         : Tr::tr("%1: no field is masked and nothing deleted.").arg(rule.object));
    return rule;
}

base::Result<Waiver> waiverFrom(const QJsonObject &json)
{
    Waiver waiver{json.value("object"_L1).toString(), json.value("field"_L1).toString(),
                  json.value("reason"_L1).toString().trimmed()};
    if (auto known = model::checkMembers(json, {{"object"_L1}, {"field"_L1}, {"reason"_L1}}, Tr::tr("a waiver"));
        !known)
        return base::failure(known);
    if (!isApiName(waiver.object) || (!waiver.field.isEmpty() && !isApiName(waiver.field)))
        return wrong(Tr::tr("A waiver names no object and field: “%1”.").arg(waiver.object.left(80)));
    if (waiver.reason.isEmpty())
        return wrong(Tr::tr("%1 is left as it is, and nothing says why.")
                         .arg(waiver.field.isEmpty() ? waiver.object : waiver.object + u'.' + waiver.field));
    return waiver;
}

} // namespace

QString methodName(Method method)
{
    return QString::fromLatin1(named(method).name);
}

std::optional<Method> methodFromName(const QString &name)
{
    const auto found =
        std::ranges::find_if(kMethods, [&](const NamedMethod &one) { return name == QLatin1StringView(one.name); });
    return found == kMethods.end() ? std::nullopt : std::optional(found->method);
}

QString methodWords(Method method)
{
    return Tr::tr(named(method).words);
}

const FieldRule *ObjectRule::field(const QString &name) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const FieldRule &rule) { return rule.field.compare(name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

const ObjectRule *Plan::object(const QString &name) const
{
    const auto found = std::ranges::find_if(
        objects, [&](const ObjectRule &rule) { return rule.object.compare(name, Qt::CaseInsensitive) == 0; });
    return found == objects.end() ? nullptr : &*found;
}

bool Plan::isWaived(const QString &object, const QString &field) const
{
    return std::ranges::any_of(waivers, [&](const Waiver &waiver) {
        return waiver.object.compare(object, Qt::CaseInsensitive) == 0 &&
               (waiver.field.isEmpty() || waiver.field.compare(field, Qt::CaseInsensitive) == 0);
    });
}

base::Result<QByteArray> planBytes(const Plan &plan)
{
    return base::canonicalJson(toJson(plan));
}

base::Result<QByteArray> planForEditing(const Plan &plan)
{
    return QJsonDocument(toJson(plan)).toJson(QJsonDocument::Indented);
}

base::Result<QString> planHash(const Plan &plan)
{
    return planBytes(plan).transform(base::sha256Name);
}

base::Result<Plan> parsePlan(const QByteArray &bytes)
{
    using enum QJsonValue::Type;
    if (bytes.size() > kMostBytes)
        return base::failure(base::Errc::TooLarge, Tr::tr("A masking plan has at most %L1 bytes.").arg(kMostBytes));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return base::failure(base::Errc::Malformed, Tr::tr("That is no masking plan: it is not JSON."),
                             problem.errorString());
    const QJsonObject json = document.object();
    if (json.value("format"_L1).toString() != kFormat)
        return wrong(
            Tr::tr("That is no masking plan this version of Backflow knows: its “format” is not %1.").arg(kFormat));
    if (auto known = model::checkMembers(
            json, {{"format"_L1}, {"name"_L1}, {"objects"_L1, Array}, {"waivers"_L1, Array}}, Tr::tr("the plan"));
        !known)
        return base::failure(known);
    Plan plan;
    plan.name = json.value("name"_L1).toString();
    if (auto good = model::checkName(plan.name); !good)
        return base::failure(good);
    QSet<QString> met;
    const QJsonArray objects = json.value("objects"_L1).toArray();
    for (const QJsonValue &object : objects) {
        auto rule = objectFrom(object.toObject());
        if (!rule)
            return base::failure(rule);
        if (met.contains(rule->object.toLower()))
            return wrong(Tr::tr("%1 is in the plan twice.").arg(rule->object));
        met.insert(rule->object.toLower());
        plan.objects += *std::move(rule);
    }
    const QJsonArray waivers = json.value("waivers"_L1).toArray();
    for (const QJsonValue &one : waivers) {
        auto waiver = waiverFrom(one.toObject());
        if (!waiver)
            return base::failure(waiver);
        plan.waivers += *std::move(waiver);
    }
    return plan;
}

} // namespace backflow::masking
