#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace backflow::tests {

/// The letters of a PDF as QPdfWriter makes it, in the order they were drawn: glyphs are looked up in the table of
/// their font. Nothing stands between two pieces of text.
inline QString pdfText(const QByteArray &pdf)
{
    const auto streamOf = [](const QByteArray &object) {
        const auto begin = object.indexOf("stream\n");
        const auto end = object.lastIndexOf("endstream");
        if (begin < 0 || end < 0)
            return QByteArray();
        const QByteArray bytes = object.sliced(begin + 7, end - begin - 7);
        const QByteArray length("\x00\x01\x00\x00", 4); // a first guess
        return object.first(begin).contains("/FlateDecode") ? qUncompress(length + bytes) : bytes;
    };
    QHash<int, QByteArray> objects;
    static const QRegularExpression object(QStringLiteral("(?:^|\\n)(\\d+) 0 obj(.*?)endobj"),
                                           QRegularExpression::DotMatchesEverythingOption);
    for (auto it = object.globalMatch(QString::fromLatin1(pdf)); it.hasNext();) {
        const auto match = it.next();
        objects.insert(match.captured(1).toInt(), match.captured(2).toLatin1());
    }
    QHash<int, QHash<int, QString>> fonts;
    static const QRegularExpression toUnicode(QStringLiteral("/ToUnicode (\\d+) 0 R"));
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression unit(QStringLiteral("<([0-9A-Fa-f]+)>"));
    const auto letters = [](const QString &hex, int plus) {
        QString text;
        for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
            text += QChar(char16_t(hex.sliced(i, 4).toInt(nullptr, 16) + (i + 4 == hex.size() ? plus : 0)));
        return text;
    };
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        const auto table = toUnicode.match(QString::fromLatin1(it.value()));
        if (!table.hasMatch())
            continue;
        const QString map = QString::fromLatin1(streamOf(objects.value(table.captured(1).toInt())));
        for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
            const auto match = ranges.next();
            const int from = match.captured(1).toInt(nullptr, 16);
            const int to = match.captured(2).toInt(nullptr, 16);
            auto one = unit.globalMatch(match.captured(4));
            for (int glyph = from; glyph <= to; ++glyph) {
                const bool listed = match.captured(3).isEmpty();
                fonts[it.key()][glyph] = !listed         ? letters(match.captured(3), glyph - from)
                                         : one.hasNext() ? letters(one.next().captured(1), 0)
                                                         : QString();
            }
        }
    }
    QString text;
    static const QRegularExpression drawn(QStringLiteral("/F(\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]{4})>"));
    QList<int> order = objects.keys();
    std::sort(order.begin(), order.end());
    for (const int key : std::as_const(order)) {
        const QByteArray content = streamOf(objects.value(key));
        if (!content.contains(" Tf"))
            continue;
        int font = 0;
        for (auto it = drawn.globalMatch(QString::fromLatin1(content)); it.hasNext();) {
            const auto match = it.next();
            if (!match.captured(1).isEmpty())
                font = match.captured(1).toInt();
            else
                text += fonts.value(font).value(match.captured(2).toInt(nullptr, 16));
        }
    }
    return text;
}

} // namespace backflow::tests
