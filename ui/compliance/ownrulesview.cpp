#include "ui/compliance/ownrulesview.h"

#include "core/compliance/gate.h"
#include "ui/compliance/findingmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/typenames.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::compliance {

namespace core = backflow::compliance;
using core::Test;
using widgets::ViewState;

namespace {

constexpr int kSoonMs = 400;
constexpr int kMostShown = 200;

QTreeWidget *plainList(const char *name, const QString &accessibleName, const QStringList &columns, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    return list;
}

bool wantsValue(Test test)
{
    return test != Test::Present && test != Test::Missing;
}

} // namespace

OwnRulesView::OwnRulesView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("ownRulesBanner"), this))
    , m_soon(new QTimer(this))
    , m_reading(this)
    , m_previewing(this)
{
    m_list = plainList("ownRules", tr("Rules of your own"), {tr("Severity"), tr("Rule"), tr("Types")}, this);
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("ownRulesStates"), m_list, this);
    m_new = widgets::secondaryButton(QStringLiteral("ownRuleNew"), tr("New rule"), this);
    m_remove = widgets::quietButton(QStringLiteral("ownRuleRemove"), tr("Remove"), this);
    auto *left = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *inLeft = new QVBoxLayout(left);
    inLeft->setContentsMargins(0, 0, 0, 0);
    inLeft->setSpacing(theme::kSpace2);
    inLeft->addWidget(m_states, 1);
    inLeft->addLayout(buttons);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(form());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    QLabel *words = widgets::textLabel(
        *context.theme,
        tr("They count in the audits of this workspace, beside those of Backflow. Rules of the whole team stand in the "
           "policy, and only those stop a plan."),
        this);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(words);
    column->addWidget(m_banner);
    column->addWidget(split, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &OwnRulesView::preview);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OwnRulesView::showChosen);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->clearSelection();
        m_list->setCurrentItem(nullptr);
        showChosen();
        m_title->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keep, &QPushButton::clicked, this, &OwnRulesView::keep);
    connect(m_remove, &QPushButton::clicked, this, &OwnRulesView::remove);
    for (QPushButton *button : {m_keep, m_remove})
        widgets::guardControl(button, *context.navigator,
                              [this] { return widgets::whyNot(m_context, governance::Capability::EditPipeline); });
    fill({});
}

QWidget *OwnRulesView::form()
{
    auto *card = new widgets::Card(*m_context.theme, this);
    const auto line = [card](const char *name, const QString &accessibleName, const QString &placeholder) {
        auto *edit = new QLineEdit(card);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(accessibleName);
        edit->setPlaceholderText(placeholder);
        return edit;
    };
    m_title = line("ownRuleTitle", tr("What is wrong"), tr("Reports may be exported."));
    m_types = line("ownRuleTypes", tr("Metadata types"), QStringLiteral("Profile, PermissionSet"));
    m_path = line("ownRulePath", tr("Path of the element"), QStringLiteral("userPermissions/name"));
    m_value = line("ownRuleValue", tr("Value"), QStringLiteral("ExportReport"));
    m_severity = new QComboBox(card);
    m_severity->setObjectName(QStringLiteral("ownRuleSeverity"));
    m_severity->setAccessibleName(tr("Severity"));
    for (const core::Severity severity :
         {core::Severity::Low, core::Severity::Medium, core::Severity::High, core::Severity::Critical})
        m_severity->addItem(severityWords(severity), int(severity));
    m_test = new QComboBox(card);
    m_test->setObjectName(QStringLiteral("ownRuleTest"));
    m_test->setAccessibleName(tr("How it is held against the value"));
    const std::pair<Test, QString> tests[] = {{Test::Is, tr("is")},
                                              {Test::IsNot, tr("is not")},
                                              {Test::StartsWith, tr("begins with")},
                                              {Test::Matches, tr("matches the expression")},
                                              {Test::Below, tr("is less than")},
                                              {Test::Above, tr("is more than")},
                                              {Test::EndsWithinDays, tr("is a date within so many days")},
                                              {Test::Present, tr("is there")},
                                              {Test::Missing, tr("is missing")}};
    for (const auto &[test, words] : tests)
        m_test->addItem(words, int(test));
    m_keep = widgets::primaryButton(QStringLiteral("ownRuleKeep"), tr("Keep the rule"), card);
    m_found = widgets::textLabel(*m_context.theme, {}, card);
    m_found->setObjectName(QStringLiteral("ownRuleFound"));
    m_found->setWordWrap(true);
    m_preview = plainList("ownRulePreview", tr("What the rule would find"),
                          {tr("Environment"), tr("Component"), tr("Entry"), tr("Line")}, card);
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(tr("What is wrong"), m_title);
    fields->addRow(tr("Severity"), m_severity);
    fields->addRow(tr("Metadata types"), m_types);
    fields->addRow(tr("Path of the element"), m_path);
    auto *test = new QHBoxLayout;
    test->addWidget(m_test);
    test->addWidget(m_value, 1);
    fields->addRow(tr("Broken where it"), test);
    auto *last = new QHBoxLayout;
    last->addWidget(m_found, 1);
    last->addWidget(m_keep);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace4, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addLayout(fields);
    column->addLayout(last);
    column->addWidget(m_preview, 1);
    const auto soon = [this] {
        updateButtons();
        m_soon->start();
    };
    for (QLineEdit *edit : {m_title, m_types, m_path, m_value})
        connect(edit, &QLineEdit::textChanged, this, soon);
    connect(m_test, &QComboBox::currentIndexChanged, this, [this, soon] {
        m_value->setEnabled(wantsValue(Test(m_test->currentData().toInt())));
        soon();
    });
    connect(m_severity, &QComboBox::currentIndexChanged, this, soon);
    return card;
}

