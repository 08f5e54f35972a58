#pragma once

#include "core/base/result.h"
#include "ui/settings/locks.h"

#include <QString>
#include <QVariant>

class QSettings;

namespace backflow::ui::settings {

/// Writes what a person has chosen, keys of commands included, into a file that another computer can take over.
/// Nothing of the window, of a workspace or of an org is in it. Errors: Io.
base::Result<int> exportTo(const QString &file, const QSettings &settings);
/// Takes over what the file holds; what it does not know, what is locked and what is out of bounds is left alone.
/// Gives how many settings it took. Errors: NotFound, InvalidInput.
base::Result<int> importFrom(const QString &file, QSettings &settings, const Locks &locks);

/// All that exportTo() would write: to put it back when an import is undone.
QVariantMap chosen(const QSettings &settings);
void restore(QSettings &settings, const QVariantMap &chosen);

} // namespace backflow::ui::settings
