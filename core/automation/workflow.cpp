#include "core/automation/workflow.h"

#include <algorithm>
#include <array>

namespace backflow::automation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames = {"github"_L1, "gitlab"_L1, "bitbucket"_L1, "azure"_L1};
constexpr std::array kPaths = {".github/workflows/backflow.yml"_L1, ".gitlab-ci.yml"_L1, "bitbucket-pipelines.yml"_L1,
                               "azure-pipelines.yml"_L1};

QString tokenVariable(const model::Environment &environment)
{
    return u"BACKFLOW_ACCESS_TOKEN_"_s + environment.slug().toUpper().replace(u'-', u'_');
}

/// Each line on its own, as many blanks before it.
QString indented(const QStringList &lines, int blanks, const QString &mark = {})
{
    QString text;
    for (const QString &line : lines)
        text += QString(blanks, u' ') + mark + line + u'\n';
    return text;
}

QStringList head(const QStringList &more)
{
    return QStringList{u"# Looks every quarter of an hour which rules of Backflow are due and runs them."_s,
                       u"# Needs a runner labelled \"backflow\" on which backflowctl and git are installed, the"_s,
                       u"# workspace's backflow.json in the root of this repository, and these secrets:"_s} +
           more;
}

QStringList secretComments(const WorkflowNeeds &needs)
{
    QStringList lines{u"#   BACKFLOW_REMOTE: URL of the Git repository that the team shares"_s,
                      u"#   BACKFLOW_GIT_TOKEN: signs in to it over https"_s};
    for (const QString &secret : needs.secrets)
        lines += u"#   "_s + secret;
    return lines;
}

QStringList allSecrets(const WorkflowNeeds &needs)
{
    return QStringList{u"BACKFLOW_REMOTE"_s, u"BACKFLOW_GIT_TOKEN"_s} + needs.secrets;
}

QString gitHub(const WorkflowNeeds &needs)
{
    QStringList variables;
    for (const QString &secret : allSecrets(needs))
        variables += u"%1: ${{ secrets.%1 }}"_s.arg(secret);
    return indented(head(secretComments(needs)), 0) +
           u"name: Backflow rules\n"
           "on:\n"
           "  schedule:\n"
           "    - cron: \"*/15 * * * *\"\n"
           "  workflow_dispatch: {}\n"
           "concurrency: backflow-rules\n"
           "permissions:\n"
           "  contents: read\n"
           "jobs:\n"
           "  rules:\n"
           "    runs-on: [self-hosted, backflow]\n"
           "    timeout-minutes: 120\n"
           "    steps:\n"
           "      - uses: actions/checkout@v4\n"
           "      - uses: actions/cache@v4\n"
           "        with:\n"
           "          path: workspace/journal\n"
           "          key: backflow-journal-${{ github.run_id }}\n"
           "          restore-keys: backflow-journal-\n"
           "      - name: Run the rules that are due\n"
           "        env:\n"_s +
           indented(variables, 10) + u"        run: |\n"_s + indented(workflowScript(), 10);
}

QString gitLab(const WorkflowNeeds &needs)
{
    return indented(head(secretComments(needs)), 0) +
           u"# Make them masked CI/CD variables, and a pipeline schedule with the cron \"*/15 * * * *\".\n"
           "backflow-rules:\n"
           "  rules:\n"
           "    - if: $CI_PIPELINE_SOURCE == \"schedule\"\n"
           "    - if: $CI_PIPELINE_SOURCE == \"web\"\n"
           "  tags: [backflow]\n"
           "  timeout: 2 hours\n"
           "  resource_group: backflow-rules\n"
           "  cache:\n"
           "    key: backflow-journal\n"
           "    paths: [workspace/journal]\n"
           "    when: always\n"
           "  script:\n"_s +
           indented({u"|"_s}, 4, u"- "_s) + indented(workflowScript(), 6);
}

