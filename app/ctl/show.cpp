#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "app/ctl/testsanswer.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandShow(const QStringList &arguments)
{
    Invocation call(u"show"_s, u"Shows a plan with its decisions, and how far its promotion got."_s);
    call.argument(u"id"_s, u"Of the plan, or \"last\"."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    base::Result<QString> id = promotionId(call, call.at(0));
    if (!id)
        return call.fail(id.error());
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    base::Result<promotion::Report> report = promotion::report(**journal, *id);
    if (!report && report.error().code != base::Errc::NotFound)
        return call.fail(report.error());
    base::Result<promotion::Draft> draft = promotion::loadDraft(*call.backends(), call.pipeline(), *id, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    const base::Result<TestsOfDraft> tests = testsOf(call, *draft);
    if (!tests)
        return call.fail(tests.error());
    QJsonObject document{{u"plan"_s, draftJson(*draft)}, {u"tests"_s, testsJson(*tests)}};
    QString text = draftText(*draft, true) + testsText(*tests, draft->target);
    if (report) {
        document.insert(u"promotion"_s, promotion::toJson(*report));
        text += reportText(*report);
    }
    return call.answer(text, document);
}

} // namespace backflow::ctl
