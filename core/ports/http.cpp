#include "core/ports/http.h"

namespace backflow::ports {

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qint64 HttpRequest::bodySize() const
{
    qint64 size = body.size();
    for (const QByteArray &piece : moreBody)
        size += piece.size();
    return size;
}

QByteArray HttpRequest::wholeBody() const
{
    QByteArray whole = body;
    for (const QByteArray &piece : moreBody)
        whole += piece;
    return whole;
}

} // namespace backflow::ports
