#include "ui/resolve/question.h"

#include "core/merge/words.h"
#include "ui/resolve/resolvesession.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace backflow::ui::resolve {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

/// The source's first: what comes in is what the target's people do not know.
QString somebodyElse(const LoadedDraft &loaded, const model::ComponentKey &key)
{
    for (const LastChanges *changes : {&loaded.sourceChanges, &loaded.targetChanges}) {
        const QString who = changes->value(key).who;
        if (!who.isEmpty() && who != loaded.who)
            return who;
    }
    return {};
}

QString sideWords(const LoadedDraft &loaded, const model::ComponentKey &key, bool ofSource, const QString &name,
                  const QString &value)
{
    const QString origin = originWords(loaded, key, ofSource);
    return origin.isEmpty() ? Tr::tr("%1: %2").arg(name, value) : Tr::tr("%1 (%2): %3").arg(name, origin, value);
}

} // namespace

QUrl Question::mail() const
{
    // Built by hand: a mail's line breaks are CRLF, and a plus sign is no blank there.
    const auto part = [](QString text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text.replace(u'\n', QLatin1String("\r\n"))));
    };
    return QUrl::fromEncoded(QStringLiteral("mailto:?subject=%1&body=%2").arg(part(subject), part(text)).toLatin1());
}

Question questionAbout(const ResolveSession &session, const LoadedDraft &loaded, int index)
{
    const promotion::Draft &draft = session.draft();
    const DecisionRef &ref = session.decisions()[size_t(index)];
    const merge::Decision &decision = session.decision(index);
    const model::ComponentKey key = componentAt(draft, ref).key;
    const QString what = subjectOf(draft, ref);
    Question question;
    question.who = somebodyElse(loaded, key);
    question.subject = Tr::tr("%1 in %2: which one stays?").arg(what, componentWords(key));
    const QStringList lines{
        question.who.isEmpty() ? Tr::tr("Hello,") : Tr::tr("Hello %1,").arg(question.who),
        QString(),
        Tr::tr("I am bringing changes from %1 to %2, and this was changed on both sides:")
            .arg(draft.source, draft.target),
        QString(),
        Tr::tr("%1, %2").arg(componentWords(key), what),
        beforeWords(decision),
        sideWords(loaded, key, true, draft.source, merge::valueWords(decision.element, decision.source)),
        sideWords(loaded, key, false, draft.target, merge::valueWords(decision.element, decision.target)),
        QString(),
        whyWords(decision, draft.source, draft.target),
        Tr::tr("Which one should %1 have?").arg(draft.target),
        QString(),
        Tr::tr("(Promotion %1, decision %L2 of %L3)").arg(draft.id).arg(index + 1).arg(session.count()),
    };
    question.text = lines.join(u'\n');
    return question;
}

Story storyOf(const ResolveSession &session, const LoadedDraft &loaded, int index, const QString &address)
{
    const promotion::Draft &draft = session.draft();
    const model::ComponentKey key = componentAt(draft, session.decisions()[size_t(index)]).key;
    Story story;
    for (const QString &name :
         {loaded.sourceChanges.value(key).workItem, loaded.targetChanges.value(key).workItem, draft.options.workItem}) {
        if (story.name.isEmpty())
            story.name = name;
    }
    if (story.name.isEmpty()) {
        story.reason = Tr::tr("No story is known for this component.");
        return story;
    }
    const QUrl own(story.name, QUrl::StrictMode);
    if (own.scheme() == QLatin1String("https") || own.scheme() == QLatin1String("http"))
        story.url = own;
    else if (address.contains(QLatin1String("%1")))
        story.url = QUrl(
            QString(address).replace(QLatin1String("%1"), QString::fromLatin1(QUrl::toPercentEncoding(story.name))));
    const bool opens = story.url.isValid() &&
                       (story.url.scheme() == QLatin1String("https") || story.url.scheme() == QLatin1String("http"));
    if (!opens)
        story.reason = Tr::tr("Where %1 opens is not known yet. Say so in Settings, under Merging.").arg(story.name);
    return story;
}

} // namespace backflow::ui::resolve
