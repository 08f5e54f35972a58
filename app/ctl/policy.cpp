#include "app/ctl/commands.h"
#include "app/ctl/findings.h"
#include "app/ctl/invocation.h"
#include "core/base/durablefile.h"
#include "core/governance/explain.h"
#include "core/governance/policybranch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::PolicyFile;
using governance::Standing;

namespace {

QJsonObject jsonOf(const Standing &standing)
{
    QJsonObject json{{u"state"_s, stateName(standing.state)},
                     {u"commit"_s, standing.commit},
                     {u"problem"_s, standing.problem},
                     {u"signedBy"_s, standing.signedBy},
                     {u"fingerprint"_s, standing.fingerprint},
                     {u"you"_s, QJsonObject{{u"email"_s, standing.actor.email},
                                            {u"key"_s, standing.actor.key},
                                            {u"identity"_s, standing.proven() ? u"key"_s : u"claimed"_s},
                                            {u"roles"_s, QJsonArray::fromStringList(standing.roles())}}}};
    if (standing.policy) {
        const auto bytes = governance::policyBytes(*standing.policy);
        json.insert(u"policy"_s, QJsonDocument::fromJson(bytes.value_or(QByteArray())).object());
    }
    json.insert(u"findings"_s, findingsJson(governance::policyFindings(standing)));
    return json;
}

QString textOf(const Standing &standing)
{
    QStringList lines;
    if (standing.policy) {
        const PolicyFile &policy = *standing.policy;
        lines += u"Policy version %1, of %2, %3"_s.arg(policy.version)
                     .arg(policy.issued.toString(Qt::ISODate), stateName(standing.state));
        lines += u"Signed by   %1"_s.arg(standing.signedBy.isEmpty() ? u"nobody"_s : standing.signedBy);
        lines += u"Fingerprint %1"_s.arg(standing.fingerprint);
        lines += u"You         %1, known by %2: %3"_s.arg(shown(standing.actor.email),
                                                          standing.proven() ? u"your key"_s : u"your e-mail address"_s,
                                                          shown(standing.roleTitles()));
        QList<QStringList> rows{{u"ROLE"_s}};
        for (int column = 0; column < governance::kAccessColumns; ++column)
            rows.first() += governance::columnTitle(governance::AccessColumn(column)).toUpper();
        for (const governance::Role &role : policy.roles) {
            QStringList row{shown(role.title.isEmpty() ? role.id : role.title)};
            for (int column = 0; column < governance::kAccessColumns; ++column)
                row += governance::cellWords(governance::accessOf(policy, role, governance::AccessColumn(column)));
            rows += row;
        }
        lines += QString();
        lines += table(rows);
        for (const governance::Person &person : policy.people)
            lines += u"%1  %2"_s.arg(shown(person.name), shown(person.roles.join(u", "_s)));
    }
    for (const governance::AccessFinding &finding : governance::policyFindings(standing))
        lines += u"! "_s + finding.sentence;
    return lines.join(u'\n');
}

int show(Invocation &call)
{
    const Standing standing = *call.opened().gate->authorizer().policy().standing;
    if (call.isSet(u"raw"_s)) {
        if (!standing.policy)
            return call.fail(
                {base::Errc::NotFound, u"This workspace has no policy. Make one with: backflowctl policy init"_s, {}});
        const auto bytes = governance::policyForEditing(*standing.policy);
        print(QString::fromUtf8(bytes.value_or(QByteArray())).trimmed());
        return Ok;
    }
    return call.answer(textOf(standing), jsonOf(standing));
}

int applied(Invocation &call, const PolicyFile &policy)
{
    const base::Result<Standing> standing = services::applyPolicy(*call.opened().gate, policy, call.monitor());
    if (!standing)
        return call.fail(standing.error());
    return call.answer(textOf(*standing), jsonOf(*standing));
}

int init(Invocation &call)
{
    const Standing standing = *call.opened().gate->authorizer().policy().standing;
    if (standing.state != Standing::State::None)
        return call.fail({base::Errc::AlreadyExists,
                          u"This workspace has a policy already; change it with: backflowctl policy apply FILE"_s,
                          {}});
    const auto signer = call.backends()->signer();
    const QString key = signer ? signer->keyName() : QString();
    governance::Person admin{call.backends()->personName(), {call.backends()->personEmail()}, {}, {u"admin"_s}, {}};
    if (!key.isEmpty())
        admin.keys = {key};
    return applied(call, governance::startingPolicy(admin, call.backends()->clock().now()));
}

base::Result<PolicyFile> policyIn(const QString &path)
{
    QFile file(path);
    if (path == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::Io, u"%1 cannot be read: %2"_s.arg(shown(path), file.errorString()));
    return governance::parsePolicy(file.readAll());
}

int apply(Invocation &call)
{
    const base::Result<PolicyFile> policy = policyIn(call.at(1));
    return policy ? applied(call, *policy) : call.fail(policy.error());
}

int edit(Invocation &call)
{
    if (!hasTerminal())
        return call.usage(u"policy edit needs a terminal; elsewhere: policy show --raw, and policy apply FILE."_s);
    const Standing standing = *call.opened().gate->authorizer().policy().standing;
    if (!standing.policy)
        return call.fail(
            {base::Errc::NotFound, u"This workspace has no policy. Make one with: backflowctl policy init"_s, {}});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"policy.json"_s);
    const auto bytes = governance::policyForEditing(*standing.policy);
    if (!bytes)
        return call.fail(bytes.error());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return call.fail({base::Errc::Io, file.errorString(), {}});
    file.close();
    QStringList command =
        QProcess::splitCommand(qEnvironmentVariable("VISUAL", qEnvironmentVariable("EDITOR", u"vi"_s)));
    const QString program = command.takeFirst();
    if (QProcess::execute(program, command << path) != 0)
        return call.fail({base::Errc::Canceled, u"The editor ended with an error; nothing was changed."_s, {}});
    const base::Result<PolicyFile> policy = policyIn(path);
    return policy ? applied(call, *policy) : call.fail(policy.error());
}

