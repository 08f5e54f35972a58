#include "core/merge/linesmerge.h"

#include "core/merge/matching.h"
#include "core/merge/rehome.h"
#include "core/merge/resolution.h"
#include "core/merge/textmerger.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUtf8StringView>
#include <algorithm>
#include <optional>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

bool isUtf8(const QByteArray &bytes)
{
    return QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8();
}

/// Names of what a merge would put in twice or lose, for people.
QStringList wordsOf(const QSet<QByteArray> &paths, const Outline &outline)
{
    QStringList words;
    for (int i = 0; i < int(outline.declarations().size()); ++i) {
        if (paths.contains(outline.signaturePath(i)))
            words.append(outline.declarations()[size_t(i)].words);
    }
    words.removeDuplicates();
    return words;
}

/// One merge of a text, and a second one where the first would double a declaration or lose one.
class Attempt final
{
public:
    Attempt(const QString &path, const FileVersions &versions, Outcome &out, const QSet<QString> *ask)
        : m_path(path)
        , m_language(languageOf(path))
        , m_hasAncestor(versions.ancestor.has_value())
        , m_utf8(isUtf8(*versions.source) && isUtf8(*versions.target))
        , m_ancestor(versions.ancestor.value_or(QByteArray()), m_language)
        , m_source(*versions.source, m_language)
        , m_target(*versions.target, m_language)
        , m_out(out)
        , m_ask(ask)
    {
    }

    bool run()
    {
        rememberRepeated();
        if (!m_target.lines().lines.empty() && !m_source.lines().lines.empty() &&
            m_source.lines().commonEnd != m_target.lines().commonEnd)
            m_out.notes.append(Tr::tr("The line ends differ between the sides; the target's are kept."));
        if (!m_utf8)
            m_out.notes.append(Tr::tr("The file is not UTF-8; its lines are compared as bytes."));
        merge();
        const QSet<QByteArray> paths = misplacedNow();
        if (paths.isEmpty())
            return true;
        QStringList names = wordsOf(paths, m_target.outline()) + wordsOf(paths, m_source.outline());
        names.removeDuplicates();
        const QString words = names.join(QStringLiteral(", "));
        const std::array<TextVersion *, 3> versions = {m_hasAncestor ? &m_ancestor : nullptr, &m_source, &m_target};
        if (bringHome(paths, versions)) {
            m_out.automatic.clear();
            m_out.decisions.clear();
            merge();
            if (misplacedNow().isEmpty()) {
                m_out.notes.append(
                    Tr::tr("It stands at different places in the versions and was brought to one: %1").arg(words));
                return true;
            }
        }
        m_out.notes.append(
            Tr::tr("A merge by line would hold this twice or lose it, so the whole file is to be decided: %1")
                .arg(words));
        return false;
    }

private:
    void merge()
    {
        TextMerger(m_path, {m_hasAncestor ? &m_ancestor : nullptr, &m_source, &m_target}, m_out, m_ask).run();
    }

    QSet<QByteArray> misplacedNow() const
    {
        QSet<QByteArray> paths;
        if (!m_hasAncestor || !isCode())
            return paths;
        std::optional<Outline> outline;
        for (const Side side : {Source, Target}) {
            // Without decisions both sides give the same result, but each side's declarations are looked for.
            if (!outline || !m_out.clean())
                outline = outlineWhen(side);
            paths += misplaced(*outline, {&m_ancestor, &m_source, &m_target}, side);
        }
        return paths;
    }

    bool isCode() const { return m_language == Language::Apex || m_language == Language::JavaScript; }

    /// What may stand twice because it does already, for the check of what a person chose.
    void rememberRepeated()
    {
        if (!isCode())
            return;
        m_out.codeFile = m_path.sliced(m_path.lastIndexOf(QLatin1Char('/')) + 1);
        for (const TextVersion *version : {&m_ancestor, &m_source, &m_target}) {
            const QMap<QString, int> counts = declarationCounts(version->outline());
            for (auto it = counts.begin(); it != counts.end(); ++it) {
                if (it.value() > 1)
                    m_out.repeated[it.key()] = std::max(m_out.repeated.value(it.key()), it.value());
            }
        }
    }

    /// Of the result when every decision goes to one side.
    Outline outlineWhen(Side side) const
    {
        QHash<QString, Choice> choices;
        for (const Decision &decision : m_out.decisions)
            choices.insert(decision.id, {side == Source ? Take::Source : Take::Target, {}});
        const auto result = putTogether(m_out, choices);
        return Outline(m_language, result ? result->value_or(QByteArray()) : QByteArray());
    }

    const QString m_path;
    const Language m_language;
    const bool m_hasAncestor;
    const bool m_utf8;
    TextVersion m_ancestor;
    TextVersion m_source;
    TextVersion m_target;
    Outcome &m_out;
    const QSet<QString> *m_ask;
};

} // namespace

bool mergeText(const QString &path, const FileVersions &versions, Outcome &outcome, const QSet<QString> *ask)
{
    return Attempt(path, versions, outcome, ask).run();
}

} // namespace backflow::merge
