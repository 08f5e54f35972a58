#include "ui/diff/binaryview.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::diff {

BinaryView::BinaryView(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_first(makeSide(theme, QStringLiteral("diffBinaryFirst"), theme::Role::SourceSide))
    , m_second(makeSide(theme, QStringLiteral("diffBinarySecond"), theme::Role::TargetSide))
{
    setObjectName(QStringLiteral("diffBinary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace4, theme::kSpace3);
    row->setSpacing(theme::kSpace4);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    for (const Side &side : {m_first, m_second}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme::kSpace1);
        column->addWidget(side.name);
        column->addWidget(side.facts);
        column->addWidget(side.picture, 1);
        column->addWidget(side.files, 1);
        column->addStretch(0);
        row->addLayout(column, 1);
    }
}

BinaryView::Side BinaryView::makeSide(const theme::Theme &theme, const QString &objectName, theme::Role role)
{
    Side side{widgets::textLabel(theme, {}, this, theme::TextStyle::Strong, role),
              widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted), new QLabel(this),
              new QTreeWidget(this)};
    side.facts->setObjectName(objectName + QStringLiteral("Facts"));
    side.facts->setWordWrap(true);
    side.picture->setObjectName(objectName + QStringLiteral("Picture"));
    side.picture->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    side.picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    side.files->setObjectName(objectName + QStringLiteral("Files"));
    side.files->setColumnCount(3);
    side.files->setHeaderLabels({tr("File"), tr("Size"), tr("Difference")});
    side.files->setRootIsDecorated(false);
    side.files->setUniformRowHeights(true);
    side.files->setFrameShape(QFrame::NoFrame);
    side.files->setAllColumnsShowFocus(true);
    return side;
}

void BinaryView::show(Side &side, const QString &name, const BinarySide &content, const BinarySide &other)
{
    const QLocale locale;
    side.name->setText(name);
    QString facts =
        content.there ? tr("%1, %2").arg(locale.formattedDataSize(content.size), content.hash) : tr("not there");
    if (!content.image.isNull())
        facts += tr(", picture of %1 × %2").arg(content.image.width()).arg(content.image.height());
    if (!content.zip.empty())
        facts += tr(", %Ln files inside", nullptr, int(content.zip.size()));
    side.facts->setText(facts);
    side.picture->setVisible(!content.image.isNull());
    side.picture->setAccessibleName(tr("Picture in %1").arg(name));
    side.files->setVisible(!content.zip.empty());
    side.files->setAccessibleName(tr("Files inside, %1").arg(name));
    side.files->clear();
    for (const ZipFile &file : content.zip) {
        const auto twin = std::ranges::find(other.zip, file.name, &ZipFile::name);
        const QString words = twin == other.zip.end()   ? tr("+ only here")
                              : twin->hash == file.hash ? tr("= same")
                                                        : tr("± differs");
        auto *item = new QTreeWidgetItem(side.files, {file.name, locale.formattedDataSize(file.size), words});
        item->setToolTip(0, file.name);
    }
    side.files->header()->resizeSection(0, 260);
}

void BinaryView::setContent(const FileDiff &diff, const DiffContent &content)
{
    m_firstImage = diff.firstBinary.image;
    m_secondImage = diff.secondBinary.image;
    const QString mark = content.secondIsNewer ? QString() : QStringLiteral("● ");
    const QString other = content.secondIsNewer ? QString() : QStringLiteral("◆ ");
    show(m_first, mark + content.firstName, diff.firstBinary, diff.secondBinary);
    show(m_second, other + content.secondName, diff.secondBinary, diff.firstBinary);
    scalePictures();
}

void BinaryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scalePictures();
}

void BinaryView::scalePictures()
{
    for (const auto &[side, image] : {std::pair(&m_first, &m_firstImage), std::pair(&m_second, &m_secondImage)}) {
        if (image->isNull())
            continue;
        // Never larger than it is: a small icon is to be judged as it is.
        const QSize room = side->picture->size().boundedTo(image->size()).expandedTo({16, 16});
        side->picture->setPixmap(
            QPixmap::fromImage(image->scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    }
}

} // namespace backflow::ui::diff
