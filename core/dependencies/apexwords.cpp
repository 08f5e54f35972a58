#include "core/dependencies/apexwords.h"

#include "core/dependencies/codefacts.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

bool isApexKeyword(QStringView word)
{
    static const QSet<QString> kWords = words(
        "abstract and as break bulk by byte case cast catch class commit const continue default delete desc do else "
        "end "
        "enum export extends final finally for from get global goto group having hint if implements import in "
        "inherited "
        "inner insert instanceof interface into like limit merge new not null nulls of on or outer override package "
        "parallel private protected public return returning rollback search select set sharing sort static super "
        "switch "
        "testmethod then this throw transient trigger true false try undelete update upsert using virtual void "
        "webservice "
        "when where while with without integer string boolean decimal double long date datetime time id blob object "
        "list "
        "map set");
    return kWords.contains(word.toString().toLower());
}

bool isApexType(QStringView name)
{
    static const QSet<QString> kTypes = words(
        "address addresses aggregateresult answers answer apexpages approval assert asyncapexjob asyncexception "
        "asyncinfo asyncoptions auraexception aurahandledexception auth authconfiguration authprovider batchable "
        "batchablecontext batchableerror blob boolean businesshours cache calloutexception canvas chatteranswers "
        "comparable comparator compression connectapi continuation cookie cookies crypto currencytype "
        "customexception dataweave database date datacloud datasource datetime decimal deleteresult "
        "describefieldresult describesobjectresult describetabsetresult dmlexception dmloptions document dom "
        "double duplicateerror emailexception emailfileattachment emaileventlog enum error eventbus exception "
        "executionexception externalobjectexception fatalcursorexception featuremanagement finalexception "
        "finalizer finalizercontext flow formulaeval formulabuilder "
        "functions getupdatedresult graphqlexception handledexception http httpcalloutmock httprequest "
        "httprequestattachment httpresponse id "
        "ideas illegalargumentexception inboundemail inboundemailhandler inboundemailresult inboundenvelope "
        "installcontext installhandler integer integerexception invalidheaderexception invalidparametervalueexception "
        "invocable invocableactionexception isvpartners iterable iterator json jsonexception jsongenerator jsonparser "
        "jsontoken kbmanagement label label limitexception limits list listexception lxscheduler location logginglevel "
        "long "
        "map massemailmessage matcher math mergeresult message messaging metadata mathexception "
        "multistaticresourcecalloutmock "
        "network noaccessexception nodatafoundexception nosuchelementexception nullpointerexception object "
        "orglimit orglimits orgs packagexml page pagereference parentjobresult pattern picklistentry process "
        "procedureexception processdefinition psr queryexception querylocator querylocatoriterator queueable "
        "queueablecontext quickaction "
        "quiddity reports request requirededfeaturemissingexception requiredfeaturemissingexception "
        "resetpasswordresult "
        "restcontext restrequest restresponse saveresult savepoint schedulable schedulablecontext schema "
        "search searchexception searchresult security securityexception selectoption sendemailresult "
        "serializationexception "
        "set sfc sfdc_checkout singleemailmessage site sobject sobjectaccessdecision sobjectexception sobjectfield "
        "sobjecttype soap sort standardcontroller standardsetcontroller staticresourcecalloutmock strategy string "
        "stringexception stubprovider success support system systemexception test territorymgmt time timezone "
        "transactionfinalizer trigger triggeroperation trust txnsecurity type typeexception undeleteresult "
        "unexpectedexception unsupportedoperationexception upsertresult url urlrewriter user userinfo usermanagement "
        "userprovisioning uuid version visualeditor visualforceexception wave webservicecallout webservicemock "
        "xmlexception xmlnode xmlstreamreader xmlstreamwriter xmltag ziparchive zipreader zipwriter zippedexception "
        "allornone accesslevel accesstype assertexception cursor paginationcursor duplicatemessage");
    return kTypes.contains(name.toString().toLower());
}

} // namespace backflow::dependencies
