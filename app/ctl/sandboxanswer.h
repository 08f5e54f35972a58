#pragma once

#include "app/ctl/invocation.h"
#include "core/sandbox/advice.h"
#include "core/sandbox/capture.h"
#include "core/sandbox/checklist.h"
#include "core/sandbox/notice.h"
#include "core/sandbox/refresh.h"
#include "core/sandbox/thresholds.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backflow::ctl {

QJsonObject copyJson(const sandbox::SandboxCopy &copy, const QString &environment,
                     const sandbox::Thresholds &thresholds);
QString copiesText(const sandbox::Inventory &inventory, const model::Pipeline &pipeline,
                   const sandbox::Thresholds &thresholds);

QJsonObject adviceJson(const sandbox::Advice &advice);
QString adviceText(const sandbox::Advice &advice);

QJsonObject captureJson(const sandbox::Capture &capture);
QString captureText(const sandbox::Capture &capture);

QJsonObject stateJson(const sandbox::RefreshState &state, const QString &environment);
QString stateText(const sandbox::RefreshState &state, const QString &environment);

QJsonObject noticedJson(const sandbox::Noticed &noticed);

QJsonObject checklistJson(const sandbox::Checklist &list);
QString checklistText(const sandbox::Checklist &list);

} // namespace backflow::ctl
