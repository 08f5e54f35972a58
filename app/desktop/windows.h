#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

class QSettings;

namespace backflow::ui::shell {
class MainWindow;
}
namespace backflow::ui::widgets {
struct AppContext;
class Navigator;
} // namespace backflow::ui::widgets

namespace backflow::desktop {

/// The windows on one open workspace. Each has its own place to be; what happens to the workspace, in whichever window,
/// is told to all of them. Those that are open when the program ends come back with the next start. GUI thread only.
class Windows final : public QObject
{
    Q_OBJECT

public:
    /// More are not brought back.
    static constexpr int kMostKept = 8;

    /// `first` is the context of the session; it and the settings outlive this.
    Windows(std::shared_ptr<ui::widgets::AppContext> first, QSettings &settings, QObject *parent = nullptr);
    ~Windows() override;

    /// One more; the first one is the session's own.
    ui::shell::MainWindow *open();
    /// The others of the last session, on the workspace that is open again.
    void reopen();
    /// Closes all of them, after asking where jobs run; they come back with the next start.
    void quit();
    /// The one that was used last; null when all are closed.
    ui::shell::MainWindow *front() const;
    void bringForward();
    int count() const;
    /// In the language that is spoken now, each at the place where it was. Waits until nothing runs.
    void makeAnew();
    /// Nobody could look at the orgs since then.
    void tellUnreachable(const QDateTime &since);

protected:
    /// Holds the last window that would end the program back while jobs run, and asks.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        std::shared_ptr<ui::widgets::AppContext> context;
        /// Of every window but the first, whose is the session's.
        std::shared_ptr<ui::widgets::Navigator> navigator;
        QPointer<ui::shell::MainWindow> window;
        /// Where the settings keep how it looks.
        QString keptAs;
    };
    ui::shell::MainWindow *openAs(const QString &keptAs);
    QString freePlace() const;
    void closed(const ui::shell::MainWindow *window);
    void listenTo(ui::widgets::Navigator *navigator);
    template <class Tell>
    void tellOthers(const ui::widgets::Navigator *from, Tell tell);
    ui::shell::MainWindow *makeWindow(Entry &entry);
    bool endsTheProgram() const;
    void askToLeave(ui::shell::MainWindow *window, const std::function<void()> &leave);
    void closeAll();

    QSettings &m_settings;
    QList<Entry> m_entries;
    bool m_telling = false;
    /// Windows go because a person has said so, and are remembered.
    bool m_leaving = false;
};

} // namespace backflow::desktop
