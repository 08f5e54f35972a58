#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace backflow::merge {

/// What a block of code is, as far as that tells what the blocks in it can be.
enum class BlockKind { Top, Type, Function, Property, Object, Other };

struct BlockName {
    BlockKind kind = BlockKind::Other;
    QString words;
    QByteArray signature;
};

/// Names a block by what stands before its brace, on one line, without comments and with maskedText() for texts.
/// Empty words: it is no declaration.
BlockName nameOfBlock(bool script, BlockKind outer, const QByteArray &head);

/// A text with its quotes in a form that holds nothing code could be mistaken for: `'first words'`.
QByteArray maskedText(QByteArrayView text);

/// Words behind which, and words before which, a statement of a script goes on over a line end.
bool goesOnBehind(QByteArrayView word);
bool goesOnBefore(QByteArrayView word);

} // namespace backflow::merge
