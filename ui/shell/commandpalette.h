#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>
#include <functional>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

/// Something the palette can do.
struct PaletteEntry {
    /// Guide: a place in it, beside the commands of the menu Help.
    enum class Kind { Command, Environment, Component, Help, Guide };
    Kind kind = Kind::Command;
    QString id;
    QString text;
    QString keys;
    /// Why it cannot be done now; empty when it can.
    QString reason;
    std::function<void()> run;
};

/// How well `text` answers what was typed, every letter in order; 0 = not at all. Starts of words count most, so
/// "back prom" finds "New back-promotion" first.
int fuzzyScore(const QString &typed, const QString &text);

/// Ctrl+K: type a few letters, Enter does it. Prefixes: `>` commands, `@` environments,
/// `#` components, `?` help.
/// Objects: `commandPalette`, `paletteInput`, `paletteList`.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const theme::Theme &theme, QWidget *window);
    /// Shows itself with these entries; recent ones come first while nothing is typed.
    void popUp(QList<PaletteEntry> entries, const QString &typed = {});
    /// Of what had to be read first.
    void addEntries(const QList<PaletteEntry> &entries);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &ids) { m_recent = ids; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runCurrent();
    void dismiss();

    const theme::Theme &m_theme;
    QLineEdit *m_input;
    QListWidget *m_list;
    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    QPointer<QWidget> m_opener;
};

} // namespace backflow::ui::shell
