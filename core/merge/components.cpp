#include "core/merge/components.h"

#include "core/merge/session.h"
#include "core/merge/threeway.h"
#include "core/merge/values.h"
#include "core/merge/xmlkind.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::merge {

namespace {

using base::Result;

constexpr QLatin1StringView kMeta("-meta.xml");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
}

/// The folder that all files of a component have in common, with its slash.
QString placeOf(const FileSet &files)
{
    QString place;
    for (auto it = files.keyBegin(); it != files.keyEnd(); ++it) {
        if (it == files.keyBegin())
            place = folderOf(*it);
        while (!it->startsWith(place))
            place = folderOf(place.chopped(1));
    }
    return place;
}

std::optional<QByteArray> at(const FileSet &files, const QString &path)
{
    const auto it = files.constFind(path);
    return path.isEmpty() || it == files.cend() ? std::nullopt : std::optional(*it);
}

/// Pairs the files of the versions by their name within the component.
std::vector<ComponentFile> paired(const ComponentVersions &versions)
{
    const FileSet ancestor = versions.ancestor.value_or(FileSet());
    const std::array<std::pair<const FileSet *, QString ComponentFile::*>, 3> sides{{
        {&versions.target, &ComponentFile::targetPath},
        {&versions.source, &ComponentFile::sourcePath},
        {&ancestor, &ComponentFile::ancestorPath},
    }};
    const auto names = [&](const FileSet &files, bool exact) {
        const qsizetype skip = placeOf(files).size();
        QMap<QString, QString> out;
        for (auto it = files.keyBegin(); it != files.keyEnd(); ++it)
            out.insert(exact ? it->mid(skip) : it->mid(skip).toLower(), *it);
        return out;
    };
    // Where one version holds two names that differ in case alone, case tells them apart.
    const bool exact = std::ranges::any_of(
        sides, [&](const auto &side) { return names(*side.first, false).size() != side.first->size(); });
    QMap<QString, ComponentFile> files;
    for (const auto &[set, path] : sides) {
        const QMap<QString, QString> named = names(*set, exact);
        for (auto it = named.begin(); it != named.end(); ++it)
            files[it.key()].*path = it.value();
    }
    std::vector<ComponentFile> out;
    for (ComponentFile &file : files) {
        file.versions = {at(ancestor, file.ancestorPath), at(versions.source, file.sourcePath),
                         at(versions.target, file.targetPath)};
        out.push_back(std::move(file));
    }
    return out;
}

bool isMeta(const ComponentFile &file)
{
    return file.path.endsWith(kMeta, Qt::CaseInsensitive);
}

/// `A.cls-meta.xml` and `A.cls`, `logo.resource-meta.xml` and `logo.png` or all below `logo/`.
bool describes(const QString &meta, const QString &content)
{
    const QString described = meta.chopped(std::min(kMeta.size(), meta.size()));
    if (content == described)
        return true;
    const QString stem = described.left(described.lastIndexOf(QLatin1Char('.')));
    return described.endsWith(QLatin1StringView(".resource")) &&
           (content.startsWith(stem + QLatin1Char('.')) || content.startsWith(stem + QLatin1Char('/')));
}

/// Whether it does so in any version.
bool describes(const ComponentFile &meta, const ComponentFile &content)
{
    const auto in = [&](QString ComponentFile::*path) {
        return !(meta.*path).isEmpty() && !(content.*path).isEmpty() && describes(meta.*path, content.*path);
    };
    return isMeta(meta) && !isMeta(content) &&
           (in(&ComponentFile::ancestorPath) || in(&ComponentFile::sourcePath) || in(&ComponentFile::targetPath));
}

/// The file that speaks for the component: its content where there is one, else its description.
ComponentFile *mainFile(std::vector<ComponentFile> &files)
{
    // What all versions may have had says more about the component than what one of them added.
    ComponentFile *main = nullptr;
    const auto rank = [](const ComponentFile &file) {
        const bool held = file.versions.source || file.versions.target;
        return (held ? 4 : 0) + (isMeta(file) ? 0 : 2) + (file.versions.ancestor ? 1 : 0);
    };
    for (ComponentFile &file : files) {
        if (!main || rank(file) > rank(*main))
            main = &file;
    }
    return main;
}

/// Three-way on a path. Nothing = both moved it, differently.
std::optional<QString> mergedPath(const ComponentFile &file)
{
    const auto &[path, ancestor, source, target, versions, outcome, follows, standing] = file;
    if (target.isEmpty() || source.isEmpty())
        return target.isEmpty() ? source : target;
    if (source == target || source == ancestor)
        return target;
    if (target == ancestor)
        return source;
    return std::nullopt;
}

