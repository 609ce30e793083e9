import { describe, expect, it } from 'vitest'
import { dutchInflections, dutchPlural, dutchVerbForms, particleOf } from '../../src/annotate/inflection/dutch.ts'
import { englishForms, englishInflections } from '../../src/annotate/inflection/english.ts'

describe('Dutch inflection', () => {
  it.each([
    ['bellen', 'bel', 'belt', 'belde', 'gebeld'],
    ['maken', 'maak', 'maakt', 'maakte', 'gemaakt'],
    ['reizen', 'reis', 'reist', 'reisde', 'gereisd'],
    ['geven', 'geef', 'geeft', 'gaf', 'gegeven'],
    ['verbeteren', 'verbeter', 'verbetert', 'verbeterde', 'verbeterd'],
    ['controleren', 'controleer', 'controleert', 'controleerde', 'gecontroleerd'],
    ['installeren', 'installeer', 'installeert', 'installeerde', 'geïnstalleerd'],
    ['verlengen', 'verleng', 'verlengt', 'verlengde', 'verlengd'],
    ['opsturen', 'opstuur', 'opstuurt', 'opstuurde', 'opgestuurd'],
    ['begrijpen', 'begrijp', 'begrijpt', 'begreep', 'begrepen'],
    ['wachten', 'wacht', 'wacht', 'wachtte', 'gewacht'],
  ])('%s', (infinitive, stem, third, past, participle) => {
    const forms = dutchVerbForms(infinitive)
    expect([forms.get('stem'), forms.get('stem-t'), forms.get('past'), forms.get('participle')]).toEqual([
      stem,
      third,
      past,
      participle,
    ])
  })
  it('parts separable verbs, and only those', () => {
    expect(['opsturen', 'terugbellen', 'nagaan', 'doorgeven'].map(particleOf)).toEqual(['op', 'terug', 'na', 'door'])
    expect(['installeren', 'openen', 'overleggen', 'onderzoeken', 'begrijpen', 'informeren'].map(particleOf)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ])
  })
  it('knows plurals and inflected adjectives', () => {
    expect(dutchInflections('probleem')).toContain('problemen')
    expect(dutchInflections('vervelend')).toContain('vervelende')
    expect([
      dutchPlural('foto'),
      dutchPlural('sleutel'),
      dutchPlural('taak'),
      dutchPlural('mogelijkheid'),
      dutchPlural('probleem'),
    ]).toEqual(["foto's", 'sleutels', 'taken', 'mogelijkheden', 'problemen'])
  })
})

describe('English inflection', () => {
  it.each([
    ['stop', 'stopped', 'stopping'],
    ['try', 'tried', 'trying'],
    ['utilise', 'utilised', 'utilising'],
    ['submit', 'submitted', 'submitting'],
    ['send', 'sent', 'sending'],
    ['visit', 'visited', 'visiting'],
  ])('%s', (base, past, ing) => {
    expect([englishForms(base).get('past'), englishForms(base).get('ing')]).toEqual([past, ing])
  })
  it('finds irregular forms', () => {
    expect(englishInflections('be')).toEqual(expect.arrayContaining(['is', 'was', 'were', 'am', 'are', 'been']))
  })
})
