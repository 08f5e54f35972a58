#include "core/merge/checkresult.h"

#include "core/merge/entrycounts.h"
#include "core/merge/entryfaults.h"
#include "core/merge/entryparts.h"
#include "core/merge/resolution.h"
#include "core/merge/words.h"
#include "core/metadata/entryrules.h"
#include "core/metadata/valuerules.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <vector>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

using Problems = QList<ResultProblem>;

/// The number that the parser's sentence names first is the line, in every language.
int lineNamedIn(const QString &sentence)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    return number.match(sentence).captured().toInt();
}

/// Tags below the root of which some version has the elements apart.
QSet<QByteArray> scattered(const xml::Document &document)
{
    QSet<QByteArray> closed;
    QSet<QByteArray> out;
    QByteArray last;
    for (xml::Node child = document.root().firstElement(); child; child = child.nextElement()) {
        if (child.name() == last)
            continue;
        closed.insert(last);
        last = child.name().toByteArray();
        if (closed.contains(last))
            out.insert(last);
    }
    return out;
}

QSet<QByteArray> scatteredInVersions(const FileVersions &versions)
{
    QSet<QByteArray> out;
    for (const auto *version : {&versions.ancestor, &versions.source, &versions.target}) {
        const auto document = *version ? xml::Document::parse(**version) : xml::Document::parse("<x/>");
        if (document)
            out += scattered(*document);
    }
    return out;
}

// Entries of one kind that stand apart are refused by the Metadata API as a duplicated element.
void checkOrder(const SessionFile &file, const xml::Document &document, Problems &problems)
{
    QSet<QByteArray> apart = scattered(document);
    if (apart.isEmpty())
        return;
    apart -= scatteredInVersions(file.versions);
    QSet<QByteArray> seen;
    QByteArray last;
    for (xml::Node child = document.root().firstElement(); child; child = child.nextElement()) {
        const QByteArray name = child.name().toByteArray();
        if (name != last && seen.contains(name) && apart.contains(name))
            problems.append({child.line(),
                             Tr::tr("<%1> stands apart from the others of its kind; they have to follow one another.")
                                 .arg(QString::fromUtf8(name)),
                             true});
        seen.insert(name);
        last = name;
    }
}

void checkTwice(const SessionFile &file, const xml::Document &document, Problems &problems)
{
    Schema schema(document.root().name().toByteArray());
    const EntryCounts counts = countEntries(schema, document);
    for (const EntryCounts::Entry &entry : counts.entries()) {
        if (entry.count < 2)
            continue;
        const QString path = entryPath(schema, entry.first);
        if (entry.count > std::max(1, file.outcome.repeated.value(path)))
            problems.append(
                {entry.first.line(), Tr::tr("The entry %1 stands here twice.").arg(entryPathWords(path)), true});
    }
}

void checkUndecided(const xml::Node &parent, Problems &problems)
{
    const QString mark = Tr::tr("undecided: %1").arg(QString());
    for (xml::Node child = parent.firstChild(); child; child = child.nextSibling()) {
        if (child.kind() != xml::NodeKind::Comment)
            continue;
        const QString text = QString::fromUtf8(child.source()).trimmed();
        if (text.contains(mark.trimmed()))
            problems.append({child.line(), Tr::tr("This place is not decided yet."), true});
    }
}

/// Elements of that name have rules in files of that type.
bool hasRules(const QByteArray &type, const QByteArray &name, QHash<QByteArray, bool> &known)
{
    const auto there = known.constFind(name);
    if (there != known.cend())
        return *there;
    const bool any = !metadata::entryRules(name).empty() || !metadata::valueRules(type, name).empty();
    known.insert(name, any);
    return any;
}

/// Faults that an entry has; not where a version holds that very entry.
void checkRules(const SessionFile &file, const xml::Document &document, Problems &problems)
{
    const xml::Node root = document.root();
    const QByteArray type = root.name().toByteArray();
    const auto add = [&](const xml::Node &entry, const QStringList &faults) {
        const QByteArray bytes = entry.source().toByteArray();
        const bool known =
            !faults.isEmpty() &&
            std::ranges::any_of(
                std::initializer_list{&file.versions.ancestor, &file.versions.source, &file.versions.target},
                [&bytes](const auto *version) { return *version && (*version)->contains(bytes); });
        for (qsizetype i = 0; !known && i < faults.size(); ++i)
            problems.append({entry.line(), faults[i], false});
    };
    add(root, faultsOfFile(type, root));
    QHash<QByteArray, bool> ruled;
    std::vector<xml::Node> open;
    for (xml::Node child = root.firstElement(); child; child = child.nextElement())
        open.push_back(child);
    while (!open.empty()) {
        const xml::Node entry = open.back();
        open.pop_back();
        if (hasRules(type, entry.name().toByteArray(), ruled))
            add(entry, faultsOf(type, entry));
        for (xml::Node child = entry.firstElement(); child; child = child.nextElement()) {
            if (child.hasChildElements())
                open.push_back(child);
        }
    }
}

Problems xmlProblems(const SessionFile &file, const QByteArray &bytes, Open open)
{
    const auto document = xml::Document::parse(bytes);
    if (!document) {
        const QString sentence = document.error().message;
        return {{lineNamedIn(sentence), sentence, true}};
    }
    Problems problems;
    if (open == Open::Problem)
        checkUndecided(document->root(), problems);
    checkTwice(file, *document, problems);
    checkOrder(file, *document, problems);
    checkRules(file, *document, problems);
    return problems;
}

} // namespace

QList<ResultProblem> problemsIn(const SessionFile &file, const QByteArray &bytes, Open open)
{
    Problems problems;
    if (file.outcome.structured && !file.outcome.json) {
        problems = xmlProblems(file, bytes, open);
    } else if (const base::Result<> fine = checkBytes(file.outcome, bytes); !fine) {
        problems.append({lineNamedIn(fine.error().message), fine.error().message, true});
    }
    std::ranges::stable_sort(problems, {}, &ResultProblem::line);
    return problems;
}

} // namespace backflow::merge
