// The demonstration company as a program of its own: five local orgs and a workspace that knows them, until standard
// input ends. `./run demo` without a display drives it with backflowctl.

#include "app/demo/company.h"
#include "app/demo/rules.h"
#include "app/services/services.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <cstdio>

using namespace backflow;

namespace {

/// Tells each step on standard error.
class Teller final : public async::Monitor
{
public:
    bool stopped() const override { return false; }
    void advance(qint64, qint64) override {}
    void say(const QString &text) override { QTextStream(stderr) << text << Qt::endl; }
};

base::Result<std::unique_ptr<demo::Company>> prepare(const QString &folder)
{
    auto company = demo::Company::start(folder);
    if (!company)
        return company;
    auto workspace = services::Workspace::create(folder + QStringLiteral("/workspace"), (*company)->pipeline().name);
    if (!workspace)
        return base::failure(workspace);
    if (const auto saved = workspace->setPipeline((*company)->pipeline()); !saved)
        return base::failure(saved);
    // What backflowctl reads as well: the tokens are worth nothing, so they need no keychain.
    QFile exports(folder + QStringLiteral("/environment.sh"));
    if (!exports.open(QIODevice::WriteOnly | QIODevice::Text))
        return base::failure(base::Errc::Io,
                             QCoreApplication::translate("backflow::demo", "%1 could not be written: %2.")
                                 .arg(exports.fileName(), exports.errorString()));
    QTextStream text(&exports);
    text << "export BACKFLOW_WORKSPACE='" << workspace->folder() << "'\n";
    for (const model::Environment &environment : (*company)->pipeline().environments) {
        const QByteArray variable = services::tokenVariable(environment);
        const QByteArray token = (*company)->accessToken(environment.name);
        qputenv(variable.constData(), token);
        text << "export " << variable << "='" << token << "'\n";
    }
    text.flush();
    const services::Services program(*workspace);
    Teller teller;
    if (const auto seeded = demo::seed(**company, *program.backends(), teller); !seeded)
        return base::failure(seeded);
    const automation::Ground ground{
        program.backends(), (*company)->pipeline(), [gate = program.gate()] { return gate->authorizer(); }, {}};
    if (const auto given = demo::giveRules(ground, teller); !given)
        return base::failure(given);
    return company;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays the demonstration company: six Salesforce orgs on loopback, and a workspace for them.\n"
                       "Writes FOLDER/environment.sh for the shell and ends with its standard input."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where orgs and workspace are put."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const auto company = prepare(parser.positionalArguments().constFirst());
    if (!company) {
        QTextStream(stderr) << company.error().message << Qt::endl << company.error().detail << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << "ready" << Qt::endl;
    while (std::getchar() != EOF) {
    }
    return 0;
}
