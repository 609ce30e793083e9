import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/store/lock.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store, StoreError } from '../../src/store/store.ts'
import { countingAnalyzer, delivery, KEY } from './support/doubles.ts'
import { type Server, startServer } from './support/server.ts'
import { rows } from './support/sql.ts'

const home = mkdtempSync(join(tmpdir(), 'helder-open-'))
let server: Server

beforeAll(async () => {
  server = await startServer()
}, 60_000)
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

const fault = async (opening: Promise<Store>): Promise<StoreError> => {
  try {
    await (await opening).close()
  } catch (error) {
    return error as StoreError
  }
  throw new Error('it opened')
}
const on = (databaseUrl: string) => openStore({ data: home, key: KEY, databaseUrl })

describe('opening the store', () => {
  it('makes the tables once, however many processes start together', async () => {
    const url = await server.database('together')
    const stores = await Promise.all([on(url), on(url), on(url)])
    expect(await Promise.all(stores.map((store) => store.ready()))).toEqual([true, true, true])
    // they share the work: each message is reviewed by one of them
    const works = stores.map((store) =>
      store.startWork({ analyzer: countingAnalyzer(), rules: 'v1', advise: () => ({ text: 'A note' }) }),
    )
    const sent = Array.from({ length: 60 }, (_, i) => delivery(`t${i % 7}`, { message: { id: `m${i}` } }))
    const verdicts = await Promise.all(sent.flatMap((one) => stores.map((store) => store.accept(one))))
    expect(verdicts.filter((verdict) => verdict === 'accepted')).toHaveLength(60)
    await Promise.all(works.map((work) => work.idle()))
    expect(await stores[0]!.counts()).toMatchObject({ messages: 60, reviews: 60, outbox: 60 })
    const notes = await stores[1]!.outbox.next(100, new Date())
    const taken = await Promise.all(notes.flatMap(({ id }) => stores.map((store) => store.outbox.sending(id))))
    expect(taken.filter(Boolean)).toHaveLength(60)
    await Promise.all(stores.map((store) => store.close()))
  }, 60_000)

  it('leaves a database alone that a newer version has made', async () => {
    const url = await server.database('newer')
    await (await on(url)).close()
    await rows(url, `insert into helder.migrations values ('9999-later', '2030-01-01')`)
    expect(await fault(on(url))).toMatchObject({ name: 'StoreError', fault: 'newer' })
    expect(await rows(url, 'select 1 from helder.messages')).toEqual([])
  })

  it('says that a server cannot be reached, and where, without the password', async () => {
    const error = await fault(on('postgres://me:hush@127.0.0.1:1/none'))
    expect(error).toMatchObject({ fault: 'unreachable', place: '127.0.0.1:1/none' })
    expect(error.message).not.toContain('hush')
  })

  it('says that the folder is in use, or cannot be used', async () => {
    const data = join(home, 'data')
    const unlock = lockFolder(data)
    expect(await fault(openStore({ data, key: KEY }))).toMatchObject({ fault: 'locked', detail: String(process.pid) })
    unlock()
    writeFileSync(join(home, 'file'), '')
    expect(await fault(openStore({ data: join(home, 'file'), key: KEY }))).toMatchObject({ fault: 'folder' })
  })
})
