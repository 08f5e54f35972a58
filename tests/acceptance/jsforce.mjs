// The wire, call by call, with jsforce alone: the quick half of the acceptance check.
// usage: JSFORCE=<folder jsforce is installed in> node jsforce.mjs URL ACCESS_TOKEN
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateRawSync, crc32 } from 'node:zlib';

const require = createRequire(join(process.env.JSFORCE, 'package.json'));
const jsforce = require('jsforce');
const [url, accessToken] = process.argv.slice(2);
const connection = new jsforce.Connection({ instanceUrl: url, accessToken, version: '66.0' });
const metadata = connection.metadata;
metadata.pollInterval = 100;
metadata.pollTimeout = 60000;

let failures = 0;
async function step(name, work) {
    try {
        const wrong = await work();
        if (wrong) throw new Error(wrong);
        console.log(`ok   jsforce ${name}`);
    } catch (error) {
        failures += 1;
        console.log(`FAIL jsforce ${name}: ${error.message}`);
    }
}
const expect = (condition, text) => (condition ? undefined : text);

// A zip of stored or deflated files, written by hand so that nothing of the project is used to judge the project.
function zip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [name, text] of Object.entries(files)) {
        const bytes = Buffer.from(text);
        const packed = deflateRawSync(bytes);
        const title = Buffer.from(name);
        const head = Buffer.alloc(30);
        head.writeUInt32LE(0x04034b50, 0);
        head.writeUInt16LE(20, 4);
        head.writeUInt16LE(8, 8);
        head.writeUInt16LE(0x5a21, 12);
        head.writeUInt32LE(crc32(bytes), 14);
        head.writeUInt32LE(packed.length, 18);
        head.writeUInt32LE(bytes.length, 22);
        head.writeUInt16LE(title.length, 26);
        const entry = Buffer.alloc(46);
        entry.writeUInt32LE(0x02014b50, 0);
        entry.writeUInt16LE(20, 4);
        head.copy(entry, 6, 4, 30);
        entry.writeUInt32LE(offset, 42);
        parts.push(head, title, packed);
        directory.push(Buffer.concat([entry, title]));
        offset += head.length + title.length + packed.length;
    }
    const index = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(directory.length, 8);
    end.writeUInt16LE(directory.length, 10);
    end.writeUInt32LE(index.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, index, end]);
}

