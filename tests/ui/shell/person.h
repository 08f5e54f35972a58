#pragma once
// Somebody at the window, with one hand only, whose clicks and keys are counted.

#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTimer>
#include <QTreeView>

namespace backflow::tests {

enum class Hand { Mouse, Keyboard };

/// Does what a person would with one hand only.
class Person final
{
public:
    Person(WindowFixture &fixture, Hand hand)
        : m_f(fixture)
        , m_hand(hand)
    {
    }
    bool keys() const { return m_hand == Hand::Keyboard; }
    /// What the hand has done: each click and each key.
    int actions() const { return m_actions; }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(m_f.idle());
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        // Without a window manager nobody gives the keys back to the window when a dialog goes.
        if (!QApplication::activeWindow())
            m_f.window->activateWindow();
    }
    void strike(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *at = QApplication::focusWidget();
        QVERIFY2(at, "nothing has the focus");
        ++m_actions;
        QTest::keyClick(at, Qt::Key(key), modifiers);
    }
    void clickAt(QWidget *widget, const QPoint &at)
    {
        ++m_actions;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    }
    /// Tab by Tab, as far as a window can have controls.
    void tabTo(const QWidget *wanted)
    {
        constexpr int kMost = 120;
        QStringList passed;
        for (int step = 0; step < kMost && QApplication::focusWidget() != wanted; ++step) {
            strike(Qt::Key_Tab);
            passed += QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
        }
        QVERIFY2(QApplication::focusWidget() == wanted,
                 qPrintable(wanted->objectName() + QStringLiteral(" is not reached: ") + passed.join(u' ')));
    }
    void press(const char *button) { press(m_f.find<QAbstractButton>(button)); }
    void press(QAbstractButton *button)
    {
        comeTo(button);
        pressNow(button);
        settle();
    }
    /// Opens a button's menu and takes the line that begins with these words.
    void choose(const char *button, const QString &words)
    {
        auto *found = m_f.find<QAbstractButton>(button);
        comeTo(found);
        bool chosen = false;
        // Once the menu is there it has the mouse and the keys.
        QTimer::singleShot(0, m_f.window.get(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (!action->text().startsWith(words))
                    continue;
                chosen = true;
                if (!keys()) {
                    ++m_actions;
                    menu->close(); // as a click on its line does
                    action->trigger();
                    return;
                }
                for (qsizetype step = 0; step <= menu->actions().size() && menu->activeAction() != action; ++step)
                    QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
            menu->close();
        });
        pressNow(found);
        QTRY_VERIFY2(chosen, qPrintable(words));
        settle();
    }
    void goTo(ui::widgets::Page page, const char *railButton, int number)
    {
        if (keys())
            strike(Qt::Key_0 + number, Qt::ControlModifier);
        else
            click(m_f.find<QAbstractButton>(railButton));
        QTRY_COMPARE(m_f.window->page(), page);
        settle();
    }
    /// Makes a row the current one.
    void choose(QAbstractItemView *view, const QModelIndex &row)
    {
        QVERIFY(row.isValid());
        if (!keys()) {
            view->scrollTo(row);
            clickAt(view->viewport(), view->visualRect(row).center());
            return;
        }
        tabTo(view);
        strike(Qt::Key_Home, Qt::ControlModifier);
        strike(Qt::Key_Home);
        for (int step = 0; step < 200 && view->currentIndex().siblingAtColumn(0) != row.siblingAtColumn(0); ++step)
            strike(Qt::Key_Down);
        QCOMPARE(view->currentIndex().siblingAtColumn(0), row.siblingAtColumn(0));
    }
    void tick(QTreeView *view, const QModelIndex &row)
    {
        if (keys()) {
            choose(view, row);
            strike(Qt::Key_Space);
        } else {
            QStyleOptionViewItem option;
            option.initFrom(view);
            option.rect = view->visualRect(row);
            option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
            option.index = row;
            const QRect box = view->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, view);
            clickAt(view->viewport(), box.center());
        }
        QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

private:
    void comeTo(QAbstractButton *button)
    {
        settle();
        QTRY_VERIFY2(button->isVisible(), qPrintable(button->objectName()));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(button->objectName() + u' ' + button->toolTip()));
        if (keys())
            tabTo(button);
    }
    void pressNow(QAbstractButton *button)
    {
        if (keys())
            strike(Qt::Key_Space);
        else
            click(button);
    }
    void click(QAbstractButton *button) { clickAt(button, button->rect().center()); }

    WindowFixture &m_f;
    Hand m_hand;
    int m_actions = 0;
};

} // namespace backflow::tests
