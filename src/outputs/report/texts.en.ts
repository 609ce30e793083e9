const plural = (count: string, one: string, more: string) => (count === '1' ? one : more)
const replies = (count: string) => `${count} ${plural(count, 'reply', 'replies')}`

/** What the report says in English. `texts.nl.ts` has the same keys. */
export const en = {
  title: 'How our replies communicate',
  lead: (count: string, conversations: string) =>
    `${count} agent ${plural(count, 'reply', 'replies')} in ${conversations} ${plural(conversations, 'conversation', 'conversations')}`,
  period: (first: string, last: string) => `from ${first} to ${last}`,
  contents: 'On this page',
  intro:
    'Helder reads the wording of replies, never the person who wrote them. Each score is a sum of what stands in the text, so you can check it by hand.',
  people:
    'A score is a question for a human, not a verdict. Before you use this report for a decision about a person, read the texts yourself, hear that person, and agree on it with the works council.',
  partial: 'The run was stopped before the end, so part of the archive is missing here.',
  noText: 'Made with --no-text: the texts of the replies are not in this report.',
  noReplies: 'There are no agent replies in this archive, so there is nothing to show.',
  noneScored: 'Helder could score none of the replies. The table below says why.',

  brief: {
    title: 'In short',
    overall: (mean: string, range: string) => `The replies score ${mean} out of 100 on average (range ${range}).`,
    none: 'none',
    bands: (high: string, highNames: string, low: string, lowNames: string) =>
      `Of these, ${high} are ${highNames} and ${low} are ${lowNames}.`,
    or: ' or ',
    ends: (best: string, bestMean: string, least: string, leastMean: string) =>
      `The highest mean is for ${best} (${bestMean}), the lowest for ${least} (${leastMean}).`,
    costs: 'What costs most points:',
    cost: (points: string, share: string) => `${points} points, in ${share} of the replies`,
    good: 'What often goes well:',
    goodIn: (share: string) => `in ${share} of the replies`,
    trendUp: (first: string, last: string) =>
      `Over the weeks, the overall score went up from about ${first} to ${last}. That is more than chance explains.`,
    trendDown: (first: string, last: string) =>
      `Over the weeks, the overall score went down from about ${first} to ${last}. That is more than chance explains.`,
    trendNone: 'Over the weeks, the overall score shows no change beyond chance.',
  },

  what: {
    title: 'What is in this archive',
    file: 'File',
    tool: 'Recognised as',
    columns: 'Columns',
    leftOut: 'left out',
    kind: 'What',
    count: 'Number',
    messages: 'Messages',
    replies: 'Agent replies',
    scored: 'Replies with a score',
    skipped: (why: string) => `Replies without a score: ${why}`,
    rejected: (why: string) => `Rows left out: ${why}`,
    rejectedMore: 'The spreadsheet “rejected” next to this report lists these rows, with the reason for each.',
    languages: 'Languages of the replies',
    undated: 'Replies with a score but without a date',
    caption: 'How much of the archive has a score, and why the rest does not',
    files: 'The files of this archive',
  },

  scores: {
    title: 'Scores',
    help: 'A score runs from 0 to 100, and 50 means acceptable. Each chart shows how many replies have which score; the line is the mean. Choose a number below a chart to see replies behind it.',
    range:
      'The range behind a mean says how sure it is. With other replies of the same kind, the mean would lie in such a range 19 times out of 20.',
    mean: 'mean',
    rangeIs: (low: string, high: string) => `${low}–${high}`,
    of: (count: string) => replies(count),
    notAssessed: (count: string) => `Not assessed in ${replies(count)}.`,
    chart: (name: string, mean: string, bands: string) => `${name}: the mean is ${mean}. ${bands}.`,
    band: (name: string, share: string) => `${name} ${share}`,
    bandsOf: (name: string) => `Replies by score: ${name}`,
  },

  findings: {
    title: 'What costs most points',
    help: 'Each finding takes points off one or more scores. This list begins with what costs most over the whole archive. The quotes come from different places in the archive.',
    masked:
      'Names in greetings and sign-offs, e-mail addresses, and telephone, account and citizen numbers are hidden.',
    none: 'Helder found nothing that costs points.',
    clean: (count: string, share: string) => `${replies(count)} (${share}) have no finding at all.`,
    lost: (points: string) => `${points} points`,
    where: (count: string, share: string) => `${replies(count)} (${share})`,
    times: (count: string) => `${count} times`,
    why: 'Why it matters',
    how: 'What to write instead',
    more: 'The other findings',
    columns: { finding: 'Finding', score: 'Score', points: 'Points', replies: 'Replies' },
  },

  quote: {
    better: 'Better',
    fillIn: 'Better, once you fill in what stands in [ ]',
    missing: 'missing here',
    leaveOut: 'leave this out',
  },

  trend: {
    title: 'Over the weeks',
    none: 'The archive has no dates that Helder can read, so there is no trend to show.',
    few: (weeks: string) =>
      `The replies are from ${weeks} ${plural(weeks, 'week', 'weeks')}. Helder shows a trend from six weeks on, each with at least five replies.`,
    help: 'The dots are the means of a week, the band is their range. The dashed line is drawn only where the change is more than chance explains.',
    up: (name: string, first: string, last: string) => `${name} went up, from about ${first} to ${last}.`,
    down: (name: string, first: string, last: string) => `${name} went down, from about ${first} to ${last}.`,
    still: 'None of the scores shows a change over the weeks of two points or more, beyond chance.',
    others: (names: string) => `No change of two points or more, beyond chance: ${names}.`,
    short: (names: string) => `Too few replies in a week to show: ${names}.`,
    odd: (week: string, mean: string, usual: string) =>
      `The week of ${week} stands out: a mean of ${mean}, where ${usual} is usual.`,
    look: 'Before you look for a cause, check what else changed in those weeks: the tickets, the channels, the team.',
    chart: (name: string, weeks: string, first: string, last: string) =>
      `${name} per week, over ${weeks} weeks: ${first} in the first week, ${last} in the last.`,
    table: (count: string) => `The latest ${count} weeks in numbers`,
    week: 'Week of',
    older: 'Older weeks are not shown.',
  },

  gain: {
    title: 'Ten replies that would gain most',
    help: 'The numbers in the text belong to the points below it. Read the whole conversation before you talk about a reply.',
    gain: (points: string) => `could gain about ${points} points`,
    none: 'No reply has anything to gain.',
  },
  best: {
    title: 'Ten replies to learn from',
    help: 'These are among the highest scores, and show most good things. The green marks show where.',
    good: 'What is good here',
    none: 'Helder found no good examples in this archive.',
  },

  reply: {
    place: (conversation: string, message: string) => `Conversation ${conversation}, message ${message}`,
    overall: 'overall',
    noFindings: 'no findings',
    findings: (count: string) => `${count} ${plural(count, 'finding', 'findings')}`,
    sums: 'How the scores add up',
    base: 'base',
    limit: 'kept between 0 and 100',
    rounding: 'rounding',
    cut: 'The text goes on. You find all of it in results.jsonl.',
    moreFindings: (count: string) => `and ${count} more in results.jsonl`,
    rewrite: 'The whole reply, reworded',
    rewritePlain: 'The same as plain text, to copy',
    rewriteFillIn: 'The whole reply, reworded; fill in what stands in [ ]',
    rewriteScore: (before: string, after: string) => `overall from ${before} to ${after}`,
    agent: (name: string) => `agent ${name}`,
  },

  groups: {
    title: 'By part of the archive',
    help: 'The bar shows the range of the overall mean. A part is called higher or lower only where it differs by two points or more, and its range does not touch that of the other replies.',
    names: { channel: 'Channel', queue: 'Queue', topic: 'Topic' },
    too: (name: string) => `${name} has more than 200 different values. That is too many to compare.`,
    more: (count: string, least: string) =>
      `Not shown: ${count} more, with fewer replies than these or fewer than ${least}.`,
    higher: 'higher than the others',
    lower: 'lower than the others',
    replies: 'Replies',
    overall: 'Overall',
    range: 'Range, 0 to 100',
  },

  agents: {
    title: 'By agent',
    pseudonyms:
      'The option --per-agent was on. Each agent has a made-up name, which stays the same while the key stays the same.',
    names: 'The options --per-agent and --agents name were on, so this report shows the names of agents.',
    help: 'The order is that of the alphabet and says nothing about quality. Where two ranges touch, the difference can be chance. Agents also get different tickets, and those weigh on a score.',
    few: (count: string) =>
      `${count} ${plural(count, 'agent has', 'agents have')} fewer than 10 replies and ${plural(count, 'is', 'are')} not shown: that is too little to say anything.`,
    none: 'No agent has at least 10 replies with a score, so nothing is shown here.',
    noColumn: 'The archive does not say which agent wrote a reply.',
    too: 'There are more than 300 agents. Only the first 300 are counted.',
    agent: 'Agent',
    table: (count: string) => `${count} ${plural(count, 'agent', 'agents')} with at least 10 replies`,
  },

  all: {
    title: 'The replies behind the figures',
    help: (shown: string, count: string) =>
      `Here are ${shown} of the ${replies(count)} with a score: a few for each figure. All of them stand in the spreadsheet “results” next to this report.`,
    filter: 'Find replies',
    search: 'Words in the text or number of the conversation',
    finding: 'Finding',
    band: 'Overall score',
    part: 'Part of the archive',
    any: 'all',
    sort: 'Order',
    sorts: { order: 'as in the archive', low: 'lowest score first', high: 'highest score first' },
    clear: 'Show all again',
    more: 'Show more replies',
    status: (shown: string, all: string) => `${shown} of ${all} replies fit.`,
    figure: 'Only the replies behind this figure:',
    none: 'No reply fits all of this. Take a filter away.',
    back: 'Back to the figure',
    index: 'Which replies stand behind which figure',
    indexHelp: 'For each figure: how many replies there are, and those of them that are on this page.',
    see: (count: string, label: string) => `${replies(count)}: ${label}`,
  },

  footer: 'Made by Helder on your own machine. Nothing was sent anywhere.',
  printed: 'The replies themselves are left out on paper; look at them on a screen.',
}

export type Texts = typeof en
