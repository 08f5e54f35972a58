#include "ui/compare/sidesbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace backflow::ui::compare {

namespace {
const QString kFolder = QStringLiteral("folder:");
const QString kZip = QStringLiteral("zip:");
} // namespace

SidesBar::SidesBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_source(new QComboBox(this))
    , m_targetBox(new QWidget(this))
    , m_targetRow(new widgets::FlowLayout(m_targetBox, theme::kSpace1))
    , m_add(widgets::iconButton(theme, QStringLiteral("compareAddTarget"), theme::Icon::Add, tr("Add a target"), this))
    , m_swap(widgets::iconButton(theme, QStringLiteral("compareSwap"), theme::Icon::Swap,
                                 tr("Swap source and target (Alt+S)"), this))
    , m_when(widgets::iconButton(theme, QStringLiteral("compareAsOf"), theme::Icon::History, tr("As of: now"), this))
{
    m_source->setObjectName(QStringLiteral("compareSourceCombo"));
    m_source->setAccessibleName(tr("Source environment"));
    m_targetBox->setObjectName(QStringLiteral("compareTargets"));
    m_targetBox->setAccessibleName(tr("Target environments"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_when->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_when->setPopupMode(QToolButton::InstantPopup);
    m_when->setMenu(new QMenu(m_when));
    connect(m_when->menu(), &QMenu::aboutToShow, this, &SidesBar::offerDays);
    setAsOf({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(widgets::textLabel(theme, tr("Source"), this, theme::TextStyle::Body, theme::Role::Muted));
    row->addWidget(m_source);
    row->addWidget(widgets::textLabel(theme, tr("with"), this, theme::TextStyle::Body, theme::Role::Muted));
    row->addWidget(m_targetBox, 1);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_targets = below(source());
        rebuildTargets();
        Q_EMIT changed();
    });
    connect(m_swap, &QToolButton::clicked, this, &SidesBar::swap);
}

QString SidesBar::highest() const
{
    for (const model::Environment &environment : m_pipeline.environments) {
        if (m_pipeline.higherNeighbours(environment.name).isEmpty() && !below(environment.name).isEmpty())
            return environment.name;
    }
    return m_pipeline.environments.isEmpty() ? QString() : m_pipeline.environments.front().name;
}

QStringList SidesBar::below(const QString &source) const
{
    return m_pipeline.allBelow(source).first(qMin<qsizetype>(kMostTargets, m_pipeline.allBelow(source).size()));
}

void SidesBar::setPipeline(const model::Pipeline &pipeline)
{
    const QString kept = source();
    const bool same = pipeline == m_pipeline;
    m_pipeline = pipeline;
    if (same && !m_targets.isEmpty())
        return; // an org was read anew: the buttons stay, and with them the focus
    m_source->clear();
    for (const model::Environment &environment : pipeline.environments)
        m_source->addItem(environment.name);
    const QStringList targets = m_targets;
    setSides(pipeline.find(kept) ? kept : highest(), pipeline.find(kept) ? targets : QStringList());
}

void SidesBar::setSides(const QString &source, const QStringList &targets)
{
    m_source->setCurrentText(source);
    m_targets.clear();
    for (const QString &target : targets.isEmpty() ? below(source) : targets) {
        if (isSide(target) && target != source && m_targets.size() < kMostTargets)
            m_targets.append(target);
    }
    rebuildTargets();
}

QString SidesBar::source() const
{
    return m_source->currentText();
}

bool SidesBar::isSide(const QString &name) const
{
    return m_pipeline.find(name) || name.startsWith(kFolder) || name.startsWith(kZip);
}

QString SidesBar::textOf(const QString &side) const
{
    return m_asOf.isValid() && m_pipeline.find(side) ? side + u'@' + m_asOf.toString(Qt::ISODate) : side;
}

QStringList SidesBar::targetTexts() const
{
    QStringList texts;
    for (const QString &target : m_targets)
        texts.append(textOf(target));
    return texts;
}

QString SidesBar::shownName(const QString &side)
{
    if (side.startsWith(kFolder))
        return tr("Folder %1").arg(side.section(u'/', -1, -1, QString::SectionSkipEmpty));
    return side.startsWith(kZip) ? side.section(u'/', -1) : side;
}

void SidesBar::addPath(const QString &path)
{
    if (path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive)) {
        m_manifest = path;
    } else {
        const QString side = (path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive) ? kZip : kFolder) + path;
        if (m_targets.contains(side))
            return;
        // What was dropped is what one wants to see: where all places are taken, it takes the last.
        if (m_targets.size() >= kMostTargets)
            m_targets.removeLast();
        m_targets.append(side);
    }
    rebuildTargets();
    Q_EMIT changed();
}