void OwnRulesView::refresh()
{
    if (!m_context.backends)
        return;
    auto job = async::start(*m_context.pool, [backends = m_context.backends](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? core::keptRules(**journal) : base::Result<QList<QJsonObject>>(base::failure(journal));
    });
    m_reading.run(job, [this](const base::Result<QList<QJsonObject>> &rules) {
        if (rules)
            fill(*rules);
        else
            m_banner->tell(widgets::Severity::Error, rules.error().message);
    });
}

void OwnRulesView::fill(const QList<QJsonObject> &rules)
{
    // What somebody is writing stays, unless the list is another one.
    if (m_filled && rules == m_rules)
        return;
    m_filled = true;
    m_rules = rules;
    m_list->clear();
    for (const QJsonObject &rule : rules) {
        QStringList types;
        const QJsonArray array = rule.value(QLatin1String("types")).toArray();
        for (const QJsonValue &type : array)
            types += widgets::typeTitle(type.toString());
        const auto severity = core::severityOf(rule.value(QLatin1String("severity")).toString());
        auto *item = new QTreeWidgetItem(m_list, {severityWords(severity.value_or(core::Severity::Medium)),
                                                  rule.value(QLatin1String("title")).toString(), types.join(tr(", "))});
        item->setData(0, Qt::UserRole, rule.value(QLatin1String("id")).toString());
    }
    if (rules.isEmpty())
        m_states->setState(ViewState::Empty, {theme::Icon::Shield, tr("No rules of your own yet."), {}});
    else
        m_states->setReady();
    showChosen();
}

/// The form has what it made itself; a rule from a file may hold more than it can show, and stays as it is.
void OwnRulesView::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item && item->isSelected() ? item->data(0, Qt::UserRole).toString() : QString();
    const auto rule = std::ranges::find_if(
        m_rules, [&id](const QJsonObject &one) { return one.value(QLatin1String("id")).toString() == id; });
    const QJsonObject json = id.isEmpty() || rule == m_rules.end() ? QJsonObject() : *rule;
    const QJsonObject condition = json.value(QLatin1String("broken")).toArray().first().toObject();
    const QString each = json.value(QLatin1String("each")).toString();
    const QString path = condition.value(QLatin1String("path")).toString();
    QStringList types;
    const QJsonArray array = json.value(QLatin1String("types")).toArray();
    for (const QJsonValue &type : array)
        types += type.toString();
    m_title->setText(json.value(QLatin1String("title")).toString());
    m_types->setText(types.join(QLatin1String(", ")));
    m_path->setText(each.isEmpty() ? path : each + u'/' + path);
    const auto severity = core::severityOf(json.value(QLatin1String("severity")).toString());
    m_severity->setCurrentIndex(m_severity->findData(int(severity.value_or(core::Severity::Medium))));
    m_value->clear();
    const auto parsed = json.isEmpty() ? base::Result<QList<core::Rule>>() : core::ownRules({json});
    const core::Condition shown = parsed && !parsed->isEmpty() && !parsed->front().broken.isEmpty()
                                      ? parsed->front().broken.front()
                                      : core::Condition{};
    m_test->setCurrentIndex(m_test->findData(int(shown.test)));
    if (shown.test == Test::Matches)
        m_value->setText(condition.value(QLatin1String("matches")).toString());
    else if (!shown.texts.isEmpty())
        m_value->setText(shown.texts.front());
    else if (shown.test == Test::Below || shown.test == Test::Above || shown.test == Test::EndsWithinDays)
        m_value->setText(QString::number(qint64(shown.number)));
    updateButtons();
}

