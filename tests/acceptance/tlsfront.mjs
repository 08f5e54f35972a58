// A TLS door before a local org: an sfdxAuthUrl always means https.
// usage: node tlsfront.mjs KEY CERT TARGET_PORT   prints the port it listens on
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';

const [key, cert, target] = process.argv.slice(2);
const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (from, to) => {
    const headers = { ...from.headers, host: `127.0.0.1:${target}` };
    const onward = request({ host: '127.0.0.1', port: target, method: from.method, path: from.url, headers }, (answer) => {
        to.writeHead(answer.statusCode, answer.headers);
        answer.pipe(to);
    });
    onward.on('error', () => to.destroy());
    from.pipe(onward);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
