#include "ui/history/recordview.h"

#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

namespace backflow::ui::history {

namespace {

constexpr int kMostRows = 500;

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? RecordView::tr("yes") : RecordView::tr("no");
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

RecordView::RecordView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_facts(new QTreeWidget(this))
    , m_record(new QPlainTextEdit(this))
{
    const theme::Theme &theme = *context.theme;
    m_facts->setObjectName(QStringLiteral("historyFacts"));
    m_facts->setAccessibleName(tr("What the record says"));
    m_facts->setHeaderLabels({tr("What the record says"), {}});
    m_facts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_record->setObjectName(QStringLiteral("historyRecord"));
    m_record->setAccessibleName(tr("The record as it is stored"));
    m_record->setReadOnly(true);
    m_record->setTabChangesFocus(true);
    m_record->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_record->setFont(theme.font(theme::TextStyle::Mono));
    connect(&theme, &theme::Theme::themeChanged, m_record,
            [this, &theme] { m_record->setFont(theme.font(theme::TextStyle::Mono)); });
    if (context.highlighting)
        context.highlighting->attach(m_record->document(), QStringLiteral("record.json"));
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setObjectName(QStringLiteral("historyRecordSplitter"));
    both->addWidget(m_facts);
    both->addWidget(m_record);
    both->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(both);
}

void RecordView::showRecord(const QJsonObject &record, const QJsonObject &facts)
{
    m_facts->clear();
    int budget = kMostRows;
    const QJsonObject &shown = record.isEmpty() ? facts : record;
    for (auto it = shown.constBegin(); it != shown.constEnd(); ++it)
        fill(m_facts->invisibleRootItem(), it.key(), it.value(), budget);
    m_facts->setHeaderLabels({record.isEmpty() ? tr("What is known") : tr("What the record says"), {}});
    m_record->setVisible(!record.isEmpty());
    m_record->setPlainText(QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Indented)));
}

} // namespace backflow::ui::history
