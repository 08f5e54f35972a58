// Runs sfdx-git-delta without the start-up of the command line it is a plugin of: its own main function alone
// ("function"), or its command as the plugin's own launcher runs it ("command").
// Arguments: which, its folder, a repository, two commits, an output folder.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [which, folder, repo, from, to, output] = process.argv.slice(2)

async function asFunction() {
  const version = Number(JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')).version.split('.')[0])
  const loaded = await import(pathToFileURL(resolve(folder, 'lib/main.js')).href)
  const main = loaded.default?.default ?? loaded.default
  const none = version < 6 ? '' : undefined
  await main({
    from, to, output, repo,
    source: version < 6 ? 'force-app' : ['force-app'],
    ignore: none, ignoreDestructive: none, include: none, includeDestructive: none,
    apiVersion: 60, ignoreWhitespace: false, generateDelta: false,
  })
}

async function asCommand() {
  const oclif = createRequire(resolve(folder, 'package.json'))('@oclif/core')
  const words = ['sgd:source:delta', '--from', from, '--to', to, '--repo-dir', repo, '--output-dir', output,
    '--source-dir', 'force-app', '--api-version', '60.0']
  await oclif.run(words, { root: folder, pjson: JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) })
  await oclif.flush()
}

await (which === 'command' ? asCommand() : asFunction())