QString bitbucket(const WorkflowNeeds &needs)
{
    return indented(head(secretComments(needs)), 0) +
           u"# Make them secured repository variables, and a schedule for the pipeline \"backflow-rules\".\n"
           "definitions:\n"
           "  caches:\n"
           "    backflow-journal: workspace/journal\n"
           "pipelines:\n"
           "  custom:\n"
           "    backflow-rules:\n"
           "      - step:\n"
           "          name: Run the rules that are due\n"
           "          runs-on: [self.hosted, linux, backflow]\n"
           "          max-time: 120\n"
           "          caches: [backflow-journal]\n"
           "          script:\n"_s +
           indented({u"|"_s}, 12, u"- "_s) + indented(workflowScript(), 14);
}

QString azure(const WorkflowNeeds &needs)
{
    QStringList variables;
    for (const QString &secret : allSecrets(needs))
        variables += u"%1: $(%1)"_s.arg(secret);
    return indented(head(secretComments(needs)), 0) +
           u"# Make them secret variables of the pipeline.\n"
           "trigger: none\n"
           "pr: none\n"
           "schedules:\n"
           "  - cron: \"*/15 * * * *\"\n"
           "    displayName: Every quarter of an hour\n"
           "    branches:\n"
           "      include: [main]\n"
           "    always: true\n"
           "pool:\n"
           "  name: backflow\n"
           "jobs:\n"
           "  - job: rules\n"
           "    timeoutInMinutes: 120\n"
           "    steps:\n"
           "      - task: Cache@2\n"
           "        inputs:\n"
           "          key: backflow-journal | \"$(Build.BuildId)\"\n"
           "          restoreKeys: backflow-journal\n"
           "          path: workspace/journal\n"
           "      - bash: |\n"_s +
           indented(workflowScript(), 10) +
           u"        displayName: Run the rules that are due\n"
           "        env:\n"_s +
           indented(variables, 10);
}

} // namespace

QString nameOf(Runner runner)
{
    return kNames.at(std::size_t(runner));
}

std::optional<Runner> runnerFrom(const QString &name)
{
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(Runner(found - kNames.begin()));
}

QString workflowPath(Runner runner)
{
    return kPaths.at(std::size_t(runner));
}

WorkflowNeeds workflowNeeds(const model::Pipeline &pipeline, const RuleSettings &settings)
{
    WorkflowNeeds needs;
    for (const model::Environment &environment : pipeline.environments)
        needs.secrets += tokenVariable(environment);
    for (const Channel &channel : settings.channels) {
        if (channel.hasSecret())
            needs.secrets += QString::fromLatin1(secretVariable(channel));
    }
    needs.secrets.removeDuplicates();
    return needs;
}

QStringList workflowScript()
{
    // A bare clone has every branch of the record as its own; the token goes over a header, never into an address.
    return {u"set -eu"_s,
            u"export BACKFLOW_SECRETS=memory BACKFLOW_WORKSPACE=\"$PWD/workspace\""_s,
            u"export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.extraHeader"_s,
            u"export GIT_CONFIG_VALUE_0=\"Authorization: Basic $(printf 'git:%s' \"${BACKFLOW_GIT_TOKEN:-}\" | base64 "
            "-w0)\""_s,
            u"mkdir -p \"$BACKFLOW_WORKSPACE\""_s,
            u"cp backflow.json \"$BACKFLOW_WORKSPACE/backflow.json\""_s,
            u"rm -rf \"$BACKFLOW_WORKSPACE/repository.git\""_s,
            u"git clone --quiet --bare \"$BACKFLOW_REMOTE\" \"$BACKFLOW_WORKSPACE/repository.git\""_s,
            u"unset GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0"_s,
            u"# 3: a rule waits for a person, which is no failure of this job."_s,
            u"backflowctl rules due || [ $? -eq 3 ]"_s};
}

QString workflowFile(Runner runner, const WorkflowNeeds &needs)
{
    switch (runner) {
    case Runner::GitHub:
        return gitHub(needs);
    case Runner::GitLab:
        return gitLab(needs);
    case Runner::Bitbucket:
        return bitbucket(needs);
    case Runner::Azure:
        return azure(needs);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace backflow::automation
