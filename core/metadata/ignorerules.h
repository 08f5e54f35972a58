#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace backflow::metadata {

/// Patterns of a `.forceignore`, in the syntax of gitignore(5): `*`, `?`, `[a-z]`, `**`, `/` at the start or within for
/// one place only, `/` at the end for folders only, `!` to take back, `#` for comments, `\` before what stands for
/// itself. The last pattern that fits decides; below a folder that is ignored nothing can be taken back.
class IgnoreRules final
{
public:
    /// Ignores nothing.
    IgnoreRules() = default;
    /// The text of one file; its patterns are relative to the folder it lies in.
    explicit IgnoreRules(QStringView text);
    /// Before a project's own patterns: hidden files, and what Salesforce's tools leave behind (`*.dup`, descriptors of
    /// packages). `text` is that of the project's `.forceignore`; empty when there is none.
    static IgnoreRules ofProject(const QString &text);

    /// `path` relative to the folder of the file, `/` between its parts. For walking down a tree: folders above are
    /// taken as not ignored.
    bool ignoresEntry(QStringView path, bool folder) const;
    /// Same, and the folders above are looked at too.
    bool ignores(QStringView path, bool folder = false) const;
    bool isEmpty() const { return m_rules.empty(); }

private:
    struct Rule {
        /// Between slashes; `**` stands for any number of parts.
        QStringList parts;
        bool takesBack = false;
        bool foldersOnly = false;
    };
    void add(QStringView line);
    static bool fits(const Rule &rule, const QList<QStringView> &path);

    std::vector<Rule> m_rules;
};

} // namespace backflow::metadata
