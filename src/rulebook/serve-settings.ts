import { z } from 'zod'
import { notesSchema } from './note-settings.ts'

const perMinute = (most: number) => z.number().int().min(1).default(most)
const days = (usual: number, least = 1) => z.number().int().min(least).max(36_500).default(usual)

/**
 * `serve:` in helder.yaml: settings of the service, each with its default. Secrets (access tokens, webhook secrets, the
 * database's address) never stand here: they come from the environment or from files.
 */
export const serveSchema = z.strictObject({
  port: z.number().int().min(0).max(65535).default(4747).describe('the port; 0 takes any that is free'),
  host: z.string().min(1).default('127.0.0.1').describe('the address; another than this machine asks for HELDER_TOKEN'),
  data: z.string().min(1).default('helder-data').describe('the folder of the embedded database'),
  public_names: z
    .array(z.string().regex(/^[a-z0-9.-]+$/, 'a host name in lower case, without port'))
    .default([])
    .describe('names under which others reach the service; any other Host is refused on a loopback address'),
  log_level: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  limits: z
    .strictObject({
      body_kilobytes: z.number().int().min(1).max(16_384).default(1024).describe('largest request body'),
      text_characters: z.number().int().min(100).max(200_000).default(100_000).describe('longest text analysed'),
      batch: z.number().int().min(1).max(1000).default(100).describe('most replies in one batch'),
      analyze_per_minute: perMinute(1200).describe('requests by one token or address'),
      languagetool_per_minute: perMinute(600).describe('requests by one token or address'),
      webhooks_per_minute: perMinute(6000).describe('deliveries of one source by one address'),
      rulebooks_per_minute: perMinute(12).describe(
        'profiles with rules or terms of their own, which take time to read',
      ),
    })
    .prefault({}),
  notes: notesSchema
    .prefault({})
    .describe('suggestions back to the agent, in the ticket; off until a helpdesk is named'),
  retention: z
    .strictObject({
      messages: days(180).describe('days that message texts are kept, with the suggestions made of them'),
      reviews: days(730).describe('days that scores are kept'),
      deliveries: days(30, 7).describe('days that a delivery is known by; a replay within them is refused'),
      outbox: days(30).describe('days that notes are kept after they were sent'),
      audit: days(1095).describe('days that the account of what was done to the data is kept'),
    })
    .prefault({}),
  languagetool: z
    .strictObject({
      origins: z
        .array(z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s/]+$/, 'an origin such as https://wiki.example.org'))
        .default([])
        .describe('web pages that may ask for suggestions, besides browser add-ons'),
    })
    .prefault({}),
})
export type ServeSettings = z.output<typeof serveSchema>
