#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace backflow::ctl {

/// What Git is told about Backflow.
struct GitSetup {
    /// Merge metadata by entry.
    bool merge = false;
    /// Show metadata in `git diff` as one line an entry.
    bool diff = false;
    /// What is merged: any of "xml", "json", "code". Differences are shown of "xml" alone.
    QStringList kinds;
    /// The backflow-merge program, absolute.
    QString program;
    /// Rules of the merge that are off, by name.
    QStringList policiesOff;
    bool isEmpty() const { return !merge && !diff; }
    bool operator==(const GitSetup &) const = default;
};

inline const QStringList kGitKinds = {QStringLiteral("xml"), QStringLiteral("json"), QStringLiteral("code")};

/// The two files of Git that a set-up lives in.
struct GitFiles {
    QString config;
    QString attributes;
    /// In words: `this repository`, `the user`.
    QString where;
    /// For `git -C`; empty = none.
    QString repository;
};

/// Of the repository that holds the folder, for all its worktrees; `shared` = the attributes go into the tracked
/// .gitattributes instead. Errors: NotFound when there is none, Unsupported when git cannot be run.
base::Result<GitFiles> filesOfRepository(const QString &folder, bool shared);
/// Of the user, as Git itself finds them: GIT_CONFIG_GLOBAL, ~/.gitconfig, $XDG_CONFIG_HOME/git.
base::Result<GitFiles> filesOfUser();

/// Lines for the configuration and for the attributes.
QByteArrayList configLines(const GitSetup &setup);
QByteArrayList attributeLines(const GitSetup &setup);

/// What is set up there; empty when nothing is. Errors: of reading; Malformed when our lines were damaged.
base::Result<GitSetup> readSetup(const GitFiles &files);

/// Writes the set-up, an empty one by taking our lines out, and gives the files that changed. What else stands in them
/// is not touched. Errors: of reading and writing; the files named first are then changed already.
base::Result<QStringList> writeSetup(const GitFiles &files, const GitSetup &setup);

/// The program beside this one. Errors: NotFound.
base::Result<QString> mergeProgram(const QString &given);

/// What Git itself says of the attribute for that file there; empty when it cannot be asked.
QString effectiveAttribute(const GitFiles &files, const QString &attribute, const QString &file);

} // namespace backflow::ctl