int verify(Invocation &call)
{
    const Standing standing = *call.opened().gate->authorizer().policy().standing;
    if (standing.state == Standing::State::Untrusted)
        return call.fail({base::Errc::Corrupt, standing.problem, {}}, AuditAltered);
    return call.answer(textOf(standing), jsonOf(standing));
}

int trust(Invocation &call)
{
    const auto repository = call.opened().gate->backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    const base::Result<QString> there = governance::policyFingerprint(**repository);
    if (!there)
        return call.fail(there.error());
    if (call.at(1).isEmpty())
        return call.answer(
            u"The policy that is there began with %1\nCompare it with an administrator's, then: backflowctl policy trust %1"_s
                .arg(*there),
            {{u"fingerprint"_s, *there}});
    if (base::Result<> trusted = governance::trustPolicy(*call.opened().gate->backends(), call.at(1), call.monitor());
        !trusted)
        return call.fail(trusted.error());
    return verify(call);
}

int explain(Invocation &call)
{
    const base::Result<model::Environment> environment = call.environment(call.at(2));
    if (!environment)
        return call.fail(environment.error());
    const auto policy = call.opened().gate->authorizer().policy();
    const QString words =
        governance::explainAccess(*policy.standing, call.at(1), *environment, policy.productionWrites);
    return call.answer(words, {{u"person"_s, call.at(1)}, {u"environment"_s, environment->name}, {u"words"_s, words}});
}

} // namespace

int commandPolicy(const QStringList &arguments)
{
    Invocation call(
        u"policy"_s,
        u"Who may do what in this workspace. The policy is a file on branch backflow/policy; each version follows from the one before."_s);
    call.argument(
        u"what"_s,
        u"show, init (the first policy; you are its administrator), edit (in $EDITOR), apply FILE, verify, trust FINGERPRINT, or explain PERSON ENVIRONMENT."_s,
        u"show|init|edit|apply|verify|trust|explain [arguments]"_s);
    call.option(u"raw"_s, u"With show: the file itself, for editing."_s);
    if (const auto over = call.parse(arguments, 1, 3))
        return *over;
    const QString what = call.at(0);
    const qsizetype needed = what == "apply"_L1 ? 2 : what == "explain"_L1 ? 3 : 1;
    const qsizetype most = what == "trust"_L1 ? 2 : needed;
    if (!QStringList{u"show"_s, u"init"_s, u"edit"_s, u"apply"_s, u"verify"_s, u"trust"_s, u"explain"_s}.contains(
            what) ||
        call.positional().size() < needed || call.positional().size() > most)
        return call.usage(
            u"One of show, init, edit, apply FILE, verify, trust [FINGERPRINT], explain PERSON ENVIRONMENT."_s);
    if (base::Result<> opened = call.open(Reach::Remote); !opened)
        return call.fail(opened.error());
    if (what == "init"_L1)
        return init(call);
    if (what == "apply"_L1)
        return apply(call);
    if (what == "edit"_L1)
        return edit(call);
    if (what == "verify"_L1)
        return verify(call);
    if (what == "trust"_L1)
        return trust(call);
    return what == "explain"_L1 ? explain(call) : show(call);
}

} // namespace backflow::ctl
