#include "ui/history/historydetail.h"

#include "ui/history/historychange.h"
#include "ui/history/historymodel.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>

namespace backflow::ui::history {

namespace {

constexpr int kMostRows = 500;

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? HistoryDetail::tr("yes") : HistoryDetail::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

/// `targetCommit` → "Target commit".
QString label(const QString &key)
{
    QString words;
    for (const QChar c : key) {
        if (c.isUpper() && !words.isEmpty())
            words += QLatin1Char(' ');
        words += c.toLower();
    }
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

void fill(QTreeWidgetItem *parent, const QString &key, const QJsonValue &value, int &budget)
{
    if (--budget < 0)
        return;
    auto *item = new QTreeWidgetItem(parent, {label(key), valueText(value)});
    item->setToolTip(1, valueText(value));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            fill(item, it.key(), it.value(), budget);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        item->setText(1, QLocale().toString(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            fill(item, QString::number(i + 1), array[i], budget);
    }
}

} // namespace

QString storyOf(const promotion::HistoryEvent &event)
{
    QStringList sentences;
    const QString when = QLocale().toString(event.when.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm:ss t"));
    const QString who = event.who.isEmpty() ? HistoryDetail::tr("somebody unnamed") : event.who;
    sentences += event.where.isEmpty() ? HistoryDetail::tr("%1, %2.").arg(when, who)
                                       : HistoryDetail::tr("%1, %2, in %3.").arg(when, who, event.where);
    if (!event.reason.isEmpty())
        sentences += HistoryDetail::tr("Why: %1").arg(event.reason);
    if (!event.promotion.isEmpty())
        sentences += HistoryDetail::tr("Part of promotion %1.").arg(event.promotion);
    return sentences.join(QLatin1Char('\n'));
}

HistoryDetail::HistoryDetail(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Title))
    , m_story(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_change(new HistoryChange(context, this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new QTreeWidget(this))
    , m_record(new QPlainTextEdit(this))
    , m_open(widgets::secondaryButton(QStringLiteral("historyOpenPromotion"), tr("Open the promotion"), this))
    , m_only(widgets::quietButton(QStringLiteral("historyOnlyPromotion"), tr("Show related events"), this))
{
    const theme::Theme &theme = *context.theme;
    theme::Highlighting *highlighting = context.highlighting;
    setObjectName(QStringLiteral("historyDetail"));
    m_title->setObjectName(QStringLiteral("historyDetailTitle"));
    m_title->setWordWrap(true);
    m_story->setObjectName(QStringLiteral("historyStory"));
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setObjectName(QStringLiteral("historyFacts"));
    m_facts->setAccessibleName(tr("What the record says"));
    m_facts->setHeaderLabels({tr("What the record says"), {}});
    m_facts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_record->setObjectName(QStringLiteral("historyRecord"));
    m_record->setAccessibleName(tr("The record as it is stored"));
    m_record->setReadOnly(true);
    m_record->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_record->setFont(theme.font(theme::TextStyle::Mono));
    connect(&theme, &theme::Theme::themeChanged, m_record,
            [this, &theme] { m_record->setFont(theme.font(theme::TextStyle::Mono)); });
    if (highlighting)
        highlighting->attach(m_record->document(), QStringLiteral("record.json"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_story);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kSpace2);
    head->addLayout(words, 1);
    head->addWidget(m_only, 0, Qt::AlignTop);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_facts);
    both->addWidget(m_record);
    both->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_change, tr("What changed"));
    m_tabs->addTab(both, tr("The record"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT promotionRequested(m_event.promotion); });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT onlyPromotionRequested(m_event.promotion); });
    show(std::nullopt);
}

void HistoryDetail::show(const std::optional<promotion::HistoryEvent> &event)
{
    m_event = event.value_or(promotion::HistoryEvent());
    m_title->setText(event ? event->what : tr("Choose an event to read its story."));
    m_story->setText(event ? storyOf(*event) : QString());
    m_open->setVisible(!m_event.promotion.isEmpty());
    m_only->setVisible(!m_event.promotion.isEmpty());
    m_tabs->setVisible(event.has_value());
    m_facts->clear();
    int budget = kMostRows;
    for (auto it = m_event.record.constBegin(); it != m_event.record.constEnd(); ++it)
        fill(m_facts->invisibleRootItem(), it.key(), it.value(), budget);
    m_record->setPlainText(QString::fromUtf8(QJsonDocument(m_event.record).toJson(QJsonDocument::Indented)));
}

QString HistoryDetail::story() const
{
    return m_title->text() + QLatin1Char('\n') + m_story->text();
}

} // namespace backflow::ui::history
