#pragma once
// What every screen has to keep: names, the way of the focus, colours of every theme.

#include "tests/support/patience.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace backflow::tests {

inline bool isInteractive(const QWidget &widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
                      qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget) ||
                      qobject_cast<const QAbstractSpinBox *>(&widget);
    // Parts of Qt's own compound controls are theirs to name.
    const QWidget *parent = widget.parentWidget();
    const bool part =
        parent && (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) ||
                   qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QTabBar *>(parent) ||
                   qobject_cast<const QAbstractSpinBox *>(parent) || parent->inherits("QComboBoxPrivateContainer"));
    return kind && !part;
}

/// What a control that cannot be used says of it: its own words, or those of what greys it along with itself. A tool
/// tip that is its name says nothing.
inline QString whyDisabled(const QWidget &control)
{
    const QWidget *widget = &control;
    while (widget->parentWidget() && widget->isEnabledTo(widget->parentWidget()))
        widget = widget->parentWidget();
    if (!widget->accessibleDescription().isEmpty())
        return widget->accessibleDescription();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isName =
        widget->toolTip() == widget->accessibleName() || (button && widget->toolTip() == button->text());
    return isName ? QString() : widget->toolTip();
}

/// Every control one can use has an object name of its own, a name that nothing beside it has and a role for assistive
/// technology; one that cannot be used says why.
inline void checkNames(const QWidget &screen)
{
    QSet<QString> seen;
    QHash<const QWidget *, QSet<QString>> told;
    const auto widgets = screen.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !isInteractive(*widget))
            continue;
        const QString name = widget->objectName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(name));
        QVERIFY2(face->role() != QAccessible::NoRole, qPrintable(name));
        // Whoever only hears them tells those that stand beside one another apart.
        const QString words = face->text(QAccessible::Name);
        QSet<QString> &beside = told[widget->parentWidget()];
        QVERIFY2(!beside.contains(words), qPrintable(name + QStringLiteral(" is called as another one: ") + words));
        beside.insert(words);
        QVERIFY2(widget->isEnabled() || !whyDisabled(*widget).isEmpty(),
                 qPrintable(name + QStringLiteral(" is disabled")));
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && button->text().isEmpty())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(name));
    }
}

/// The part of `widget`'s way up that stands directly in `above`.
inline const QWidget *partOf(const QWidget *above, const QWidget *widget)
{
    while (widget->parentWidget() != above)
        widget = widget->parentWidget();
    return widget;
}

/// Whether whoever reads comes to `second` after `first`: below it, beside it where a line goes on, or at the top of
/// the next column. What stands in panels of their own goes panel by panel.
inline bool isReadAfter(const QWidget *first, const QWidget *second)
{
    const QWidget *above = first->parentWidget();
    while (above && !above->isAncestorOf(second))
        above = above->parentWidget();
    if (!above || first->isAncestorOf(second) || second->isAncestorOf(first))
        return true;
    const QRect a = partOf(above, first)->geometry();
    const QRect b = partOf(above, second)->geometry();
    const bool mirrored = above->layoutDirection() == Qt::RightToLeft;
    if (mirrored ? b.right() <= a.left() : b.left() >= a.right())
        return true;
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + 1;
    if (2 * shared < std::min(a.height(), b.height()))
        return b.center().y() > a.center().y();
    return mirrored ? b.center().x() <= a.center().x() : b.center().x() >= a.center().x();
}

/// Where Tab went, from the first control on, is how the screen is read.
inline void checkReadingOrder(const QWidget &screen, QList<QWidget *> visited)
{
    visited.removeIf([&](const QWidget *at) { return !at->isVisible() || !screen.isAncestorOf(at); });
    // The way is a circle; it begins at the top, where a line begins.
    const bool mirrored = screen.layoutDirection() == Qt::RightToLeft;
    const auto corner = [&](const QWidget *at) {
        const QPoint place = at->mapTo(&screen, QPoint(0, 0));
        return place.y() + (mirrored ? screen.width() - place.x() - at->width() : place.x());
    };
    std::rotate(visited.begin(), std::ranges::min_element(visited, {}, corner), visited.end());
    // A line above that has something at its far end only comes before that corner.
    const int top = visited.isEmpty() ? 0 : visited.first()->mapTo(&screen, QPoint(0, 0)).y();
    const auto isAbove = [&](const QWidget *at) { return at->mapTo(&screen, QPoint(0, at->height())).y() <= top; };
    for (qsizetype i = 1; i < visited.size() && isAbove(visited.last()); ++i)
        std::rotate(visited.begin(), visited.end() - 1, visited.end());
    for (qsizetype i = 1; i < visited.size(); ++i)
        QVERIFY2(isReadAfter(visited[i - 1], visited[i]),
                 qPrintable(QStringLiteral("Tab goes back from %1 to %2")
                                .arg(visited[i - 1]->objectName(), visited[i]->objectName())));
}