core::SimpleRule OwnRulesView::asked() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    core::SimpleRule rule;
    const QTreeWidgetItem *item = m_list->currentItem();
    rule.id = item && item->isSelected() ? item->data(0, Qt::UserRole).toString() : idFor(m_title->text());
    rule.title = m_title->text();
    rule.severity = core::Severity(m_severity->currentData().toInt());
    rule.types = m_types->text().split(between, Qt::SkipEmptyParts);
    rule.path = m_path->text().trimmed();
    rule.test = Test(m_test->currentData().toInt());
    rule.value = m_value->text();
    return rule;
}

/// Never that of a rule of Backflow: it would take its place.
QString OwnRulesView::idFor(const QString &title) const
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString id = QStringLiteral("own-") + title.toLower().replace(other, QStringLiteral("-")).left(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    const auto taken = [this](const QString &one) {
        return std::ranges::any_of(
            m_rules, [&one](const QJsonObject &rule) { return rule.value(QLatin1String("id")).toString() == one; });
    };
    if (!taken(id))
        return id;
    for (int number = 2;; ++number) {
        if (const QString next = QStringLiteral("%1-%2").arg(id).arg(number); !taken(next))
            return next;
    }
}

void OwnRulesView::updateButtons()
{
    const core::SimpleRule rule = asked();
    QString missing;
    if (rule.title.trimmed().isEmpty())
        missing = tr("Say what is wrong first.");
    else if (rule.types.isEmpty())
        missing = tr("Name a metadata type first.");
    else if (rule.path.isEmpty())
        missing = tr("Name the path of an element first.");
    else if (wantsValue(rule.test) && rule.value.trimmed().isEmpty())
        missing = tr("Give a value first.");
    widgets::setUnavailable(m_keep, missing);
    widgets::setUnavailable(m_remove, m_list->selectedItems().isEmpty() ? tr("Choose a rule in the list.") : QString());
}

void OwnRulesView::preview()
{
    m_preview->clear();
    m_found->clear();
    core::SimpleRule rule = asked();
    if (!m_context.backends || rule.types.isEmpty() || rule.path.isEmpty() ||
        (wantsValue(rule.test) && rule.value.trimmed().isEmpty())) {
        m_previewing.stop();
        return;
    }
    if (rule.title.trimmed().isEmpty())
        rule.title = rule.path;
    const auto json = core::ruleJson(rule);
    const auto rules = json ? core::ownRules({*json}) : base::failure(json);
    if (!rules) {
        m_found->setText(rules.error().message);
        return;
    }
    auto job = async::start(*m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline,
                                              rules = *rules](async::Monitor &monitor) {
        return core::tryRules(backends, pipeline, rules, monitor);
    });
    m_previewing.run(job, [this](const base::Result<core::Audit> &audit) {
        m_preview->clear();
        if (!audit) {
            m_found->setText(audit.error().message);
            return;
        }
        m_found->setText(tr("Would find %Ln thing(s) in what was last read.", nullptr, audit->findings()));
        int shown = 0;
        for (const core::EnvironmentAudit &one : audit->environments) {
            for (const core::Finding &finding : one.result.findings) {
                if (++shown > kMostShown)
                    return;
                new QTreeWidgetItem(m_preview,
                                    {one.environment,
                                     tr("%1 (%2)").arg(finding.key.fullName, widgets::typeWord(finding.key.type)),
                                     finding.entry, QLocale().toString(finding.line)});
            }
        }
    });
}

void OwnRulesView::keep()
{
    const auto json = core::ruleJson(asked());
    if (!json)
        m_banner->tell(widgets::Severity::Error, json.error().message);
    else
        save([rule = *json](ports::JournalStore &journal) { return core::keepRule(journal, rule); });
}

void OwnRulesView::remove()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    save([id = item->data(0, Qt::UserRole).toString()](ports::JournalStore &journal) {
        return core::removeRule(journal, id);
    });
}

void OwnRulesView::save(const std::function<base::Result<>(ports::JournalStore &)> &change)
{
    if (!m_context.backends)
        return;
    auto job =
        async::start(*m_context.pool, [backends = m_context.backends, change](async::Monitor &) -> base::Result<> {
            const auto journal = backends->journal();
            return journal ? change(**journal) : base::failure(journal);
        });
    async::deliver(job, this, [this](const base::Result<> &done) {
        if (!done) {
            m_banner->tell(widgets::Severity::Error, done.error().message);
            return;
        }
        m_banner->dismiss();
        refresh();
        Q_EMIT changed();
    });
}

} // namespace backflow::ui::compliance