bool unchanged(const ComponentFile &file, const std::optional<QByteArray> &held)
{
    const auto &before = file.versions.ancestor;
    return before.has_value() == held.has_value() && (!before || sameMeaning(file.path, *before, *held));
}

SideValue pathValue(const QString &path)
{
    return path.isEmpty() ? SideValue{} : SideValue{path.toUtf8(), {{QString(), path}}, 0};
}

class ComponentMerger final
{
public:
    ComponentMerger(const ComponentVersions &versions, const MergeOptions &options)
        : m_versions(versions)
        , m_options(options)
    {
        m_out.files = paired(versions);
    }

    ComponentOutcome run()
    {
        placeFiles();
        if (removedAgainstChanges())
            decidePresence();
        else
            mergeFiles();
        addPlace();
        return std::move(m_out);
    }

private:
    void placeFiles()
    {
        for (ComponentFile &file : m_out.files) {
            const auto path = mergedPath(file);
            m_contested |= !path;
            file.path = path.value_or(file.targetPath);
            if (file.path.isEmpty())
                file.path = file.ancestorPath;
        }
    }

    /// One side has nothing of it any more, the other has changed something of it.
    bool removedAgainstChanges() const
    {
        if (!m_versions.ancestor || m_versions.ancestor->isEmpty() ||
            m_versions.source.isEmpty() == m_versions.target.isEmpty())
            return false;
        const auto held = m_versions.source.isEmpty() ? &FileVersions::target : &FileVersions::source;
        return std::ranges::any_of(m_out.files, [&](const ComponentFile &file) {
            return file.versions.*held && !unchanged(file, file.versions.*held) && isOfUse(file, held);
        });
    }

    /// A description whose content that version has lost is of no use.
    bool isOfUse(const ComponentFile &file, std::optional<QByteArray> FileVersions::*held) const
    {
        bool describesAny = false;
        bool contentHeld = false;
        for (const ComponentFile &content : m_out.files) {
            const bool described = describes(file, content);
            describesAny |= described;
            contentHeld |= described && content.versions.*held;
        }
        return !describesAny || contentHeld;
    }

    void decidePresence()
    {
        ComponentFile &main = *mainFile(m_out.files);
        Decision decision;
        decision.kind = DecisionKind::WholeFile;
        const auto value = [](const std::optional<QByteArray> &bytes) { return SideValue{bytes, {}, bytes ? 1 : 0}; };
        decision.ancestor = value(main.versions.ancestor);
        decision.source = value(main.versions.source);
        decision.target = value(main.versions.target);
        decision.id = decisionId(decision);
        main.outcome.decisions = {decision};
        main.outcome.pieces = {{Origin::Undecided, {}, 0}};
        nameDecisions(main.path, main.outcome);
        for (ComponentFile &file : m_out.files) {
            if (&file != &main)
                follow(file, main);
        }
    }

    void follow(ComponentFile &file, const ComponentFile &main)
    {
        file.follows = main.outcome.decisions.front().id;
        file.standing = file.versions;
        const auto &any = file.versions.target ? file.versions.target : file.versions.source;
        for (const auto side : {&FileVersions::ancestor, &FileVersions::source, &FileVersions::target}) {
            if (!(main.versions.*side) && describes(file, main))
                file.standing.*side = std::nullopt;
            else if (main.versions.*side && !(file.standing.*side) && describes(file, main))
                file.standing.*side = any;
        }
        const bool fromSource = file.versions.source.has_value();
        file.outcome = {};
        file.outcome.pieces = {{fromSource ? Origin::Source : Origin::Target,
                                (fromSource ? file.versions.source : file.versions.target).value_or(QByteArray()), -1}};
        file.outcome.notes.append(Tr::tr("Goes with %1.").arg(main.path.section(QLatin1Char('/'), -1)));
    }

    void mergeFiles()
    {
        for (ComponentFile &file : m_out.files) {
            file.outcome = mergeFile(file.path, file.versions, m_options);
            nameDecisions(file.path, file.outcome);
        }
        for (ComponentFile &meta : m_out.files) {
            if (isMeta(meta))
                keepTogether(meta);
        }
        // What is gone from both sides has nothing to show.
        std::erase_if(m_out.files,
                      [](const ComponentFile &file) { return !file.versions.source && !file.versions.target; });
    }

    static bool wholeIsOpen(const ComponentFile &file)
    {
        const auto &decisions = file.outcome.decisions;
        return !decisions.empty() && decisions.front().kind == DecisionKind::WholeFile &&
               !(file.versions.source && file.versions.target);
    }

