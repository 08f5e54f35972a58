#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace backflow::ui::widgets {
class PageHeader;
}

namespace backflow::ui::resolve {

class ResolveSession;

/// Above the decisions: what is merged, how far it is, and what concerns all of it.
class ResolveTop final : public QWidget
{
    Q_OBJECT

public:
    ResolveTop(const theme::Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// `locked`: why nothing can be decided here; empty = it can. `undoesBefore`: Undo takes back what counts as
    /// before.
    void showSession(const ResolveSession &session, const QString &locked, bool undoesBefore);
    /// Room for the bar, and how much.
    void fitToWidth(int width);
    void openRules();
    bool canFinish() const;

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void finishWanted();
    void automaticWanted();
    /// To be filled; it was emptied.
    void rulesOpening(QMenu *menu);
    void moreOpening(QMenu *menu);

private:
    QWidget *makeCounters();
    void showProgress(const ResolveSession &session);

    const theme::Theme &m_theme;
    widgets::PageHeader *m_header;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_automatic;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_rules;
    QPushButton *m_more;
    QPushButton *m_finish;
};

} // namespace backflow::ui::resolve
