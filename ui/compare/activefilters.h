#pragma once

#include "ui/compare/gridfilter.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {
class FlowLayout;
}

namespace backflow::ui::compare {

/// The conditions that somebody put together beside the chips of states: each active one stands here and goes when it
/// is pressed. `addButton` offers the others.
class ActiveFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit ActiveFilters(const theme::Theme &theme, QWidget *parent = nullptr);

    QToolButton *addButton() const { return m_add; }
    /// What there is to choose from: types, people, namespaces.
    void setIndex(std::shared_ptr<const GridIndex> index);
    /// Everything but states, search and what is due.
    const GridFilter &filter() const { return m_filter; }
    void setFilter(const GridFilter &filter);
    void reset() { setFilter({}); }

Q_SIGNALS:
    void changed();

private:
    void offer();
    void offerValues(const QString &title, const QStringList &values, QStringList GridFilter::*list,
                     QString (*words)(const QString &));
    void rebuild();
    void chip(const QString &name, const QString &text, const GridFilter &without);
    void ask(const QString &title, const QString &label, const QString &text,
             void (ActiveFilters::*take)(const QString &));
    void takeName(const QString &text);
    void takePattern(const QString &text);
    void takeEntry(const QString &text);
    void askForDays();
    void change(const GridFilter &filter);

    const theme::Theme &m_theme;
    std::shared_ptr<const GridIndex> m_index;
    GridFilter m_filter;
    widgets::FlowLayout *m_row;
    QToolButton *m_add;
};

} // namespace backflow::ui::compare
