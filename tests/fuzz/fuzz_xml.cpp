// Any bytes: refused with a line, or a tree that gives the bytes back.

#include "core/xml/document.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const QByteArray source(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const base::Result<xml::Document> document = xml::Document::parse(source);
    if (!document) {
        if (document.error().message.isEmpty())
            std::abort();
        return 0;
    }
    if (document->serialise() != source || !document->root().isElement())
        std::abort();
    return 0;
}
