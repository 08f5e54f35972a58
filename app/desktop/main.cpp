#include "app/desktop/networkwatch.h"
#include "app/desktop/pseudolocale.h"
#include "app/desktop/rulescheduler.h"
#include "app/desktop/seat.h"
#include "app/desktop/session.h"
#include "app/desktop/shots.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/tray.h"
#include "app/desktop/windows.h"
#include "app/services/processguard.h"
#include "app/services/services.h"
#include "core/base/memory.h"
#include "core/compliance/gate.h"
#include "core/sandbox/notice.h"
#include "ui/automation/rulemeans.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/mergewindow.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentlog.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <cstdlib>
#include <optional>

namespace {

using namespace backflow;

/// How long closing waits for work under way. What is then still running goes on in the org, and the journal knows
/// where to take it up again.
constexpr int kPatienceMs = 2000;
constexpr int kAfterStartMs = 300;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::desktop)
};

struct Options {
    QString workspace;
    QString shots;
    QString theme;
    QString language;
    QSize size{1440, 900};
    int text = 100;
    desktop::Shots::Form form;
    bool pseudo = false;
    bool demo = false;
    /// `app://…`, or what --open named.
    QString link;
    std::optional<ui::resolve::MergeFiles> merge;
};

Options parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Keeps Salesforce environments in step."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"), Tr::tr("Open the workspace in <folder>."),
                                       QStringLiteral("folder"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Tr::tr("Open the sample company; nothing leaves this computer."));
    const QCommandLineOption shots(QStringLiteral("shots"),
                                   Tr::tr("Draw every screen of the sample company into <folder>, then end."),
                                   QStringLiteral("folder"));
    const QCommandLineOption size(QStringLiteral("size"), Tr::tr("Size of the window, for --shots: 1440x900."),
                                  QStringLiteral("size"));
    const QCommandLineOption text(QStringLiteral("text"), Tr::tr("Size of the letters in per cent, for --shots."),
                                  QStringLiteral("percent"));
    const QCommandLineOption pseudo(QStringLiteral("pseudo"),
                                    Tr::tr("Longer words with accents, and all from right to left, for --shots."));
    const QCommandLineOption width(QStringLiteral("width"),
                                   Tr::tr("Width of the pictures, in few colours, for --shots."),
                                   QStringLiteral("pixels"));
    const QCommandLineOption contrast(QStringLiteral("contrast"),
                                      Tr::tr("Every picture in high contrast as well, for --shots."));
    const QCommandLineOption theme(QStringLiteral("theme"), Tr::tr("light, dark or system, for this time only."),
                                   QStringLiteral("theme"));
    const QCommandLineOption language(QStringLiteral("language"), Tr::tr("The language to speak, for this time only."),
                                      QStringLiteral("code"));
    const QCommandLineOption merge(
        QStringLiteral("mergetool"),
        Tr::tr(
            "Show what the merge of three versions of a file left undecided; four files are named: the common version, "
            "the version merged into, the version that is merged, and where the result goes. The exit code is 0 once "
            "that is written, and 1 when the window was closed before."));
    const QCommandLineOption intoName(QStringLiteral("target-name"),
                                      Tr::tr("What the version merged into is called, for --mergetool."),
                                      QStringLiteral("name"));
    const QCommandLineOption fromName(QStringLiteral("source-name"),
                                      Tr::tr("What the version that is merged is called, for --mergetool."),
                                      QStringLiteral("name"));
    const QCommandLineOption open(QStringLiteral("open"),
                                  Tr::tr("Go there when the workspace is open: app://component/ApexClass/Name, "
                                         "app://environment/UAT, app://promotion/ID or app://section/history. The "
                                         "same address without --open does it, too."),
                                  QStringLiteral("address"));
    parser.addOption(open);
    parser.addPositionalArgument(QStringLiteral("address"), Tr::tr("Where to go, as with --open."),
                                 QStringLiteral("[address]"));
    parser.addOptions(
        {workspace, demo, shots, size, text, width, contrast, pseudo, theme, language, merge, intoName, fromName});
    parser.process(arguments);
    Options options;
    if (parser.isSet(merge)) {
        const QStringList files = parser.positionalArguments();
        if (files.size() != 4) {
            QTextStream(stderr) << Tr::tr("--mergetool takes four files.") << Qt::endl;
            std::exit(2);
        }
        const auto named = [&](const QCommandLineOption &option, const QString &otherwise) {
            return parser.isSet(option) ? parser.value(option) : otherwise;
        };
        options.merge = ui::resolve::MergeFiles{files[0],
                                                files[1],
                                                named(intoName, Tr::tr("This branch")),
                                                files[2],
                                                named(fromName, Tr::tr("Other branch")),
                                                files[3],
                                                {}};
    }
    options.workspace = parser.value(workspace);
    options.link = parser.value(open);
    if (!options.merge && options.link.isEmpty() && !parser.positionalArguments().isEmpty())
        options.link = parser.positionalArguments().first();
    options.shots = parser.value(shots);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.demo = parser.isSet(demo);
    options.pseudo = parser.isSet(pseudo);
    options.form = {parser.value(width).toInt(), parser.isSet(contrast)};
    options.text = parser.isSet(text) ? parser.value(text).toInt() : options.text;
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        options.size = QSize(sides[0].toInt(), sides[1].toInt());
    return options;
}

