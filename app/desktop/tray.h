#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

class QSettings;
class QSystemTrayIcon;

namespace backflow::ui::jobs {
class JobList;
}
namespace backflow::ui::theme {
class Theme;
}

namespace backflow::desktop {

class Windows;

/// Notices on the desktop, and an icon in the tray for those who want one: how much runs and needs them, Open, Pause
/// the schedule, Quit. While there is an icon, closing the last window leaves the program in the tray; without one it
/// ends.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(ui::jobs::JobList &jobs, const ui::theme::Theme &theme, QSettings &settings, Windows &windows,
         QObject *parent = nullptr);
    /// Again after the settings changed.
    void update();
    /// A notice on the desktop, by whatever shows them here.
    void tell(const QString &title, const QString &words);

private:
    void showCounts();
    /// The program's sign with the number of things that need the person.
    QIcon badged(int count) const;
    void showBriefly(const QString &title, const QString &words);

    ui::jobs::JobList &m_jobs;
    const ui::theme::Theme &m_theme;
    QSettings &m_settings;
    Windows &m_windows;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace backflow::desktop
