#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace backflow::ui::settings {

/// The colours of differences as they look now, to everybody and to people who see red, green or blue badly, and in
/// words whether they can be read and told apart. Object: `settingsDiffPreview`.
class DiffPreview final : public QWidget
{
    Q_OBJECT

public:
    DiffPreview(const theme::Theme &theme, QWidget *parent);
    /// Least contrast of text on a line or word, and least distance of two kinds to anybody.
    double contrast() const;
    double distance() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    int rowHeight() const;

    const theme::Theme &m_theme;
    QString m_words;
};

} // namespace backflow::ui::settings
