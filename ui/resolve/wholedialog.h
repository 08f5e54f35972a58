#pragma once

#include "core/merge/decision.h"

#include <QDialog>
#include <QStringList>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::resolve {

class ResolveSession;

/// What is lost with a component when one side's version of it is taken as a whole, an entry a line: "Flow screen
/// Details: ± label A → B". First what only the other side changed, then what both did.
QStringList lostWithWhole(const ResolveSession &session, int component, merge::Take side);

/// That list, before it is done. Objects: `mergeWholeWords`, `mergeWholeList`, `mergeWholeApply`, `mergeWholeCancel`.
class WholeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `words`: what is to be done. `other`: who loses it.
    WholeDialog(const theme::Theme &theme, const QString &words, const QString &other, const QStringList &lost,
                QWidget *parent);
};

} // namespace backflow::ui::resolve
