#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compliance/rule.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace backflow::compliance {

/// One entry of one component that breaks one rule.
struct Finding {
    QString rule;
    Severity severity = Severity::Medium;
    model::ComponentKey key;
    /// What names the entry (`ModifyAllData`, `Account`); empty where nothing does.
    QString entry;
    /// Where it was found: the file by its path in the snapshot, and the 1-based line of the entry.
    QString path;
    int line = 0;
    bool operator==(const Finding &) const = default;

    /// The same thing said of another version of the component.
    bool isSameAs(const Finding &other) const { return rule == other.rule && key == other.key && entry == other.entry; }
};

struct CheckResult {
    /// Worst first, then by component, rule and entry.
    QList<Finding> findings;
    /// Components that a rule looked at.
    int components = 0;
    /// Files that could not be looked at, in words: what is not known is no pass.
    QStringList notChecked;
    bool operator==(const CheckResult &) const = default;
};

/// A component's file for looking at.
struct LookedAt {
    model::ComponentKey key;
    QString path;
    QByteArray bytes;
};

/// The findings in that file, in document order. `today`: what dates are held against. Errors: those of parsing it.
base::Result<QList<Finding>> checkFile(const LookedAt &file, const QList<Rule> &rules, const QDate &today);

/// Whether the rule looks at such a component.
bool looksAt(const Rule &rule, const model::ComponentKey &key);
/// The file that holds a component's settings: its `-meta.xml`, or what is XML itself.
bool holdsSettings(const QString &path);

/// Opens the contents of a snapshot for one thread. Called from several.
using OpenContents = std::function<base::Result<std::unique_ptr<ports::ContentSource>>()>;

/// Everything a snapshot holds, several files at a time. Errors: those of opening and reading; Canceled.
base::Result<CheckResult> checkSnapshot(const model::Snapshot &snapshot, const OpenContents &open,
                                        const QList<Rule> &rules, const QDate &today, async::Monitor &monitor);

/// What the second breaks and the first does not: what somebody would bring in.
QList<Finding> broughtIn(const QList<Finding> &before, const QList<Finding> &after);

} // namespace backflow::compliance
