#pragma once

#include "core/merge/rules.h"
#include "ui/resolve/loaddraft.h"

#include <QObject>

class QMenu;
class QWidget;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::resolve {

class ResolveSession;

/// Rules that settle many decisions at once: offered by side, by what one stands on, by who changed it and by what was
/// decided before; seen before they are applied.
class RulesMenu final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    RulesMenu(const theme::Theme &theme, QWidget *window);
    /// `current`: the decision one stands on, -1 = none. Session and draft outlive the menu's being open.
    void fill(QMenu *menu, ResolveSession &session, const LoadedDraft &loaded, int current);
    /// Decides as before in other promotions wherever that is known; one undo step.
    void useRemembered(ResolveSession &session);

Q_SIGNALS:
    /// What was done, in a sentence.
    void settled(const QString &words);
    /// What could not be done, and why.
    void refused(const QString &words);

private:
    void showRemembered(ResolveSession &session, const QString &words);
    void fillWhole(QMenu *menu, ResolveSession &session, int component);
    void fillPeople(QMenu *menu, ResolveSession &session, const LoadedDraft &loaded);
    void add(QMenu *menu, ResolveSession &session, const QString &words, const merge::Rule &rule);

    const theme::Theme &m_theme;
    QWidget *m_window;
};

} // namespace backflow::ui::resolve
