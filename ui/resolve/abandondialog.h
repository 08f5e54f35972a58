#pragma once

#include <QDialog>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::resolve {

/// So many decisions may be given up without typing anything.
inline constexpr int kFreelyAbandoned = 10;

/// Asks before many decisions are given up: the target's name has to be typed. Objects: `mergeAbandonName`,
/// `mergeAbandonAccept`, `mergeAbandonCancel`.
class AbandonDialog final : public QDialog
{
    Q_OBJECT

public:
    AbandonDialog(const theme::Theme &theme, int decided, const QString &target, QWidget *parent);
};

} // namespace backflow::ui::resolve
