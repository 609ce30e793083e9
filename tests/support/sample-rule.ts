/** A rule file without a fault. */
export const SAMPLE_RULE = `title: Says banana
why: Fruit distracts. Leave it out.
severity: minor
finding: true
find:
  - banana
examples:
  - flags: "A [banana] again."
  - flags: "[Banana] bread."
  - ignores: An apple.
  - ignores: A pear.
`