int runShots(const Options &options, const std::shared_ptr<ui::widgets::AppContext> &context,
             const desktop::Session &session, ui::shell::MainWindow &window)
{
    desktop::Shots shots(context, window, options.shots, options.form);
    QObject::connect(&shots, &desktop::Shots::finished, qApp, [](int code) { QCoreApplication::exit(code); });
    QObject::connect(&session, &desktop::Session::failed, qApp, [](const QString &sentence) {
        QTextStream(stderr) << sentence << Qt::endl;
        QCoreApplication::exit(1);
    });
    window.resize(options.size);
    window.show();
    window.makeAllPages();
    shots.start();
    return QCoreApplication::exec();
}

int runMergeTool(const ui::resolve::MergeFiles &files, ui::theme::Theme &theme, ui::theme::Highlighting &highlighting,
                 ui::jobs::JobList &jobs, QThreadPool &pool)
{
    ui::resolve::MergeWindow window(files, theme, &highlighting, jobs, pool);
    QObject::connect(&window, &ui::resolve::MergeWindow::ended, qApp, [](int code) { QCoreApplication::exit(code); });
    QGuiApplication::setQuitOnLastWindowClosed(false); // the window says how it ended
    window.show();
    window.load();
    return QCoreApplication::exec();
}

/// What another call of the program asked for.
void openFor(const Options &options, const QString &folder, desktop::Session &session, desktop::Windows &windows)
{
    windows.bringForward();
    if (options.demo)
        session.openDemo();
    else if (!options.workspace.isEmpty())
        session.openWorkspace(QDir(folder).absoluteFilePath(options.workspace));
    if (!options.link.isEmpty() && !windows.front()->openLink(options.link))
        session.say(Tr::tr("There is nothing at %1.").arg(options.link));
}

automation::Means ruleMeans()
{
    automation::Means means;
    means.http = services::openHttp;
    means.mailer = services::openMailer;
    means.compliance = [](const promotion::GateQuestion &question, const promotion::GateWish &wish,
                          async::Monitor &monitor) {
        return compliance::planGate(QDate::currentDate())(question, wish, monitor);
    };
    means.orgAfterRefresh = sandbox::orgAfterRefresh;
    return means;
}

