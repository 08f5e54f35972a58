#include "ui/promote/plantext.h"

#include "core/base/moments.h"
#include "core/promotion/coverage.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/shownnames.h"
#include "ui/promote/coveragemodel.h"
#include "ui/promote/plancounts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

/// Names come from outside: what Markdown would take for markup is said to be none.
QString plain(const QString &text)
{
    QString out;
    for (const QChar letter : text) {
        if (QStringView(u"\\`*_{}[]<>()#+|!~").contains(letter))
            out += u'\\';
        out += letter == u'\n' || letter == u'\r' ? QChar(u' ') : letter;
    }
    return out;
}

void addLine(QString &text, const promotion::Draft &draft, PlanLine line)
{
    const QList<model::ComponentKey> keys = componentsOf(draft, line);
    if (keys.isEmpty())
        return;
    text += QStringLiteral("\n### %1: %2\n\n").arg(plain(planLineWords(line))).arg(keys.size());
    for (const model::ComponentKey &key : keys)
        text += QStringLiteral("- %1 (%2)\n").arg(plain(key.fullName), plain(key.type));
}

} // namespace

QString planText(const Drafts &drafts)
{
    if (drafts.isEmpty())
        return {};
    QStringList targets;
    for (const auto &draft : drafts)
        targets.append(draft->target);
    const promotion::Draft &first = *drafts.first();
    QString text = QStringLiteral("# ") +
                   Tr::tr("Plan: %1 → %2").arg(plain(first.source), plain(targets.join(Tr::tr(", ")))) +
                   QStringLiteral("\n\n") +
                   Tr::tr("Started %1 by %2. Nothing has been deployed.")
                       .arg(base::momentWords(first.startedAt), plain(promotion::shownPerson(first.startedBy))) +
                   u'\n';
    for (const QString &line : {first.options.workItem, first.options.note})
        if (!line.isEmpty())
            text += QStringLiteral("\n") + plain(promotion::shownText(line)) + u'\n';
    for (const auto &draft : drafts) {
        text += QStringLiteral("\n## %1\n").arg(plain(draft->target));
        for (const PlanLine line : kPlanLines)
            addLine(text, *draft, line);
        if (const QList<model::ComponentKey> replaced = promotion::replacedOwnWork(*draft); !replaced.isEmpty()) {
            text +=
                QStringLiteral("\n### %1\n\n")
                    .arg(plain(
                        Tr::tr("As chosen, %1 replaces what %2 has changed itself").arg(draft->source, draft->target)));
            for (const model::ComponentKey &key : replaced)
                text += QStringLiteral("- %1 (%2)\n").arg(plain(key.fullName), plain(key.type));
        }
        text += u'\n' + Tr::tr("Tests: %1").arg(plain(testLevelWords(draft->options.testLevel))) + u'\n';
    }
    return text;
}

QByteArray planJson(const Drafts &drafts)
{
    QJsonArray targets;
    for (const auto &draft : drafts) {
        promotion::learnPeople({draft->startedBy}); // the note may name them
        QJsonArray components;
        for (const promotion::ComponentMerge &component : draft->components) {
            static constexpr const char *kNames[] = {"add", "change", "remove", "nothing"};
            components.append(QJsonObject{
                {QStringLiteral("type"), component.key.type},
                {QStringLiteral("fullName"), component.key.fullName},
                {QStringLiteral("operation"), QString::fromLatin1(kNames[size_t(component.operation)])},
                {QStringLiteral("undecided"), component.undecided},
                {QStringLiteral("targetChanged"), component.targetChanged},
                {QStringLiteral("replacesOwnWork"), promotion::replacesOwnWork(component)},
            });
        }
        targets.append(QJsonObject{
            {QStringLiteral("id"), draft->id},
            {QStringLiteral("source"), draft->source},
            {QStringLiteral("target"), draft->target},
            {QStringLiteral("sourceCommit"), QString::fromLatin1(draft->sourceCommit.toHex())},
            {QStringLiteral("targetCommit"), QString::fromLatin1(draft->targetCommit.toHex())},
            {QStringLiteral("note"), promotion::shownText(draft->options.note)},
            {QStringLiteral("workItem"), draft->options.workItem},
            {QStringLiteral("startedBy"), promotion::shownPerson(draft->startedBy)},
            {QStringLiteral("startedAt"), draft->startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("components"), components},
        });
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("plan"), targets}}).toJson();
}

namespace {

QString coverageSection(const promotion::Report &report)
{
    const promotion::Coverage coverage = promotion::coverageOf(report.status);
    if (coverage.isEmpty())
        return {};
    QString text = QStringLiteral("\n## %1\n\n").arg(plain(coverageWords(coverage)));
    for (const promotion::Coverage::Row &row : coverage.rows)
        text += QStringLiteral("- %1 %2\n").arg(plain(row.name), plain(coverageRowWords(row)));
    return text;
}

} // namespace

QString reportText(const promotion::Report &report)
{
    promotion::learnPeople({report.startedBy});
    QString text = QStringLiteral("# ") +
                   Tr::tr("Back-promotion %1 → %2").arg(plain(report.source), plain(report.target)) +
                   QStringLiteral("\n\n**%1.** %2\n\n")
                       .arg(plain(endingWords(report)), plain(promotion::shownText(report.summary)));
    text += Tr::tr("Started %1 by %2, ended %3. Promotion %4.")
                .arg(base::momentWords(report.startedAt), plain(promotion::shownPerson(report.startedBy)),
                     base::momentWords(report.endedAt), report.id) +
            u'\n';
    for (const QString &line : {report.workItem, report.note})
        if (!line.isEmpty())
            text += u'\n' + plain(promotion::shownText(line)) + u'\n';
    for (const QString &warning : report.warnings)
        text += QStringLiteral("\n> %1\n").arg(plain(warning));
    text += u'\n';
    for (const promotion::ComponentOutcome &outcome : report.components) {
        text +=
            QStringLiteral("- %1 %2 (%3)")
                .arg(plain(operationWords(outcome.operation)), plain(outcome.key.fullName), plain(outcome.key.type));
        text += !outcome.problem.isEmpty() ? QStringLiteral(": ✕ ") + plain(outcome.problem)
                : outcome.verified         ? QStringLiteral(": ✓ ") + Tr::tr("verified")
                                           : QString();
        text += u'\n';
    }
    return text + coverageSection(report);
}

base::Result<> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(
            base::Errc::Io, Tr::tr("The file could not be written: %1. Choose another place.").arg(file.errorString()));
    return {};
}

base::Result<> writeDocument(const QString &markdown, const QString &path)
{
    if (!path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) &&
        !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return writeBytes(markdown.toUtf8(), path);
    QTextDocument document;
    document.setMarkdown(markdown);
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeBytes(document.toHtml().toUtf8(), path);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setResolution(96); // what the document's sizes are meant for
        document.print(&writer);
    }
    return writeBytes(bytes, path);
}

} // namespace backflow::ui::promote