const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const manifest = (types) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Package ${namespace}>${Object.entries(types)
        .map(([type, names]) => `<types>${names.map((n) => `<members>${n}</members>`).join('')}<name>${type}</name></types>`)
        .join('')}<version>66.0</version></Package>`;
const apex = (name, body) => ({
    [`classes/${name}.cls`]: body,
    [`classes/${name}.cls-meta.xml`]: `<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass ${namespace}><apiVersion>66.0</apiVersion><status>Active</status></ApexClass>`,
});
const options = { singlePackage: true, rollbackOnError: true };

await step('metadata.describe', async () => {
    const found = await metadata.describe('66.0');
    const apexClass = found.metadataObjects.find((o) => o.xmlName === 'ApexClass');
    return expect(apexClass && apexClass.directoryName === 'classes' && apexClass.metaFile === true, 'no ApexClass');
});
await step('metadata.list of two types', async () => {
    const rows = await metadata.list([{ type: 'ApexClass' }, { type: 'CustomField' }], '66.0');
    const names = rows.map((r) => r.fullName);
    return expect(names.includes('Hello') && names.includes('Account.Rating__c'), `got ${names}`);
});
await step('metadata.list of a folder', async () => {
    const rows = [].concat(await metadata.list([{ type: 'Report', folder: 'Sales' }], '66.0'));
    return expect(rows.length === 1 && rows[0].fullName === 'Sales/Accounts', JSON.stringify(rows));
});
await step('metadata.read', async () => {
    const record = await metadata.read('CustomObject', 'Account');
    return expect(record.fullName === 'Account' && record.fields.length === 2, JSON.stringify(record));
});
let retrieved;
await step('metadata.retrieve().complete()', async () => {
    const locator = metadata.retrieve({
        apiVersion: 66, singlePackage: true,
        unpackaged: { types: [{ name: 'ApexClass', members: ['*'] }], version: '66.0' },
    });
    retrieved = await locator.complete();
    return expect(retrieved.success && retrieved.zipFile.length > 100 && retrieved.fileProperties.length === 3,
        JSON.stringify(retrieved).slice(0, 300));
});
await step('metadata.retrieve of something absent', async () => {
    const found = await metadata.retrieve({
        unpackaged: { types: [{ name: 'ApexClass', members: ['Nowhere'] }], version: '66.0' },
    }).complete();
    const text = JSON.stringify(found.messages);
    return expect(found.success && /Entity of type 'ApexClass' named 'Nowhere' cannot be found/.test(text), text);
});
let validation;
await step('metadata.deploy, check only, with tests', async () => {
    const found = await metadata.deploy(
        zip({ 'package.xml': manifest({ ApexClass: ['Hello'] }), ...apex('Hello', 'public class Hello { public static String greet(String name) { return name; } }\n') }),
        { ...options, checkOnly: true, testLevel: 'RunLocalTests' }).complete(true);
    validation = found.id;
    return expect(found.success && found.checkOnly && found.numberTestsCompleted === 1, JSON.stringify(found).slice(0, 400));
});
await step('metadata.deployRecentValidation', async () => {
    const id = await metadata.deployRecentValidation({ id: validation });
    const found = await waitFor(id);
    return expect(found.success && id !== validation, JSON.stringify(found).slice(0, 300));
});
async function waitFor(id) {
    for (;;) {
        const found = await metadata.checkDeployStatus(id, true, false);
        if (found.done) return found;
        await new Promise((done) => setTimeout(done, 100));
    }
}
await step('metadata.deploy that fails', async () => {
    const found = await metadata.deploy(
        zip({ 'package.xml': manifest({ ApexClass: ['Broken'] }), ...apex('Broken', 'public class Broken {\n') }), options).complete(true);
    const rows = [].concat(found.details.componentFailures);
    return expect(!found.success && found.status === 'Failed' && rows[0].lineNumber, JSON.stringify(found).slice(0, 400));
});
await step('metadata.deployRest', async () => {
    const found = await metadata.deployRest(
        zip({ 'package.xml': manifest({ ApexClass: ['Rest'] }), ...apex('Rest', 'public class Rest {}\n') }), options);
    const id = found.id ?? (await found).id;
    const result = await metadata.checkDeployStatus(id, true, true);
    const end = await waitFor(id);
    return expect(id.startsWith('0Af') && result && end.success, JSON.stringify(end).slice(0, 300));
});
await step('metadata.cancelDeploy', async () => {
    await fetch(`${url}/localorg/faults`, {
        method: 'POST', body: JSON.stringify([{ match: { op: 'deploy' }, do: { holdMs: 30000 } }]) });
    const locator = metadata.deploy(
        zip({ 'package.xml': manifest({ ApexClass: ['Late'] }), ...apex('Late', 'public class Late {}\n') }), options);
    const { id } = await locator;
    await metadata.cancelDeploy(id);
    const found = await waitFor(id);
    return expect(found.status === 'Canceled' && !found.success, JSON.stringify(found).slice(0, 300));
});
await step('query', async () => {
    const found = await connection.query('SELECT Id, Name FROM Account');
    return expect(found.totalSize === 2 && found.records[0].Name === 'Acme', JSON.stringify(found));
});
await step('tooling.query SourceMember', async () => {
    const found = await connection.tooling.query('SELECT MemberType, MemberName FROM SourceMember');
    return expect(found.records.some((r) => r.MemberName === 'Rest'), JSON.stringify(found).slice(0, 300));
});
await step('tooling.query DeployRequest', async () => {
    const found = await connection.tooling.query("SELECT Id, Status FROM DeployRequest WHERE CheckOnly = false ORDER BY CreatedDate DESC");
    return expect(found.records[0].Status === 'Canceled', JSON.stringify(found).slice(0, 300));
});
await step('query SetupAuditTrail', async () => {
    const found = await connection.query("SELECT Action, Section, Display, CreatedBy.Name FROM SetupAuditTrail WHERE CreatedDate = TODAY OR CreatedDate > LAST_N_DAYS:2");
    return expect(found.totalSize > 0 && found.records[0].CreatedBy.Name, JSON.stringify(found).slice(0, 300));
});
await step('limits', async () => {
    const found = await connection.limits();
    return expect(found.DailyApiRequests.Max === 15000, JSON.stringify(found).slice(0, 200));
});
process.exit(failures ? 1 : 0);
