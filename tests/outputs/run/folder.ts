import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const folder = () => mkdtempSync(join(tmpdir(), 'helder-test-'))
