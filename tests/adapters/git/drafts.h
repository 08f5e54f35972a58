#pragma once

#include "core/ports/repository.h"

#include <QTimeZone>
#include <initializer_list>
#include <utility>

namespace backflow::tests {

/// A draft as most tests need it: path → text on top of the tip.
inline ports::CommitDraft draft(const QString &branch, const std::optional<model::CommitId> &tip,
                                std::initializer_list<std::pair<const char *, const char *>> files)
{
    ports::CommitDraft draft;
    draft.branch = branch;
    draft.expectedTip = tip;
    for (const auto &[path, text] : files)
        draft.put.insert(QString::fromUtf8(path), QByteArray(text));
    draft.message = QStringLiteral("A change");
    draft.authorName = QStringLiteral("Ada Admin");
    draft.authorEmail = QStringLiteral("ada@example.com");
    draft.when = QDateTime(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC);
    return draft;
}

/// The tree of a commit as text: `path id` a line.
inline QString treeText(ports::Repository &repository, const model::CommitId &commit)
{
    const std::vector<ports::TreeFile> files = repository.tree(commit).value();
    QString text;
    for (const ports::TreeFile &file : files)
        text += file.path + u' ' + file.content.toString() + u'\n';
    return text;
}

} // namespace backflow::tests