int runWindows(const Options &options, const std::shared_ptr<ui::widgets::AppContext> &context,
               desktop::Session &session, QSettings &settings)
{
    desktop::SingleInstance instance(settings.fileName());
    // A person who asks for the sample company may want it beside what is open.
    if (!options.demo && instance.handOver(QCoreApplication::arguments()))
        return 0;
    const ui::automation::RuleMeans means(ruleMeans(), context->navigator);
    desktop::Windows windows(context, settings);
    ui::shell::MainWindow *window = windows.open();
    window->show();
    window->activateWindow(); // where no window manager does it
    const QString last = settings.value(QStringLiteral("session/workspace")).toString();
    if (options.demo)
        session.openDemo();
    else if (!options.workspace.isEmpty())
        session.openWorkspace(options.workspace);
    else if (!last.isEmpty() && settings.value(QStringLiteral("general/openLast"), true).toBool())
        session.openWorkspace(last);
    if (!options.link.isEmpty() && !window->openLink(options.link))
        session.say(Tr::tr("There is nothing at %1.").arg(options.link));
    QObject::connect(&instance, &desktop::SingleInstance::called, &windows,
                     [&](const QStringList &arguments, const QString &folder) {
                         openFor(parse(arguments), folder, session, windows);
                     });
    std::optional<desktop::Tray> tray;
    desktop::RuleScheduler rules(context, settings);
    desktop::NetworkWatch network;
    QObject::connect(&network, &desktop::NetworkWatch::cameBack, &windows, &desktop::Windows::tellUnreachable);
    // Not before the first picture: none of them is looked for at a start.
    QTimer::singleShot(kAfterStartMs, &windows, [&] {
        if (!options.demo) {
            instance.listen();
            windows.reopen();
        }
        tray.emplace(*context->jobs, *context->theme, settings, windows);
        network.begin();
        rules.begin();
    });
    QObject::connect(&means, &ui::automation::RuleMeans::desktopWanted, &windows,
                     [&tray](const QString &title, const QString &words) {
                         if (tray)
                             tray->tell(title, words);
                     });
    context->hooks.settingsChanged = [&tray] {
        if (tray)
            tray->update();
    };
    const int code = QApplication::exec();
    context->hooks = {};
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    backflow::services::guardProcess();
    backflow::base::keepMemory();
    backflow::ui::shell::keepRecentLog();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Backflow"));
    QCoreApplication::setApplicationName(QStringLiteral("Backflow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKFLOW_VERSION));
    const Options options = parse(QCoreApplication::arguments());

    // Pictures are made with nobody's own settings.
    const QTemporaryDir scratch;
    const QString file = options.shots.isEmpty() ? QString() : scratch.filePath(QStringLiteral("settings.ini"));
    std::unique_ptr<QSettings> settings =
        file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                     QStringLiteral("Backflow"), QStringLiteral("backflow"))
                       : std::make_unique<QSettings>(file, QSettings::IniFormat);

    const ui::settings::Preferences preferences = ui::settings::load(*settings);
    ui::settings::speak(ui::settings::languageFor(options.language.isEmpty() ? preferences.language : options.language,
                                                  QLocale::system().uiLanguages()));

    desktop::PseudoLocale pseudo;
    if (options.pseudo) {
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }

    desktop::Seat seat(application);
    ui::theme::Theme &theme = seat.theme;
    ui::settings::apply(preferences, theme);
    if (!options.shots.isEmpty())
        theme.setTextScale(options.text);
    if (!options.theme.isEmpty())
        theme.setPreference(ui::theme::preferenceFromName(options.theme));
    QApplication::setWindowIcon(theme.icon(ui::theme::Icon::Logo, ui::theme::Role::Accent));
    if (options.merge) {
        const int code = runMergeTool(*options.merge, theme, seat.highlighting, seat.jobs, seat.pool);
        seat.pool.waitForDone();
        return code;
    }
    int code = 0;
    {
        desktop::Session session(seat.context, *settings);
        if (!options.shots.isEmpty()) {
            ui::shell::MainWindow window(seat.context, *settings);
            code = runShots(options, seat.context, session, window);
        } else {
            code = runWindows(options, seat.context, session, *settings);
        }
    }
    settings->sync();
    if (!seat.pool.waitForDone(kPatienceMs))
        std::_Exit(code);
    return code;
}
