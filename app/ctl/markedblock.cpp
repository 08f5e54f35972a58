#include "app/ctl/markedblock.h"

#include <QString>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kBegin("# >>> Backflow: these lines come from backflowctl and go with --uninstall");
constexpr QByteArrayView kEnd("# <<< Backflow");
/// What the first line says besides, so that everything can be undone.
constexpr QByteArrayView kNewFile(" (new file)");
constexpr QByteArrayView kNoLineEnd(" (no line end before)");

struct Block {
    /// [begin, end) of the whole block, its last line end included.
    qsizetype begin = 0;
    qsizetype end = 0;
    bool newFile = false;
    bool noLineEnd = false;
    QByteArrayList lines;
};

QByteArray lineEndOf(QByteArrayView file)
{
    const qsizetype feed = file.indexOf('\n');
    return feed > 0 && file[feed - 1] == '\r' ? "\r\n" : "\n";
}

base::Result<std::optional<Block>> find(QByteArrayView file)
{
    std::optional<Block> block;
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype feed = file.indexOf('\n', at);
        const qsizetype next = feed < 0 ? file.size() : feed + 1;
        const QByteArrayView line = file.sliced(at, next - at).trimmed();
        if (!block && line.startsWith(kBegin)) {
            block.emplace();
            block->begin = at;
            block->newFile = line.contains(kNewFile);
            block->noLineEnd = line.contains(kNoLineEnd);
        } else if (block && line == kEnd) {
            block->end = next;
            return block;
        } else if (block) {
            block->lines.append(file.sliced(at, (feed < 0 ? file.size() : feed) - at).toByteArray());
            if (block->lines.last().endsWith('\r'))
                block->lines.last().chop(1);
        }
        at = next;
    }
    if (!block)
        return std::nullopt;
    return base::failure(base::Errc::Malformed,
                         u"The lines of Backflow have a beginning (\"%1\") and no end. Take them out by hand and try "
                         "again; nothing was changed."_s.arg(QString::fromUtf8(kBegin)));
}

QByteArray text(const QByteArrayList &lines, const QByteArray &lineEnd, bool newFile, bool noLineEnd)
{
    QByteArray text = kBegin.toByteArray();
    if (newFile)
        text += kNewFile;
    if (noLineEnd)
        text += kNoLineEnd;
    text += lineEnd;
    for (const QByteArray &line : lines)
        text += line + lineEnd;
    return text + kEnd.toByteArray() + lineEnd;
}

} // namespace

base::Result<std::optional<QByteArrayList>> blockIn(const QByteArray &file)
{
    const auto block = find(file);
    if (!block)
        return base::failure(block);
    return *block ? std::optional((*block)->lines) : std::nullopt;
}

base::Result<QByteArray> withBlock(const std::optional<QByteArray> &file, const QByteArrayList &lines)
{
    if (!file)
        return text(lines, "\n", true, false);
    const auto block = find(*file);
    if (!block)
        return base::failure(block);
    const QByteArray lineEnd = lineEndOf(*file);
    if (*block) {
        const Block &old = **block;
        return file->first(old.begin) + text(lines, lineEnd, old.newFile, old.noLineEnd) + file->sliced(old.end);
    }
    const bool open = !file->isEmpty() && !file->endsWith('\n');
    return *file + (open ? lineEnd : QByteArray()) + text(lines, lineEnd, false, open);
}

base::Result<std::optional<QByteArray>> withoutBlock(const QByteArray &file)
{
    const auto block = find(file);
    if (!block)
        return base::failure(block);
    if (!*block)
        return std::optional(file);
    QByteArray before = file.first((*block)->begin);
    const QByteArray behind = file.sliced((*block)->end);
    if ((*block)->noLineEnd && behind.isEmpty())
        before.chop(before.endsWith("\r\n") ? 2 : 1);
    if ((*block)->newFile && before.isEmpty() && behind.isEmpty())
        return std::nullopt;
    return std::optional(before + behind);
}

} // namespace backflow::ctl
