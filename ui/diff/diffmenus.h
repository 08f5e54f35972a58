#pragma once

#include "ui/diff/diffrows.h"
#include "ui/diff/openplace.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace backflow::ui::diff {

/// The menus of a DiffView, with their keys; they say what was chosen and keep what is on.
class DiffMenus final : public QObject
{
    Q_OBJECT

public:
    /// Keys work in `view` and below it.
    explicit DiffMenus(QWidget *view);

    QMenu *ignore() const { return m_ignore; }
    QMenu *context() const { return m_context; }
    QMenu *copy() const { return m_copy; }
    QMenu *open() const { return m_open; }
    QMenu *view() const { return m_view; }
    QAction *about() const { return m_about; }

    /// What "Copy" offers; disabled where `whyNot`, asked as the menu opens, gives a reason.
    void offerCopy(const QString &text, std::function<QString()> whyNot, std::function<void()> run);
    void offerCopySeparator();
    void setPlaces(const QList<OpenPlace> &places);

    void setOptions(const DiffOptions &options);
    void setBeside(bool beside);
    void setWraps(bool wraps);
    void setReview(bool shown);
    bool showsAbout() const;
    /// What is ignored, in words.
    static QStringList ignoredWords(const DiffOptions &options);

Q_SIGNALS:
    void optionsChosen(const backflow::ui::diff::DiffOptions &options);
    void layoutChosen(bool beside);
    void layoutToggled();
    void wrapChosen(bool wraps);
    void contextChosen(int lines);
    void reviewChosen(bool shown);
    void aboutChosen(bool shown);
    void placeChosen(const QUrl &url);
    void editorWanted();

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys);
    QAction *addCommand(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys);
    void makeIgnore();
    void makeContext();
    void makeView();

    QWidget *m_owner;
    QMenu *m_ignore;
    QMenu *m_context;
    QMenu *m_copy;
    QMenu *m_open;
    QMenu *m_view;
    QAction *m_beside = nullptr;
    QAction *m_column = nullptr;
    QAction *m_wrap = nullptr;
    QAction *m_review = nullptr;
    QAction *m_about = nullptr;
    /// Lines around a change when unchanged ones are folded.
    int m_lines = 3;
    DiffOptions m_options;
    QHash<QAction *, bool DiffOptions::*> m_classes;
};

} // namespace backflow::ui::diff
