// Runs sfdx-git-delta's own main function, without the start-up of the command line it is a plugin of.
// Arguments: its folder, a repository, two commits, an output folder.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, repo, from, to, output] = process.argv.slice(2)
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
