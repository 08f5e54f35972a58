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

/// That list, before it is done. Objects: `mergeWholeWords`, `mergeWholeList`, `mergeWholeVersions`, `mergeWholeApply`,
/// `mergeWholeCancel`.
class WholeDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question {
        /// What is to be done.
        QString words;
        /// Who loses what is lost.
        QString other;
        QStringList lost;
        /// The org keeps the version that is there beside the new one, as it does with flows.
        bool keepsVersions = false;
    };
    WholeDialog(const theme::Theme &theme, const Question &question, QWidget *parent);
};

} // namespace backflow::ui::resolve
