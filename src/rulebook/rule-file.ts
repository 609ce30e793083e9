import { basename } from 'node:path'
import type { RuleLanguage } from '../conversation.ts'
import type { Problem } from './problems.ts'
import type { Rule } from './rulebook.ts'
import { type RuleFile, ruleSchema } from './schema.ts'
import { type Parsed, parseYaml } from './yaml.ts'

const NAME = /^([a-z][a-z0-9-]*)\.(en|nl)\.yaml$/

/** A rule from the text of its file; `folder` is the directory it stands in. Either a rule or at least one problem. */
export function readRule(
  source: string,
  file: string,
  folder: string,
): { rule: Rule | undefined; problems: Problem[] } {
  const name = NAME.exec(basename(file))
  if (!name)
    return {
      rule: undefined,
      problems: [
        {
          file,
          message: 'a rule file is named <id>.<language>.yaml, with en or nl, for instance blames-customer.en.yaml',
        },
      ],
    }
  const parsed: Parsed<RuleFile> = parseYaml(source, file, ruleSchema)
  const { value, problems, locate } = parsed
  if (!value) return { rule: undefined, problems }
  const dimension = value.dimension ?? folder
  if (!/^[a-z][a-z0-9-]*$/.test(dimension))
    return {
      rule: undefined,
      problems: [
        {
          file,
          message: 'stands in no dimension folder: move it to one (respect/, clarity/, ...) or give it `dimension:`',
        },
      ],
    }
  if (dimension === 'signals' && value.finding)
    return {
      rule: undefined,
      problems: [{ ...locate(['finding']), message: 'a file in signals/ makes no findings: move it to its dimension' }],
    }
  const rule: Rule = {
    id: name[1]!,
    language: name[2] as RuleLanguage,
    dimension,
    title: value.title,
    why: value.why ?? '',
    how: value.how ?? '',
    severity: value.severity ?? 'minor',
    emits: value.emits ?? null,
    finding: value.finding,
    reads: value.reads,
    source: value.source ?? [],
    find: value.find ?? [],
    each: value.each ?? null,
    unless: value.unless ?? [],
    when: value.when ?? null,
    mark: value.mark ?? (value.find || value.each ? 'match' : value.when?.sentence ? 'sentence' : 'start'),
    rewrite: value.rewrite ?? null,
    twin: value.twin ?? null,
    because: value.because ?? null,
    examples: value.examples,
    file,
    kept: false,
    locate,
  }
  return { rule, problems: [] }
}
