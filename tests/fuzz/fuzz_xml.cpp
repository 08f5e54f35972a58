// Documents, cut out of the input at NUL bytes: refused with line and column, or a tree that gives the bytes back, each
// of them in one node alone; and the same tree when it is read beside another document.

#include "core/xml/document.h"

#include <QList>
#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace {

using namespace backflow;
using xml::Document;
using xml::Node;

void mustBe(bool fine, std::source_location here = std::source_location::current())
{
    if (fine)
        return;
    std::fprintf(stderr, "broken law in line %u\n", unsigned(here.line()));
    std::abort();
}

void isRefusedWithItsPlace(const base::Error &error)
{
    if (error.code == base::Errc::TooLarge)
        return;
    const QString place = error.message.section(u':', 0, 0);
    mustBe(place.startsWith(QLatin1StringView("Line ")) && place.contains(QLatin1StringView(", column ")));
}

/// Children stand in their parent one behind the other, and know it.
void nestsWell(const Node &parent)
{
    qsizetype at = parent.innerBegin();
    for (Node child = parent.firstChild(); child; child = child.nextSibling()) {
        mustBe(child.parent() == parent && child.begin() >= at && child.end() <= parent.innerEnd());
        mustBe(child.line() >= 1 && child.column() >= 1);
        at = child.end();
    }
}

void sameTree(const Document &a, const Document &b)
{
    mustBe(a.nodeCount() == b.nodeCount());
    for (int i = 0; i < a.nodeCount(); ++i) {
        const Node x = a.node(i);
        const Node y = b.node(i);
        mustBe(x.kind() == y.kind() && x.begin() == y.begin() && x.end() == y.end() && x.name() == y.name() &&
               x.parent().index() == y.parent().index() && x.attributes().size() == y.attributes().size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::optional<Document> before;
    for (const QByteArray &source : input.split('\0')) {
        auto document = Document::parse(source);
        if (before) {
            const auto beside = Document::parse(source, *before);
            mustBe(beside.has_value() == document.has_value());
            if (beside)
                sameTree(*beside, *document);
            else
                mustBe(beside.error().message == document.error().message);
        }
        if (!document) {
            isRefusedWithItsPlace(document.error());
            continue;
        }
        mustBe(document->serialise() == source && document->root().isElement());
        for (int i = 1; i < document->nodeCount(); ++i)
            nestsWell(document->node(i));
        before = std::move(*document);
    }
    return 0;
}
