#pragma once

#include "core/async/watchdog.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QTimer;

namespace backflow::ui::shell {
class MainWindow;
}
namespace backflow::ui::widgets {
struct AppContext;
}
namespace backflow::ui::theme {
enum class Preference;
}

namespace backflow::desktop {

/// Takes a picture of every screen, light and dark, into a folder: `<n>-<screen>-light.png`. Each screen is shown, left
/// alone until nothing runs any more, and drawn. One screen after the other, from a timer. When a screen does not come
/// to rest, a watchdog says which one and what it waits for, and ends the program with exit code 3.
class Shots final : public QObject
{
    Q_OBJECT

public:
    /// `width` of the pictures, with few colours, for a guide; 0 = as they are. `contrast`: all of them in high
    /// contrast as well.
    struct Form {
        int width = 0;
        bool contrast = false;
    };
    Shots(std::shared_ptr<ui::widgets::AppContext> context, ui::shell::MainWindow &window, const QString &folder,
          Form form, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// 0 when every picture was written.
    void finished(int exitCode);

private:
    struct Screen {
        QString name;
        std::function<void()> show;
        /// Takes away what `show` put over the window.
        std::function<void()> leave;
        bool needsWorkspace = true;
        /// Taken in high contrast as well.
        bool contrast = false;
        /// Taken as people see it who cannot tell red from green as well.
        bool starred = false;
        /// Only this of the window; empty = all of it.
        QString part = {};
    };
    void listScreens();
    void listSetup();
    void tick();
    void next();
    bool take(ui::theme::Preference look);
    void listDifferences();
    void listHistory();
    void listAccess();
    /// What is waited for, for the watchdog.
    QString waitingFor() const;
    void openFirstDraft();
    /// The steps of a back-promotion, by the buttons a person presses.
    void listPromotion();
    void decideAll(int most);
    void makeRule();
    void closeOver();
    void press(const char *button);
    /// The first row of the grid that holds the words in that column; its parents are open.
    void chooseRow(const QString &view, const QString &words, int column, int searched = 0);
    void tickRows(int count);
    void openEntries(const QString &name);

    std::shared_ptr<ui::widgets::AppContext> m_context;
    ui::shell::MainWindow &m_window;
    QString m_folder;
    Form m_form;
    std::vector<Screen> m_screens;
    std::size_t m_at = 0;
    int m_quiet = 0;
    int m_phase = 0;
    bool m_allWritten = true;
    QTimer *m_timer;
    async::Watchdog m_watchdog;
};

} // namespace backflow::desktop
