#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/resolveanswer.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

int list(Invocation &call, ports::JournalStore &journal)
{
    const auto all = promotion::remembered(journal);
    if (!all)
        return call.fail(all.error());
    QJsonArray rows;
    QString text;
    for (const merge::Remembered &one : *all) {
        rows.append(rememberedJson(one));
        text += u"%1 %2: %3\n  %4\n"_s.arg(one.key, shown(one.subject), merge::takeName(one.choice.take),
                                           shown(merge::rememberedWords(one)));
    }
    return call.answer(text.isEmpty() ? u"Nothing is remembered in this workspace."_s : text,
                       {{u"remembered"_s, rows}});
}

int forgetThem(Invocation &call, ports::JournalStore &journal)
{
    int count = 0;
    for (const QString &name : call.positional().mid(1)) {
        const base::Result<int> gone = promotion::forget(journal, name);
        if (!gone)
            return call.fail(gone.error());
        count += *gone;
    }
    if (count == 0)
        return call.fail({base::Errc::NotFound, u"Nothing of that name is remembered."_s, {}});
    return call.answer(u"%1 forgotten."_s.arg(count), {{u"forgotten"_s, count}});
}

} // namespace

int commandRemembered(const QStringList &arguments)
{
    Invocation call(u"remembered"_s, u"What was decided by hand in earlier promotions. It is suggested where exactly "
                                     "the same three values meet again, and never applied by itself."_s);
    call.argument(u"what"_s, u"list or forget"_s, u"list|forget"_s);
    call.argument(u"key"_s, u"To forget: keys, or promotions whose decisions are all to be forgotten."_s,
                  u"[key...]"_s);
    if (const auto over = call.parse(arguments, 1, 1000))
        return *over;
    const bool forgets = call.at(0) == "forget"_L1;
    if (!forgets && (call.at(0) != "list"_L1 || call.positional().size() > 1))
        return call.usage(u"Say \"remembered list\", or \"remembered forget\" with keys."_s);
    if (forgets && call.positional().size() < 2)
        return call.usage(u"Say which to forget; \"remembered list\" shows the keys."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    return forgets ? forgetThem(call, **journal) : list(call, **journal);
}

} // namespace backflow::ctl
