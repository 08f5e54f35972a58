#pragma once

#include "core/base/result.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace backflow::ui::promote {

using Drafts = QList<std::shared_ptr<const promotion::Draft>>;

/// A plan for people, in Markdown: what would happen where, what is open, what is removed.
QString planText(const Drafts &drafts);
/// The same for programs.
QByteArray planJson(const Drafts &drafts);
/// How a promotion ended, in Markdown.
QString reportText(const promotion::Report &report);

/// Text in Markdown as a file of its name: `.md`, `.html` or `.pdf`. On a worker. Errors: Io.
base::Result<> writeDocument(const QString &markdown, const QString &path);
/// Bytes as they are. On a worker. Errors: Io.
base::Result<> writeBytes(const QByteArray &bytes, const QString &path);

} // namespace backflow::ui::promote
