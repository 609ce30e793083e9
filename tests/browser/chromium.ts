import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const home = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))))
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }

/**
 * Where the browser of this version is unpacked. The package itself would use one folder for all versions, and two
 * tests that begin together would see half a browser.
 */
const folder = join(tmpdir(), `helder-chromium-${version}-${process.getuid?.() ?? 'user'}`)

async function unpack(): Promise<void> {
  if (existsSync(join(folder, 'done'))) return
  const fresh = mkdtempSync(`${folder}-`)
  // the package looks at these when it is loaded and when it unpacks
  const before = { TMPDIR: process.env.TMPDIR, AWS: process.env.AWS_LAMBDA_JS_RUNTIME }
  process.env.TMPDIR = fresh
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    restore('TMPDIR', before.TMPDIR)
    restore('AWS_LAMBDA_JS_RUNTIME', before.AWS)
  }
  // its own list of fonts names other folders
  writeFileSync(
    join(fresh, 'fonts.conf'),
    `<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  mkdirSync(join(fresh, 'done'))
  try {
    renameSync(fresh, folder)
  } catch {
    // another test was first
    rmSync(fresh, { recursive: true, force: true })
  }
}

function restore(name: string, value: string | undefined) {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** A Chromium from npm alone, with the libraries and fonts that come with it. */
export async function launch(): Promise<Browser> {
  await unpack()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  })
}
