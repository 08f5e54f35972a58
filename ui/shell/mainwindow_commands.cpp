// The commands of the window, by menu.
#include "ui/shell/mainwindow.h"

#include "core/promotion/shownnames.h"
#include "ui/diff/diffview.h"
#include "ui/help/helppages.h"
#include "ui/help/helptopics.h"
#include "ui/history/historypage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/tipbar.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/lookcommands.h"
#include "ui/shell/navrail.h"
#include "ui/shell/showncommands.h"
#include "ui/shell/undocommands.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/mergesettings.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/settingkeys.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>

namespace backflow::ui::shell {

using widgets::Page;

namespace {

QString id(const char *text)
{
    return QString::fromLatin1(text);
}

/// Calls a slot of the focused text field, if it has one of that name.
void onFocusWidget(const char *slot)
{
    if (QWidget *widget = QApplication::focusWidget())
        if (widget->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
            QMetaObject::invokeMethod(widget, slot);
}

/// The difference one works in, else the first that is seen.
diff::DiffView *shownDifference(const QWidget &window)
{
    diff::DiffView *first = nullptr;
    for (diff::DiffView *view : window.findChildren<diff::DiffView *>()) {
        if (!view->isVisible() || !view->hasDifference())
            continue;
        if (QWidget *focused = QApplication::focusWidget(); focused && view->isAncestorOf(focused))
            return view;
        first = first ? first : view;
    }
    return first;
}

} // namespace

void MainWindow::buildFileAndEdit()
{
    m_commands->add(
        MenuId::File, id("fileOpen"), tr("&Open a workspace…"), {QKeySequence::Open}, [this] { openWorkspace(); },
        theme::Icon::Folder);
    m_commands->add(
        MenuId::File, id("fileSample"), tr("Open the &sample company"), {}, [this] { m_context->hooks.openDemo(); },
        theme::Icon::Org);
    m_commands->add(MenuId::File, id("fileWelcome"), tr("&Welcome page"), {}, [this] { showPage(Page::Welcome); });
    m_commands->separator(MenuId::File);
    m_commands->add(
        MenuId::File, id("fileExportMap"), tr("Export the &map…"), {},
        [this] {
            showPage(Page::Pipeline);
            m_pages->pipeline->exportMap();
        },
        theme::Icon::Export);
    m_commands->add(
        MenuId::File, id("fileExportHistory"), tr("&Export the history shown…"), {},
        [this] {
            showPage(Page::History);
            m_pages->history->exportShown();
        },
        theme::Icon::Export);
    const auto withDifference = [this](void (diff::DiffView::*run)()) {
        if (diff::DiffView *view = shownDifference(*this))
            (view->*run)();
        else
            m_context->navigator->notify(tr("No difference is shown. Choose a component in Compare first."));
    };
    m_commands->add(
        MenuId::File, id("fileExportDiff"), tr("Export the &difference shown as PDF…"), {},
        [withDifference] { withDifference(&diff::DiffView::exportPdf); }, theme::Icon::Export);
    m_commands->add(MenuId::File, id("filePrintDiff"), tr("&Print the difference shown…"), {},
                    [withDifference] { withDifference(&diff::DiffView::print); });
    m_commands->separator(MenuId::File);
    m_commands->add(MenuId::File, id("fileQuit"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
        if (m_context->hooks.quit)
            m_context->hooks.quit();
        else
            close();
    });
    m_undo = new UndoCommands(*m_commands, *m_stack, this);
    // Keys of these belong to the text fields themselves; the commands are for the menu and the palette.
    m_commands->add(MenuId::Edit, id("editCopy"), tr("&Copy"), {}, [this] { m_shown->copy(false); }, theme::Icon::Copy);
    m_commands->add(MenuId::Edit, id("editCopyTable"), tr("Copy with &headings"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { m_shown->copy(true); });
    m_commands->add(MenuId::Edit, id("editSelectAll"), tr("Select &all"), {}, [] { onFocusWidget("selectAll"); });
    m_commands->add(
        MenuId::Edit, id("editFind"), tr("&Find in this view"), {QKeySequence::Find},
        [this] {
            if (m_place.page == Page::Pipeline)
                m_pages->pipeline->find();
            else if (m_place.page == Page::History)
                m_pages->history->find();
            else
                m_shown->find();
        },
        theme::Icon::Search);
    m_commands->separator(MenuId::Edit);
}

void MainWindow::buildView()
{
    m_commands->add(
        MenuId::View, id("viewRefresh"), tr("&Refresh what is shown"), {QKeySequence(Qt::Key_F5)},
        [this] { refreshPage(); }, theme::Icon::Refresh);
    m_commands->add(
        MenuId::View, id("viewTable"), tr("&Map or table"), {},
        [this] {
            showPage(Page::Pipeline);
            m_pages->pipeline->setTableShown(!m_pages->pipeline->isTableShown());
        },
        theme::Icon::Table);
    m_commands->separator(MenuId::View);
    m_commands->add(
        MenuId::View, id("viewZoomIn"), tr("Zoom the map &in"), {QKeySequence::ZoomIn},
        [this] { m_pages->pipeline->view()->zoomBy(1.2); }, theme::Icon::ZoomIn);
    m_commands->add(
        MenuId::View, id("viewZoomOut"), tr("Zoom the map &out"), {QKeySequence::ZoomOut},
        [this] { m_pages->pipeline->view()->zoomBy(1 / 1.2); }, theme::Icon::ZoomOut);
    m_commands->add(
        MenuId::View, id("viewFit"), tr("&Fit the whole map"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { m_pages->pipeline->view()->fit(); }, theme::Icon::Fit);
    m_commands->separator(MenuId::View);
    m_commands->addToggle(MenuId::View, id("viewActivity"), tr("&Activity"), {QKeySequence(Qt::CTRL | Qt::Key_J)},
                          [this](bool on) { setActivityShown(on); });
    m_commands->addToggle(MenuId::View, id("viewPanel"), tr("&Details panel"), {QKeySequence(Qt::CTRL | Qt::Key_B)},
                          [this](bool on) {
                              m_panelWanted = on;
                              updatePanel();
                          });
    m_commands->action(id("viewActivity"))->setIcon(m_context->theme->icon(theme::Icon::Activity));
    m_commands->action(id("viewPanel"))->setIcon(m_context->theme->icon(theme::Icon::Panel));
    m_commands->addToggle(MenuId::View, id("viewRail"), tr("&Sections as icons only"), {}, [this](bool on) {
        m_iconsOnly = on;
        updatePanel();
    });
    m_commands->addToggle(MenuId::View, id("viewPrivacy"), tr("Hide &personal data"), {}, [this](bool on) {
        m_settings.setValue(widgets::kMaskNamesKey, on);
        maskNames();
    });
    m_commands->action(id("viewPrivacy"))->setChecked(promotion::namesMasked());
    m_commands->separator(MenuId::View);
    addLookCommands(*m_commands, *m_context->theme, m_settings);
}

void MainWindow::buildGo()
{
    const std::tuple<const char *, Page, theme::Icon> sections[] = {
        {"goPipeline", Page::Pipeline, theme::Icon::Pipeline},       {"goCompare", Page::Compare, theme::Icon::Compare},
        {"goPromotions", Page::Promotions, theme::Icon::Promotions}, {"goResolve", Page::Resolve, theme::Icon::Resolve},
        {"goHistory", Page::History, theme::Icon::History},          {"goAdvisor", Page::Advisor, theme::Icon::Advisor},
        {"goSettings", Page::Settings, theme::Icon::Settings},
    };
    int number = 0;
    for (const auto &[name, page, icon] : sections) {
        QList<QKeySequence> keys{QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++))};
        if (page == Page::Settings)
            keys += QKeySequence(Qt::CTRL | Qt::Key_Comma);
        m_commands->add(MenuId::Go, id(name), Pages::title(page), keys, [this, page] { showPage(page); }, icon);
    }
    m_commands->add(
        MenuId::Go, id("goAccess"), Pages::title(Page::Access), {}, [this] { showPage(Page::Access); },
        theme::Icon::Shield);
    m_commands->separator(MenuId::Go);
    m_commands->add(
        MenuId::Go, id("goBack"), tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { goBack(); },
        theme::Icon::ArrowLeft);
    m_commands->add(
        MenuId::Go, id("goForward"), tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { goForward(); },
        theme::Icon::ArrowRight);
    m_commands->add(MenuId::Go, id("goNextRegion"), tr("&Next region"), {QKeySequence(Qt::Key_F6)},
                    [this] { cycleRegion(1); });
    m_commands->add(MenuId::Go, id("goPreviousRegion"), tr("&Previous region"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                    [this] { cycleRegion(-1); });
    m_commands->separator(MenuId::Go);
    m_commands->add(
        MenuId::Go, id("goPalette"), tr("&Command palette…"),
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { openPalette(); },
        theme::Icon::Search);
    m_commands->add(MenuId::Go, id("goComponent"), tr("Find a co&mponent in any environment…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { openPalette(QStringLiteral("#")); });
}

void MainWindow::buildWork()
{
    m_commands->add(
        MenuId::Environment, id("envDetails"), tr("&Details of the chosen environment"), {},
        [this] {
            withCurrentEnvironment([this](const QString &name) { m_context->navigator->openEnvironment(name); });
        },
        theme::Icon::Org);
    m_commands->add(
        MenuId::Environment, id("envRetrieve"), tr("&Read the chosen org now"), {},
        [this] { withCurrentEnvironment([this](const QString &name) { m_pages->pipeline->retrieve(name); }); },
        theme::Icon::Snapshot);
    m_commands->add(
        MenuId::Environment, id("envRetrieveAll"), tr("Read a&ll orgs now"), {QKeySequence(Qt::CTRL | Qt::Key_F5)},
        [this] { m_pages->pipeline->retrieveAll(); }, theme::Icon::Refresh);
    m_commands->separator(MenuId::Environment);
    m_commands->add(
        MenuId::Environment, id("envAdd"), tr("&Add an environment…"), {}, [this] { addEnvironment(); },
        theme::Icon::Add);

    m_commands->add(
        MenuId::Promotion, id("promotionNew"), tr("New &back-promotion…"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, [this] { newBackPromotion(); }, theme::Icon::Promotions);
    m_commands->add(
        MenuId::Promotion, id("promotionCompare"), tr("&Compare the chosen environment"), {},
        [this] {
            withCurrentEnvironment([this](const QString &name) {
                const QStringList above = m_context->pipeline.higherNeighbours(name);
                m_context->navigator->openCompare(above.isEmpty() ? name : above.first(),
                                                  above.isEmpty() ? QString() : name);
            });
        },
        theme::Icon::Compare);
    m_commands->add(
        MenuId::Promotion, id("promotionResolve"), tr("&Resolve what needs you"), {},
        [this] { showPage(Page::Resolve); }, theme::Icon::Resolve);

    m_commands->add(
        MenuId::Tools, id("toolsVerify"), tr("&Verify the history"), {},
        [this] {
            showPage(Page::History);
            m_pages->history->verify();
        },
        theme::Icon::Shield);
    m_commands->add(MenuId::Tools, id("toolsKeyboard"), tr("&Keyboard settings"), {}, [this] {
        showPage(Page::Settings);
        m_pages->settings->showSection(QStringLiteral("keyboard"));
    });
    m_commands->action(id("toolsKeyboard"))->setIcon(m_context->theme->icon(theme::Icon::Keyboard));

    m_commands->add(
        MenuId::Window, id("windowNew"), tr("&New window"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        [this] { m_context->hooks.newWindow(); }, theme::Icon::NewWindow);
    m_commands->add(MenuId::Window, id("windowMinimize"), tr("&Minimise"), {}, [this] { showMinimized(); });
    m_commands->add(MenuId::Window, id("windowFullScreen"), tr("&Full screen"), {QKeySequence(Qt::Key_F11)}, [this] {
        if (isFullScreen())
            showNormal();
        else
            showFullScreen();
    });
}

void MainWindow::buildHelp()
{
    m_commands->add(
        MenuId::Help, id("helpScreen"), tr("Help for this &screen"), {QKeySequence(Qt::Key_F1)},
        [this] { openHelp(helpPlaceOf(focusWidget())); }, theme::Icon::Help);
    m_commands->add(MenuId::Help, id("helpGuide"), tr("User &guide"), {},
                    [this] { openHelp(help::pageNames().first()); });
    m_commands->separator(MenuId::Help);
    m_commands->add(MenuId::Help, id("helpKeys"), tr("&Keys for this screen"), {QKeySequence(Qt::CTRL | Qt::Key_Slash)},
                    [this] { openKeys(); });
    m_commands->add(
        MenuId::Help, id("helpPractice"), tr("&Practise on a sample conflict"), {},
        [this] { m_context->navigator->openResolve(widgets::kPracticeDraft); }, theme::Icon::Conflict);
    m_commands->add(MenuId::Help, id("helpLegend"), tr("&What the colours and arrows mean"), {},
                    [this] { openLegend(*m_context->theme, this); });
    m_commands->add(
        MenuId::Help, id("helpTips"), tr("Show &tips again"), {},
        [this] {
            m_tips->startOver();
            m_settings.remove(QStringLiteral("setup/checklistHidden"));
            updateChecklist();
            tell(tr("Tips are shown again, each at its place."));
        },
        theme::Icon::Tip);
    m_commands->separator(MenuId::Help);
    m_commands->add(MenuId::Help, id("helpDiagnostics"), tr("Copy &diagnostic report…"), {}, [this] { diagnose(); });
    m_commands->add(
        MenuId::Help, id("helpAbout"), tr("&About Backflow"), {}, [this] { openAbout(*m_context->theme, this); },
        theme::Icon::Logo);
}

void MainWindow::updateAvailability()
{
    const QString noWorkspace = m_context->backends ? QString() : tr("open a workspace first");
    m_shown->updateFocus();
    const bool chosen = !m_pages->pipeline->currentEnvironment().isEmpty();
    const QString noneChosen = !noWorkspace.isEmpty() ? noWorkspace
                               : chosen               ? QString()
                                                      : tr("choose an environment on the map first");
    m_commands->setUnavailable(id("envDetails"), noneChosen);
    for (const char *name : {"goComponent", "fileExportMap", "fileExportDiff", "filePrintDiff", "viewTable"})
        m_commands->setUnavailable(id(name), noWorkspace);
    const QString adding = !noWorkspace.isEmpty()           ? noWorkspace
                           : !m_context->hooks.savePipeline ? tr("the pipeline cannot be changed here")
                                                            : QString();
    const auto needs = [this](const char *name, const QString &first, const QString &forbidden) {
        m_commands->setUnavailable(id(name), first.isEmpty() ? forbidden : first);
    };
    using governance::Capability;
    const QString here = m_pages->pipeline->currentEnvironment();
    needs("envRetrieve", noneChosen, widgets::whyNot(*m_context, Capability::Retrieve, here));
    needs("promotionCompare", noneChosen, widgets::whyNot(*m_context, Capability::Compare, here));
    needs("envRetrieveAll", noWorkspace, widgets::whyNotAnywhere(*m_context, Capability::Retrieve));
    needs("promotionNew", noWorkspace, widgets::whyNotAnywhere(*m_context, Capability::Plan));
    needs("toolsVerify", noWorkspace, widgets::whyNot(*m_context, Capability::VerifyAudit));
    needs("fileExportHistory", noWorkspace, widgets::whyNot(*m_context, Capability::ExportAudit));
    needs("envAdd", adding, widgets::whyNot(*m_context, Capability::EditPipeline));
    needs("helpDiagnostics", {}, widgets::whyNot(*m_context, Capability::SupportBundle));
    m_commands->setUnavailable(id("fileSample"), m_context->hooks.openDemo ? QString() : tr("not part of this build"));
    m_commands->setUnavailable(id("windowNew"),
                               m_context->hooks.newWindow ? QString() : tr("not possible in this build"));
    m_commands->setUnavailable(id("fileOpen"),
                               m_context->hooks.openWorkspace ? QString() : tr("not possible in this build"));
    m_commands->setUnavailable(id("goBack"), m_places.back.isEmpty() ? tr("nothing to go back to") : QString());
    m_commands->setUnavailable(id("goForward"),
                               m_places.forward.isEmpty() ? tr("nothing to go forward to") : QString());
}

} // namespace backflow::ui::shell
