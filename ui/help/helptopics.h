#pragma once

#include <QList>
#include <QString>
#include <utility>

class QWidget;

namespace backflow::ui::help {

/// Where the guide speaks of what has the focus: the nearest part of a screen around it that has a place of its own,
/// as a page or a page and a heading (`promotion#the-endings`). Empty = the page of the screen says it.
QString placeFor(const QWidget *focus);

/// Object names of parts, and their places.
QList<std::pair<QString, QString>> topics();

} // namespace backflow::ui::help
