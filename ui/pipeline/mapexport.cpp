#include "ui/pipeline/mapexport.h"

#include "ui/pipeline/pipelineview.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace backflow::ui::pipeline {

namespace {

/// Points of a page in an inch, as a PDF counts them.
constexpr int kPointsPerInch = 72;
/// Pixels of the picture for one of the map: sharp when it is shown enlarged.
constexpr int kScale = 2;

bool ends(const QString &name, const char *with)
{
    return name.endsWith(QLatin1String(with), Qt::CaseInsensitive);
}

} // namespace

QByteArray mapPicture(PipelineView &view, const QString &fileName)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = view.mapSize().toSize();
    if (ends(fileName, ".svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(view.state().pipeline.name);
        QPainter painter(&generator);
        view.paintMap(painter);
    } else if (ends(fileName, ".pdf")) {
        QPdfWriter writer(&buffer);
        writer.setTitle(view.state().pipeline.name);
        writer.setResolution(kPointsPerInch);
        writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        view.paintMap(painter);
    } else {
        QImage image(size * kScale, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            painter.scale(kScale, kScale);
            view.paintMap(painter);
        }
        image.save(&buffer, "PNG");
    }
    return bytes;
}

} // namespace backflow::ui::pipeline
