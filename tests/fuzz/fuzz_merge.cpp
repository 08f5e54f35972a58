// Three versions, cut out of the input at NUL bytes: the laws of a three-way merge hold for anything, whatever is
// decided the result is well-formed where it was merged by entry, and what is left to decide stands between markers.

#include "core/merge/markers.h"
#include "core/merge/threeway.h"
#include "core/merge/virtualbase.h"
#include "core/merge/xmlkind.h"
#include "core/text/linediff.h"
#include "core/xml/document.h"

#include <QSet>
#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace {

using namespace backflow;
using namespace backflow::merge;

const QString kPath = QStringLiteral("x.permissionset-meta.xml");
/// Longer than any line a fuzzer makes by chance.
constexpr int kMarker = 71;

void mustBe(bool fine, std::source_location here = std::source_location::current())
{
    if (fine)
        return;
    std::fprintf(stderr, "broken law in line %u\n", unsigned(here.line()));
    std::abort();
}

void mustGive(const FileVersions &versions, const QByteArray &expected)
{
    const auto result = resolve(mergeFile(kPath, versions), {});
    mustBe(result && *result && **result == expected);
}

std::optional<QByteArray> settled(const Outcome &outcome, Take take)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, {take, {}});
    mustBe(choices.size() == qsizetype(outcome.decisions.size()));
    const auto result = resolve(outcome, choices);
    mustBe(result.has_value());
    return *result;
}

/// What is asked, without the sides' names.
QStringList asked(const Outcome &outcome, bool mirrored)
{
    QStringList list;
    for (const Decision &decision : outcome.decisions) {
        const bool bySource = decision.kind == (mirrored ? DecisionKind::TargetRemoved : DecisionKind::SourceRemoved);
        const bool byTarget = decision.kind == (mirrored ? DecisionKind::SourceRemoved : DecisionKind::TargetRemoved);
        const int kind = bySource ? -1 : byTarget ? -2 : int(decision.kind);
        list.append(QString::number(kind) + u' ' + decision.path);
    }
    list.sort();
    return list;
}

/// A whole file without a single line that starts with 71 of one sign: its markers are ours.
bool holdsMarkers(const QByteArray &bytes)
{
    return bytes.contains(QByteArray(kMarker, '<')) || bytes.contains(QByteArray(kMarker, '=')) ||
           bytes.contains(QByteArray(kMarker, '>'));
}

QByteArray half(const QByteArray &marked, bool ofTarget)
{
    QByteArray taken;
    char at = ' ';
    for (qsizetype begin = 0; begin < marked.size();) {
        const qsizetype feed = marked.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? marked.size() : feed + 1;
        const QByteArray line = marked.sliced(begin, end - begin);
        if (line.size() > kMarker && holdsMarkers(line))
            at = line[0] == '>' ? ' ' : line[0];
        else if (at == ' ' || at == (ofTarget ? '<' : '='))
            taken += line;
        begin = end;
    }
    return taken;
}

/// Marked, one half taken everywhere gives what deciding for that side gives, but for the end of the last line.
void standsBetweenMarkers(const FileVersions &versions, const Outcome &outcome)
{
    MarkerOptions options;
    options.size = kMarker;
    const auto marked = markedFile(kPath, versions, outcome, options);
    if (!marked)
        return;
    mustBe(marked->conflicts > 0 || outcome.clean());
    const bool whole = !outcome.clean() && outcome.decisions.front().kind == DecisionKind::WholeFile;
    // Positions of a list are put right behind the last decision, which markers are in front of.
    if (whole || !outcome.numbered.isEmpty() || holdsMarkers(*versions.source + *versions.target))
        return;
    for (const bool ofTarget : {true, false}) {
        const QByteArray bytes = settled(outcome, ofTarget ? Take::Target : Take::Source).value_or(QByteArray());
        const QByteArray taken = half(marked->bytes, ofTarget);
        mustBe(taken == bytes || (taken.startsWith(bytes) && taken.sliced(bytes.size()).trimmed().isEmpty()) ||
               QByteArray(taken).replace("\r", "").replace("\n", "") ==
                   QByteArray(bytes).replace("\r", "").replace("\n", ""));
    }
}

void holdsTogether(const FileVersions &versions, const Outcome &outcome)
{
    for (const Take take : {Take::Source, Take::Target}) {
        const auto result = settled(outcome, take);
        if (outcome.structured)
            mustBe(result && xml::Document::parse(*result).has_value());
    }
    const std::array all = {versions.ancestor, versions.source, versions.target};
    const bool binary = std::ranges::any_of(all, [](const auto &bytes) { return bytes && text::looksBinary(*bytes); });
    mustBe(outcome.structured || !outcome.notes.isEmpty() || binary || !isMetadataXml(kPath, all));
    standsBetweenMarkers(versions, outcome);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QList<QByteArray> parts =
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split('\0');
    if (parts.size() < 3)
        return 0;
    const QByteArray &base = parts[0];
    mustGive({base, base, parts[1]}, parts[1]);
    mustGive({base, parts[1], base}, parts[1]);
    mustGive({base, parts[1], parts[1]}, parts[1]);
    const FileVersions versions{base, parts[1], parts[2]};
    const Outcome there = mergeFile(kPath, versions);
    const Outcome back = mergeFile(kPath, {base, parts[2], parts[1]});
    mustBe(asked(there, false) == asked(back, true) && there.structured == back.structured);
    holdsTogether(versions, there);
    const FileVersions unknown{std::nullopt, parts[1], parts[2]};
    holdsTogether(unknown, mergeFile(kPath, unknown));
    // Over what two crossed common versions have in common: both sides alike is never asked about.
    const QByteArray common = commonVersion(kPath, versions, {});
    const Outcome alike = mergeOverCommon(kPath, {common, parts[2], parts[2]}, {});
    mustBe(alike.clean() && settled(alike, Take::Source) == parts[2]);
    return 0;
}
