#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace backflow::ui::resolve {

class BinaryBeside;
class DecisionPanel;
class MergePanes;

/// One decision as entries and as text. A wide window has the text below the entries; a narrow one has one of the two,
/// under a tab. Anywhere the text can have all the room.
class DecisionArea final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the widgets over. `binary` stands in the place of the text where there is none.
    DecisionArea(const theme::Theme &theme, DecisionPanel *panel, MergePanes *panes, BinaryBeside *binary,
                 QWidget *parent = nullptr);

    /// What is decided is no text.
    void setBinary(bool binary);
    void setNarrow(bool narrow);
    /// The text alone, or the entries (with the text below them where there is room).
    void showText(bool shown);
    bool isTextShown() const { return m_textShown; }

Q_SIGNALS:
    /// A tab was pressed.
    void textWanted(bool shown);

private:
    QWidget *makeTabs();
    void arrange();

    DecisionPanel *m_panel;
    MergePanes *m_panes;
    BinaryBeside *m_binary;
    /// The text, or what stands in its place.
    QStackedWidget *m_lower;
    QWidget *m_card;
    QPushButton *m_entriesTab = nullptr;
    QPushButton *m_textTab = nullptr;
    QWidget *m_tabs;
    QSplitter *m_both;
    bool m_narrow = false;
    bool m_textShown = false;
};

} // namespace backflow::ui::resolve