void SidesBar::setAsOf(const QDate &day)
{
    m_asOf = day;
    const QString when = day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : tr("now");
    m_when->setText(tr("As of: %1").arg(when));
    m_when->setAccessibleName(m_when->text());
    m_when->setToolTip(tr("Compare the environments as they were at the end of a day"));
}

void SidesBar::offerDays()
{
    QMenu *menu = m_when->menu();
    menu->clear();
    const QDate today = QDate::currentDate();
    const auto offer = [&](const QString &text, const QDate &day) {
        QAction *action = menu->addAction(text, this, [this, day] {
            setAsOf(day);
            Q_EMIT changed();
        });
        action->setCheckable(true);
        action->setChecked(m_asOf == day);
    };
    offer(tr("Now"), {});
    offer(tr("Yesterday"), today.addDays(-1));
    offer(tr("A week ago"), today.addDays(-7));
    offer(tr("A month ago"), today.addMonths(-1));
    menu->addAction(tr("Another day…"), this, &SidesBar::askForDay);
}

void SidesBar::askForDay()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("compareDayDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Compare as of"));
    auto *edit = new QDateEdit(m_asOf.isValid() ? m_asOf : QDate::currentDate().addDays(-1), dialog);
    edit->setObjectName(QStringLiteral("compareDay"));
    edit->setAccessibleName(tr("Day"));
    edit->setCalendarPopup(true);
    edit->setMaximumDate(QDate::currentDate());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(edit);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, edit] {
        setAsOf(edit->date());
        Q_EMIT changed();
    });
    dialog->open();
}

void SidesBar::pressSwap()
{
    m_swap->click();
}

void SidesBar::swap()
{
    if (m_targets.isEmpty() || !m_pipeline.find(m_targets.front()))
        return;
    const QString target = m_targets.front();
    setSides(target, {source()});
    Q_EMIT changed();
}

QPushButton *SidesBar::removable(const QString &objectName, const QString &text, const QString &accessible)
{
    QPushButton *button = widgets::secondaryButton(objectName, text, m_targetBox);
    button->setIcon(m_theme.icon(theme::Icon::Close, theme::Role::Muted));
    button->setAccessibleName(accessible);
    m_targetRow->addWidget(button);
    button->show();
    return button;
}

void SidesBar::rebuildTargets()
{
    const auto old = m_targetBox->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        m_targetRow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const QString &target : std::as_const(m_targets)) {
        const QString name = shownName(target);
        QPushButton *button = removable(QStringLiteral("compareTarget_") + target, name,
                                        tr("Target %1. Press to leave it out").arg(name));
        button->setToolTip(tr("Leave %1 out").arg(m_pipeline.find(target) ? name : target));
        widgets::setUnavailable(button, m_targets.size() > 1 ? QString() : tr("A comparison needs one target."));
        connect(button, &QPushButton::clicked, this, [this, target] {
            m_targets.removeAll(target);
            rebuildTargets();
            Q_EMIT changed();
        });
    }
    if (!m_manifest.isEmpty()) {
        QPushButton *button =
            removable(QStringLiteral("compareManifest"), tr("Only %1").arg(m_manifest.section(u'/', -1)),
                      tr("Only what %1 names. Press to compare everything").arg(m_manifest.section(u'/', -1)));
        button->setToolTip(m_manifest);
        connect(button, &QPushButton::clicked, this, [this] {
            m_manifest.clear();
            rebuildTargets();
            Q_EMIT changed();
        });
    }
    for (QToolButton *last : {m_add, m_swap, m_when}) {
        m_targetRow->removeWidget(last);
        m_targetRow->addWidget(last);
    }
    offerTargets();
    const bool swappable = !m_targets.isEmpty() && m_pipeline.find(m_targets.front());
    widgets::setUnavailable(m_swap, swappable ? QString() : tr("Only environments change over."));
}

void SidesBar::offerTargets()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (const model::Environment &environment : std::as_const(m_pipeline.environments)) {
        if (environment.name == source() || m_targets.contains(environment.name))
            continue;
        menu->addAction(environment.name, this, [this, name = environment.name] {
            m_targets.append(name);
            rebuildTargets();
            Q_EMIT changed();
        });
    }
    widgets::setUnavailable(m_add, menu->isEmpty() ? tr("Every environment is in the comparison.")
                                   : m_targets.size() >= kMostTargets
                                       ? tr("At most %1 targets fit side by side.").arg(kMostTargets)
                                       : QString());
}

} // namespace backflow::ui::compare
