#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace backflow::ui::theme {

class Theme;

/// Fusion with our shapes: rounded buttons and fields, a focus ring that is always visible, calm lists.
/// Buttons whose property "kind" is "primary" are filled; "quiet" ones have no frame until hovered.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    int withText(int pixels) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    /// Of whatever is written into, whatever else is in it.
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawFieldWithList(const QStyleOptionComboBox *combo, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *spin, QPainter *painter, const QWidget *widget) const;
    void drawStep(const QStyleOptionSpinBox *spin, SubControl part, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider *slider, QPainter *painter, const QWidget *widget) const;
    void drawSortArrow(const QStyleOption *option, QPainter *painter) const;
    void drawFocus(const QRectF &rect, qreal radius, QPainter *painter) const;

    const Theme &m_theme;
};

} // namespace backflow::ui::theme
