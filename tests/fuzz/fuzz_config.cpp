// A workspace's pipeline: refused in words, or one that reads back as itself.

#include "core/model/pipeline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!document.isObject())
        return 0;
    const auto pipeline = model::pipelineFromJson(document.object());
    if (!pipeline) {
        if (pipeline.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = model::pipelineFromJson(model::toJson(*pipeline));
    if (!again || *again != *pipeline || !model::checkPipeline(*pipeline))
        std::abort();
    for (const model::Environment &environment : pipeline->environments) {
        (void)pipeline->allBelow(environment.name);
        const QString branch = environment.snapshotBranch();
        if (branch.contains(QLatin1StringView("..")) || branch.contains(u' '))
            std::abort();
    }
    return 0;
}
