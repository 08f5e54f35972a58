#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

namespace backflow::merge {

enum class Language { None, Apex, JavaScript, Markup, Style, Markdown };

/// By the file's name: `.cls`, `.trigger`, `.js`, `.html`, `.cmp`, `.css`, `.md` and their like.
Language languageOf(const QString &path);

/// A named part of a text: a class, a method, an element, a rule, a section. [begin, end) in bytes, with its
/// annotations and, in code, the comments that stand directly before it.
struct Declaration {
    /// For people: `method recalc(Account a)`, `class Accounts`, `<div id="total">`, `rule .box`, `# Set-up`.
    QString words;
    /// What may stand only once in its parent: `recalc(account)`; empty where repetition is harmless.
    QByteArray signature;
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Position in the outline; -1 = at the top.
    int parent = -1;
};

/// The named parts of a text, in the order in which they begin. Reads just far enough for that: any bytes will do, and
/// what does not close ends with the text.
class Outline final
{
public:
    Outline() = default;
    Outline(Language language, QByteArrayView text);

    const std::vector<Declaration> &declarations() const { return m_declarations; }
    /// The innermost part that holds all of [begin, end); -1 = none.
    int innermost(qsizetype begin, qsizetype end) const;
    /// Words of the innermost part, empty when there is none.
    QString at(qsizetype begin, qsizetype end) const;
    /// Signatures from the top down; empty when one on the way has none.
    QByteArray signaturePath(int declaration) const;

private:
    std::vector<Declaration> m_declarations;
};

} // namespace backflow::merge