    void keepTogether(ComponentFile &meta)
    {
        std::vector<ComponentFile *> content;
        for (ComponentFile &file : m_out.files) {
            if (describes(meta, file))
                content.push_back(&file);
        }
        if (content.empty())
            return;
        const auto gone = [](const ComponentFile *file) { return file->outcome.removed; };
        const auto open = std::ranges::find_if(content, [](const ComponentFile *file) { return wholeIsOpen(*file); });
        if (open != content.end() && content.size() == 1)
            follow(meta, **open);
        else if (std::ranges::all_of(content, gone))
            drop(meta);
        else if ((wholeIsOpen(meta) || meta.outcome.removed) && (meta.versions.source || meta.versions.target))
            restore(meta);
    }

    /// A description of nothing is of no use.
    void drop(ComponentFile &meta)
    {
        if (meta.outcome.removed)
            return;
        meta.outcome = {};
        meta.outcome.removed = true;
        meta.outcome.automatic.push_back(
            {AutoReason::OnlySourceChanged, {}, {}, {}, meta.versions.target, std::nullopt, {}});
        m_out.notes.append(Tr::tr("%1 goes, because what it describes is removed.").arg(meta.path));
    }

    /// Content that stays needs its description, even where one side lost it.
    void restore(ComponentFile &meta)
    {
        const bool fromTarget = meta.versions.target.has_value();
        const auto &bytes = fromTarget ? meta.versions.target : meta.versions.source;
        meta.outcome = {};
        meta.outcome.pieces = {{fromTarget ? Origin::Target : Origin::Source, *bytes, -1}};
        m_out.notes.append(Tr::tr("%1 stays, because what it describes does.").arg(meta.path));
    }

    void addPlace()
    {
        ComponentFile *main = mainFile(m_out.files);
        if (!m_contested || !main || m_versions.source.isEmpty() || m_versions.target.isEmpty())
            return;
        Decision decision;
        decision.kind = DecisionKind::Place;
        decision.path = QStringLiteral("place");
        decision.ancestor = pathValue(main->ancestorPath);
        decision.source = pathValue(main->sourcePath);
        decision.target = pathValue(main->targetPath);
        decision.id = decisionId(decision);
        Outcome named;
        named.decisions = {std::move(decision)};
        nameDecisions(main->path, named);
        m_out.place = named.decisions.front().id;
        main->outcome.decisions.push_back(std::move(named.decisions.front()));
    }

    const ComponentVersions &m_versions;
    const MergeOptions &m_options;
    ComponentOutcome m_out;
    bool m_contested = false;
};

} // namespace

int ComponentOutcome::decisions() const
{
    int count = 0;
    for (const ComponentFile &file : files)
        count += int(file.outcome.decisions.size());
    return count;
}

ComponentOutcome mergeComponent(const ComponentVersions &versions, const MergeOptions &options)
{
    return ComponentMerger(versions, options).run();
}

Result<std::optional<QByteArray>> resolveFile(const ComponentFile &file, const QHash<QString, Choice> &choices)
{
    if (file.follows.isEmpty())
        return resolve(file.outcome, choices);
    const auto choice = choices.constFind(file.follows);
    if (choice == choices.cend())
        return base::failure(base::Errc::Conflict,
                             Tr::tr("Decisions that are still open: %1. Decide them first.").arg(1));
    switch (choice->take) {
    case Take::Source:
        return file.standing.source;
    case Take::Target:
        return file.standing.target;
    case Take::Before:
        return file.standing.ancestor;
    case Take::Remove:
        return std::nullopt;
    case Take::Both:
    case Take::BothSourceFirst:
    case Take::Edited:
        break;
    }
    return file.standing.source ? file.standing.source : file.standing.target;
}

QString resolvedPath(const QString &place, const ComponentFile &file, const QHash<QString, Choice> &choices)
{
    const auto choice = choices.constFind(place);
    if (place.isEmpty() || choice == choices.cend())
        return file.path;
    const QString &path = choice->take == Take::Source   ? file.sourcePath
                          : choice->take == Take::Before ? file.ancestorPath
                                                         : file.targetPath;
    return path.isEmpty() ? file.path : path;
}

Result<FileSet> resolveFiles(const ComponentOutcome &component, const QHash<QString, Choice> &choices)
{
    FileSet files;
    for (const ComponentFile &file : component.files) {
        auto bytes = resolveFile(file, choices);
        if (!bytes)
            return base::failure(bytes);
        if (*bytes)
            files.insert(resolvedPath(component.place, file, choices), **std::move(bytes));
    }
    return files;
}

} // namespace backflow::merge