/// Tab and Shift+Tab go through every control that can be used, once, and never to what is not seen; Tab as one reads.
inline void checkFocus(QWidget &screen)
{
    screen.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(screen.window()));
    for (const Qt::KeyboardModifier way : {Qt::NoModifier, Qt::ShiftModifier}) {
        // Anew for each way: what comes to the focus may have changed what is shown.
        QSet<QWidget *> wanted;
        const auto widgets = screen.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && widget->isEnabled() && isInteractive(*widget) &&
                (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                wanted.insert(widget);
        }
        QList<QWidget *> visited;
        for (int step = 0; step < int(widgets.size()) + 2; ++step) {
            QTest::keyClick(screen.window()->focusWidget() ? screen.window()->focusWidget() : &screen, Qt::Key_Tab,
                            way);
            QWidget *at = screen.window()->focusWidget();
            // A way comes back to where it began; before that it may have come from where it does not lead again.
            if (const qsizetype again = visited.indexOf(at); !at || again >= 0) {
                visited.remove(0, std::max<qsizetype>(0, again));
                break;
            }
            QVERIFY2(at->isVisible(), qPrintable(at->objectName()));
            visited.append(at);
        }
        for (QWidget *widget : wanted) {
            // Of buttons that exclude one another the one that is on stands for all: arrows go on from it.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->autoExclusive() && !button->isChecked())
                continue;
            QVERIFY2(visited.contains(widget),
                     qPrintable(widget->objectName() +
                                (way == Qt::NoModifier ? QStringLiteral(" by Tab") : QStringLiteral(" by Shift+Tab"))));
        }
        // The order is the window's doing, for all of its pages.
        if (way == Qt::NoModifier && qobject_cast<QMainWindow *>(screen.window()))
            checkReadingOrder(screen, visited);
    }
}

inline double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

inline double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// The colour most of a part of a picture has, and how much the pixel stands out from it that does so most.
inline std::pair<QColor, double> groundOf(const QImage &picture, const QRect &rect)
{
    const qreal ratio = picture.devicePixelRatio();
    QHash<QRgb, int> pixels;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++pixels[picture.pixel(QPoint(x, y) * ratio)];
    }
    const QColor ground = QColor::fromRgb(std::ranges::max_element(pixels).key());
    double most = 1;
    for (auto it = pixels.cbegin(); it != pixels.cend(); ++it)
        most = std::max(most, contrast(ground, QColor::fromRgb(it.key())));
    return {ground, most};
}

/// Changes over live: every label's text stands out from the ground it is painted on, and so do icons, in every theme.
inline void checkThemes(ui::theme::Theme &theme, QWidget &screen)
{
    using ui::theme::Preference;
    for (const Preference preference :
         {Preference::Light, Preference::Dark, Preference::HighContrast, Preference::Light}) {
        theme.setPreference(preference);
        QTRY_COMPARE(screen.palette().color(QPalette::Window), qApp->palette().color(QPalette::Window));
        QTest::qWait(0); // what was posted to widgets deep down
        const QImage picture = screen.grab().toImage();
        const auto labels = screen.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const QRect rect = QRect(label->mapTo(&screen, QPoint(0, 0)), label->size()).intersected(screen.rect());
            if (!label->isVisible() || label->text().isEmpty() || rect.width() < 8 || rect.height() < 8)
                continue;
            // Thin letters are blended into the ground: the ground is measured, the letters are asked for.
            const QColor ground = groundOf(picture, rect).first;
            const double best = contrast(ground, label->palette().color(label->foregroundRole()));
            QVERIFY2(best >= 4.5, qPrintable(QStringLiteral("%1 \"%2\" in %4: %3")
                                                 .arg(label->objectName(), label->text())
                                                 .arg(best)
                                                 .arg(ui::theme::preferenceName(preference))));
        }
        for (const QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
            const QRect rect = QRect(button->mapTo(&screen, QPoint(0, 0)), button->size());
            if (!button->isVisible() || !button->isEnabled() || button->icon().isNull() || !button->text().isEmpty() ||
                !screen.rect().contains(rect) || !button->visibleRegion().contains(button->rect().center()))
                continue;
            const QRect icon(rect.center() - QPoint(9, 9), QSize(18, 18)); // without the frame around it
            const double stands = groundOf(picture, icon.intersected(rect)).second;
            QVERIFY2(stands >= 3, qPrintable(QStringLiteral("icon of %1 in %3: %2")
                                                 .arg(button->objectName())
                                                 .arg(stands)
                                                 .arg(ui::theme::preferenceName(preference))));
        }
    }
}

} // namespace backflow::tests
