#include "core/promotion/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace backflow::promotion {

base::Result<const model::Environment *> environmentNamed(const model::Pipeline &pipeline, const QString &name)
{
    if (const model::Environment *environment = pipeline.find(name))
        return environment;
    QStringList names;
    for (const model::Environment &environment : pipeline.environments)
        names += environment.name;
    return base::failure(base::Errc::NotFound,
                         Tr::tr("There is no environment called %1. This pipeline has: %2.")
                             .arg(name, names.isEmpty() ? Tr::tr("none yet") : names.join(QStringLiteral(", "))));
}

} // namespace backflow::promotion
