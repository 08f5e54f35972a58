#include "ui/keep/reasonform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace backflow::ui::keep {

ReasonForm::ReasonForm(const theme::Theme &theme, const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_text(widgets::textLabel(theme, {}, this))
    , m_reason(new QLineEdit(this))
    , m_ends(new QCheckBox(tr("Until"), this))
    , m_until(new QDateEdit(this))
    , m_confirm(widgets::primaryButton(objectName + QStringLiteral("Confirm"), tr("Confirm"), this))
    , m_cancel(widgets::quietButton(objectName + QStringLiteral("Cancel"), tr("Cancel"), this))
{
    setObjectName(objectName);
    m_text->setObjectName(objectName + QStringLiteral("Text"));
    m_text->setWordWrap(true);
    m_reason->setObjectName(objectName + QStringLiteral("Reason"));
    m_reason->setAccessibleName(tr("Reason, goes into the record"));
    m_ends->setObjectName(objectName + QStringLiteral("Ends"));
    m_until->setObjectName(objectName + QStringLiteral("Until"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    rows->setSpacing(theme::kSpace1);
    rows->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_reason, 1);
    row->addWidget(m_ends);
    row->addWidget(m_until);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    rows->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonForm::confirm);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonForm::updateConfirm);
    connect(m_ends, &QCheckBox::toggled, this, &ReasonForm::updateUntil);
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonForm::close);
    hide();
}

void ReasonForm::ask(const Question &question, Answer answer)
{
    m_question = question;
    m_answer = std::move(answer);
    m_ends->setVisible(question.hasEnd);
    m_until->setVisible(question.hasEnd);
    m_ends->setChecked(question.until.isValid());
    updateUntil();
    m_until->setDate(question.until);
    m_confirm->setText(question.confirm);
    m_reason->setPlaceholderText(question.placeholder);
    m_text->setText(question.sentence);
    m_reason->clear();
    updateConfirm();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::updateUntil()
{
    widgets::setUnavailable(m_until, m_ends->isChecked() ? QString() : tr("Tick “Until” to give it a last day."));
}

/// A rule without a reason is one that nobody dares to remove.
void ReasonForm::updateConfirm()
{
    const bool missing = m_question.reasonNeeded && m_reason->text().trimmed().isEmpty();
    widgets::setUnavailable(m_confirm, missing ? tr("Say why.") : QString());
}

void ReasonForm::confirm()
{
    hide();
    const QDate until = m_question.hasEnd && m_ends->isChecked() ? m_until->date() : QDate();
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(m_reason->text().trimmed(), until);
}

void ReasonForm::close()
{
    hide();
    m_answer = {};
    Q_EMIT canceled();
}

void ReasonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace backflow::ui::keep
