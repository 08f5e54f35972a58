#include "ui/environments/driftform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace backflow::ui::environments {

DriftForm::DriftForm(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(widgets::textLabel(theme, {}, this))
    , m_reason(new QLineEdit(this))
    , m_ends(new QCheckBox(tr("Until"), this))
    , m_until(new QDateEdit(this))
    , m_confirm(widgets::primaryButton(QStringLiteral("driftFormConfirm"), tr("Track it"), this))
    , m_cancel(widgets::quietButton(QStringLiteral("driftFormCancel"), tr("Cancel"), this))
{
    setObjectName(QStringLiteral("driftForm"));
    m_text->setObjectName(QStringLiteral("driftFormText"));
    m_reason->setObjectName(QStringLiteral("driftFormReason"));
    m_reason->setAccessibleName(tr("Reason, goes into the record"));
    m_ends->setObjectName(QStringLiteral("driftFormEnds"));
    m_until->setObjectName(QStringLiteral("driftFormUntil"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_text);
    row->addWidget(m_reason, 1);
    row->addWidget(m_ends);
    row->addWidget(m_until);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    connect(m_confirm, &QPushButton::clicked, this, &DriftForm::confirm);
    connect(m_reason, &QLineEdit::textChanged, this, &DriftForm::updateConfirm);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &DriftForm::close);
    hide();
}

void DriftForm::ask(What what, const QString &sentence, const QList<model::ComponentKey> &keys, const QDate &until)
{
    const bool ignore = what == What::Ignore;
    m_what = what;
    m_keys = keys;
    m_ends->setVisible(ignore);
    m_until->setVisible(ignore);
    m_ends->setChecked(until.isValid());
    m_until->setEnabled(until.isValid());
    m_until->setDate(until);
    m_confirm->setText(ignore ? tr("Ignore it") : tr("Track it"));
    m_reason->setPlaceholderText(ignore ? tr("Why it is meant to differ here") : tr("Why (goes into the record)"));
    m_text->setText(sentence);
    m_reason->clear();
    updateConfirm();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

/// A rule without a reason is one that nobody dares to remove.
void DriftForm::updateConfirm()
{
    const bool missing = m_what == What::Ignore && m_reason->text().trimmed().isEmpty();
    widgets::setUnavailable(m_confirm, missing ? tr("Say why.") : QString());
}

void DriftForm::confirm()
{
    hide();
    const QString reason = m_reason->text().trimmed();
    if (m_what == What::Track)
        Q_EMIT trackConfirmed(m_keys, reason);
    else
        Q_EMIT ignoreConfirmed(m_keys, reason, m_ends->isChecked() ? m_until->date() : QDate());
}

void DriftForm::close()
{
    hide();
    Q_EMIT canceled();
}

void DriftForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace backflow::ui::environments
