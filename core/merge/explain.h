#pragma once

#include "core/base/result.h"
#include "core/metadata/keytable.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::merge {

/// How entries of one kind are told apart.
enum class ToldApart {
    OnlyOne,    ///< one per parent, merged property by property
    ByKey,      ///< by the texts the key names
    ByOwnText,  ///< by what stands between the tags
    ByPosition, ///< by their number
    ByContent,  ///< aligned with the common version by what they hold
};

/// One kind of element of a file, at one path, and why it is merged as it is.
struct ElementKind {
    /// Element names below the root: `valueSet/valueSetDefinition/value`.
    QString path;
    int count = 0;
    ToldApart toldApart = ToldApart::OnlyOne;
    /// Parts of the key, `|` between alternatives; empty but for ByKey.
    QStringList key;
    /// Row of the key table, with `origin`; "fallback" there means that the table has none.
    metadata::ElementRule rule;
    /// The table does not say how to tell them apart: it was seen from this file's own elements.
    bool byLook = false;
    /// What was seen then: `fallback child fullName`, `fallback text`, `fallback alignment`, `fallback once`.
    QString fallback;
    /// It stands inside an entry that is merged as a whole, and so is never merged by itself.
    bool withinCoupled = false;
    /// Each of them by path with keys, `fieldPermissions[Account.Rating]`, in document order.
    QStringList entries;
};

struct Explanation {
    /// Name of the root element: the metadata type.
    QString type;
    /// In the order in which they first stand in the file.
    QList<ElementKind> kinds;
};

/// What the merge knows about the elements of a metadata file. Errors: Malformed, TooLarge as xml::Document::parse().
base::Result<Explanation> explain(const QByteArray &bytes);

} // namespace backflow::merge
