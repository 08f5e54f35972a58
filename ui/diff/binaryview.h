#pragma once

#include "ui/diff/filediff.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace backflow::ui::diff {

/// A file that is no text, beside its twin: size and hash, the picture where it is one, what lies in it where it is a
/// zip.
class BinaryView final : public QWidget
{
    Q_OBJECT

public:
    explicit BinaryView(const theme::Theme &theme, QWidget *parent = nullptr);
    void setContent(const FileDiff &diff, const DiffContent &content);
    /// It takes what room there is: text beside it in the same place must not become higher for its sake.
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        QLabel *name;
        QLabel *facts;
        QLabel *picture;
        QTreeWidget *files;
    };
    Side makeSide(const theme::Theme &theme, const QString &objectName, theme::Role role);
    void show(Side &side, const QString &name, const BinarySide &content, const BinarySide &other);
    void scalePictures();

    Side m_first;
    Side m_second;
    QImage m_firstImage;
    QImage m_secondImage;
};

} // namespace backflow::ui::diff
