#include "ui/resolve/rulesmenu.h"

#include "core/merge/words.h"
#include "core/promotion/shownnames.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/ruledialog.h"
#include "ui/resolve/wholedialog.h"
#include "ui/widgets/typenames.h"

#include <QMap>
#include <QMenu>
#include <QSet>
#include <tuple>

namespace backflow::ui::resolve {

using merge::Take;

RulesMenu::RulesMenu(const theme::Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
}

void RulesMenu::add(QMenu *menu, ResolveSession &session, const QString &words, const merge::Rule &rule)
{
    menu->addAction(tr("%1…").arg(words), this, [this, &session, words, rule] {
        auto *dialog = new RuleDialog(m_theme, session, rule, words, m_window);
        connect(dialog, &QDialog::accepted, &session, [this, dialog, &session] {
            const int count = session.apply(dialog->rule());
            Q_EMIT settled(tr("Settled %Ln decisions by a rule. One Undo takes them all back.", nullptr, count));
        });
        dialog->open();
    });
}

void RulesMenu::fill(QMenu *menu, ResolveSession &session, const LoadedDraft &loaded, int current)
{
    const promotion::Draft &draft = session.draft();
    for (const auto &[name, take] : {std::pair(draft.source, Take::Source), std::pair(draft.target, Take::Target)}) {
        merge::Rule rule;
        rule.take = take;
        add(menu, session, tr("Keep %1 for all undecided").arg(name), rule);
        if (current < 0)
            continue;
        const DecisionRef ref = session.decisions()[size_t(current)];
        const model::ComponentKey key = componentAt(draft, ref).key;
        rule.component = key.toString();
        add(menu, session, tr("Keep %1 for all undecided of %2").arg(name, key.fullName), rule);
        rule.component.clear();
        rule.type = key.type;
        rule.element = session.decision(current).element;
        if (!rule.element.isEmpty())
            add(menu, session,
                tr("Keep %1 for every “%2” of a %3")
                    .arg(name, merge::subjectWords(rule.type, rule.element, {}, rule.element),
                         widgets::typeWord(rule.type)),
                rule);
        merge::Rule spaces;
        spaces.take = take;
        spaces.onlySpaces = true;
        add(menu, session, tr("Keep %1 where only blanks and line ends differ").arg(name), spaces);
        menu->addSeparator();
    }
    if (current >= 0)
        fillWhole(menu, session, session.decisions()[size_t(current)].component);
    fillPeople(menu, session, loaded);
    const int known = session.openSuggestions();
    const QString words = tr("Decide %Ln as before in other promotions", nullptr, known);
    QAction *remembered =
        menu->addAction(tr("%1…").arg(words), this, [this, &session, words] { showRemembered(session, words); });
    remembered->setEnabled(known > 0);
    if (known == 0)
        remembered->setToolTip(tr("Nothing that is open here was decided before with the same three values."));
    menu->setToolTipsVisible(true);
}

// What was merged by entry goes again: for what only works as a whole, as a flow does.
void RulesMenu::fillWhole(QMenu *menu, ResolveSession &session, int component)
{
    const promotion::Draft &draft = session.draft();
    const QString name = componentWords(draft.components[size_t(component)].key);
    bool offered = false;
    for (const auto &[from, other, take] :
         {std::tuple(draft.source, draft.target, Take::Source), std::tuple(draft.target, draft.source, Take::Target)}) {
        if (!session.canTakeWhole(component, take))
            continue;
        offered = true;
        const bool flow = draft.components[size_t(component)].key.type == QLatin1StringView("Flow");
        // Each deployment of a flow makes a version of its own beside those the org has.
        const bool keepsVersions = flow && take == Take::Source;
        const QString words = keepsVersions
                                  ? tr("Keep both versions of %2: the whole of %1's as the new one").arg(from, name)
                                  : tr("Take the whole version of %1 of %2").arg(from, name);
        menu->addAction(tr("%1…").arg(words), this, [this, &session, words, other, component, take, keepsVersions] {
            auto *dialog = new WholeDialog(
                m_theme, {words, other, lostWithWhole(session, component, take), keepsVersions}, m_window);
            connect(dialog, &QDialog::accepted, &session, [this, &session, component, take] {
                const QString problem = session.takeWhole(component, take);
                if (problem.isEmpty())
                    Q_EMIT settled(tr("Taken as a whole. Undo brings the decisions back."));
                else
                    Q_EMIT refused(problem);
            });
            dialog->open();
        });
    }
    if (offered)
        menu->addSeparator();
}

// Orgs tell who changed a component last, and of no entry in it: the words say so.
void RulesMenu::fillPeople(QMenu *menu, ResolveSession &session, const LoadedDraft &loaded)
{
    const promotion::Draft &draft = session.draft();
    QMap<QString, QSet<QString>> components;
    for (int i = 0; i < session.count(); ++i) {
        const model::ComponentKey key = componentAt(draft, session.decisions()[size_t(i)]).key;
        for (const LastChanges *changes : {&loaded.sourceChanges, &loaded.targetChanges}) {
            if (const QString who = changes->value(key).who; !who.isEmpty() && !session.choice(i))
                components[who].insert(key.toString());
        }
    }
    if (components.isEmpty())
        return;
    QMenu *people = menu->addMenu(tr("By who changed the component last"));
    for (auto it = components.begin(); it != components.end(); ++it) {
        QStringList names(it->begin(), it->end());
        names.sort();
        for (const auto &[name, take] :
             {std::pair(draft.source, Take::Source), std::pair(draft.target, Take::Target)}) {
            merge::Rule rule;
            rule.take = take;
            rule.component = names.join(u'|');
            add(people, session,
                tr("Keep %1 for components that %2 changed last").arg(name, promotion::shownPerson(it.key())), rule);
        }
    }
    menu->addSeparator();
}

/// Seen before it is done, as with every rule.
void RulesMenu::showRemembered(ResolveSession &session, const QString &words)
{
    QStringList decisions;
    for (int i = 0; i < session.count(); ++i) {
        if (session.suggestion(i))
            decisions += session.decision(i).id;
    }
    auto *dialog = new RuleDialog(m_theme, session, decisions, words, m_window);
    connect(dialog, &QDialog::accepted, &session, [this, &session] { useRemembered(session); });
    dialog->open();
}

void RulesMenu::useRemembered(ResolveSession &session)
{
    const int count = session.useAllSuggestions();
    Q_EMIT settled(tr("Decided %Ln as before. One Undo takes them all back.", nullptr, count));
}

} // namespace backflow::ui::resolve
