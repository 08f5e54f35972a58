#include "core/model/pipeline.h"

#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace backflow::model {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::model)
};

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

const Environment *Pipeline::find(const QString &environment) const
{
    for (const Environment &candidate : environments) {
        if (sameName(candidate.name, environment))
            return &candidate;
    }
    return nullptr;
}

QStringList Pipeline::lowerNeighbours(const QString &environment) const
{
    QStringList names;
    for (const Edge &edge : edges) {
        if (sameName(edge.higher, environment))
            names += edge.lower;
    }
    return names;
}

QStringList Pipeline::higherNeighbours(const QString &environment) const
{
    QStringList names;
    for (const Edge &edge : edges) {
        if (sameName(edge.lower, environment))
            names += edge.higher;
    }
    return names;
}

QStringList Pipeline::allBelow(const QString &environment) const
{
    QStringList found = lowerNeighbours(environment);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QStringList below = lowerNeighbours(found[i]);
        for (const QString &name : below) {
            if (!found.contains(name, Qt::CaseInsensitive))
                found += name;
        }
    }
    return found;
}

std::optional<Direction> Pipeline::direction(const QString &source, const QString &target) const
{
    if (allBelow(source).contains(target, Qt::CaseInsensitive))
        return Direction::Back;
    if (allBelow(target).contains(source, Qt::CaseInsensitive))
        return Direction::Forward;
    return std::nullopt;
}

base::Result<> checkPipeline(const Pipeline &pipeline)
{
    using base::Errc;
    using base::failure;
    QSet<QString> names;
    QSet<QString> slugs;
    for (const Environment &environment : pipeline.environments) {
        if (base::Result<> name = checkName(environment.name); !name)
            return name;
        if (names.contains(environment.name.toLower()) || slugs.contains(environment.slug()))
            return failure(Errc::InvalidInput, Tr::tr("There are two environments called %1.").arg(environment.name));
        names.insert(environment.name.toLower());
        slugs.insert(environment.slug());
    }
    for (const Edge &edge : pipeline.edges) {
        for (const QString &end : {edge.lower, edge.higher}) {
            if (!names.contains(end.toLower()))
                return failure(Errc::InvalidInput,
                               Tr::tr("The path from %1 to %2 names %3, which is not an environment of this pipeline.")
                                   .arg(edge.lower, edge.higher, end));
        }
    }
    for (const Environment &environment : pipeline.environments) {
        if (pipeline.allBelow(environment.name).contains(environment.name, Qt::CaseInsensitive))
            return failure(
                Errc::InvalidInput,
                Tr::tr("The paths lead from %1 round to itself; a pipeline only climbs.").arg(environment.name));
    }
    return {};
}

QJsonObject toJson(const Pipeline &pipeline)
{
    QJsonArray environments;
    for (const Environment &environment : pipeline.environments)
        environments.append(toJson(environment));
    QJsonArray edges;
    for (const Edge &edge : pipeline.edges)
        edges.append(QJsonArray{edge.lower, edge.higher});
    QJsonObject json{{QStringLiteral("name"), pipeline.name},
                     {QStringLiteral("environments"), environments},
                     {QStringLiteral("edges"), edges}};
    if (!pipeline.keeps.isEmpty()) {
        QJsonArray keeps;
        for (const KeepRule &rule : pipeline.keeps)
            keeps.append(toJson(rule));
        json.insert(QStringLiteral("keeps"), keeps);
    }
    return json;
}

base::Result<Pipeline> pipelineFromJson(const QJsonObject &json)
{
    Pipeline pipeline;
    const QString what = Tr::tr("The pipeline");
    if (base::Result<> members = checkMembers(json,
                                              {{QLatin1StringView("name"), QJsonValue::String},
                                               {QLatin1StringView("environments"), QJsonValue::Array},
                                               {QLatin1StringView("edges"), QJsonValue::Array},
                                               {QLatin1StringView("keeps"), QJsonValue::Array}},
                                              what);
        !members)
        return base::failure(members);
    pipeline.name = json.value(QLatin1StringView("name")).toString();
    const QJsonArray environments = json.value(QLatin1StringView("environments")).toArray();
    for (const QJsonValue &value : environments) {
        if (!value.isObject())
            return base::failure(base::Errc::InvalidInput, Tr::tr("%1: an environment is not an object.").arg(what));
        base::Result<Environment> environment = environmentFromJson(value.toObject());
        if (!environment)
            return base::failure(environment);
        pipeline.environments += *std::move(environment);
    }
    const QJsonArray edges = json.value(QLatin1StringView("edges")).toArray();
    for (const QJsonValue &value : edges) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString())
            return base::failure(base::Errc::InvalidInput,
                                 Tr::tr("%1: a path is not a pair of names, the lower one first.").arg(what));
        pipeline.edges += Edge{pair.at(0).toString(), pair.at(1).toString()};
    }
    const QJsonArray keeps = json.value(QLatin1StringView("keeps")).toArray();
    for (const QJsonValue &value : keeps) {
        if (!value.isObject())
            return base::failure(base::Errc::InvalidInput, Tr::tr("%1: a keep rule is not an object.").arg(what));
        base::Result<KeepRule> rule = keepRuleFromJson(value.toObject());
        if (!rule)
            return base::failure(rule);
        pipeline.keeps += *std::move(rule);
    }
    if (base::Result<> checked = checkPipeline(pipeline); !checked)
        return base::failure(checked);
    return pipeline;
}

} // namespace backflow::model
