#pragma once

#include <QFrame>
#include <QStringList>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::resolve {

class ResolveSession;

/// What one side changed in the file of a decision since the last common version, in words, one line each: what is to
/// be decided, and what merged by itself.
QStringList sideChanges(const ResolveSession &session, int decision, bool ofSource);

/// The same in a window that goes when one looks elsewhere.
class SideChanges final : public QFrame
{
    Q_OBJECT

public:
    SideChanges(const theme::Theme &theme, const QString &title, const QStringList &changes, QWidget *parent);
    /// Below that widget.
    void popUp(const QWidget &below);
};

} // namespace backflow::ui::resolve
