#pragma once

#include "core/model/pipeline.h"
#include "ui/jobs/activitydock.h"
#include "ui/settings/singleletters.h"
#include "ui/setup/checklist.h"
#include "ui/setup/tipbar.h"
#include "ui/shell/pages.h"
#include "ui/shell/placehistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/sessionpage.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMainWindow>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace backflow::ui::widgets {
struct AppContext;
class Toast;
} // namespace backflow::ui::widgets
namespace backflow::ui::help {
class HelpWindow;
}

namespace backflow::ui::shell {

class Commands;
class KeptLayout;
class NavRail;
class PanelHolder;
class ShownCommands;
class StatusLine;
class UndoCommands;
class WindowPalette;
struct FoundComponent;

/// The window: rail, pages, context panel, Activity, status bar, menus and the palette. The context and the settings
/// must outlive it. Object names and accessible names follow the design, section 2.1.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `keptAs`: where in the settings it keeps how it looks; windows beside the first have a place of their own.
    MainWindow(std::shared_ptr<widgets::AppContext> context, QSettings &settings,
               const QString &keptAs = QStringLiteral("session/"), QWidget *parent = nullptr);
    ~MainWindow() override;
    void setKeptAs(const QString &place) { m_keptAs = place; }

    widgets::Page page() const { return m_place.page; }
    void showPage(widgets::Page page, const QString &environment = {});
    const Pages &pages() const { return *m_pages; }
    void makeAllPages();
    const Commands &commands() const { return *m_commands; }
    void setActivityShown(bool shown);
    /// How long a job runs before Activity comes by itself.
    void showActivityAfter(std::chrono::milliseconds longJob) { m_longJob = longJob; }

public Q_SLOTS:
    void openPalette(const QString &typed = {});
    void goBack();
    void goForward();
    /// `app://component/ApexClass/Name`, `app://environment/UAT`, `app://promotion/ID`, `app://section/history`: at
    /// once, or when a workspace is open. False when it is nothing of the kind.
    bool openLink(const QString &link);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void buildFileAndEdit();
    void buildView();
    void buildGo();
    void buildWork();
    void buildHelp();
    void connectNavigator();
    void connectParts();
    void offerListed(bool listed);
    void adoptKeysAround(QWidget *focus);
    void makePagesOneByOne();
    void pagesMade();
    void focusPage();
    void arrive(const Place &place);
    void travelTo(const Place &place);
    void spotChanged(widgets::Page page, widgets::SessionPage::Way way);
    widgets::SessionPage *sessionPage(widgets::Page page) const;
    void updateTitle();
    void updatePerson();
    void maskNames();
    void diagnose();
    void updateStatus();
    void updateAvailability();
    void updatePanel();
    void workspaceChanged();
    void openWorkspace();
    void setupFinished();
    void updateChecklist();
    void restorePlace();
    void openComponent(const FoundComponent &component);
    void newBackPromotion();
    void addEnvironment();
    void savePipeline(const model::Pipeline &pipeline, const QString &environment);
    void cycleRegion(int step);
    QString helpPlaceOf(const QWidget *focus) const;
    void openHelp(const QString &place);
    /// The sheet of the keys that work where one is.
    void openKeys();
    void refreshPage();
    void tell(const QString &sentence, const std::function<void()> &undo = {});
    void withCurrentEnvironment(const std::function<void(const QString &)> &act);
    void takeKeptStates();
    void restoreSession();
    void saveSession();
    QVariant kept(const QString &what, const QVariant &otherwise = {}) const;
    void keep(const QString &what, const QVariant &value);

    std::shared_ptr<widgets::AppContext> m_context;
    QSettings &m_settings;
    QString m_keptAs;
    Commands *m_commands;
    NavRail *m_rail;
    QStackedWidget *m_stack;
    std::unique_ptr<Pages> m_pages;
    QSplitter *m_across;
    QSplitter *m_down;
    QWidget *m_panelPage;
    PanelHolder *m_panelHolder;
    jobs::ActivityDock *m_activity;
    std::chrono::milliseconds m_longJob{1500};
    WindowPalette *m_palette;
    widgets::Toast *m_toast;
    setup::TipBar *m_tips;
    settings::SingleLetters *m_singleLetters;
    setup::Checklist *m_checklist = nullptr;
    help::HelpWindow *m_guide = nullptr;
    StatusLine *m_status;
    ShownCommands *m_shown;
    UndoCommands *m_undo = nullptr;
    Place m_place;
    PlaceHistory m_places;
    bool m_panelWanted = true;
    bool m_iconsOnly = false;
    bool m_placeRestored = false;
    /// The page goes to what was asked for: one place, not two.
    bool m_arriving = false;
    /// Back or Forward are on their way to it.
    QString m_travelling;
    /// Of the last session, for pages that are not there yet.
    QHash<widgets::Page, QJsonObject> m_kept;
    KeptLayout *m_layout;
    QString m_waitingLink;
    bool m_pagesMade = false;
};

} // namespace backflow::ui::shell
