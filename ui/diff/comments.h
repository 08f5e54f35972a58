#pragma once

#include <QByteArray>
#include <QString>

namespace backflow::ui::diff {

/// The text with spaces in place of its comments, line for line the same: `<!-- -->` of XML and HTML, `//` and `/* */`
/// of Apex, scripts and style sheets, told by the path. Other files have none.
QByteArray withoutComments(const QString &path, const QByteArray &text);

} // namespace backflow::ui::diff
