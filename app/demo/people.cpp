#include "app/demo/people.h"

#include <QJsonArray>
#include <QJsonObject>
#include <array>

namespace backflow::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFirst{"Marta", "Jonas", "Ines", "Pavel", "Aisha", "Luca",
                            "Greta", "Tomas", "Nora", "Idris", "Vera"};
constexpr std::array kLast{"Brandauer", "Okonjo",   "Silvestri", "Novotny", "Lindahl", "Marchetti", "Haddad",
                           "Kowalczyk", "Ferreira", "Aaltonen",  "Dubois",  "Yilmaz",  "Petrov"};
constexpr std::array kTitles{"Buyer", "Head of Service", "Planner", "Site Manager", "Accountant"};

QJsonObject field(const QString &name, const QString &type, int length = 0, bool nillable = true)
{
    return {{u"name"_s, name},         {u"label"_s, name},
            {u"type"_s, type},         {u"length"_s, length},
            {u"nillable"_s, nillable}, {u"updateable"_s, type != "id"_L1},
            {u"unique"_s, false},      {u"filterable"_s, type != "textarea"_L1}};
}

QByteArray rowOf(int i)
{
    const QByteArray first = kFirst.at(std::size_t(i) % kFirst.size());
    const QByteArray last = kLast.at(std::size_t(i) % kLast.size());
    const QByteArray number = QByteArray::number(i);
    const QByteArray mail = first.toLower() + '.' + last.toLower() + number + "@kundenhof.test";
    return "003" + number.rightJustified(12, '0') + "AAA," + last + ',' + first + ',' + mail + ",+49 30 " +
           QByteArray::number(5'550'000 + i * 7) + ",19" + QByteArray::number(55 + i % 44) + "-0" +
           QByteArray::number(1 + i % 9) + "-" + QByteArray::number(10 + i % 18) + ',' +
           kTitles.at(std::size_t(i) % kTitles.size()) + ",\"Asked to be called back, or written to at " + mail +
           "\"\n";
}

} // namespace

base::Result<> givePeople(localorg::LocalOrg &org, int count)
{
    const QJsonArray fields{field(u"Id"_s, u"id"_s, 18, false),     field(u"LastName"_s, u"string"_s, 80, false),
                            field(u"FirstName"_s, u"string"_s, 40), field(u"Email"_s, u"email"_s, 80),
                            field(u"Phone"_s, u"phone"_s, 40),      field(u"Birthdate"_s, u"date"_s),
                            field(u"Title"_s, u"string"_s, 128),    field(u"Description"_s, u"textarea"_s, 32'000)};
    QByteArray csv("Id,LastName,FirstName,Email,Phone,Birthdate,Title,Description\n");
    for (int i = 0; i < count; ++i)
        csv += rowOf(i);
    return org.setRecords(u"Contact"_s, fields, csv);
}

} // namespace backflow::demo
