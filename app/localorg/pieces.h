#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <functional>

namespace backflow::localorg {

/// One child element of a component's root, with its bytes as written.
struct Piece {
    QByteArray element;
    /// What tells it from its like; empty for elements that are there once, and for lists that count as one value.
    QString key;
    QByteArray bytes;
    /// Child texts by element name, one level deep: what a slice of a profile is chosen by.
    QList<std::pair<QByteArray, QString>> texts;
};

/// A component's XML as a list of pieces, which can be merged and written again. Blanks and comments between pieces do
/// not survive, as they do not in an org.
struct Pieces {
    /// Up to and with the root's start tag.
    QByteArray head;
    QByteArray rootName;
    QList<Piece> pieces;

    QByteArray bytes() const;
};

/// Errors: Malformed.
base::Result<Pieces> piecesOf(const QByteArray &xml);

/// True for types of which a deploy only lays its entries over those of the org; all others are replaced as a whole.
/// Source: reference section 10.3 to 10.5.
bool isPartial(const QString &type);

/// The org's file after a deploy of `incoming` of a partial type. `takes` says which pieces of it count (those a
/// manifest names). When the incoming pieces leave nothing of the org's file over, they are taken over to the byte.
/// Errors: Malformed.
base::Result<QByteArray> overlaid(const QByteArray &existing, const QByteArray &incoming,
                                  const std::function<bool(const Piece &)> &takes);

/// Without the pieces `drops` says. Errors: Malformed.
base::Result<QByteArray> without(const QByteArray &xml, const std::function<bool(const Piece &)> &drops);

} // namespace backflow::localorg
