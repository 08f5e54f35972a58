#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>
#include <vector>

/// Metadata files that are made up, changed at random and written in many layouts.
namespace backflow::merge::fixture {

/// What may stand in a file: elements of one kind below another. A tag that begins with @ is an attribute.
struct Kind {
    QByteArray tag;
    /// Of a list: children whose texts name one repetition; "." = its own text; empty = nothing names it.
    QByteArrayList key;
    bool list = false;
    bool ordered = false;
    /// Names the entry that holds it: there as long as that is, and never changed.
    bool fixed = false;
    /// What a leaf may say; empty = it holds elements.
    QByteArrayList texts;
    std::vector<Kind> children;
    bool isLeaf() const { return children.empty(); }
    bool isAttribute() const { return tag.startsWith('@'); }
};

struct Tree {
    const Kind *kind = nullptr;
    QByteArray text;
    /// Stands in front of it; no two that were made are alike.
    QByteArray comment;
    std::vector<Tree> children;
};

inline QByteArray textAt(const Tree &tree, const QByteArray &path)
{
    const Tree *at = &tree;
    for (const QByteArray &step : path == "." ? QByteArrayList() : path.split('/')) {
        const auto is = [&step](const Tree &child) { return child.kind->tag == step; };
        const auto child = std::ranges::find_if(at->children, is);
        if (child == at->children.end())
            return {};
        at = &*child;
    }
    return at->text;
}

/// As a path shows it: parts parted by commas.
inline QByteArray keyOf(const Tree &tree)
{
    QByteArrayList parts;
    for (const QByteArray &path : tree.kind->key)
        parts.append(textAt(tree, path));
    return parts.join(", ");
}

class TreeAuthor final
{
public:
    explicit TreeAuthor(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Tree make(const Kind &kind)
    {
        Tree tree{
            &kind, kind.isLeaf() ? pick(kind.texts) : QByteArray(), chance(1, 15) ? newComment() : QByteArray(), {}};
        for (const Kind &child : kind.children) {
            if (!child.list && (child.fixed || chance(5, 6)))
                tree.children.push_back(make(child));
            for (int i = child.list ? m_random.bounded(5) : 0; i > 0; --i)
                add(tree, child);
        }
        return tree;
    }

    /// `doubles`: an entry may be written a second time, with the same key.
    void mutate(Tree &root, bool doubles = false)
    {
        for (int i = 1 + m_random.bounded(4); i > 0; --i)
            mutateOnce(root, doubles);
    }

    QByteArray write(const Tree &root)
    {
        m_indent = chance(3, 4) ? "    " : chance(1, 2) ? "  " : "\t";
        m_lineEnd = chance(4, 5) ? "\n" : "\r\n";
        m_selfClosing = chance(1, 2);
        m_entities = chance(1, 2);
        QByteArray out = chance(1, 20) ? "\xEF\xBB\xBF" : "";
        out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + (chance(9, 10) ? m_lineEnd : QByteArray());
        out += chance(1, 12) ? "<!-- licence & terms -->" + m_lineEnd : QByteArray();
        put(out, root, 0);
        if (chance(1, 3))
            out.chop(m_lineEnd.size());
        return out;
    }

private:
    bool chance(int of, int all) { return m_random.bounded(all) < of; }

    template <class List>
    const typename List::value_type &pick(const List &list)
    {
        return list[list.size() > 1 ? m_random.bounded(int(list.size())) : 0];
    }

    QByteArray newComment() { return "it&apos;s note " + QByteArray::number(++m_comments); }

    std::vector<size_t> placesOf(const Tree &parent, const Kind &kind) const
    {
        std::vector<size_t> places;
        for (size_t i = 0; i < parent.children.size(); ++i) {
            if (parent.children[i].kind == &kind)
                places.push_back(i);
        }
        return places;
    }

    void add(Tree &parent, const Kind &kind)
    {
        Tree made = make(kind);
        for (const size_t i : placesOf(parent, kind)) {
            if (!kind.key.isEmpty() && keyOf(parent.children[i]) == keyOf(made))
                return;
        }
        insert(parent, std::move(made));
    }

    void insert(Tree &parent, Tree child)
    {
        const int at = m_random.bounded(int(parent.children.size()) + 1);
        parent.children.insert(parent.children.begin() + at, std::move(child));
    }

    void mutateOnce(Tree &tree, bool doubles)
    {
        const Kind &kind = pick(tree.kind->children);
        const std::vector<size_t> places = placesOf(tree, kind);
        if (places.empty() || (kind.list && chance(1, 4)))
            return add(tree, kind);
        const auto child = tree.children.begin() + qsizetype(pick(places));
        if (kind.list ? chance(1, 4) : !kind.fixed && chance(1, 8)) {
            tree.children.erase(child);
        } else if (kind.list && chance(1, 6)) {
            Tree moved = *child;
            tree.children.erase(child);
            insert(tree, std::move(moved));
        } else if (kind.list && doubles && chance(1, 4)) {
            insert(tree, *child);
        } else if (chance(1, 8)) {
            child->comment = chance(1, 2) ? newComment() : QByteArray();
        } else if (!kind.isLeaf()) {
            mutateOnce(*child, doubles);
        } else if (!kind.list && !kind.fixed) {
            child->text = pick(kind.texts);
        }
    }

    void put(QByteArray &out, const Tree &tree, int depth)
    {
        const QByteArray margin = m_indent.repeated(depth);
        if (depth > 0 && !tree.comment.isEmpty())
            out += margin + "<!-- " + tree.comment + " -->" + m_lineEnd;
        if (depth > 0 && chance(1, 60))
            out += m_lineEnd;
        out += margin + '<' + tree.kind->tag;
        if (depth == 0)
            out += " xmlns=\"http://soap.sforce.com/2006/04/metadata\"";
        for (const Tree &child : tree.children) {
            if (child.kind->isAttribute())
                out += ' ' + child.kind->tag.sliced(1) + "=\"" + child.text + '"';
        }
        const QByteArray inner = innerOf(tree, depth);
        if (inner.isEmpty() && m_selfClosing)
            out += "/>" + m_lineEnd;
        else
            out += '>' + inner + "</" + tree.kind->tag + '>' + m_lineEnd;
    }

    QByteArray innerOf(const Tree &tree, int depth)
    {
        if (tree.kind->isLeaf()) {
            QByteArray text = tree.text;
            return text.replace('&', "&amp;").replace('\'', m_entities ? "&apos;" : "'");
        }
        // Repetitions of one element stand together, as in every real file.
        QByteArray inner;
        for (const Kind &kind : tree.kind->children) {
            for (const Tree &child : tree.children) {
                if (child.kind == &kind && !kind.isAttribute())
                    put(inner, child, depth + 1);
            }
        }
        return inner.isEmpty() ? inner : m_lineEnd + inner + m_indent.repeated(depth);
    }

    QRandomGenerator &m_random;
    int m_comments = 0;
    QByteArray m_indent;
    QByteArray m_lineEnd;
    bool m_selfClosing = false;
    bool m_entities = false;
};

} // namespace backflow::merge::fixture
