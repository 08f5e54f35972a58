#include "app/localorg/localorg.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <thread>

namespace {

using namespace Qt::StringLiterals;

volatile std::sig_atomic_t asked = 0;

void say(std::FILE *where, const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), where);
    std::fflush(where);
}

struct Arguments {
    QCommandLineOption port{u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"N"_s, u"0"_s};
    QCommandLineOption root{u"root"_s, u"Folder of the org's components in metadata format."_s, u"DIR"_s};
    QCommandLineOption kind{u"kind"_s, u"sandbox or production."_s, u"KIND"_s, u"sandbox"_s};
    QCommandLineOption api{u"api"_s, u"Newest API version the org speaks."_s, u"VERSION"_s, u"66.0"_s};
    QCommandLineOption instance{u"instance"_s, u"Name of its instance."_s, u"NAME"_s, u"LOCAL1"_s};
    QCommandLineOption preview{u"preview"_s, u"Its instance gets releases before production's."_s};
    QCommandLineOption orgId{u"org-id"_s, u"Id of the org."_s, u"ID"_s, u"00D000000000001"_s};
    QCommandLineOption name{u"name"_s, u"Name of the org."_s, u"NAME"_s, u"Local org"_s};
    QCommandLineOption username{u"username"_s, u"Its own user."_s, u"NAME"_s, u"admin@localorg.test"_s};
    QCommandLineOption strict{u"strict-tokens"_s, u"Take only tokens this org gave out."_s};
    QCommandLineOption noTracking{u"no-tracking"_s, u"No source tracking."_s};
    QCommandLineOption polls{u"polls"_s, u"Looks at a deploy until it ends."_s, u"N"_s, u"2"_s};
    QCommandLineOption deployMs{u"deploy-ms"_s, u"Milliseconds after which a deploy ends anyway."_s, u"N"_s, u"400"_s};
    QCommandLineOption faults{u"faults"_s, u"JSON file of fault rules."_s, u"FILE"_s};
    QCommandLineOption sandbox{
        u"sandbox"_s,
        u"Of a production org: a sandbox over a folder of its own, copied 40 days ago; repeat it. A refresh makes it "
        "anew. Licences: DEVELOPER (default), DEVELOPER_PRO, PARTIAL, FULL."_s,
        u"NAME=DIR[,LICENCE]"_s};
    QCommandLineOption refreshMs{u"refresh-ms"_s, u"Milliseconds a refresh of a sandbox takes."_s, u"N"_s, u"400"_s};
    QCommandLineOption ledger{u"ledger"_s, u"File the ledger is kept in."_s, u"FILE"_s};
};

struct SandboxOrg {
    QString name;
    std::shared_ptr<backflow::localorg::LocalOrg> org;
};

/// The orgs of the production org's sandboxes, which it is told of in `options`; nothing when one cannot be started.
std::optional<QList<SandboxOrg>> startSandboxes(const QStringList &wanted, backflow::localorg::Options &options)
{
    constexpr int kAge = 40;
    QList<SandboxOrg> started;
    for (const QString &text : wanted) {
        const QString name = text.section(u'=', 0, 0);
        const QString folder = text.section(u'=', 1).section(u',', 0, 0);
        const QString licence = text.section(u'=', 1).section(u',', 1);
        backflow::localorg::Options own = options;
        own.root = folder;
        own.port = 0;
        own.production = false;
        own.sandboxes.clear();
        own.orgId = u"00D%1"_s.arg(started.size() + 501, 12, 10, QLatin1Char('0'));
        own.orgName = name;
        own.username = options.username + u'.' + name.toLower();
        own.ledgerPath.clear();
        auto org = backflow::localorg::LocalOrg::start(own);
        if (name.isEmpty() || folder.isEmpty() || !org) {
            say(stderr, org ? u"%1 is not NAME=DIR."_s.arg(text) : org.error().message);
            return std::nullopt;
        }
        backflow::localorg::Sandbox row;
        row.name = name;
        row.orgId = own.orgId;
        row.copiedAt = QDateTime::currentDateTimeUtc().addDays(-kAge);
        if (!licence.isEmpty())
            row.licence = licence;
        options.sandboxes += row;
        started += SandboxOrg{name, std::shared_ptr<backflow::localorg::LocalOrg>(*std::move(org))};
    }
    return started;
}

bool readFaults(const QString &path, QJsonArray &rules)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    rules = document.array();
    return document.isArray();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"backflow-localorg"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKFLOW_VERSION));
    const Arguments arguments;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A Salesforce org on this machine, over a folder of metadata."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({arguments.port, arguments.root, arguments.kind, arguments.api, arguments.instance,
                       arguments.preview, arguments.orgId, arguments.name, arguments.username, arguments.strict,
                       arguments.noTracking, arguments.polls, arguments.deployMs, arguments.faults, arguments.ledger,
                       arguments.sandbox, arguments.refreshMs});
    parser.process(application);
    const QString kind = parser.value(arguments.kind);
    bool portGood = false;
    backflow::localorg::Options options;
    options.root = parser.value(arguments.root);
    options.port = parser.value(arguments.port).toUShort(&portGood);
    options.production = kind == "production"_L1;
    options.apiVersion = parser.value(arguments.api);
    options.instanceName = parser.value(arguments.instance);
    options.preview = parser.isSet(arguments.preview);
    options.orgId = parser.value(arguments.orgId);
    options.orgName = parser.value(arguments.name);
    options.username = parser.value(arguments.username);
    options.strictTokens = parser.isSet(arguments.strict);
    options.tracking = !parser.isSet(arguments.noTracking);
    options.pollsPerDeploy = parser.value(arguments.polls).toInt();
    options.deployTime = std::chrono::milliseconds(parser.value(arguments.deployMs).toInt());
    options.ledgerPath = parser.value(arguments.ledger);
    options.refreshTime = std::chrono::milliseconds(parser.value(arguments.refreshMs).toInt());
    if (options.root.isEmpty() || !portGood || (kind != "sandbox"_L1 && !options.production)) {
        say(stderr, u"Give --root DIR, --port N and --kind sandbox or production. See --help."_s);
        return 2;
    }
    if (parser.isSet(arguments.faults) && !readFaults(parser.value(arguments.faults), options.faults)) {
        say(stderr, u"%1 is no JSON file with a list of fault rules."_s.arg(parser.value(arguments.faults)));
        return 2;
    }
    const auto sandboxes = startSandboxes(parser.values(arguments.sandbox), options);
    if (!sandboxes)
        return 1;
    const auto org = backflow::localorg::LocalOrg::start(options);
    if (!org) {
        say(stderr, org.error().message);
        return 1;
    }
    say(stdout, (*org)->url().toString());
    for (const SandboxOrg &sandbox : *sandboxes) {
        (*org)->connectSandbox(sandbox.name, sandbox.org);
        say(stdout, u"%1 %2"_s.arg(sandbox.name, sandbox.org->url().toString()));
    }
    std::signal(SIGINT, [](int) { asked = 1; });
    std::signal(SIGTERM, [](int) { asked = 1; });
    // The org serves from threads of its own; nothing here needs an event loop.
    while (!asked)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return 0;
}
