#include "app/localorg/pieces.h"

#include "core/xml/document.h"

#include <QHash>

#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

struct KeyRow {
    const char *root;
    const char *element;
    const char *key;
};

// Entries that tell themselves apart by something other than fullName. Source: reference section 5.
constexpr KeyRow kKeys[] = {
    {"Profile", "applicationVisibilities", "application"},
    {"Profile", "categoryGroupVisibilities", "dataCategoryGroup"},
    {"Profile", "classAccesses", "apexClass"},
    {"Profile", "customMetadataTypeAccesses", "name"},
    {"Profile", "customPermissions", "name"},
    {"Profile", "customSettingAccesses", "name"},
    {"Profile", "externalDataSourceAccesses", "externalDataSource"},
    {"Profile", "fieldPermissions", "field"},
    {"Profile", "flowAccesses", "flow"},
    {"Profile", "layoutAssignments", "layout recordType"},
    {"Profile", "loginIpRanges", "startAddress endAddress"},
    {"Profile", "objectPermissions", "object"},
    {"Profile", "pageAccesses", "apexPage"},
    {"Profile", "recordTypeVisibilities", "recordType"},
    {"Profile", "tabVisibilities", "tab"},
    {"Profile", "userPermissions", "name"},
    {"CustomObject", "actionOverrides", "actionName formFactor"},
    {"CustomObjectTranslation", "layouts", "layout"},
};

QString textOf(const Piece &piece, QByteArrayView name)
{
    for (const auto &[element, text] : piece.texts) {
        if (element == name)
            return text;
    }
    return {};
}

QString keyOf(const QByteArray &root, const Piece &piece)
{
    for (const KeyRow &row : kKeys) {
        if (root != row.root || piece.element != row.element)
            continue;
        QStringList parts;
        const auto names = QByteArray(row.key).split(' ');
        for (const QByteArray &name : names)
            parts.append(textOf(piece, name));
        // One layout counts per object and record type, whichever layout it is.
        if (piece.element == "layoutAssignments")
            parts[0] = parts.at(0).section(u'-', 0, 0);
        return parts.join(u'|').toLower();
    }
    for (const char *name : {"fullName", "name"}) {
        if (const QString text = textOf(piece, name); !text.isEmpty())
            return text.toLower();
    }
    return {};
}

bool sameEntry(const Piece &a, const Piece &b)
{
    return a.element == b.element && a.key == b.key;
}

bool holds(const QList<Piece> &pieces, const Piece &piece)
{
    return std::ranges::any_of(pieces, [&](const Piece &other) { return sameEntry(other, piece); });
}

/// Where a new piece goes: behind the last of its kind, else before the first element that sorts behind it.
qsizetype placeFor(const QList<Piece> &pieces, const QByteArray &element)
{
    for (qsizetype i = pieces.size(); i > 0; --i) {
        if (pieces.at(i - 1).element == element)
            return i;
    }
    const auto later = std::ranges::find_if(pieces, [&](const Piece &piece) { return piece.element > element; });
    return later - pieces.begin();
}

void layOver(QList<Piece> &pieces, const QList<Piece> &incoming)
{
    QList<Piece> replacedGroups;
    for (const Piece &piece : incoming) {
        const auto at = std::ranges::find_if(pieces, [&](const Piece &old) { return sameEntry(old, piece); });
        if (piece.key.isEmpty()) {
            // Elements without a key are one value together, however many there are.
            if (!holds(replacedGroups, piece)) {
                pieces.removeIf([&](const Piece &old) { return sameEntry(old, piece); });
                replacedGroups.append(piece);
            }
            pieces.insert(placeFor(pieces, piece.element), piece);
        } else if (at != pieces.end()) {
            *at = piece;
        } else {
            pieces.insert(placeFor(pieces, piece.element), piece);
        }
    }
}

} // namespace

QByteArray Pieces::bytes() const
{
    QByteArray all = head;
    for (const Piece &piece : pieces)
        all += "\n    " + piece.bytes;
    all += "\n</" + rootName + ">\n";
    return all;
}

base::Result<Pieces> piecesOf(const QByteArray &xml)
{
    const auto document = xml::Document::parse(xml);
    if (!document)
        return base::failure(document);
    const xml::Node root = document->root();
    Pieces result;
    result.rootName = root.name().toByteArray();
    const bool closed = root.innerBegin() < root.end() && root.source().contains("</");
    if (closed) {
        result.head = xml.left(root.innerBegin());
    } else {
        // `<Profile/>` has no place for anything; give it one.
        const QByteArray tag = root.source().toByteArray();
        result.head = xml.left(root.begin()) + tag.left(tag.lastIndexOf('/')).trimmed() + '>';
    }
    QHash<std::pair<QByteArray, QString>, int> seen;
    for (xml::Node node = root.firstElement(); node; node = node.nextElement()) {
        Piece piece;
        piece.element = node.name().toByteArray();
        piece.bytes = node.source().toByteArray();
        for (xml::Node child = node.firstElement(); child; child = child.nextElement()) {
            if (!child.hasChildElements())
                piece.texts.append({child.name().toByteArray(), child.text().trimmed()});
        }
        piece.key = keyOf(result.rootName, piece);
        // Real files hold an entry twice now and then: the second meets the second.
        if (const int before = seen[{piece.element, piece.key}]++; before > 0 && !piece.key.isEmpty())
            piece.key += u'\n' + QString::number(before);
        result.pieces.append(piece);
    }
    return result;
}

bool isPartial(const QString &type)
{
    static const QSet<QString> partial{u"CustomObject"_s,    u"CustomLabels"_s,    u"Workflow"_s,
                                       u"SharingRules"_s,    u"AssignmentRules"_s, u"AutoResponseRules"_s,
                                       u"EscalationRules"_s, u"MatchingRules"_s,   u"Translations"_s,
                                       u"Profile"_s,         u"Settings"_s,        u"CustomObjectTranslation"_s};
    return partial.contains(type);
}

base::Result<QByteArray> overlaid(const QByteArray &existing, const QByteArray &incoming,
                                  const std::function<bool(const Piece &)> &takes)
{
    auto next = piecesOf(incoming);
    if (!next)
        return base::failure(next);
    const bool whole = next->pieces.removeIf([&](const Piece &piece) { return !takes(piece); }) == 0;
    if (existing.isEmpty())
        return whole ? incoming : next->bytes();
    auto base = piecesOf(existing);
    if (!base)
        return base::failure(base);
    const bool covered = std::ranges::all_of(base->pieces, [&](const Piece &old) { return holds(next->pieces, old); });
    if (whole && covered)
        return incoming;
    Pieces merged = *base;
    layOver(merged.pieces, next->pieces);
    const bool same = merged.pieces.size() == base->pieces.size() &&
                      std::ranges::equal(merged.pieces, base->pieces, [](const Piece &a, const Piece &b) {
                          return a.element == b.element && a.bytes == b.bytes;
                      });
    return same ? existing : merged.bytes();
}

base::Result<QByteArray> without(const QByteArray &xml, const std::function<bool(const Piece &)> &drops)
{
    auto pieces = piecesOf(xml);
    if (!pieces)
        return base::failure(pieces);
    if (pieces->pieces.removeIf(drops) == 0)
        return xml;
    return pieces->bytes();
}

} // namespace backflow::localorg
