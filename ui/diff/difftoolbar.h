#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace backflow::ui::theme {
class Theme;
enum class Icon;
} // namespace backflow::ui::theme
namespace backflow::ui::widgets {
class ElidedLabel;
}

namespace backflow::ui::diff {

class DiffMenus;

/// Two rows above a difference: what is looked at and the way through its changes; and, where there is room, the way
/// through the components, how it is shown and what is ignored. What the second row offers stands in the menus as well.
class DiffToolbar final : public QWidget
{
    Q_OBJECT

public:
    DiffToolbar(const theme::Theme &theme, const DiffMenus &menus, QWidget *parent = nullptr);

    void setTitle(const QString &title) const;
    void setNames(const QString &names) const;
    /// Shown names and their paths; one file or none needs no choice.
    void setFiles(const QStringList &names, const QStringList &paths, int current) const;
    void setCurrentFile(int file) const;
    /// `beside`: both sides are there, so text can stand side by side.
    void setMode(bool entries, bool beside) const;
    /// Why there are no entries, or no text; empty = there are.
    void setMissing(const QString &entries, const QString &text) const;
    void setBeside(bool beside) const;
    /// What is ignored, in words.
    void setIgnored(const QStringList &classes) const;
    void setContext(int lines) const;
    void setCounter(const QString &words, bool previous, bool next) const;
    QString counter() const;
    /// Number of the component among `of`, from 1; 0 = it stands alone. Names of the ones around it.
    void setPlace(int place, int of, const QString &previous, const QString &next);
    /// Whether there is anything to be opened elsewhere, to be kept, to be told about.
    void setOffers(bool open, bool keep, bool about) const;
    void fit(const QSize &size);

Q_SIGNALS:
    void modeChosen(bool entries);
    void layoutChosen(bool beside);
    void fileChosen(int file);
    void stepWanted(int by);
    void neighbourWanted(int by);
    void findWanted();
    void keepWanted();

private:
    QToolButton *choice(const QString &objectName, const QString &text, const QString &spoken);
    QToolButton *arrow(const QString &objectName, theme::Icon icon, const QString &text);
    QToolButton *withMenu(const QString &objectName, const QString &text, QMenu *menu);
    QWidget *makeFirst(const DiffMenus &menus);
    QWidget *makeSecond(const DiffMenus &menus);

    const theme::Theme &m_theme;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_names;
    QComboBox *m_files;
    QToolButton *m_entries;
    QToolButton *m_text;
    QLabel *m_counter;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_place;
    QToolButton *m_before;
    QToolButton *m_after;
    QToolButton *m_beside;
    QToolButton *m_column;
    QToolButton *m_ignore;
    QToolButton *m_context;
    QToolButton *m_open;
    QToolButton *m_keep;
    QToolButton *m_about;
    QWidget *m_second;
};

} // namespace backflow::ui::diff
