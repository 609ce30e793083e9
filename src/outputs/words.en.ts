const plural = (count: string, one: string, more: string) => (count === '1' ? one : more)

/** Everything Helder says in English. `words.nl.ts` has the same keys. */
export const en = {
  locale: 'en-GB',
  /** The others have their names in rules/scorecard.yaml. */
  dimensions: { overall: 'Overall', signals: 'Signals' } as Record<string, string>,
  /** What a dimension asks of a reply. */
  dimensionHelp: {
    overall: 'all of it together',
    clarity: 'easy to follow, in good order',
    empathy: "acknowledges the customer's trouble",
    jargon: "speaks the customer's words",
    confirmation: 'sums up and checks',
    ownership: 'says who will do what, and when',
    respect: 'civil, without blame',
    guidance: 'a reason, a next step, a way on',
  } as Record<string, string>,
  severities: { minor: 'minor', major: 'major', critical: 'critical' },
  languages: {
    en: 'English',
    nl: 'Dutch',
    de: 'German',
    fr: 'French',
    pt: 'Portuguese',
    es: 'Spanish',
    it: 'Italian',
    und: 'unknown',
  } as Record<string, string>,
  skipped: {
    'auto-reply': 'automatic replies',
    note: 'internal notes',
    'other-language': 'in another language than Dutch or English',
    unrecognised: 'language not recognised',
    empty: 'nothing left to score (only quoted mail, a signature or a link)',
  },
  rejected: {
    'no-text': 'no message text',
    'no-conversation': 'no conversation or ticket number',
    'no-role': 'no sender role',
    'unknown-role': 'a sender role that is not known',
    'no-tweet-id': 'no tweet id',
    'ragged-row': 'more or fewer cells than the header',
    'broken-quotes': 'a quote that is not closed',
    'broken-json': 'not valid JSON',
    'not-an-object': 'not a JSON object',
    'wrong-type': 'a field of the wrong kind',
    'repeated-row': 'the same message a second time',
    'row-too-large': 'row too large',
  } as Record<string, string>,
  columnRoles: {
    text: 'message text',
    description: 'question',
    solution: 'answer',
    comment: 'comments',
    note: 'internal notes',
    subject: 'subject',
    conversation: 'conversation',
    message: 'message id',
    role: 'who wrote it',
    author: 'author',
    requester: 'customer',
    agent: 'agent',
    created: 'date',
    closed: 'closed',
    inbound: 'from customer',
    replyTo: 'answers to',
    internal: 'internal',
    public: 'public',
    channel: 'channel',
    queue: 'queue',
    topic: 'topic',
    language: 'language',
  } as Record<string, string>,
  /** What an export was recognised as; others by their own id. */
  tools: {
    zendesk: 'Zendesk',
    freshdesk: 'Freshdesk',
    jira: 'Jira',
    glpi: 'GLPI',
    servicenow: 'ServiceNow',
    otrs: 'OTRS',
    topdesk: 'TOPdesk',
    zammad: 'Zammad',
    twcs: 'Twitter (twcs)',
    generic: 'a plain export',
  } as Record<string, string>,
  shapes: {
    'message-per-row': 'one message per row',
    'ticket-per-row': 'one ticket per row',
    'comment-cells': 'one ticket per row, comments in cells',
    tweets: 'one tweet per row',
    'zendesk-ndjson': 'one ticket per line, with its comments',
    'api-json': 'conversations as the API gives them',
  },
  fileSystem: {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOENT: 'the folder does not exist',
    EEXIST: 'a file of that name is in the way',
    ENOTDIR: 'a file is in the way of the folder',
    EISDIR: 'it is a folder',
  } as Record<string, string>,
  standardInput: 'standard input',
  masked: { email: 'e-mail', number: 'number', name: 'name' },

  agents: {
    perAgent: 'add a part by agent to the report, with made-up names',
    agents: 'with --per-agent: pseudonym (made-up names), or name (the names in the export)',
    needsSwitch: '--agents works only together with --per-agent.',
    needsSwitchHint: 'The report is about the team. Add --per-agent to see agents apart.',
    keyMade: (file: string) =>
      `A key for the made-up names of agents was written to ${file}. Keep it: another key gives other names.`,
    keyShort: (place: string) => `The key in ${place} has fewer than 16 characters.`,
    keyUnreadable: (place: string) => `The key file ${place} can be neither read nor made.`,
    leftOut: 'The results therefore leave agents out.',
    keyHint: 'Set HELDER_KEY to a secret of at least 16 characters, for instance from your password manager.',
  },

  error: {
    prefix: 'helder: ',
    didYouMean: (names: string) => `Did you mean ${names}?`,
    seeHelp: (command: string) => `See \`${command} --help\`.`,
    unexpected: (detail: string) => `Something went wrong inside Helder: ${detail}`,
    unexpectedHint:
      'Please report it, with the command you gave. Results that were already there have been left as they were.',
    unknownOption: (name: string) => `There is no option ${name} here.`,
    unknownCommand: (name: string) => `There is no command "${name}".`,
    missingArgument: (name: string) => `Something is missing: ${name}.`,
    optionMissingArgument: (name: string) => `Option ${name} needs a value.`,
    excessArguments: 'There are more arguments than this command takes.',
    noInput: 'No input was given.',
    noInputHint:
      'Name an export (CSV, JSONL, JSON, also .gz), a folder, or - for standard input: helder score export.csv',
    badFormat: (name: string) => `"${name}" is not a format.`,
    badFormatHint: 'Choose from jsonl, csv, html, coaching and parquet, with commas between: --format jsonl,html',
    badChoice: (option: string, value: string) => `${option} does not know "${value}".`,
    badChoiceHint: (choices: string) => `Choose from ${choices}.`,
    badColumn: (value: string) => `--column "${value}" cannot be read.`,
    badColumnHint: (roles: string) => `Write role=column, for instance --column text=Body. Roles: ${roles}.`,
    badRole: (role: string) => `"${role}" is not something a column can mean.`,
    badRoleHint: (roles: string) => `Choose from ${roles}.`,
    badMap: (file: string) => `The column map ${file} cannot be read.`,
    badMapHint: 'It should be YAML or JSON with one "role: column" per line, for instance:  text: Body',
    outIsFile: (path: string) => `--out ${path} names one file, but more than one format is asked for.`,
    outIsFileHint: 'Name a folder, or ask for one format: --format jsonl',
    stdoutNeedsJsonl: 'Only jsonl can be written to standard output.',
    stdoutNeedsJsonlHint: 'Use --out - with --format jsonl, or name a folder.',
    outIsInput: (path: string) => `${path} is an input too; it would be overwritten.`,
    outIsInputHint: 'Choose another place with --out.',
    cannotRead: (path: string, why: string) => `Cannot read ${path}: ${why}.`,
    cannotWrite: (path: string, why: string) => `Cannot write to ${path}: ${why}.`,
    cannotWriteHint: 'Choose another place with --out, or free some space.',
    missingFile: (path: string) => `${path} does not exist.`,
    missingFileHint: 'Check the path.',
    profile: (message: string) => `The profile cannot be used: ${message}`,
    profileHint:
      'Nothing was scored: with other settings the scores would be others. Correct the profile, or leave out --profile.',
    rules: (count: number) =>
      count === 1
        ? 'One thing is wrong in the rules; the rest ran.'
        : `${count} things are wrong in the rules; the rest ran.`,
    noMessages: 'Not one message could be read.',
    noMessagesHint: (rejected: string | null) =>
      rejected
        ? `Why, row by row: ${rejected}`
        : 'Check that the export has messages in it, or name its columns with --column.',
    stopping: 'Stopping: writing what is finished. Press Ctrl-C again to leave at once.',
    badWorkers: (value: string) => `--workers "${value}" is not a number of threads.`,
    badWorkersHint: (most: number) => `Give a whole number from 1 to ${most}, for instance --workers 2.`,
    resumeStream: '--resume needs files: standard input cannot be read a second time, nor standard output written.',
    resumeStreamHint: 'Give the export as a file and a folder with --out, or leave --resume out.',
    resumeHint: 'The same command with --resume goes on from here.',
    nothingToResume: 'There is no unfinished run to take up here; starting from the beginning.',
    startsAnew:
      'An unfinished run was left here; starting from the beginning. To go on where one stopped, use --resume.',
    inputChanged: (file: string) => `The unfinished run cannot be taken up: ${file} has changed since.`,
    resumeNot: {
      settings: 'The unfinished run cannot be taken up: it was started with other options, rules or another version.',
      unreadable: 'The unfinished run cannot be taken up: what it kept is incomplete.',
    },
    resumeNotHint: 'Leave --resume out to start from the beginning.',
    busy: (folder: string, pid: number) => `Another run of Helder (process ${pid}) is writing to ${folder}.`,
    busyHint: 'Wait until it is done, or choose another place with --out.',
    nothingFinished: 'Stopped before anything was finished; nothing was written.',
  },

  progress: {
    reading: 'reading',
    scoring: 'scoring',
    rows: 'rows',
    perSecond: 's',
    left: (time: string) => `${time} left`,
    readingLine: (rows: string, percent: string | null) => `Reading: ${rows} rows${percent ? ` (${percent})` : ''}`,
    scoringLine: (done: string, all: string, rate: string, left: string) =>
      `Scoring: ${done} of ${all} messages, ${rate}/s, ${left} left`,
  },

  summary: {
    title: 'Helder',
    files: 'Read',
    leftOut: 'Left out',
    columns: 'columns',
    guessed: 'Not what you see in your export? Name the columns with --column role=name or --map FILE.',
    messages: 'Messages',
    messagesLine: (messages: string, conversations: string) =>
      `${messages} in ${conversations} ${plural(conversations, 'conversation', 'conversations')}`,
    rejectedLine: (rejected: string, rows: string) => `${rejected} of ${rows} rows rejected`,
    replies: 'Agent replies',
    scored: 'scored',
    notScored: 'skipped',
    noReplies:
      'There are no agent replies in this input, so there are no scores. If there should be, name the column that tells who wrote a message: --column role=...',
    noneScored: 'None of the replies could be scored; the reasons stand above.',
    dimension: 'Scores (0-100)',
    mean: 'mean',
    assessed: 'replies',
    notAssessed: 'no occasion',
    findings: 'What comes up most',
    timesIn: (count: string, replies: string) => `${count}× in ${replies} ${plural(replies, 'reply', 'replies')}`,
    noFindings: 'No findings.',
    written: 'Written',
    partial: 'Stopped early: this is what was finished.',
    partialScored: (done: string, all: string) => `${done} of ${all} messages were scored.`,
    explainHint: (file: string, conversation: string, message: string) =>
      `See one reply in full:  helder explain ${file} ${conversation} ${message}`,
    rejectedKept: (count: string) =>
      `${count} rows were rejected; with --out FOLDER Helder lists them in rejected.csv.`,
  },

  explain: {
    noSuchConversation: (id: string, file: string) => `There is no conversation "${id}" in ${file}.`,
    noSuchMessage: (id: string, conversation: string) => `Conversation "${conversation}" has no message "${id}".`,
    itsReplies: (ids: string) => `Its agent replies: ${ids}`,
    firstConversations: (ids: string) => `The first conversations in it: ${ids}`,
    notResults: (file: string, line: number) => `${file} is not a result file of Helder: line ${line} cannot be read.`,
    notResultsHint: 'Make one with: helder score export.csv --format jsonl --out results.jsonl',
    customer: 'Customer',
    agent: 'Agent',
    note: 'Internal note',
    system: 'System',
    reply: 'Reply',
    noText: 'The text is not in this file: it was made with --no-text.',
    skippedBecause: (why: string) => `This message was not scored: ${why}.`,
    notAReply: 'This is not an agent reply; only replies are scored.',
    scores: 'Scores',
    notAssessed: 'not assessed',
    findings: 'What to look at',
    noFindings: 'Nothing to look at: no findings.',
    alsoSeen: 'Also seen',
    suggestion: 'Better',
    orElse: 'Or',
    fillIn: 'fill in what stands in [ ]',
    ready: 'ready to send',
    remove: 'leave out',
    where: 'here',
    leftOutParts: {
      quote: 'earlier mail',
      signature: 'signature',
      footer: 'footer',
      disclaimer: 'disclaimer',
      markup: 'markup',
    },
    leftOut: (parts: string) => `Left out of the scores: ${parts}.`,
    rewrite: 'The whole reply, reworded',
    changes: 'What changes, and where',
    rewriteScores: (before: string, after: string) => `overall ${before} → ${after}`,
    words: (words: string, sentences: string) =>
      `${words} ${plural(words, 'word', 'words')}, ${sentences} ${plural(sentences, 'sentence', 'sentences')}`,
    readability: (value: string) => `ease of reading ${value} of 100`,
  },

  rules: {
    id: 'rule',
    language: 'language',
    severity: 'weight',
    title: 'what it finds',
    signalOnly: 'signal',
    count: (count: number) => `${count} ${plural(String(count), 'rule', 'rules')}`,
    none: 'There are no rules that match.',
    noSuchRule: (id: string) => `There is no rule "${id}".`,
    didYouMean: (ids: string) => `Did you mean ${ids}?`,
    seeList: 'All rules: helder rules list',
    why: 'Why',
    how: 'How',
    finds: 'Finds',
    unless: 'Unless',
    when: 'When',
    rewrites: 'Suggests',
    examples: 'Examples',
    sources: 'Sources',
    file: 'File',
    emits: 'Signal',
    flags: 'flags',
    ignores: 'ignores',
    missed: 'known gap (missed)',
    misfires: 'known gap (misfires)',
    becomes: 'becomes',
    after: 'after',
    passed: (passed: number, all: number, rules: number) => `${passed} of ${all} examples of ${rules} rules hold.`,
    failed: (failed: number) => (failed === 1 ? 'One example does not hold:' : `${failed} examples do not hold:`),
    faulty: (count: number) => (count === 1 ? 'One fault in the rule files:' : `${count} faults in the rule files:`),
    nothingToTest: (what: string) => `No rules were found in ${what}.`,
    badNewName: (name: string) => `"${name}" is not a name for a rule.`,
    badNewNameHint: 'Write folder/id.language, in lower case: helder rules new respect/blames-customer.en',
    exists: (path: string) => `${path} is already there.`,
    existsHint: 'Choose another id, or edit that file; Helder overwrites no rule.',
    written: (path: string) => `Written: ${path}`,
    nextSteps: (test: string) => `Fill it in (rules/WRITING.md tells how), then run: ${test}`,
  },

  stats: {
    findings: 'Findings',
    signals: 'Signals only',
    hits: 'places',
    messages: 'messages',
    share: 'share',
    inCode: 'in code, without a rule file',
    read: (language: string, agent: string, customer: string) =>
      `Read in ${language === 'nl' ? 'Dutch' : 'English'}: ${agent} ${plural(agent, 'reply', 'replies')}, ${customer} customer ${plural(customer, 'message', 'messages')}`,
    never: (language: string, count: number) =>
      `Found nothing, of the rules for ${language === 'nl' ? 'Dutch' : 'English'} (${count})`,
    rejected: (rejected: number, rows: number) =>
      `${rejected} of ${rows} rows could not be used; helder score tells which, and why.`,
    noInputHint:
      'Name an export (CSV, JSONL, JSON, also .gz), a folder, or - for standard input: helder rules stats export.csv',
    badSamples: (value: string) => `--samples "${value}" is not a number of samples.`,
    badSamplesHint: (most: number) => `Give a whole number from 0 to ${most}, for instance --samples 5.`,
  },

  help: {
    usage: 'Usage:',
    groupUsage: '<command> ...',
    optionsUsage: '[options]',
    options: 'Options:',
    arguments: 'Arguments:',
    commands: 'Commands:',
    helpOption: 'show this help',
    versionOption: 'show the version',
    defaultIs: 'default:',
    program:
      'Reads helpdesk replies in Dutch and English: scores how they communicate, shows the evidence and says how to write it better. Everything happens on this machine; nothing is sent anywhere.',
    programAfter: `
Examples:
  helder score export.csv                        scores an export; the report comes in ./helder-report
  helder score tickets/ --out audit              every export in a folder
  helder explain helder-report/results.jsonl 4711 3
                                                 why message 3 of conversation 4711 got its scores
  helder serve                                   starts the service: webhooks in, suggestions back
  helder rules list --language en                all rules for English

Exit codes:
  0  done                         3  a rule or the profile is faulty (the other rules ran)
  1  nothing could be read,       130, 143  stopped by Ctrl-C or SIGTERM; what was
     or not written                         finished has been written
  2  the command is not right`,
    score: 'score an export: CSV, JSONL or JSON (also .gz), a folder of them, or - for standard input',
    scoreInputs: 'files, folders, or - for standard input',
    out: 'a folder; or a file where one format is asked for; - writes jsonl to standard output',
    format: 'what to write, with commas between: jsonl, csv, html, coaching, parquet',
    map: 'a YAML or JSON file that says what your columns mean ("role: column" per line)',
    column: 'the same for one column, for instance text=Body; may be repeated',
    profile: "your house's own settings (helder.yaml)",
    rules: 'a folder with rules of your own; may be repeated',
    lang: 'the language of all messages: auto, nl or en',
    reportLanguage: 'the language of summary and report: nl or en (default: what most replies are in)',
    noText: 'keep all message text out of the results',
    noRewrite: 'leave out the rewritten replies: faster',
    noSuggestions: 'leave out suggestions and rewritten replies: scores and findings only, fastest',
    workers: 'threads that score; default: chosen by the size of the input and the machine',
    resume: 'go on with a run that was stopped, with the same inputs and options',
    quiet: 'print nothing but errors',
    scoreAfter: (roles: string) => `
What you get: results.jsonl (every message, with its evidence), results.csv (a row per reply, for a spreadsheet),
report.html (to read), coaching.md and coaching.json (what goes well and what to practise), and rejected.csv where rows
could not be used, with the reason.

Columns are recognised by themselves for Zendesk, Freshdesk, Jira, GLPI, ServiceNow, OTRS, TOPdesk, Zammad, tweets and
plain exports. Where that fails, say what they mean. Roles:
${roles}

Examples:
  helder score export.csv
  helder score export.csv --column text="Bericht" --column role="Van"
  helder score *.jsonl.gz --format jsonl --out results.jsonl
  cat export.jsonl | helder score - --out - | jq .scores`,
    explain: 'show one reply with its marks, the sum behind each score, and why',
    explainResults: 'a results.jsonl that helder score made',
    explainConversation: 'the id of the conversation',
    explainMessage: 'the id of the message',
    explainLanguage: 'the language of the explanation: nl or en (default: that of the reply)',
    serve: 'start the service: webhooks in, suggestions back, an address to ask for scores',
    servePort: 'the port; 0 takes any that is free',
    serveHost: 'the address; another than this machine needs HELDER_TOKEN',
    serveData: 'the folder of the embedded database',
    serveAfter: `
Environment:
  PORT, HELDER_HOST, HELDER_DATA   as the options
  DATABASE_URL                     postgres://... in place of the embedded database
  HELDER_TOKEN                     access tokens, with commas between
  HELDER_SECRET_<SOURCE>           a webhook's secret: ZENDESK, FRESHDESK, ZAMMAD, INTERCOM, HELP_SCOUT, FRONT,
                                   JIRA, CHATWOOT, STANDARD
  HELDER_KEY                       the key of the made-up names of agents
  HELDER_LOG_LEVEL                 debug, info, warn, error or silent
Secrets may stand in files: HELDER_TOKEN_FILE names the file, and so on.

Exit codes: 0 stopped as asked (Ctrl-C, SIGTERM), 1 the address or the database cannot be had, 2 the command is not
right, 3 the settings are not right, 130 and 143 stopped at once by a second signal.`,
    rulesGroup: 'look at the rules, test them, write your own',
    list: 'list the rules',
    listLanguage: 'only these: nl or en',
    listDimension: 'only this dimension, for instance clarity, or signals',
    rulesExplain: 'what a rule finds, why, and what to do instead, with its examples',
    ruleId: 'the id of a rule, for instance missing-acknowledgement',
    test: 'run the examples in the rule files',
    testWhat: 'folders with rules, or ids of rules; all rules without',
    stats: 'count what each rule finds in an archive, with samples, and which rules find nothing',
    statsFormat: 'table or json',
    statsSamples: 'places shown per rule, names, numbers and e-mail addresses hidden; 0 shows no text',
    statsAfter: `
Examples:
  helder rules stats export.csv
  helder rules stats tickets/ --samples 0 --format json | jq '.rules[] | select(.share > 0.2) | .rule'
  helder rules stats export.csv --rules my-rules --samples 10`,
    new: 'write a rule file to start from',
    newName: 'folder/id.language, for instance respect/blames-customer.en',
    newDir: 'the folder with rules',
  },
}

export type Words = typeof en
