#pragma once

#include "core/dependencies/graph.h"

#include <QList>
#include <QSet>
#include <optional>
#include <vector>

namespace backflow::dependencies {

/// What a target knows of something a selection needs.
enum class Standing : quint8 {
    Same,      ///< the target holds the same
    Different, ///< the target holds it, with other content
    Missing,   ///< the source holds it, the target does not
    Neither,   ///< no side holds it
    Managed,   ///< an installed package brings it
};
/// `same`, `missing`: of documents; never translated.
QString standingName(Standing standing);
std::optional<Standing> standingFromName(const QString &name);

struct Reason {
    model::ComponentKey from;
    Use use = Use::Named;
    Origin origin = Origin::Metadata;
    /// `layout Account-Sales shows it`
    QString because;
};

/// Something that is needed.
struct Need {
    /// `CustomLabel Greeting`; may be an element.
    model::ComponentKey key;
    /// What would have to be brought: the component it is in; `key` itself where it is one, or where nobody holds it.
    model::ComponentKey component;
    Standing standing = Standing::Missing;
    /// 1: the selection itself needs it; 2: what is needed needs it.
    int depth = 1;
    /// The first few, nearest first.
    std::vector<Reason> reasons;
    int reasonCount = 0;
    /// Of Neither and Managed: what to do to find it, in one sentence.
    QString advice;
};

/// All that the selection needs, what is needed for that included, nearest first, then by name. What the source does
/// not hold of the selection needs nothing. `target` may be null: then everything the source holds is Missing.
std::vector<Need> neededBy(const Graph &source, const Graph *target, const QList<model::ComponentKey> &selection);

/// What would have to come along: needs the target does not have. It is looked only through what is missing there: what
/// the target holds has what it needs. Missing come first, then Neither, then Managed whose package the target lacks.
std::vector<Need> missingFor(const Graph &source, const Graph &target, const QList<model::ComponentKey> &selection);

/// What one part of a component needs and the target lacks, nearest only. `part` is read as if it were all of the
/// component's file at `path`: an entry between the tags of the file's root.
std::vector<Need> missingForPart(const Graph &source, const Graph &target, const model::ComponentKey &component,
                                 const QString &path, const QByteArray &part);

/// The components among them that can be brought along, each once, sorted.
QList<model::ComponentKey> componentsToAdd(const std::vector<Need> &needs);

/// Who refers to something that is to be deleted.
struct Referrer {
    model::ComponentKey from;
    model::ComponentKey deleted;
    QString because;
    /// False where the org clears the mention by itself.
    bool blocks = true;
    bool operator==(const Referrer &) const = default;
};

/// What would be left dangling in `target` when `deleted` goes: those that refer to it and stay. What belongs to a
/// deleted object goes with it. Of what `incoming` replaces (may be null) its version in `source` counts.
std::vector<Referrer> referrersTo(const Graph &target, const QList<model::ComponentKey> &deleted,
                                  const Graph *source = nullptr, const QList<model::ComponentKey> &incoming = {});

} // namespace backflow::dependencies
