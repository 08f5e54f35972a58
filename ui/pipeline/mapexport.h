#pragma once

#include <QByteArray>
#include <QString>

namespace backflow::ui::pipeline {

class PipelineView;

/// The whole map as a file of this name: `.pdf`, `.svg` or else `.png`. Paints, so on the GUI thread; nothing is
/// written.
QByteArray mapPicture(PipelineView &view, const QString &fileName);

} // namespace backflow::ui::pipeline
