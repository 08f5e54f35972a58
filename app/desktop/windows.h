#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
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
/// is told to all of them. GUI thread only.
class Windows final : public QObject
{
    Q_OBJECT

public:
    /// `first` is the context of the session; it and the settings outlive this.
    Windows(std::shared_ptr<ui::widgets::AppContext> first, QSettings &settings, QObject *parent = nullptr);
    ~Windows() override;

    /// One more; the first one is the session's own.
    ui::shell::MainWindow *open();
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
    };
    void listenTo(ui::widgets::Navigator *navigator);
    template <class Tell>
    void tellOthers(const ui::widgets::Navigator *from, Tell tell);
    ui::shell::MainWindow *makeWindow(Entry &entry);
    bool endsTheProgram() const;
    void askToLeave(ui::shell::MainWindow *window);

    QSettings &m_settings;
    QList<Entry> m_entries;
    bool m_telling = false;
    /// A person has said so.
    bool m_leaving = false;
};

} // namespace backflow::desktop
