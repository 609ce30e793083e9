/** What the coaching plan says in English. */
export const en = {
  title: 'Coaching plan',
  team: 'The team',
  agent: (name: string) => `Agent ${name}`,
  intro: 'This plan is about wording. It shows what the replies do well, and one or two things to practise this week.',
  people:
    'Talk the plan through with the people who wrote the replies. They know the case behind each quote, and may see it differently.',
  basis: (replies: string) => `Based on ${replies} scored replies.`,
  well: 'What goes well',
  noStrengths: 'No good habit comes up in a fifth of the replies yet.',
  focus: (title: string) => `To practise: ${title}`,
  noFocus: 'Nothing stands out that costs points. Keep going.',
  inShare: (share: string, range: string) => `In ${share} of the replies (95% interval ${range}).`,
  others: (share: string) => `Among the others: ${share}.`,
  gives: (points: string) => `It gives ${points} points of the overall score per reply on average.`,
  costs: (points: string) => `It costs ${points} points of the overall score per reply on average.`,
  why: 'Why',
  how: 'How',
  pairs: 'Before and after, from these replies',
  before: 'Before',
  after: 'After',
  fillIn: 'After (fill in the blanks)',
  noPairs: 'Helder has no ready rewording for this one. Write one together.',
  exercise: 'Exercise for this week',
  watch: 'The figure to watch',
  goal: (now: string, goal: string) =>
    `Now ${now} of the replies have this finding. Go for ${goal} or less, and run Helder again in four weeks.`,
  goalNone: (now: string) =>
    `Now ${now} of the replies have this finding. Go for none, and run Helder again in four weeks.`,
  all: (count: string) => `The plans of ${count} agents`,
  noText: 'Made with --no-text, so there are no quotes.',
  noAgents: 'No agent has ten scored replies yet, so there are no plans per agent.',
}

export type CoachingTexts = typeof en
