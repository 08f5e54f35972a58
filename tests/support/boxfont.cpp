#include "tests/support/boxfont.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <array>

namespace backflow::tests {

namespace {

constexpr int kEm = 1000;
constexpr int kAdvance = 600;
constexpr int kAscent = 900;
constexpr int kDescent = 200;
constexpr int kGlyphs = 3; // what is missing, the box, the blank
constexpr int kBox = 1;
constexpr int kBlank = 2;

struct Outline {
    int left = 80;
    int right = 520;
    int bottom = 0;
    int top = 560;
};

/// Big-endian, as all of it is.
class Out final
{
public:
    template <class... Numbers>
    Out &u8(Numbers... numbers)
    {
        return (put(numbers, 1), ..., *this);
    }
    template <class... Numbers>
    Out &u16(Numbers... numbers)
    {
        return (put(numbers, 2), ..., *this);
    }
    template <class... Numbers>
    Out &u32(Numbers... numbers)
    {
        return (put(numbers, 4), ..., *this);
    }
    Out &zeros(int count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void put(qint64 number, int size)
    {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
            m_bytes.append(char(number >> shift & 0xff));
    }
    QByteArray m_bytes;
};

QByteArray box(const Outline &at)
{
    Out out;
    out.u16(1, at.left, at.bottom, at.right, at.top).u16(3, 0); // one contour that ends at point 3, no instructions
    out.u8(1, 1, 1, 1);                                         // all on the curve, distances in two bytes
    out.u16(at.left, 0, at.right - at.left, 0);
    out.u16(at.bottom, at.top - at.bottom, 0, at.bottom - at.top);
    return out.zeros(2).bytes();
}

QByteArray characters()
{
    struct Range {
        int first;
        int last;
        int glyph;
    };
    constexpr std::array kRanges{Range{0x20, 0x20, kBlank},     Range{0x21, 0x9f, kBox},
                                 Range{0xa0, 0xa0, kBlank},     Range{0xa1, 0x1fff, kBox},
                                 Range{0x2000, 0x200f, kBlank}, Range{0x2010, 0x2027, kBox},
                                 Range{0x2028, 0x202f, kBlank}, Range{0x2030, 0x205e, kBox},
                                 Range{0x205f, 0x206f, kBlank}, Range{0x2070, 0x2fff, kBox}};
    Out out;
    out.u16(0, 1, 3, 10).u32(12);                                              // one table, of all of Unicode
    out.u16(13, 0).u32(16 + 12 * int(kRanges.size()), 0, int(kRanges.size())); // many characters have one glyph
    for (const Range &range : kRanges)
        out.u32(range.first, range.last, range.glyph);
    return out.bytes();
}

QByteArray names(const QString &family, bool bold)
{
    const QString style = bold ? QStringLiteral("Bold") : QStringLiteral("Regular");
    const std::array<std::pair<int, QString>, 4> all{
        {{1, family}, {2, style}, {4, family + u' ' + style}, {6, QString(family).remove(u' ') + u'-' + style}}};
    Out records;
    QByteArray texts;
    for (const auto &[id, text] : all) {
        Out coded;
        for (const QChar c : text)
            coded.u16(c.unicode());
        records.u16(3, 1, 0x409, id, coded.bytes().size(), texts.size());
        texts += coded.bytes();
    }
    Out out;
    out.u16(0, int(all.size()), 6 + 12 * int(all.size()));
    return out.bytes() + records.bytes() + texts;
}

QByteArray aboutTheSystem(bool bold)
{
    Out out;
    out.u16(3, kAdvance, bold ? 700 : 400, 5, 0);
    out.u16(650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0); // places of small letters and of the line through
    out.zeros(10);
    out.u32(-1, -1, -1, -1, 0);
    out.u16(bold ? 0x20 : 0x40, 0x20, 0x2fff, kAscent, -kDescent, 0, kAscent, kDescent);
    out.u32(-1, -1);
    return out.u16(500, 700, 0, 0x20, 0).bytes();
}

} // namespace

QByteArray boxFont(const QString &family, bool bold)
{
    Outline outline;
    outline.top = bold ? 640 : outline.top; // told apart, and nothing is made bold by machine
    const QByteArray glyph = box(outline);
    const int glyphSize = int(glyph.size());
    QMap<QByteArray, QByteArray> tables; // by tag, as they have to stand
    Out head;
    head.u32(0x10000, 0x10000, 0, 0x5f0f3cf5).u16(3, kEm).zeros(16);
    head.u16(outline.left, outline.bottom, outline.right, outline.top, bold ? 1 : 0, 8, 2, 1, 0);
    tables["head"] = head.bytes();
    Out hhea;
    hhea.u32(0x10000).u16(kAscent, -kDescent, 0, kAdvance, 0, 0, outline.right, 1, 0, 0).zeros(8).u16(0, kGlyphs);
    tables["hhea"] = hhea.bytes();
    tables["maxp"] = Out().u32(0x10000).u16(kGlyphs, 4, 1, 0, 0, 1).zeros(16).bytes();
    tables["hmtx"] = Out().u16(kAdvance, outline.left, kAdvance, outline.left, kAdvance, 0).bytes();
    tables["loca"] = Out().u32(0, glyphSize, 2 * glyphSize, 2 * glyphSize).bytes();
    tables["glyf"] = glyph + glyph;
    tables["cmap"] = characters();
    tables["name"] = names(family, bold);
    tables["OS/2"] = aboutTheSystem(bold);
    tables["post"] = Out().u32(0x30000, 0).u16(-100, 50).u32(1).zeros(16).bytes();

    Out directory;
    directory.u32(0x10000).u16(int(tables.size()), 128, 3, int(tables.size()) * 16 - 128);
    qsizetype offset = 12 + 16 * tables.size();
    QByteArray all;
    QByteArray entries;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        entries += it.key() + Out().u32(0, offset + all.size(), it->size()).bytes();
        all += *it;
        all.append((4 - all.size() % 4) % 4, '\0');
    }
    return directory.bytes() + entries + all;
}

bool useBoxFontAlone(const QString &folder)
{
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray config = "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n"
                              "<fontconfig><dir>" +
                              folder.toUtf8() + "</dir><cachedir>" + folder.toUtf8() +
                              "/cache</cachedir><match target=\"font\">"
                              "<edit name=\"antialias\" mode=\"assign\"><bool>false</bool></edit>"
                              "<edit name=\"hinting\" mode=\"assign\"><bool>false</bool></edit>"
                              "</match></fontconfig>\n";
    const QString family = QStringLiteral("Backflow Boxes");
    if (!write(QStringLiteral("regular.ttf"), boxFont(family, false)) ||
        !write(QStringLiteral("bold.ttf"), boxFont(family, true)) || !write(QStringLiteral("fonts.conf"), config))
        return false;
#ifdef Q_OS_LINUX
    return qputenv("FONTCONFIG_FILE", QDir(folder).filePath(QStringLiteral("fonts.conf")).toUtf8());
#else
    return false;
#endif
}

} // namespace backflow::tests
